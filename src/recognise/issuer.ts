import type { LanguagePack } from "../languages/pack.ts";
import { key } from "../text/fold.ts";
import { isLabel, readLabel, readPhrase } from "../text/label.ts";
import { isHeadingOffice } from "../text/press-office.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** Where the issuer's name stands in the (last) unit's text. */
export interface IssuerValue {
  readonly start: number;
}

const MOST_WORDS = 12;
const MOST_WITH_ADDRESS = 26;
/** A header is searched so far, in units. */
const REACH = 20;
/** The issuer alone on a line is one of the first lines. */
const FIRST_LINES = 8;

/** Reads "Issued by: X", "From:" with a name below it. */
export const issuer: Recogniser = ({ units, labels, pack, packs }) =>
  claimsOn(units, (unit) => {
    const next = units[unit.index + 1];
    if (next && isLabel(unit, labels.issuer) && next.chunk === unit.chunk && next.words <= MOST_WORDS) {
      return claim("issuer", unit, next, "labelled", "issuer", `the label “${unit.text}”`, { start: 0 });
    }
    // "Issued by: Acme Ltd, 12 Long Street, Oldport": the address may stand behind the name.
    const addressed = unit.index < FIRST_LINES && unit.words <= MOST_WITH_ADDRESS && unit.mark !== ".";
    const whole = addressed && unit.words > MOST_WORDS ? readLabel(unit, labels.issuer) : null;
    if (whole !== null)
      return claim("issuer", unit, unit, "labelled", "issuer", `the label “${whole.label}”`, {
        start: whole.valueStart,
      });
    if (unit.words > MOST_WORDS) return null;
    if (unit.index < FIRST_LINES && isHeadingOffice(unit, units, { pack, packs }) && isOverStory(unit, units))
      return claim("issuer", unit, unit, "shaped", "issuer", "a press office that heads its release", { start: 0 });
    // "From Exampleton with love" is no issuer: one word needs its colon.
    const phrase = readPhrase(unit, labels.issuer);
    const label = readLabel(unit, labels.issuer) ?? (phrase?.key.includes(" ") ? phrase : null);
    return label && label.valueStart < unit.text.length
      ? claim("issuer", unit, unit, "labelled", "issuer", `the label “${label.label}”`, { start: label.valueStart })
      : null;
  });

/** All running text stands below it, and another line beside it may be the headline. */
function isOverStory({ index }: Unit, units: readonly Unit[]): boolean {
  const prose = units.findIndex((unit) => isProse(unit));
  const header = units.slice(0, prose < 0 ? FIRST_LINES : prose);
  return index < header.length && header.some((other) => other.index !== index && other.words >= FEWEST_HEADLINE_WORDS);
}
const FEWEST_HEADLINE_WORDS = 3;

/**
 * Round two: a short line with capitals behind the story, next to credits and sources, or a header line that a source
 * or contact line names again.
 */
export const placedIssuer: Recogniser = (context) => {
  const { units, outline, story } = context;
  const isShort = (unit: Unit): boolean =>
    outline[unit.index] === null && !isProse(unit) && unit.words <= MOST_WORDS && unit.mark === "";
  const issue = (unit: Unit, because: string): Claim =>
    claim("issuer", unit, unit, "placed", "placedIssuer", because, { start: 0 });
  const names = ({ index }: Unit): boolean => outline[index] === "source" || outline[index] === "contact";
  const candidates = units.slice(1, Math.min(story.first, REACH)).filter((unit) => isShort(unit) && unit.words > 1);
  const named =
    candidates.length === 0
      ? []
      : units
          .slice(story.end)
          .filter(names)
          .map((unit) => key(unit.text));
  const claims: Claim[] = [];
  for (const unit of candidates)
    if (named.some((text) => text.includes(key(unit.text))))
      claims.push(issue(unit, "a source or contact line names it again"));
  const beside = (index: number): boolean =>
    index >= story.end && (outline[index] === "source" || outline[index] === "photo-credit");
  for (let at = story.end; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if ((beside(at - 1) || beside(at + 1) || beside(at + 2)) && isShort(unit) && /\p{Lu}/u.test(unit.text))
      claims.push(issue(unit, "a short line behind the story, beside credit or source"));
  }
  return claims;
};

/** Reads a header line that is nothing but a body's name, in a language without spaces: there its words tell it. */
export const bareIssuer: Recogniser = ({ units, pack }) =>
  pack.spaced
    ? []
    : units
        .slice(0, FIRST_LINES)
        .filter(
          (unit) =>
            unit.words <= MOST_WORDS &&
            unit.mark === "" &&
            !CLAUSE.test(unit.text) &&
            (isBody(unit, units, bodyWords(pack)) || isCompanyAbove(unit, units, pack)),
        )
        .map((unit) =>
          claim("issuer", unit, unit, "shaped", "bareIssuer", "a body's name, which the text takes up", { start: 0 }),
        );

/** "张三:我们是一家公司": what somebody says is no body's name. */
const CLAUSE = /[:：,，!！?？“”]/u;

/** "見本株式会社", "Example For Future Japan": a company's form, or Latin letters alone, above a line that may be the headline. */
function isCompanyAbove(unit: Unit, units: readonly Unit[], { organisationWords }: LanguagePack): boolean {
  const { text, index } = unit;
  const formed = organisationWords.some(
    (word) => word.length >= LONG_FORM && text.length > word.length && (text.startsWith(word) || text.endsWith(word)),
  );
  if (text.length > LONGEST_NAME || !(formed || LATIN_NAME.test(text))) return false;
  const prose = units.findIndex((other) => isProse(other));
  const below = units.slice(index + 1, prose < 0 ? FIRST_LINES : prose);
  return below.some((other) => other.gap > 0 && other.text.length > SHORTEST_HEADLINE && NATIVE.test(other.text));
}
/** Signs of "株式会社", "有限公司". */
const LONG_FORM = 4;
const LONGEST_NAME = 36;
const SHORTEST_HEADLINE = 9;
const LATIN_NAME = /^\p{Lu}[A-Za-z.&'’-]*(?: [A-Za-z.&'’-]+){1,5}$/u;
const NATIVE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{4}/u;

/** Where titles follow names, so do the words for departments: "港湾局海洋・環境課". */
function bodyWords({ organisationWords, quotation: { unspaced } }: LanguagePack): readonly string[] {
  return unspaced?.titlesBehind ? [...organisationWords, ...unspaced.bodies] : organisationWords;
}

/** "灯台硝子株式会社" above the headline: a line that begins or ends in a word for a body, printed again below. */
function isBody(unit: Unit, units: readonly Unit[], words: readonly string[]): boolean {
  const text = spaceless(unit.text);
  // "霧ヶ丘市 総務部 広報課": an office within an office.
  const parts = unit.text.split(/[ \u3000]/);
  if (parts.length > 1 && parts.every((part) => words.some((word) => part.length > word.length && part.endsWith(word))))
    return true;
  if (!words.some((word) => text.length > word.length && (text.startsWith(word) || text.endsWith(word)))) return false;
  return units.slice(unit.index + 1).some((other) => {
    // A longer line takes it up, or the same name signs the text at its end.
    const signs = other.text === unit.text && other.index > units.length / 2;
    return signs || (other.text.length > text.length && spaceless(other.text).includes(text));
  });
}

const spaceless = (text: string): string => key(text).replace(/\s/g, "");
