import { type DateContext, findInstant, readDate } from "../dates/index.ts";
import { bitsOf, codeAt, LETTER, opensOn } from "../text/characters.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isLabel, readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { claim, claimsOn, type Labels, type Recogniser } from "./context.ts";

/** "#", "###", "# # #", "* * *", "* *** *", "-30-", "– ENDS –": hashes, or three stars, or a word between dashes. */
const HASHES = /^#(?: ?#){0,9}$/;
const STARS = /^\*{3,10}$|^\*+(?: \*+){1,5}$/;

/** "--oo00oo--", "-o0o-", "-000-": an ornament of rings between dashes. */
const RINGS = /^[-–—*.]{1,6} ?[o0]{2,10} ?[-–—*.]{1,6}$/i;

/** "000", "०००": how offices of Indian states close; a figure alone elsewhere is of a table. */
const ZEROS = /^(?:0{3,6}|०{3,6})$/;
const LAST_LINES = 2;

/** "-30-", "--30--", "— 30 —", "-0-": the number that closes a story over the wire. */
const THIRTY = /^[-–—]{1,3} ?30 ?[-–—]{1,3}$|^-0-$/;
/** What both begin with. */
const RULED = "-–—*.";

/** Dashes, brackets, stars, hashes and slashes round the word, and a stop behind it: "— 完 —", "（了）", "/ انتهى /", "###ENDS###", "ENDS.". */
const FRAME = /^[\s\-–—－―─(（[［【*/~<«|]{1,8}|[\s\-–—－―─)）\]］】*/~>»|.]{1,8}$/gu;
/** "###ENDS###". */
const HASHED = /^#{1,5}\s?|\s?#{1,5}$/gu;

/** "(Ende der Pressemitteilung)" is about as long as an end mark gets. */
const LONGEST = 30;

/** Where a day stands behind the mark, the mark ends before it. */
export interface EndMarkValue {
  readonly markEnd: number;
}

/** Reads "###", "ENDS", "-30-". Refuses "ends" inside a line of text. */
export const endMark: Recogniser = ({ units, labels, dates }) => {
  let stars: Stars | null = null;
  return claimsOn(units, (unit) => {
    if (ZEROS.test(unit.text) && unit.index >= units.length - LAST_LINES && unit.index > 1)
      return claim("end-mark", unit, unit, "shaped", "endMark", `“${unit.text}” ends the copy`);
    if (unit.digits >= FEWEST_DIGITS) return datedMark(unit, labels, dates);
    if (unit.text.length > LONGEST || !isEndMark(unit.text, labels.endMarks)) return null;
    if (STARS.test(unit.text)) {
      stars ??= starsIn(units, labels.notes);
      if (unit.index > stars.notes || parts(unit, units, stars, dates) || isOneOfMany(unit, units, stars, labels))
        return null;
    }
    if (SIGNS_ALONE.test(unit.text) && isInStory(unit, units, labels)) return null;
    return claim("end-mark", unit, unit, "shaped", "endMark", `“${unit.text}” ends the copy`);
  });
};

/** "ENDS Monday 2 August 2027", "– ENDS – 2 August 2027": the mark, and the day on which it was sent. Refuses "Ends 2 August 2027" above the text. */
function datedMark(unit: Unit, { endMarks }: Labels, dates: DateContext): Claim | null {
  const { text, words, index } = unit;
  if (text.length > LONGEST_DATED || words > MOST_DATED_WORDS || index < LEAST_ABOVE) return null;
  const [several] = SEVERAL_BEFORE.exec(text) ?? [];
  const mark = several ?? MARK_BEFORE.exec(text)?.[0] ?? "";
  if (mark === "" || !isEndMark(mark.trim().replace(several ? PARTS_DAY : STROKE_LAST, ""), endMarks)) return null;
  if (readDate(text.slice(mark.length).replace(/\.$/, ""), dates) === null) return null;
  const value: EndMarkValue = { markEnd: mark.trimEnd().replace(STROKE_LAST, "").length };
  return claim("end-mark", unit, unit, "shaped", "endMark", `“${mark.trim()}” ends the copy, and a day`, value);
}
/** "ENDS –" before a day: the dash is no part of the mark, unless one opens it: "– ENDS –". */
const STROKE_LAST = /(?<=^\p{L}{2,12})[\s–—:,-]{1,3}$/u;
/** "1 May 2026" has five. */
const FEWEST_DIGITS = 5;
const LONGEST_DATED = 50;
const MOST_DATED_WORDS = 9;
/** Headline, lead and one paragraph. */
const LEAST_ABOVE = 3;
/** "ENDS ", "– ENDS – ", "[ends] ": what stands before the day. */
const MARK_BEFORE = /^[\s–—―*#([-]{0,4}\p{L}{2,12}[\s–—―*#)\].:,-]{1,5}/u;

/** "End of the release. ", "Einde persinformatie – ": several words, and what parts them from the day. */
const PARTS_DAY = /\s?[.:–—-]{1,2}$/u;
const SEVERAL_BEFORE = /^\p{L}{2,12}(?: \p{L}{2,16}){1,3}\s?[.:–—-]{1,2} /u;

/** Where units stand that say what stars mean, looked up once: a text may have rows of stars without end. */
interface Stars {
  /** The first heading of notes to the desk: stars below it part one note from the next. */
  readonly notes: number;
  /** The first unit that tells something. */
  readonly told: number;
  readonly lastProse: number;
  readonly first: number;
  readonly last: number;
  /** Rows of stars, in all. */
  readonly rows: number;
}

const isRow = ({ text, words }: Unit): boolean => words === 0 && STARS.test(text);
/** A copy ends once; so many rows part it. */
const ROWS_THAT_PART = 3;

function starsIn(units: Units, notes: LabelSet): Stars {
  const first = (is: (unit: Unit) => boolean, from = 0): number => {
    const at = units.findIndex((unit, index) => index >= from && is(unit));
    return at < 0 ? units.length : at;
  };
  return {
    notes: first((unit) => isLabel(unit, notes), 1),
    told: first((unit) => isProse(unit) || isSentence(unit)),
    lastProse: units.findLastIndex(isProse),
    first: first(isRow),
    last: units.findLastIndex(isRow),
    rows: units.filter(isRow).length,
  };
}

/**
 * Whether stars only part what stands above from what stands below: nothing has been told yet, as above a speech; the same stars stand once more
 * behind running text; or a paragraph below says at what hour the press is asked to come.
 */
function parts({ index }: Unit, units: Units, stars: Stars, dates: DateContext): boolean {
  const next = nextWithWords(units, index + 1);
  if (next === undefined) return false;
  if (stars.told >= index) return stars.lastProse > index;
  if (!isProse(next) || holdsDetails(next)) return false;
  return stars.last > index || (next.digits > 0 && hasHour(next.text, dates));
}

/** Whether stars stand three times or more, and the text goes on below these: ministries set them between the parts of an invitation. */
function isOneOfMany({ index }: Unit, units: Units, { rows, first }: Stars, labels: Labels): boolean {
  if (rows < ROWS_THAT_PART) return false;
  const next = nextWithWords(units, index + 1);
  // The first row ends the copy where contacts or the sender's text follow; below one that parts, they are parted as well.
  return next !== undefined && (index > first || !(isStanding(next, labels) || holdsDetails(next)));
}

const isStanding = (unit: Unit, { boilerplateHeadings, contact }: Labels): boolean =>
  isLabel(unit, boilerplateHeadings) || isLabel(unit, contact);

function nextWithWords(units: Units, from: number): Unit | undefined {
  // Where row upon row of stars follows, none of them parts anything.
  for (const unit of units.slice(from, from + MOST_WORDLESS)) if (unit.words > 0) return unit;
  return undefined;
}
const MOST_WORDLESS = 20;

/** Stars or hashes, and nothing else. */
const SIGNS_ALONE = /^[*# ]{3,40}$/;

/** Whether the story goes on below: somebody is quoted in what follows, before anything that a release has behind its story. */
function isInStory(
  { index }: Unit,
  units: Units,
  { boilerplateHeadings, boilerplatePrefixes, notes, contact }: Labels,
): boolean {
  const next = units[index + 1];
  if (
    next === undefined ||
    !isProse(next) ||
    holdsDetails(next) ||
    !units.slice(Math.max(1, index - STORY_REACH), index).some(isProse)
  )
    return false;
  for (const unit of units.slice(index + 1, index + 1 + STORY_REACH)) {
    if (unit.mark === "" || unit.mark === ":") {
      if (isLabel(unit, boilerplateHeadings) || isLabel(unit, notes) || isLabel(unit, contact)) return false;
      if (readPhrase(unit, boilerplatePrefixes) !== null) return false;
    }
    if (isProse(unit) && QUOTED.test(unit.text)) return true;
  }
  return false;
}
/** Units below among which somebody is quoted. */
const STORY_REACH = 6;
/** Words in marks, as many as somebody says: a name or a title is shorter. */
const QUOTED = /["“”„«»「『][^"“”„«»「」『』]{30,400}["“”»」』]/u;

const hasHour = (text: string, dates: DateContext): boolean => findInstant(text.slice(0, REACH), dates)?.time != null;
/** An hour stands so far into a paragraph, in characters. */
const REACH = 300;

type Units = Parameters<Recogniser>[0]["units"];

function isEndMark(text: string, marks: ReadonlySet<string>): boolean {
  if (marks.has(key(text))) return true;
  if (opensOn(text, RULED) && (RINGS.test(text) || THIRTY.test(text))) return true;
  // "Agência/Fim": an agency and its word.
  const stroke = text.indexOf("/");
  if (stroke > 0 && !text.slice(0, stroke).includes(" ") && marks.has(key(text.slice(stroke + 1)))) return true;
  if (isLetterAt(text, 0) && isLetterAt(text, text.length - 1)) return false;
  if (isLetterAt(text, 0) && text.endsWith(".") && text !== text.toUpperCase()) return false;
  return (
    HASHES.test(text) || STARS.test(text) || [FRAME, HASHED].some((frame) => marks.has(key(text.replace(frame, ""))))
  );
}

/** A letter or figure at either end is no frame. */
const isLetterAt = (text: string, at: number): boolean => (bitsOf(codeAt(text, at)) & LETTER) !== 0;
