import type { LanguagePack } from "../languages/pack.ts";
import { placeholderAddresses } from "../languages/placeholder-addresses.ts";
import { key } from "../text/fold.ts";

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

const placeholders = new Set(placeholderAddresses);
/** "vorname.nachname@acme.example": how addresses are made, and none of them. */
export const isPlaceholder = (address: string): boolean =>
  placeholders.has(address.slice(0, address.indexOf("@")).toLowerCase());

/** True where the words before a number say it is a fax. */
export function isFax(before: string, packs: readonly LanguagePack[]): boolean {
  const last =
    key(before)
      .replace(/[:.\s]+$/, "")
      .split(/[\s,;/]+/)
      .at(-1) ?? "";
  return fieldWords(packs).fax.has(last);
}
