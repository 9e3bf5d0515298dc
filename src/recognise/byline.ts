import { byWords, deskRows } from "../languages/desk-rows.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { languageOf } from "../languages/tag.ts";
import { cellsOf } from "../text/cells.ts";
import { GAP } from "../text/characters.ts";
import { hasLabel, isLabel, type LabelReading, readLabel, readPhrase } from "../text/label.ts";
import { hasFirstName, isArticle, isRoleNoun, looksLikeName } from "../text/names.ts";
import { isCapitals } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** "From our own correspondent" has more words; "By" has fewer letters. */
const DESK_WORDS = 3;
const SHORTEST_DESK = 7;

/** Reads "By Jane Example, Example Agency" in a header. Refuses "By 2030, the fund …". */
export const byline: Recogniser = (context) => {
  const { units, labels, packs, source } = context;
  return claimsOn(
    units,
    (unit) => {
      // "Text und Foto: …" names whose picture it is as well, and a credit must not be lost.
      if (unit.words > 12 || (unit.labels.colon & labels.photoCredit.bit) !== 0) return null;
      const top = unit.index === 0;
      // "Redação", "Da redação", "Redazione": the desk alone.
      if (!top && unit.words <= DESK_WORDS && isLabel(unit, labels.byline) && unit.text.length >= SHORTEST_DESK)
        return claim("byline", unit, unit, "labelled", "byline", `“${unit.text}” alone`, { valueStart: 0 });
      const label = readLabel(unit, labels.byline) ?? readPhrase(unit, labels.byline);
      const name = label ? unit.text.slice(label.valueStart) : "";
      const next = units[unit.index + 1];
      const last = next && next.chunk === unit.chunk && isJobLine(next, packs) ? next : unit;
      const named =
        label !== null &&
        name !== "" &&
        (isName(name) || isUncased(unit.text, label, context) || isGlued(unit.text, label, context)) &&
        !isThing(name, context) &&
        (!top || opensText(unit, label, context));
      return label && named
        ? claim("byline", unit, last, "labelled", "byline", `“${label.label}” and a name`, label)
        : isReporter(unit, context) || isDeskRow(unit, context)
          ? claim("byline", unit, unit, "placed", "byline", "a name and what a reporter is", { valueStart: 0 })
          : !top &&
              (unit.signs & GAP) !== 0 &&
              unit.lines[0] === unit.lines[1] &&
              unit.mark !== "." &&
              isBeside(
                cellsOf(source.text.slice(unit.span.start, unit.span.end)).map(({ text }) => text),
                packs,
              )
            ? claim("byline", unit, unit, "placed", "byline", "a name and an office side by side", { valueStart: 0 })
            : null;
    },
    0,
    10,
  );
};

/**
 * "By Jane Example", "Author: Jane Example" above all else, where a headline stands as a rule: a first name that is known, or a colon, tells that it is
 * none. Refuses "By Land and Sea", "Text: What the council decided".
 */
function opensText({ text, index }: Unit, { label, valueStart }: LabelReading, { packs, units }: Context): boolean {
  if (units.length <= index + 1) return false;
  const name = text.slice(valueStart);
  const signed = SIGNED.test(text.slice(label.length)) || byWords.includes(label);
  const [first = ""] = name.split(JOINT);
  return (signed || hasFirstName(first, packs)) && (looksLikeName(first, packs) || UNCASED_NAME.test(first));
}

/** What parts "Author" from a name. */
const SIGNED = /^\s?[:：/／＝=]/u;
/** "Jane Example, Example Agency", "Jane Example and John Sample". */
const JOINT = /,|\s\p{Ll}{1,3}\s/u;

/** "كتب- سامي المثال:", "كتبت: سلمى المثال": without capitals a sign behind the word, and two to four words that are no sentence. */
function isUncased(text: string, { label, valueStart }: LabelReading, { pack }: Context): boolean {
  if (pack.quotation.verbFirst === undefined && !CASELESS.test(text)) return false;
  const name = text.slice(valueStart).replace(SIGN_BEFORE, "").replace(COLON_LAST, "");
  const signed = valueStart + name.length < text.length || text.slice(0, valueStart).trimEnd().length > label.length;
  return (signed || byWords.includes(label)) && UNCASED_NAME.test(name);
}

/** What parts the word from the name, and what closes the line. */
const SIGN_BEFORE = /^[\s:/ـ–—-]{1,4}/u;
/** Scripts without capitals that part words with spaces, or names at least. */
const CASELESS = /^[^\p{Script=Han}\p{Script=Hangul}\p{Lu}\p{Ll}]{3,60}$/u;
const COLON_LAST = /\s?[:：]$/u;
/** Two to four words of letters alone. */
const UNCASED_NAME = /^\p{Lo}[\p{Lo}\p{M}.]*(?: \p{Lo}[\p{Lo}\p{M}]*){1,3}$/u;

/** "Von der Idee zur Brücke": where nouns have capitals, what an article opens is nobody. */
const isThing = (name: string, { pack }: Context): boolean =>
  pack.quotation.capitalNouns === true && isArticle(name.split(" ", 1)[0] ?? "", [pack]);

/** "글·사진 홍가온", "投稿者：王若水": where endings are glued to words a name stands without any; where no space parts words, behind a sign. */
function isGlued(text: string, { label, valueStart }: LabelReading, { pack, packs }: Context): boolean {
  const { glued, unspaced } = pack.quotation;
  const could = glued !== undefined || (unspaced !== undefined && SIGNED.test(text.slice(label.length)));
  return could && looksLikeName(text.slice(valueStart), packs);
}

/** "홍가온 기자": where titles stand behind names, so does that of who wrote it. */
function isReporter({ text, words }: Unit, { pack, packs, labels }: Context): boolean {
  if (pack.quotation.glued === undefined || words > MOST_REPORTER_WORDS) return false;
  const last = text.lastIndexOf(" ");
  if (last <= 0 || !hasLabel(labels.byline, text.slice(last + 1))) return false;
  // "세종=홍가온 기자", "기자명 홍가온 기자": a place before the sign, or the word for whose name follows.
  const front = text.slice(0, last);
  const space = front.lastIndexOf(" ");
  const name = space > 0 && hasLabel(labels.byline, front.slice(0, space)) ? front.slice(space + 1) : front;
  return looksLikeName(name.replace(PLACE_BEFORE, ""), packs);
}

/**
 * "निज संवाददाता, नमूनापुर", "নিজস্ব প্রতিবেদক, নমুনা", "नमूना समाचार सेवा": a desk or a correspondent of whom no name is told, and a town beside.
 * Refuses what goes on behind the word: "एजेंसी ने बताया".
 */
function isDeskRow({ text, mark }: Unit, { pack }: Context): boolean {
  const desks = text.length <= LONGEST_DESK && mark !== ":" ? deskRows[languageOf(pack.tag)] : undefined;
  return (
    desks?.some((desk) => text.includes(desk)) === true &&
    text.split(TOWN_SIGN).length <= 2 &&
    text.split(TOWN_SIGN).some((part) => desks.some((desk) => part === desk || part.endsWith(` ${desk}`)))
  );
}
const LONGEST_DESK = 40;
/** Between desk and town. */
const TOWN_SIGN = /\s?[,،।|;:–—-]\s?/u;

const MOST_REPORTER_WORDS = 3;
/** "세종=" */
const PLACE_BEFORE = /^[가-힣]{2,4}=/u;

/**
 * "Dr. Jana Beispiel  Press office": a name, and in the next column where it belongs to. Refuses a headline in capitals with a wide gap where it was
 * wrapped: "FERRY REPORT TELLS OF  LEAKING BOATS".
 */
function isBeside([name = "", office = "", ...more]: readonly string[], packs: readonly LanguagePack[]): boolean {
  if (office === "" || more.length > 0 || !looksLikeName(name, packs) || /[\d@]/.test(name + office)) return false;
  return hasFirstName(name, packs) || !isCapitals(`${name} ${office}`);
}

/** "Example News Agency Business Writer" below the name: a short line that ends in a job. */
const isJobLine = ({ text, words, mark }: Unit, packs: readonly LanguagePack[]): boolean =>
  words > 1 && words <= 6 && mark === "" && isName(text) && isRoleNoun(text.split(" ").at(-1) ?? "", packs);

/** Capitals, and the small words that stand between names. */
const isName = (text: string): boolean =>
  cellsOf(text)[0]
    ?.text.split(" ")
    .every((word) =>
      /^(?:\p{Lu}|and\b|for\b|de\b|von\b|van\b|[yeоиé]\b|et\b|und\b|[=/&+|–—-]{1,2}$|[a-z]{2,4}$)/u.test(word),
    ) === true;
