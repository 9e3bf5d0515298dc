/**
 * What windows-1252 has where ISO-8859-1 has control characters, from 0x80 on. It is told here since some versions of Node take
 * the one for the other.
 */
const BETWEEN_1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
/** Controls of ISO-8859-1. No text in an encoding of Windows holds one: these are bytes to which it gives no character. */
const CONTROLS = /[\u0080-\u009f]/g;

/** The decoder of Node for an encoding of that name ("windows-1251", "latin1", "KOI8-R"); null where it has none. */
function decoderFor(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/** Whether texts can be read in an encoding of that name. They are those that browsers know. */
export const isEncoding = (name: string): boolean => decoderFor(name) !== null;

/**
 * Reads bytes in an encoding; never throws for bytes. What is called ISO-8859-1 is read as windows-1252, of which it is a part,
 * as browsers do: programs name the one and write the other.
 * @throws Error where there is no encoding of that name.
 */
export function decodeIn(name: string, bytes: Uint8Array): string {
  const decoder = decoderFor(name);
  if (decoder === null) throw new Error(`press-release: there is no encoding “${name}”.`);
  const { encoding } = decoder;
  if (encoding === "windows-1252" || encoding === "iso-8859-1") {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    return text.replace(CONTROLS, (control) => BETWEEN_1252.charAt(control.charCodeAt(0) - 0x80));
  }
  const text = decoder.decode(bytes);
  return encoding.startsWith("windows-") ? text.replace(CONTROLS, "\ufffd") : text;
}
