import type { LanguagePack } from "../languages/pack.ts";
import { statementHeads } from "../languages/statement-heads.ts";
import { key } from "../text/fold.ts";
import type { Block } from "../types.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { GIVEN_NAME, ROLE_NOUN, TITLE } from "./word-class.ts";

/** Characters of a headline that are looked at. */
const REACH = 200;

/**
 * What the headline of a statement says, as a paragraph above the story would: "Jane Example, mayor of Oldport, released the following statement" for
 * "Statement from Jane Example, mayor of Oldport, on the weir". Null where it says no such thing, or not whose the statement is.
 */
export function announcedBy(headline: string, { tag, quotation }: LanguagePack, lexicon: Lexicon): Block | null {
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
  return paragraph(`${whose}${whose.includes(",") ? "," : ""} ${phrase}:`);
}

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

/** It stands nowhere in the text: nothing is shown of it. */
const paragraph = (text: string): Block => ({
  id: "",
  role: "paragraph",
  text,
  spans: [],
  joint: " ",
  lines: [0, 0],
  span: { start: 0, end: 0 },
  because: "",
  label: null,
  items: [],
  rows: [],
  part: "text",
  inline: [],
  attributes: null,
  pull: null,
});
