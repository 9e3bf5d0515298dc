import type { LanguagePack } from "../languages/pack.ts";
import { statementHeads } from "../languages/statement-heads.ts";
import { key } from "../text/fold.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { GIVEN_NAME, ROLE_NOUN, TITLE } from "./word-class.ts";

/** Characters of a headline that are looked at. */
const REACH = 200;

/**
 * What the headline of a statement says, as a paragraph above the story would: "Jane Example, mayor of Oldport, released the following statement" for
 * "Statement from Jane Example, mayor of Oldport, on the weir". Null where it says no such thing, or not whose the statement is.
 */
export function announcedBy(headline: string, { tag, quotation }: LanguagePack, lexicon: Lexicon): string | null {
  const known = statementHeads[tag.split("-")[0] ?? ""];
  const [phrase] = quotation.statementPhrases;
  if (known === undefined || phrase === undefined || headline.length > REACH) return null;
  const text = key(headline);
  const head = known.heads.find((each) => text.startsWith(`${each} `));
  if (head === undefined || text.length !== headline.length) return null;
  const rest = text.slice(head.length + 1);
  const ends = known.topics.flatMap((topic) => {
    const at = rest.search(new RegExp(String.raw`,?\s${topic}\s`, "u"));
    return at < 0 ? [] : at;
  });
  const whose = headline
    .slice(head.length + 1, head.length + 1 + Math.min(...ends, rest.length))
    .replace(/[\s.:,]+$/u, "");
  if (!isSomebody(whose, lexicon)) return null;
  return `${whose}${whose.includes(",") ? "," : ""} ${phrase}:`;
}

/**
 * The same of a paragraph right above the words: "OLDPORT – The following is a statement by Bishop Jane Example on the weir.", "The following statement
 * was issued by Jane Example, mayor of Oldport." Null for any other.
 */
export function statedBy(paragraph: string, pack: LanguagePack, lexicon: Lexicon): string | null {
  const { leads = [], passives = [], heads = [] } = statementHeads[pack.tag.split("-")[0] ?? ""] ?? {};
  const text = key(paragraph.slice(0, REACH));
  if (leads.length === 0 || text.length !== Math.min(paragraph.length, REACH)) return null;
  for (const opening of [...leads, ...passives]) {
    const at = text.indexOf(`${opening} `);
    if (at < 0 || at > LONGEST_DATELINE || (at > 0 && !/[–—\s-]$/u.test(text.slice(0, at)))) continue;
    const from = at + opening.length + 1;
    const rest = paragraph.slice(from, from + REACH);
    if (passives.includes(opening)) return announcedBy(`${heads[0]} ${rest.slice(0, REACH / 2)}`, pack, lexicon);
    const said = announcedBy(rest.slice(0, REACH - 1), pack, lexicon);
    if (said !== null) return said;
  }
  return null;
}
/** "WASHINGTON, D.C., May 4, 2026 – " */
const LONGEST_DATELINE = 60;

/** "Jane Example", "Governor Example", "Odo Example, chairman of the trust": a first name that is known, a title or a job. Refuses "Financial Position". */
function isSomebody(whose: string, lexicon: Lexicon): boolean {
  const [first = "", second] = whose.split(" ");
  if (!/^\p{Lu}/u.test(whose) || second === undefined) return false;
  const [, ...behind] = whose.split(", ");
  const jobs = behind.join(" ").toLowerCase().split(" ");
  return (
    isOf(lexicon, first.toLowerCase(), GIVEN_NAME | TITLE | ROLE_NOUN) ||
    jobs.some((word) => isOf(lexicon, word, ROLE_NOUN))
  );
}
