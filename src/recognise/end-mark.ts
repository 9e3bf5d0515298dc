import { type DateContext, findInstant } from "../dates/index.ts";
import { bitsOf, codeAt, LETTER } from "../text/characters.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isLabel } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** "#", "###", "# # #", "* * *", "* *** *", "-30-", "– ENDS –": hashes, or three stars, or a word between dashes. */
const HASHES = /^#(?: ?#){0,9}$/;
const STARS = /^\*{3,10}$|^\*+(?: \*+){1,5}$/;

/** "--oo00oo--", "-o0o-", "-000-": an ornament of rings between dashes. */
const RINGS = /^[-–—*.]{1,6} ?[o0]{2,10} ?[-–—*.]{1,6}$/i;

/** "-30-", "--30--", "— 30 —": the number that closes a story over the wire. */
const THIRTY = /^[-–—]{1,3} ?30 ?[-–—]{1,3}$/;

/** Dashes, brackets, stars, hashes and slashes round the word, and a stop behind it: "— 完 —", "（了）", "/ انتهى /", "###ENDS###", "ENDS.". */
const FRAME = /^[\s\-–—－―─(（[［【*/~<«|]{1,8}|[\s\-–—－―─)）\]］】*/~>»|.]{1,8}$/gu;
/** "###ENDS###". */
const HASHED = /^#{1,5}\s?|\s?#{1,5}$/gu;

/** "(Ende der Pressemitteilung)" is about as long as an end mark gets. */
const LONGEST = 30;

/** Reads "###", "ENDS", "-30-". Refuses "ends" inside a line of text. */
export const endMark: Recogniser = ({ units, labels, dates }) =>
  claimsOn(units, (unit) =>
    unit.text.length <= LONGEST &&
    isEndMark(unit.text, labels.endMarks) &&
    !isUnderNotes(unit, units, labels.notes) &&
    !(STARS.test(unit.text) && parts(unit, units, dates))
      ? claim("end-mark", unit, unit, "shaped", "endMark", `“${unit.text}” ends the copy`)
      : null,
  );

/** Stars below notes to the desk part one note from the next. */
function isUnderNotes({ text, index }: Unit, units: Units, notes: LabelSet): boolean {
  return STARS.test(text) && units.slice(1, index).some((above) => isLabel(above, notes));
}

/**
 * Whether stars only part what stands above from what stands below: nothing has been told yet, as above a speech; the same stars stand once more
 * behind running text; or a paragraph below says at what hour the press is asked to come.
 */
function parts(unit: Unit, units: Units, dates: DateContext): boolean {
  const behind = units.slice(unit.index + 1);
  const next = behind.find(({ words }) => words > 0);
  if (next === undefined) return false;
  if (!units.slice(0, unit.index).some((above) => isProse(above) || isSentence(above))) return behind.some(isProse);
  if (!isProse(next) || holdsDetails(next)) return false;
  return behind.some(({ text }) => STARS.test(text)) || (next.digits > 0 && hasHour(next.text, dates));
}

const hasHour = (text: string, dates: DateContext): boolean => findInstant(text.slice(0, REACH), dates)?.time != null;
/** An hour stands so far into a paragraph, in characters. */
const REACH = 300;

type Units = Parameters<Recogniser>[0]["units"];

function isEndMark(text: string, marks: ReadonlySet<string>): boolean {
  if (marks.has(key(text))) return true;
  if (RINGS.test(text) || THIRTY.test(text)) return true;
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
