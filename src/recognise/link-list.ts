import { linkHeads } from "../languages/link-heads.ts";
import { emailsIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { itemMark } from "../text/line-kind.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { claim, type Recogniser } from "./context.ts";

const heads = new Set(linkHeads.map(key));
/** "Relaterade länkar:" is no longer. */
const LONGEST = 40;
const MOST_HEAD_WORDS = 5;
/** Words of the name of a page or file. */
const MOST_ITEM_WORDS = 16;
/** A paragraph of a story; what stands below the list is shorter. */
const PARAGRAPH_WORDS = 18;
const BEHIND = /\s?[:：]$/u;

/**
 * Reads "Beilagen:" and the list of files below it, "Zum Thema" and its links, at the end of a text. Refuses such a line over running text, over a
 * list of sentences or of somebody to write to, and where the story goes on behind it.
 */
export const linkList: Recogniser = ({ units }) => {
  const claims: Claim[] = [];
  const last = units.findLastIndex((unit) => isProse(unit) && unit.words >= PARAGRAPH_WORDS && unit.mark !== "");
  if (last < 0) return claims;
  for (let at = last + 1; at < units.length; at += 1) {
    const head = units[at] as Unit;
    if (!isHead(head)) continue;
    const items = itemsBelow(head, units);
    if (items.length === 0) continue;
    claims.push(claim("wire", head, head, "labelled", "linkList", `“${head.text}” heads links or files`));
    for (const item of items)
      claims.push(claim("wire", item, item, "labelled", "linkList", "a link or file below the text"));
    at += items.length;
  }
  return claims;
};

const isHead = ({ text, words, gap }: Unit): boolean =>
  gap > 0 && words <= MOST_HEAD_WORDS && text.length <= LONGEST && heads.has(key(text.replace(BEHIND, "")));

/** Bulleted lines, or the short ones right below the head; none where one of them is a sentence. */
function itemsBelow({ index, chunk }: Unit, units: readonly Unit[]): readonly Unit[] {
  const bulleted = itemMark(units[index + 1]?.text ?? "") !== null;
  let end = index + 1;
  for (; end < units.length; end += 1) {
    const unit = units[end] as Unit;
    if (bulleted ? itemMark(unit.text) === null : unit.chunk !== chunk) break;
    if (unit.words > MOST_ITEM_WORDS || emailsIn(unit.text).length > 0 || (unit.mark !== "" && unit.mark !== "?"))
      return [];
  }
  return units.slice(index + 1, end);
}
