import type { Contact } from "../types.ts";

/** Whom a card is about. */
export type CardFacts = Pick<Contact, "name" | "role" | "organisation" | "email" | "phone"> & {
  /** The absolute address of the newsroom; null where it is not known. */
  readonly url: string | null;
};

/**
 * A press contact as a card for address books: vCard 3.0 (RFC 2426), which Outlook, iOS and Android read, where 4.0 is still
 * refused by some. Which part of a name is the surname is not guessed at: the whole name is what it is filed under.
 */
export function vcard({ name, role, organisation, email, phone, url }: CardFacts): string {
  const called = name ?? organisation ?? role ?? email ?? phone ?? "";
  const lines: readonly (readonly [property: string, value: string | null])[] = [
    ["VERSION", "3.0"],
    ["N", `${name === null ? "" : escaped(name)};;;;`],
    ["FN", escaped(called)],
    // Address books show a card without a person under its organisation.
    ["ORG", organisation === null ? (name === null ? escaped(called) : null) : escaped(organisation)],
    ["TITLE", role === null ? null : escaped(role)],
    ["EMAIL;TYPE=INTERNET,WORK", email === null ? null : escaped(email)],
    ["TEL;TYPE=WORK,VOICE", phone === null ? null : escaped(phone)],
    ["URL", url === null ? null : oneLine(url)],
  ];
  const written = lines.flatMap(([property, value]) => (value === null ? [] : [folded(`${property}:${value}`)]));
  return ["BEGIN:VCARD", ...written, "END:VCARD", ""].join("\r\n");
}

/** Control characters, line breaks of every kind among them, which may begin no line of their own; and half characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]+/gu;

const oneLine = (value: string): string => value.replace(CONTROL, " ").trim();

/** A value as the format wants it: what parts values is escaped. */
const escaped = (value: string): string => oneLine(value).replace(/[\\;,]/g, "\\$&");

/** A line holds no more octets of UTF-8 than this, its break left out. */
const LONGEST = 75;

/** A long line cut between characters; each further line begins with a space that is not part of the value. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
