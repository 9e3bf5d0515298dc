import type { LanguagePack } from "../languages/pack.ts";
import { cellsOf } from "../text/cells.ts";
import type { Found } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { nativePieces } from "../text/native-names.ts";
import { fieldWords } from "./contact-fields.ts";
import { nameAndJob } from "./name-and-job.ts";

/** What parts name, role and address on one line. */
const PARTS =
  /,\s|[،՝៖၊]\s?|[，、；／：（）]\s?|(?<=\p{Script=Han}):(?=\p{Script=Han})|;\s?|\s[–—-]\s|\s*[<>|•·]\s*|\s{2,}|\t|\s\/\s|:\s|\s\((?=\p{L})/u;

/** "Jane Example (FR)", "Jane Example (EN/FR)": in which language somebody answers. */
const LANGUAGE_BEHIND = /\s*\(\p{Lu}{2}(?:[/,]\s?\p{Lu}{2}){0,3}\)$/u;
const withoutLanguage = (piece: string): string => (piece.endsWith(")") ? piece.replace(LANGUAGE_BEHIND, "") : piece);

/** Two letters are the least that says something. */
const WORD = /\p{L}\p{M}*\p{L}/u;
const hasWord = (text: string): boolean => /[A-Za-z]{2}/.test(text) || WORD.test(text);

/** "?bcc=desk@x.example" behind an address: what a link tells a mail program, and nothing of the person. */
const FIELDS_BEHIND = /^\?[\w-]{1,30}=\S{0,300}/;

/** The pieces of a line that are neither address, number nor label. */
export function namesAndRoles(text: string, addresses: readonly Found[], packs: readonly LanguagePack[]): string[] {
  let left = text;
  for (const { text: address, end } of addresses) {
    const fields = text[end] === "?" ? (FIELDS_BEHIND.exec(text.slice(end))?.[0] ?? "") : "";
    left = left.replace(`${address}${fields}`, " | ");
  }
  if (!hasWord(left)) return [];
  const fields = fieldWords(packs).all;
  const pieces: string[] = [];
  for (const cell of cellsOf(left)) {
    for (const part of cell.text.split(PARTS)) {
      for (const native of nativePieces(part.trim(), packs)) {
        const bare = withoutField(withoutLanguage(native.trim()).replace(EDGES, ""), fields);
        const piece = withoutHonours(bare, packs);
        if (hasWord(piece) && !fields.has(key(piece))) pieces.push(...nameAndJob(piece, packs));
      }
    }
  }
  return pieces;
}

/** "邱意 經理 手機" without the word before a number that is gone: a space parts them. */
function withoutField(piece: string, fields: ReadonlySet<string>): string {
  const space = piece.lastIndexOf(" ");
  return space > 0 && fields.has(key(piece.slice(space + 1))) ? piece.slice(0, space).trimEnd() : piece;
}

/** "Jane Example MP" without what she may put behind her name. */
function withoutHonours(piece: string, packs: readonly LanguagePack[]): string {
  const [, name = "", honour = ""] = HONOURED.exec(piece) ?? [];
  return packs.some(({ quotation }) => quotation.postnominals.includes(honour.toLowerCase())) ? name : piece;
}
const HONOURED = /^(\p{Lu}\S+ \S.{0,40}) (\p{Lu}{2,4})$/u;

/** A bullet before a piece, and the marks behind it, that of a note included. */
const EDGES = /^[-–—•*・]{1,3}\s*|[\s.,:;()*†–—-]+$/g;
