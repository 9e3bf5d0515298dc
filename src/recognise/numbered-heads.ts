import { isLabel } from "../text/label.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** "1. Background", "2) The slip", "三、活动内容", "１．目的", "IV. Costs": a number, its sign, and a word or what opens one. */
const NUMBERED =
  /^[（(]?(?:([\d０-９]{1,2})|([一二三四五六七八九十]{1,2})|([IVX]{1,4}))[)）.．、:：]\s*(?=[\p{L}¿¡「『“"(（])/u;
const HAN = "一二三四五六七八九十";
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** What a heading ends on. */
const MARKS = ":?";
const MOST_WORDS = 14;
const FEWEST_HEADS = 2;
/** Lines below a head that are its facts. */
const MOST_FACTS = 6;
const MOST_FACT_WORDS = 20;

/**
 * Reads headings that count the parts of a text: "1. Background" and "2. What comes next", each alone above what belongs to it; where that is no running
 * text ("1. Date" over "Monday, 4 May"), its lines are a list. They count from one and none right below another. Refuses items of a list.
 */
export const numberedHeads: Recogniser = (context) => {
  const heads = headsIn(context);
  if (heads.length < FEWEST_HEADS) return [];
  const because = "one of the headings that count the parts of the text";
  return heads.flatMap((head, at): Claim[] => {
    const facts = factsBelow(head, heads[at + 1], context);
    return [
      claim("subhead", head, head, "shaped", "numberedHeads", because, { start: 0 }),
      ...facts.map((unit) =>
        claim("list", unit, unit, "placed", "numberedHeads", "a fact below a heading with a number", {
          marker: null,
          textStart: 0,
        }),
      ),
    ];
  });
};

function headsIn({ units, labels }: Context): Unit[] {
  let heads: Unit[] = [];
  for (const unit of units) {
    // Notes to the desk count what they say.
    if (isLabel(unit, labels.notes)) break;
    if (unit.words === 0 || unit.words > MOST_WORDS || !(unit.mark === "" || MARKS.includes(unit.mark))) continue;
    const number = numberOf(unit.text);
    if (number === 0 || (number !== 1 && number !== heads.length + 1)) continue;
    if (!standsOver(unit, units, heads.length)) {
      // One that heads nothing shows that those before it are items.
      if (heads.length > 0 && number === heads.length + 1) return [];
      continue;
    }
    // "1." again is a list within a part.
    if (number === 1 && heads.length > 1) continue;
    heads = number === 1 ? [unit] : [...heads, unit];
  }
  return heads;
}

function numberOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code > LAST_LATIN ? code < FIRST_HAN : !OPENS.includes(text.charAt(0))) return 0;
  const [, digits, han, roman] = NUMBERED.exec(text) ?? [];
  if (digits !== undefined) return Number(digits.normalize("NFKC"));
  if (roman !== undefined) return ROMAN.indexOf(roman) + 1;
  return han === undefined
    ? 0
    : han.length === 1
      ? HAN.indexOf(han) + 1
      : han.startsWith("十")
        ? 11 + HAN.indexOf(han.charAt(1))
        : 0;
}
const OPENS = "0123456789(IVX";
const LAST_LATIN = 0x7f;
const FIRST_HAN = 0x4e00;

/** Running text right below, or a blank line and whatever is no number; behind two such heads, lines of any kind. */
function standsOver(unit: Unit, units: readonly Unit[], before: number): boolean {
  const below = units[unit.index + 1];
  if (below === undefined || numberOf(below.text) > 0) return false;
  return below.gap > 0 || isText(below) || (unit.gap > 0 && before >= FEWEST_HEADS);
}

const isText = (unit: Unit): boolean => isProse(unit) || isSentence(unit);

/** The short lines below a head, down to the next; none where one of them is running text. */
function factsBelow(head: Unit, next: Unit | undefined, { units, labels }: Context): readonly Unit[] {
  const chunk = units[head.index + 1]?.chunk;
  const isBeyond = (unit: Unit): boolean =>
    (unit.chunk !== head.chunk && unit.chunk !== chunk) || isLabel(unit, labels.contact);
  const end = next?.index ?? units.findIndex((unit) => unit.index > head.index && isBeyond(unit));
  const facts = units.slice(head.index + 1, end < 0 ? units.length : end);
  const plain = facts.every((unit) => !isText(unit) && unit.words <= MOST_FACT_WORDS && unit.mark !== ":");
  return plain && facts.length <= MOST_FACTS ? facts : [];
}
