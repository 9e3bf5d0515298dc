/** What a terminal obeys instead of showing it: control characters, and signs that turn the direction of a line. */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\u001b\[[0-9;]{0,8}m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text for a terminal, in which nothing of a release's is obeyed: what would be stands there as "\\u001b", which in JSON is
 * the same character as before.
 * @param colours whether the colours in it are ours; a text may have them only where we do, and they do no harm.
 */
export function visible(text: string, colours: boolean): string {
  return text.replace(OBEYED, (sign) => {
    if (sign.length > 1) return colours ? sign : `\\u001b${sign.slice(1)}`;
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
