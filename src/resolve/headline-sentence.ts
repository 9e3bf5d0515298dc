import { runningCloses } from "../languages/running-closes.ts";
import type { Context } from "../recognise/context.ts";
import type { Unit } from "../text/units.ts";
import { isLowerCase } from "../text/wrap.ts";
import { isDated, isLeadFromPlace, opensWithDateline, opensWithPlace } from "./lead-openings.ts";

/** A headline that is a sentence is no longer than this. */
export const MOST_HEADLINE_WORDS = 40;
/** With a full stop at its end it has fewer: a longer one is the lead of a text without a headline, unless it quotes or a dateline is below it. */
const MOST_STOPPED_WORDS = 13;
const MOST_STOPPED_ABOVE = 24;

/** "… 밝혔다.": the verb that closes a sentence of running text. */
export const closesRunning = ({ text }: Unit): boolean => runningCloses.some((close) => text.endsWith(close));

/** The first line of all is a sentence: a headline, if it is short and a longer paragraph or a dateline follows. */
export function isHeadlineSentence(candidates: readonly Unit[], context: Omit<Context, "story">): boolean {
  const [first, second] = candidates;
  if (!first || !second) return false;
  if (isAboveDay(first, context)) return true;
  if (first.mark === "." && ATTRIBUTED.test(first.text)) return false;
  if (closesRunning(first) || isLeadFromPlace(first, context)) return false;
  if (opensWithDateline(first, context) && !isHeadlineAs(first, second, context)) return false;
  // "MADRID, 4 may. (EUROPA PRESS) -" on a line of its own, and the lead below it.
  if (first.mark === "." && context.outline[first.index - 1] === "dateline") return false;
  const words = first.words;
  // "The council issued the following statement on the weir today:" leads to what stands below.
  if (first.mark === ":" && words >= FEWEST_LEADING) return false;
  if (
    words >= FEWEST_OF_TWO &&
    first.text.endsWith(".") &&
    isLowerCase(first.text) &&
    holdsTwo(first.text, context.packs)
  )
    return false;
  if (first.mark === "") return words <= MOST_HEADLINE_WORDS * 2;
  const dated = opensWithDateline(second, context);
  const longer = dated || /^["“„«]/.test(first.text) || endsShort(first.text, context.packs);
  const stopped = longer ? MOST_STOPPED_ABOVE : MOST_STOPPED_WORDS;
  const most = first.mark === "." && isLowerCase(first.text) ? stopped : MOST_HEADLINE_WORDS;
  return words <= most && (second.words > words || dated);
}

/** “She sails again,” said the mayor of Oldport on Monday. A comma at the end of a quotation, and who says it behind: a lead, where a stop closes it. */
const ATTRIBUTED = /^["“„«][^"“”„«»]{20,400}[,，]["“”»]\s/u;

/**
 * What reads as a dateline may be a headline where the day is below: "Class Action (OWB): Ferry Trust Sued" above "OLDPORT, 4 May 2026 –"; and where none
 * is in it, no stop ends it and a paragraph that has one is longer: "WEIRCOIN (Trust of Weir Keepers): The Coin of the River".
 */
const isHeadlineAs = (first: Unit, second: Unit, context: Omit<Context, "story">): boolean =>
  !isDated(first, context) &&
  (isDated(second, context) ||
    (first.mark === "" && first.words <= MOST_STOPPED_ABOVE && second.mark === "." && second.words > first.words));

/** "나루의 배가 다시 다닙니다.": a short sentence alone above the day of the release is its headline, stop and all. Refuses two sentences, and what opens as a lead does. */
function isAboveDay(first: Unit, context: Omit<Context, "story">): boolean {
  const { units, outline, packs, labels } = context;
  const next = units[first.index + 1];
  if (first.words > MOST_STOPPED_ABOVE || next === undefined || next.gap === 0) return false;
  if (outline[next.index] !== "date-line" || (first.labels.phrase & labels.genre.bit) !== 0) return false;
  return !holdsTwo(first.text, packs) && !opensWithDateline(first, context) && !opensWithPlace(first, context);
}

/** "Ferry sails again in Harbor City, Md.": the stop is that of an abbreviation. Refuses "… fell ill.". */
function endsShort(text: string, packs: Context["packs"]): boolean {
  if (!text.endsWith(".")) return false;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  if (last.length > LONGEST_SHORT || isLowerCase(last)) return false;
  return packs.some(({ abbreviations }) => abbreviations.includes(last.toLowerCase()));
}
const LONGEST_SHORT = 6;

/** "The mayor met her council. She told them of the ferry.": two sentences so long are the lead of a text without a headline. */
function holdsTwo(text: string, packs: Context["packs"]): boolean {
  const [, last = ""] = SENTENCE_AND_MORE.exec(text) ?? [];
  return last !== "" && !packs.some(({ abbreviations }) => abbreviations.includes(`${last.toLowerCase()}.`));
}
/** The last word of a sentence that another follows. */
const SENTENCE_AND_MORE = /(?<!\p{L})(\p{L}{4,})[.!?]["”»]? ["“«„]?\p{Lu}[^.!?]* [^.!?]* /u;
/** Of a sentence that ends on its colon; headlines that do are shorter. */
const FEWEST_LEADING = 14;
/** Words of both together. */
const FEWEST_OF_TWO = 15;
