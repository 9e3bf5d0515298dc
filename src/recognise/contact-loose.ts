import { readDate } from "../dates/index.ts";
import { pageFeet } from "../languages/page-feet.ts";
import { holdsDetails, holdsEmail, isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { readLabel, readPhrase } from "../text/label.ts";
import { itemMark } from "../text/line-kind.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { hasDetails } from "./contact-head.ts";
import { MOST_HEAD_WORDS } from "./contact-people.ts";
import type { Context } from "./context.ts";

/** Lines of a block without heading. */
const MOST_LOOSE_LINES = 10;

/** "Related posts", "Share" below whom to ask: the foot of a page. */
const isFoot = ({ text, index }: Unit, units: readonly Unit[]): boolean =>
  feet.has(key(text)) && units.slice(0, index).some((unit) => isProse(unit));
const feet: ReadonlySet<string> = new Set(pageFeet.map(key));

/** Labels of other fields end a contact block, and so does a day in the header: "13 October 2021" below the numbers, but not the first of a page's list of news. */
export function endsBlock(unit: Unit, context: Context): boolean {
  const { labels, units } = context;
  const { whole, colon, phrase } = unit.labels;
  return (
    (isDay(unit, context) && ![-2, 2].some((by) => isDay(units[unit.index + by], context))) ||
    (unit.text.startsWith("©") && (isProse(unit) || holdsEmail(unit))) ||
    (unit.text.length <= LONGEST_END_MARK && (labels.endMarks.has(key(unit.text)) || isFoot(unit, units))) ||
    ((phrase & (labels.immediate.bit | labels.embargo.bit | labels.wire.bit)) !== 0 && !holdsEmail(unit)) ||
    (colon & (labels.photoCredit.bit | labels.wire.bit)) !== 0 ||
    ((colon & labels.source.bit) !== 0 && !holdsDetails(unit)) ||
    (whole & (labels.boilerplateHeadings.bit | labels.notes.bit)) !== 0 ||
    ((phrase & labels.boilerplatePrefixes.bit) !== 0 && unit.words > 1)
  );
}

/** "– Fin del comunicado –" is about as long as an end mark gets. */
const LONGEST_END_MARK = 40;

/**
 * Without heading: up to ten short lines together, one an e-mail address or number alone or behind its label. A wire prints them right below its own
 * line ("View source version on …") and right above the source, without blank lines: what stands there begins and ends the block too.
 */
export function looseBlock(at: number, context: Context): number | null {
  const { units } = context;
  const first = units[at];
  const above = units[at - 1];
  if (first === undefined || above === undefined || (above.chunk === first.chunk && !isWireLine(above, context)))
    return null;
  const chunk = context.chunks[first.chunk] ?? [];
  const from = first.index - (chunk[0]?.index ?? 0);
  const below = chunk.slice(from, from + MOST_LOOSE_LINES + 1);
  const stop = below.findIndex((unit) => endsBlock(unit, context));
  const block = stop < 0 ? below : below.slice(0, stop);
  if (block.length < 2 || block.length > MOST_LOOSE_LINES || !hasDetails(block)) return null;
  const short = block.every((unit) => unit.words <= 10 && !isProse(unit) && itemMark(unit.text) === null);
  return short && block.some((unit) => isAddressAlone(unit.text) || isField(unit, context)) ? at + block.length : null;
}

/** "For journalists:", "Người phát ngôn:": a few words and a colon, over such a block. Refuses the label of another field. */
export const isOpenHead = ({ mark, words, labels }: Unit): boolean =>
  mark === ":" && words <= MOST_HEAD_WORDS && labels.whole === 0;

/** "1 May 2026" has five, and "Wednesday, 13 de octubre de 2021" as many words. */
const FEWEST_DATE_DIGITS = 5;
const MOST_DATE_WORDS = 6;
/** Below the story a day is an event's. */
const HEADER_LINES = 16;

const isDay = (unit: Unit | undefined, { dates }: Context): boolean =>
  unit !== undefined &&
  unit.index < HEADER_LINES &&
  unit.digits >= FEWEST_DATE_DIGITS &&
  unit.words <= MOST_DATE_WORDS &&
  readDate(unit.text, dates)?.date != null;

const isWireLine = ({ labels: { phrase } }: Unit, { labels }: Context): boolean => (phrase & labels.wire.bit) !== 0;

/** "Tel: …", "Office: …", or a number that is most of its line. */
function isField(unit: Unit, { labels }: Context): boolean {
  const label = readLabel(unit, labels.contactField) ?? readPhrase(unit, labels.contactField);
  const phone = unit.digits > 0 ? phonesIn(unit.text)[0] : undefined;
  if (label && (phone || holdsEmail(unit))) return true;
  return phone !== undefined && unit.text.length - phone.text.length <= 24;
}
