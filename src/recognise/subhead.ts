import type { LanguagePack } from "../languages/pack.ts";
import { bitsOf, codeAt, UPPER } from "../text/characters.ts";
import { holdsDetails, holdsEmail, websIn } from "../text/contact-details.ts";
import { headsFigures } from "../text/figure-heads.ts";
import { readLabel } from "../text/label.ts";
import { itemMark, opensWithHours, standsAlone } from "../text/line-kind.ts";
import { isBelowSigner, isQuotedHead, loneHyphen, signerBelow } from "../text/lone-head.ts";
import { hasFirstName, looksLikeName } from "../text/names.ts";
import { isPostalAddress } from "../text/postal-address.ts";
import { isCapitals, isProse, isSentence } from "../text/prose.ts";
import { areShortLines, couldHeadLines } from "../text/short-lines.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import { isEventsDate } from "./event-facts.ts";
import { questionsOf } from "./interview.ts";
import { introduces } from "./introducing-line.ts";
import { isOverPicture } from "./over-picture.ts";

/** Where the words of a subhead begin, behind its sign. */
export interface SubheadValue {
  readonly start: number;
}

const ASKED = "a question of an interview, over its answer";
const ALONE = "a short line alone between paragraphs, behind a hyphen or in marks";
const MOST_WORDS = 14;
/** Behind "■" and its like a heading may have more. */
const MOST_SIGNED_WORDS = 26;
const MOST_TITLED_WORDS = 20;
/** "About www.acme.example" */
const MOST_WITH_SITE = 6;
/** "■開発の背景", "＊ Why she is green": a sign that sets a heading off is none of its words. */
const SIGN = /^[■□◆◇●○◎▼▽▲△★☆＊*]{1,2}\s?(?=\S)/u;

/**
 * Round two: a short line in the story that ends no sentence and has text under it. Refuses a line that opens with a
 * quotation mark, a line among other short lines (a list), and the last line of the story.
 */
export const subhead: Recogniser = (context) => {
  const { units, outline, story } = context;
  const asked = questionsOf(context);
  const rule = (unit: Unit): Claim | null => {
    if (outline[unit.index] !== null) return null;
    if (asked.has(unit)) return claim("subhead", unit, unit, "placed", "subhead", ASKED, { start: 0 });
    const hyphen = loneHyphen(unit, units);
    if (hyphen > 0 || isQuotedHead(unit, units))
      return claim("subhead", unit, unit, "placed", "subhead", ALONE, { start: hyphen } satisfies SubheadValue);
    // "When: Saturday, May 9, 2026" over "Where: the old mill" are facts of an event.
    if (!couldHead(unit, context) || isEventsDate(unit, context)) return null;
    const next = units[unit.index + 1];
    if (
      !next ||
      !(
        carries(next, context) ||
        isOfChapter(unit, next, context) ||
        isOfSection(unit, next, context) ||
        isOfList(unit, next, context) ||
        isOverPicture(unit, next, context) ||
        (next.digits > 0 && headsFigures(unit))
      ) ||
      introduces(unit, next, context) ||
      signs(unit, context) ||
      isFigure(unit, next)
    )
      return null;
    const value: SubheadValue = { start: SIGN.exec(unit.text)?.[0].length ?? 0 };
    const because = "a short line that ends no sentence, with text under it";
    return claim("subhead", unit, unit, "placed", "subhead", because, value);
  };
  return claimsOn(units, rule, story.first + 1, story.end);
};

function couldHead(unit: Unit, { labels, pack }: Context): boolean {
  const { text, words, mark } = unit;
  if (
    words === 0 ||
    (words > MOST_WORDS && words > mostWords(unit, pack)) ||
    isProse(unit) ||
    (NO_HEAD.test(text) && !OPENS_QUOTED.test(text))
  )
    return false;
  // "2" is the number of a page; "Mr Norrow said: “The ferry" goes on in the line below.
  if (!LETTER.test(text) || LEFT_OPEN.test(text)) return false;
  // "Sign up by 3 June: press@acme.example" is a line to write to.
  if (holdsEmail(unit) || (holdsDetails(unit) && standsAlone(text)) || isPostalAddress(unit) || isCutShort(text, pack))
    return false;
  // "Learn more on https://…", "For the timetable please see www…": where to look, and no heading. "About www.acme.example" may be one.
  if (websIn(text).some((web) => words > MOST_WITH_SITE || !web.text.startsWith("www."))) return false;
  if (mark === "." || mark === "," || mark === ";" || (mark === "!" && words > 8)) return false;
  if (mark === ":" && (words > 10 || readLabel(`${text} x`, labels.contact))) return false;
  return (
    OPENS_QUOTED.test(text) ||
    (bitsOf(codeAt(text, 0)) & UPPER) !== 0 ||
    /^(?:[■□◆◇●○◎▼▽▲△★☆＊※【＜〈《]{0,2}\s?[\p{Lu}\p{Lo}\p{N}¿¡]|[■□◆◇●▼★]{1,2}\s?[「『“])/u.test(text) ||
    BRACKETED.test(text) ||
    isCapitals(text)
  );
}

/** Behind a sign, or with a capital in every word where headings have that, a heading may be longer. */
function mostWords({ text, mark, words }: Unit, { titleCase }: LanguagePack): number {
  if (SIGN.test(text)) return MOST_SIGNED_WORDS;
  return titleCase && mark === "" && words <= MOST_TITLED_WORDS && !SMALL_WORD.test(text)
    ? MOST_TITLED_WORDS
    : MOST_WORDS;
}
const SMALL_WORD = /(?:^|\s)\p{Ll}{5}/u; // A word of five letters or more without capital.
const LETTER = /\p{L}/u;
/** "[ 행사 개요 ]", "<행사 개요>": brackets round the whole line, and a script without capitals in them. Refuses "[끝]", "<a@b.example>". */
const BRACKETED = /^[[<] ?[^[\]<>@]{0,30}\p{Lo}{2}[^[\]<>@]{2,60}[\]>]$/u;
/** A colon and an opening mark that is closed nowhere. */
const LEFT_OPEN = /:\s["“„«][^"”“»]{0,90}$/u;

/** "… is funded by a grant from the", "…, president of the trust, and": a sentence that a link or a break has cut. */
function isCutShort(text: string, { quotation: { articles, conjunctions } }: LanguagePack): boolean {
  const last = text.slice(text.lastIndexOf(" ") + 1);
  return articles.includes(last) || conjunctions.includes(last);
}

const NO_HEAD = /^["“„«»'‘「『—–]/u;
/** "“Ghost nets” are spreading": what opens in marks and goes on behind them without a comma or a dash. */
const OPENS_QUOTED = /^["“„«][^"“”„«»]{2,40}["“”»] \p{L}[^"“”„«»,–—]{4,70}$/u;

/** "Jane Example, director of Acme" below her words says whose they are; "Jane Example" alone does, unless what follows tells of her. Her job may stand below. */
function signs(unit: Unit, { units, packs }: Context): boolean {
  if (isBelowSigner(unit, units, packs)) return true;
  const name = signerBelow(unit, units);
  if (name === null || !looksLikeName(name, packs)) return false;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return name !== unit.text || (hasFirstName(name, packs) && units[unit.index + 1]?.text.includes(last) !== true);
}

/** "What is new" above three short lines or more: they are its list. */
const isOfList = (unit: Unit, next: Unit, { chunks, outline }: Context): boolean => {
  const lines = chunks[next.chunk] ?? [];
  const free = lines[0] === next && lines.every(({ index }) => outline[index] === null);
  return free && couldHeadLines(unit, chunks[unit.chunk] ?? []) && areShortLines(lines);
};

/** "VETOED BILLS" above "House Bill 193 – Ferries": a heading in capitals over one that is not, or over a day. */
function isOfChapter(unit: Unit, next: Unit, context: Context): boolean {
  const below = context.units[next.index + 1];
  if (!isCapitals(unit.text) || isCapitals(next.text) || !below || next.gap === 0) return false;
  if (context.outline[next.index] === "date-line") return true;
  return context.outline[next.index] === null && couldHead(next, context) && carries(below, context);
}

/** "What happens next" alone over "The timetable" alone: the title of a section, and that of its first part. Refuses names, hours and facts. */
function isOfSection(unit: Unit, next: Unit, context: Context): boolean {
  const { units, outline, packs } = context;
  const below = units[next.index + 1];
  if (below === undefined || outline[next.index] !== null || outline[below.index] !== null || !isProse(below))
    return false;
  if ([unit, next, below].some(({ gap }) => gap === 0) || NO_HEAD.test(below.text)) return false;
  const above = units[unit.index - 1];
  return (
    above !== undefined &&
    above.mark !== ":" &&
    (isProse(above) || isSentence(above)) &&
    [unit, next].every(
      ({ text, words, digits, mark }) =>
        words <= MOST_SECTION_WORDS && digits === 0 && mark === "" && !FACT.test(text) && !couldBeName(text, packs),
    ) &&
    couldHead(next, context)
  );
}
const couldBeName = (text: string, packs: Context["packs"]): boolean =>
  looksLikeName(text, packs) && (packs[0]?.titleCase !== true || hasFirstName(text, packs));
const MOST_SECTION_WORDS = 8;
/** "Where: Town Hall", "Jane Example, mayor". */
const FACT = /[:：,，、]/u;

/** "All of it: nearly $5,000" above "CONTEXT:": a line that says what it has to say, and no heading over a heading. */
const isFigure = (unit: Unit, next: Unit): boolean =>
  next.mark === ":" && next.words <= MOST_HEADING_BELOW && FIGURE.test(unit.text);
const MOST_HEADING_BELOW = 2;
/** A colon, and figures behind it. */
const FIGURE = /[:：]\s(?=[^:：]{0,30}\d)/u;

/** "Tuesday to Sunday 10–17", "Dienstag bis Sonntag 10.00–17.00 Uhr", "Daily, 9:30 am – 5 pm". */
const CLOSES_WITH_HOURS =
  /\s\d{1,2}(?:[.:h]\d\d)?(?:\s?[ap]\.?m\.?)?\s?[–-]\s?\d{1,2}(?:[.:h]\d\d)?(?:\s?\p{L}{1,4}\.?){0,2}$/u;

/** What stands under a subhead: running text, a list, a quotation, or (where no blank lines are used) a longer line. */
function carries(next: Unit, { outline }: Context): boolean {
  const below = outline[next.index];
  if (below === "list" || below === "quotation" || below === "table") return true;
  if (outline[next.index] !== null) return false;
  return (
    isProse(next) ||
    isSentence(next) ||
    next.mark === ":" ||
    itemMark(next.text) !== null ||
    opensWithHours(next.text) ||
    (next.digits > 1 && CLOSES_WITH_HOURS.test(next.text)) ||
    /^["“„«'‘「]/u.test(next.text) ||
    next.words > MOST_WORDS ||
    /^\p{L}{3,12}:\s/u.test(next.text)
  );
}
