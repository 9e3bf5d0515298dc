import { eventHeads } from "../languages/event-heads.ts";
import { COLON } from "../text/characters.ts";
import { websIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { colonIn, readLabel } from "../text/label.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** "What: …", "Where: …", "Media RSVP: …": a short head in capitals or with a capital, a colon, and a value. */
const LABELLED = /^\p{Lu}[\p{L} /&'’-]{1,24}[:：]\s+\S/u;
/** "会期：…", "所在地　：　…": the same in scripts without spaces; what follows is no sentence. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・／/（）()A-Za-z]{1,14}\s?[：:]\s*\S/u;
const MOST_WORDS = 60;
const MOST_UNSPACED = 30;

/** The colon stands among so many characters. */
const REACH = 26;

/** "WHO:", "WHEN:", "OÙ :" alone on a line: what it is about stands below. */
const HEAD_ALONE = /^\p{Lu}{2,9}\s?[:：]$/u;
const questions: ReadonlySet<string> = new Set(eventHeads.map(key));
/** So many such heads make an advisory. */
const FEWEST_HEADS = 3;
/** Lines under a head. */
const MOST_UNDER_HEAD = 6;

/**
 * Reads advisories: two or more lines together that each open with a short head and a colon, or three heads and more
 * that stand alone in capitals over what they say; or one line that was several: "Event: Opening Date: May 6 Time: 3 p.m. Location: Quay".
 */
export const labelledLines: Recogniser = (context) => {
  const { units } = context;
  const headed = underHeads(units);
  const facts = new Map<Unit, boolean>();
  return claimsOn(
    units,
    (unit) => {
      if (headed.has(unit)) return item(unit, "stands under one of several heads in capitals");
      if (facts.get(unit) === true) return item(unit, AMONG_FACTS);
      if (!isLabelled(unit) || unit.words > MOST_WORDS) return null;
      if (isRow(unit)) return item(unit, "a row of heads with their facts");
      const beside = [units[unit.index - 1], units[unit.index + 1]].some(
        (other) => other?.chunk === unit.chunk && isLabelled(other),
      );
      return beside || isAmongFacts(unit, facts, context) ? item(unit, AMONG_FACTS) : null;
    },
    1,
  );
};

const AMONG_FACTS = "one of several lines that open with a head and a colon";

/**
 * "When: Monday", "Hour: ten", "Where: at the mill", a blank line between each: three or more in a row, or two
 * that advisories have ("When: …", "Where: …"). Where their heads are in capitals, a
 * fact may go on below: "WHO: Jane Example, chair" over "John Sample, captain".
 * @param known what was told of other lines of their rows: each row is looked at once.
 */
function isAmongFacts(unit: Unit, known: Map<Unit, boolean>, context: Context): boolean {
  const told = known.get(unit);
  if (told !== undefined) return told;
  const { units } = context;
  const row: Unit[] = [];
  let more: Unit[] = [];
  const further: Unit[] = [];
  let under = false;
  for (let at = unit.index; more.length <= MOST_MORE; at += 1) {
    const each = units[at];
    if (under && each !== undefined && isLabelled(each) && each.words <= MOST_FACT_WORDS) further.push(each);
    else if (isFact(each, context)) {
      further.push(...more.splice(0));
      row.push(each as Unit);
    } else if (row.length > 1 && each !== undefined && headsFacts(each, units[at + 1])) {
      row.push(each);
      under = true;
    } else if (each !== undefined && isMore(each) && CAPITALS.test(headOf(row.at(-1) ?? unit))) more.push(each);
    else break;
  }
  // Behind the last stands where it takes place: "12 Long Street".
  more = more.filter((each, at) => each.digits > 0 && more[at - 1]?.digits !== 0).slice(0, MOST_MORE);
  for (
    let at = unit.index - 1;
    row.length > 0 && (isFact(units[at], context) || headsFacts(units[at], units[at + 1]));
    at -= 1
  )
    row.push(units[at] as Unit);
  // "Jane: …", "John: …", "Jane: …": people talk by turns.
  const heads = new Set(row.map(headOf));
  // What a colon introduces is a list already, with whatever else it has.
  const introduced = row.some(({ index }) => units[index - 1]?.mark === ":");
  const enough = row.length >= FEWEST_FACTS || (row.length === FEWEST_QUESTIONS && !introduced && row.every(asks));
  const areFacts = enough && heads.size === row.length;
  for (const each of row) known.set(each, areFacts);
  if (areFacts) for (const each of [...further, ...more]) known.set(each, true);
  return areFacts;
}
/** "Dial-in numbers:" over "Toll free: 555-010-0100", among other facts. */
const headsFacts = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.mark === ":" &&
  unit.words <= MOST_HEAD_WORDS &&
  next !== undefined &&
  isLabelled(next) &&
  !isLabelled(unit);
const MOST_HEAD_WORDS = 5;
/** A short line that ends no sentence and has no head of its own. */
const isMore = (unit: Unit): boolean =>
  unit.words > 0 && unit.words <= MOST_MORE_WORDS && unit.mark === "" && !isLabelled(unit);
const MOST_MORE = 3;
const MOST_MORE_WORDS = 12;
const CAPITALS = /^\p{Lu}{2,9}$/u;
const FEWEST_FACTS = 3;
const FEWEST_QUESTIONS = 2;
const asks = (unit: Unit): boolean => questions.has(key(headOf(unit)));
const MOST_FACT_WORDS = 30;
const headOf = ({ text }: Unit): string => text.slice(0, colonIn(text, REACH)).trim();

/** Refuses talk ("Jane Example: “We …”", "Question: Why …?"), where to look ("Website: www.acme.example") and what has a label of its own. */
function isFact(unit: Unit | undefined, { packs, labels }: Context): boolean {
  if (unit === undefined || unit.words > MOST_FACT_WORDS || !isLabelled(unit)) return false;
  const head = headOf(unit);
  const value = unit.text.slice(colonIn(unit.text, REACH) + 1).trim();
  if (/^["“„«»「『–—@]/u.test(value) || value.endsWith("?") || websIn(value).length > 0) return false;
  return readLabel(unit, labels.notes) === null && !looksLikeName(head, packs) && !hasFirstName(head, packs);
}

const item = (unit: Unit, because: string): Claim =>
  claim("list", unit, unit, "placed", "labelledLines", because, { marker: null, textStart: 0 });

/** "Event: Opening Date: May 6 Time: 3 p.m. Location: Quay": heads of one word, the first of which opens the line. Refuses what ends a sentence. */
function isRow({ text, words, mark, signs }: Unit): boolean {
  if (words > MOST_ROW_WORDS || words < FEWEST_ROW_WORDS || mark !== "" || (signs & COLON) === 0) return false;
  return (text.match(ROW_HEAD) ?? []).length >= FEWEST_FACTS;
}
const [FEWEST_ROW_WORDS, MOST_ROW_WORDS] = [6, 40];
/** "Time: " at the start or behind a space. Refuses "12:15", "p.m.:", "https://". */
const ROW_HEAD = /(?<!\S)\p{Lu}\p{L}{2,11}:\s(?=[\p{L}\d"“])/gu;

/** The heads, and what stands under each. */
function underHeads(units: readonly Unit[]): ReadonlySet<Unit> {
  const heads = units.filter(
    ({ mark, words, text }) =>
      mark === ":" && words <= 2 && (HEAD_ALONE.test(text) || questions.has(key(text.slice(0, -1)).trim())),
  );
  // "Wann:" over the hour and "Wo:" over the hall: two are enough where both ask, and what stands under them is short.
  const asked = heads.length === FEWEST_QUESTIONS && heads.every((head) => asksAlone(head, units[head.index + 1]));
  if (heads.length < FEWEST_HEADS && !asked) return new Set();
  return new Set(
    heads.flatMap((head, at) => {
      const next = heads[at + 1]?.index ?? head.index + 2;
      return units.slice(head.index, Math.min(next, head.index + 1 + MOST_UNDER_HEAD));
    }),
  );
}

const asksAlone = ({ text }: Unit, next: Unit | undefined): boolean =>
  questions.has(key(text.slice(0, -1)).trim()) &&
  next !== undefined &&
  next.gap === 0 &&
  next.words <= MOST_MORE_WORDS &&
  !".:?!".includes(next.mark || " ");

const isLabelled = ({ text, signs, words, mark }: Unit): boolean =>
  (signs & COLON) !== 0 &&
  colonIn(text, REACH) > 0 &&
  (LABELLED.test(text) || (words <= MOST_UNSPACED && !".!?".includes(mark || " ") && UNSPACED.test(text)));
