import { blockFields } from "../languages/block-fields.ts";
import { commercialBoxes } from "../languages/commercial-boxes.ts";
import { extensionWords } from "../languages/extension-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { placeholderAddresses } from "../languages/placeholder-addresses.ts";
import { key } from "../text/fold.ts";
import { hasFirstName } from "../text/names.ts";
import type { Contact } from "../types.ts";

/** Words that stand before an address and are none of the person's. */
interface FieldWords {
  /** "phone", "e-mail", "fax", "web". */
  readonly all: ReadonlySet<string>;
  readonly fax: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguagePack[], FieldWords>();

export function fieldWords(packs: readonly LanguagePack[]): FieldWords {
  const fields = ({ labels }: LanguagePack): string[] => [
    ...labels.phone,
    ...labels.email,
    ...labels.fax,
    ...labels.web,
  ];
  const built = known.get(packs);
  if (built !== undefined) return built;
  const words: FieldWords = {
    all: new Set(packs.flatMap(fields).map(key)),
    fax: new Set(packs.flatMap(({ labels }) => labels.fax)),
  };
  known.set(packs, words);
  return words;
}

/** What a form's line says: "Company name: Acme" whose contact it is, "Full name: Jane Example" who, "City: Oldport" nothing of a person. */
interface FormLine {
  readonly kind: keyof typeof blockFields;
  readonly value: string;
}

/** Reads "Company name: Acme"; null for a line without such a label. */
export function formLine(text: string): FormLine | null {
  const colon = text.slice(0, LONGEST_FIELD).search(/[:：]/);
  if (colon < 0) return null;
  const word = key(text.slice(0, colon).trim());
  const kind = FORM_KINDS.find((each) => blockFields[each].includes(word));
  return kind === undefined ? null : { kind, value: text.slice(colon + 1).trim() };
}
const FORM_KINDS = Object.keys(blockFields) as readonly (keyof typeof blockFields)[];
const LONGEST_FIELD = 24;

/** "Name | Position | Telephone": what the columns below hold. */
export function isHeadOfTable(text: string, packs: readonly LanguagePack[]): boolean {
  if (!text.includes(" | ") || /\d|@/.test(text)) return false;
  const cells = text.split(" | ");
  return (
    cells.length > 1 &&
    cells.every((cell) => cell.split(" ").length <= 2) &&
    cells.some((cell) => fieldWords(packs).all.has(key(cell)))
  );
}

/** "Web Pages", "Mobile Number": what a field is called, with capitals. */
export function opensWithField(piece: string, packs: readonly LanguagePack[]): boolean {
  const first = piece.slice(0, piece.search(/\s|$/));
  return first.length >= SHORTEST_FIELD && fieldWords(packs).all.has(key(first));
}
const SHORTEST_FIELD = 3;

const placeholders = new Set(placeholderAddresses);
/** "vorname.nachname@acme.example": how addresses are made, and none of them. */
export const isPlaceholder = (address: string): boolean =>
  placeholders.has(address.slice(0, address.indexOf("@")).toLowerCase());

/** True where the words before a number say it is a fax. */
export function isFax(before: string, packs: readonly LanguagePack[]): boolean {
  const last =
    key(before)
      .replace(/[:：.\s]+$/, "")
      .split(/[\s,;/]+/)
      .at(-1) ?? "";
  return fieldWords(packs).fax.has(last);
}

/** "New York, NY 10020", "Toronto, ON M5V 2T6", "CANBERRA ACT 2601" at the end of a line: a town before its state and postal code is no person. */
const TOWN =
  /(\p{Lu}[\p{L}.'’ -]{1,30}),?\s(?:\p{Lu}{2},?\s(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\d])|\p{Lu}{2,3}\s\d{4}$)/u;

/** The town of such an address; null for a text without one. */
export const townIn = (text: string): string | null => TOWN.exec(text)?.[1] ?? null;

/** "San Diego, California", "Canada": a region that the language lists, with or without a town before it, and nothing else. */
export const isTownRow = (pieces: readonly string[], [pack]: readonly LanguagePack[]): boolean =>
  pieces.length <= 2 && pack?.regions?.includes(pieces.at(-1)?.toLowerCase() ?? "") === true;

/** True for the letter box of those who sell or help: "sales@…", "salesUS@…". Journalists are sent elsewhere. */
export function isCommercial(address: string): boolean {
  const box = address.slice(0, address.indexOf("@"));
  return commercialBoxes.some((word) => box.startsWith(word) && !/^\p{Ll}/u.test(box.slice(word.length)));
}

/** "課長 見本 一郎（内線6740）" without the extension: a word for it and two to six figures in brackets. Refuses "（代表 03-…）". */
export const withoutExtension = (text: string): string =>
  BRACKET_CLOSES.test(text) ? text.replace(EXTENSION, "") : text;
const BRACKET_CLOSES = /[）)]\s*$/u;
const EXTENSION = new RegExp(`\\s?[（(]\\s?(?:${extensionWords.join("|")})[\\s:：]{0,2}\\d{2,6}\\s?[）)]\\s*$`, "u");

/** Without the number of somebody who stands above, told again: without a name, or beside the same one. */
export function toldOnce(contacts: readonly Contact[]): Contact[] {
  const told = new Set<string>();
  return contacts.filter(({ name, email, phone }) => {
    if (phone === null) return true;
    const digits = phone.replace(/\D/g, "");
    const again = email === null && told.has(`${name ?? ""}${digits}`);
    told.add(digits).add(`${name ?? ""}${digits}`);
    return !again;
  });
}

/** "Acme Quays" beside press@acmequays.example: the domain has the name of a body. Refuses somebody with a first name that is known. */
export function isOfHost(name: string, hosts: readonly string[], packs: readonly LanguagePack[]): boolean {
  if (hosts.length === 0 || hasFirstName(name, packs)) return false;
  const letters = plain(name);
  return letters.length >= SHORTEST_HOST && hosts.some((host) => plain(host).includes(letters));
}
const plain = (text: string): string =>
  key(text)
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
const SHORTEST_HOST = 6;
