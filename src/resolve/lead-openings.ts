import { readDateline } from "../dates/dateline.ts";
import { couldBeginWithDate, findDates } from "../dates/index.ts";
import type { Context } from "../recognise/context.ts";
import { isReference } from "../text/line-kind.ts";
import { isCapitals } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { isLowerCase } from "../text/wrap.ts";

/** What is known before the story is found. */
type Before = Omit<Context, "story">;

/** Units of a header. */
export const MOST_HEADER_UNITS = 8;

/** A place, an agency or a day before running text. */
export function opensWithDateline(unit: Unit, { pack, dates }: Before): boolean {
  if (unit.index > 30 || unit.words < 8) return false;
  if (unit.mark === "." && HAN_DAY.test(unit.text)) return true;
  const reading = readDateline(unit.text, pack, dates);
  if (reading?.strong !== true || reading.alone) return false;
  // "RRS PN 09/21 (NAM 8): WEIR TRUST TO TELL OF FIND": a number of the office's, and a headline.
  return !isReference(unit.text.slice(0, Math.max(0, unit.text.indexOf(":"))));
}

/** "5月13日，由外交部…启动。": a sentence of Chinese that opens on its day is a lead. */
const HAN_DAY = /^(?:20\d\d年)?\d{1,2}月\d{1,2}日[，,](?=\p{Script=Han})/u;

/** A dateline that has a day. */
export const isDated = (unit: Unit, { pack, dates }: Before): boolean =>
  readDateline(unit.text, pack, dates)?.date != null;

/** The same, or a place and a dash alone. */
export const opensWithPlace = ({ text, index }: Unit, { pack, dates }: Before): boolean =>
  index <= MOST_HEADER_UNITS && readDateline(text, pack, dates)?.alone === false;

/** "OLDPORT – A ferry driver who …" is a lead even where a stray break cut it short; "UNICORN - The First Ferry of Its Kind" is none. */
export const isLeadFromPlace = (unit: Unit, context: Before): boolean =>
  (unit.words >= FEWEST_LEAD_WORDS &&
    (unit.mark === "." || isCapitals(unit.text.slice(0, SHORTEST_PLACE))) &&
    isLowerCase(unit.text) &&
    opensWithPlace(unit, context)) ||
  opensWithDay(unit, context);

/** "26 September 2024 - The ferry trust today announced …": a full day and a dash before a sentence. */
const opensWithDay = ({ text, words, mark, digits, index }: Unit, { dates }: Before): boolean =>
  (mark === "." || (mark === "" && words >= LONGEST_DATED_HEADLINE)) &&
  digits > 0 &&
  index <= MOST_HEADER_UNITS &&
  words >= FEWEST_LEAD_WORDS &&
  couldBeginWithDate(text, dates) &&
  findDates(text.slice(0, DAY_REACH), dates).some(
    ({ span, date }) => span.start === 0 && date !== null && DASH.test(text.slice(span.end)),
  );
const DAY_REACH = 50;
/** Without a stop at its end, such a line is no headline if it has as many words. */
const LONGEST_DATED_HEADLINE = 24;
const DASH = /^\s?(?:[–—]|--|-\s)/;

const FEWEST_LEAD_WORDS = 12;
const SHORTEST_PLACE = 4;
