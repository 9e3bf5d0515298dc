import { agencies, platforms } from "../languages/agencies.ts";
import { BRACKET, COLON, opensOn, STOP } from "../text/characters.ts";
import { composedCredit } from "../text/composed-credit.ts";
import { captionBehind, dashedLabels, holdsLaterLabel, wantedCredit } from "../text/credit-marks.ts";
import { withoutSuffix, withoutTail } from "../text/credit-suffix.ts";
import { behindThanks } from "../text/credit-thanks.ts";
import { isCredit, isPlain, isShown, MOST_WORDS } from "../text/credit-value.ts";
import { hanCredit } from "../text/han-credits.ts";
import { isLabel, type LabelReading, type Looked, readLabel, readPhrase } from "../text/label.ts";
import { finalMark } from "../text/line-kind.ts";
import { isArticle } from "../text/names.ts";
import { librarySource } from "../text/picture-library.ts";
import { withoutStop } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim, claimsOnEach, type Recogniser } from "./context.ts";
import {
  agencyWithin,
  isAgencyMark,
  isNameOfAgency,
  labelWithin,
  MOST_AGENCY_WORDS,
  SMALL,
  signWithin,
} from "./credit-within.ts";
import { headed } from "./headed-credit.ts";

/** Where the credit itself stands in the unit's text. */
export interface CreditValue {
  readonly start: number;
  readonly end: number;
}

/**
 * "© Jane Example", "(c) Example Agency": without a year, else it is a note of rights, unless it parts an agency from a name: "© AGENCY
 * 2019 / Jane Example", "© Example Agency 2012 - EX"; nor with a postal address: "© Authorised by Jane Example, 203 Long Road, Oldport 6060".
 */
const SIGN =
  /^[([]?(?:©|\(c\))(?!\s*(?:copyright\b|(?:19|20)\d\d\b))\s*(?!.*\b(?:19|20)\d\d\b(?![^/]{0,30}\/\s?\p{L}| ?[–—-] ?\p{Lu}{2,6}$))(?!.*\brights\b)(?![^,]{1,80},.{0,80}\d{4})/iu;
const SIGN_FIRST = "([©";
/** "AP Photo/Jane Example", "EFE / Jane Example": an agency, a slash and a name. */
const AGENCY_AND_NAME = /^(\p{Lu}[\p{L}.-]{1,11})(?: (?:Photo|Images|Foto|Fotos))? ?\/ ?\p{Lu}/u;
/** "… at the gate (Photo: Example Agency)", "… [Image credit: J. Example]": a bracket that closes the text. */
const CLOSING_BRACKET = /[([]([^()[\]]{4,90})[)\]]\.?$/;
/** "… at the gate. Photo: Jane Example": a last sentence with a label. */
const LAST_SENTENCE = /[.!?)»”"]\s+(?:[/|]\s?)?(\p{L}[^.!?]{4,90})$/u;

/** "… um 1955. Bildnachweis: Museum am Markt / R. Muster": a sentence ends, and a short head with a colon follows. */
const SENTENCE_WITH_LABEL = /[.!?)»”"]\s+(?=\p{L}[^.:!?]{2,30}:\s)/gu;
/** "…の本館　写真：範例花子", "…の本館。写真：範例花子": where words have no spaces, a space or a full stop parts the credit. */
const UNSPACED_WITH_LABEL = /[。！？）」』\s]\s{0,2}(?=[^。：:\s]{1,12}[：:])/gu;

/**
 * Reads "Photo: Jane Example / AGENCY", "© Jane Example", "Photo credits" with names below it. Refuses "Photo opportunity:
 * …" (no label) and "Photo: The mayor opens the bridge." (a sentence: a caption).
 */
export const photoCredit: Recogniser = (context) => claimsOnEach(context.units, (unit) => read(unit, context));

const labelled = (field: "caption" | "photo-credit", unit: Unit, because: string, value: CreditValue): Claim[] => [
  claim(field, unit, unit, "labelled", "photoCredit", because, value),
];

function read(unit: Unit, context: Context): Claim[] {
  const { labels, units } = context;
  const row = hanCredit(unit.text, context.pack);
  if (row) return labelled("photo-credit", unit, "who wrote it and who made the picture, in a row", row);
  const aboutPictures = readPhrase(unit, labels.photoCredit) ?? readPhrase(unit, labels.deskNotes);
  const wanted = aboutPictures && wantedCredit(unit);
  if (wanted) return labelled("photo-credit", unit, "says which credit to print", wanted);
  const sign = opensOn(unit.text, SIGN_FIRST) ? SIGN.exec(unit.text) : null;
  if (sign && unit.words <= MOST_WORDS && unit.words > 0 && !isThirdItem(unit, units)) {
    // "© Photo: Jane Example"
    const label = readLabel(unit.text.slice(sign[0].length), labels.photoCredit)?.valueStart ?? 0;
    const place = { start: sign[0].length + label, end: endOf(unit.text, context) };
    return [claim("photo-credit", unit, unit, "shaped", "photoCredit", "a copyright sign and a name", place)];
  }
  const start = creditStart(unit, context);
  // "Picture: The new gate. Photo: Jane Example": the first label's words are the caption.
  const rest = start === null ? "" : unit.text.slice(start);
  const later =
    rest !== "" && (holdsLaterLabel(rest) || CLOSING_BRACKET.test(rest)) ? insideCaption(unit, context) : null;
  if (later && start !== null && later.start > start)
    return labelled("caption", unit, "a caption that closes with a credit", later);
  // "Photo: The old gate. © Jane Example / Example Trust"
  const signed = start === null ? -1 : unit.text.indexOf("© ", start + SHORTEST_CAPTION);
  if (signed > 0)
    return labelled("caption", unit, "a caption that closes with a credit", {
      start: signed + 2,
      end: endOf(unit.text, context),
    });
  const dash = captionBehind(unit.text);
  const before = dash === null ? null : creditStart(unit.text.slice(0, dash), context);
  if (dash !== null && before !== null)
    return labelled("caption", unit, "a credit, and the caption behind a dash", { start: before, end: dash });
  if (start !== null)
    return labelled("photo-credit", unit, `the label “${unit.text.slice(0, start).trim()}”`, {
      start,
      end: endOf(unit.text, context),
    });
  const agency =
    unit.words <= MOST_AGENCY_WORDS && unit.mark === "" && unit.text.includes("/")
      ? AGENCY_AND_NAME.exec(unit.text)?.[1]
      : undefined;
  const value = { start: 0, end: unit.text.length };
  // On the second line it is who wrote it, below the headline.
  if (unit.index !== 1 && isNameOfAgency(unit, context.packs))
    return labelled("photo-credit", unit, "a name and whose photographer it is", value);
  if (agency && unit.index > 1 && [...agencies, ...platforms].includes(agency.toUpperCase())) {
    return [claim("photo-credit", unit, unit, "shaped", "photoCredit", "an agency and a name", value)];
  }
  const inner = insideCaption(unit, context);
  if (inner && isAgencyMark(unit, inner, context)) return [];
  if (inner) return labelled("caption", unit, "a caption that closes with a credit", inner);
  if (isLabel(unit, labels.photoCredit) && unit.words > 1) return headed(unit, units);
  return [];
}

/** "(c) Blaming single members" below "(b) …": letters count the items of a list. */
const isThirdItem = ({ text, index }: Unit, units: readonly Unit[]): boolean =>
  text.startsWith("(c)") &&
  units.slice(Math.max(0, index - ITEM_REACH), index).some((unit) => unit.text.startsWith("(b)"));
/** Lines that an item may have. */
const ITEM_REACH = 6;

const SHORTEST_CAPTION = 8; // Characters: less may be an office's sign before the name.

/** Where a credit ends: before the bracket that closes its line, and before a full stop that no abbreviation needs. */
function endOf(text: string, { packs, pack }: Context): number {
  const inner = /^[([]/.test(text) ? text.replace(/[)\]]\.?$/, "") : text;
  return withoutSuffix(withoutStop(inner, packs), pack).length;
}

/** Where the credit begins behind its label; null if there is no label or what follows is a sentence. */
function creditStart(head: string | Looked, context: Context): number | null {
  const text = typeof head === "string" ? head : head.text;
  if (text.length > 160) return null;
  const { labels } = context;
  const known = readLabel(head, labels.photoCredit) ?? librarySource(head, labels.source);
  const label = known ?? composedCredit(text, context.packs) ?? withoutColon(head, context);
  if (!label) return behindOwner(text, context);
  // "Photo: © Jane Example", "Photo: courtesy of Example Museum".
  const value = text.slice(label.valueStart);
  const again = opensOn(value, SIGN_FIRST) ? SIGN.exec(value) : null;
  const signed = label.valueStart + (again?.[0].length ?? 0);
  // "Bild: Photo by Jane Example": what a library asks for, behind the label of the page.
  const asked = readPhrase(text.slice(signed), labels.photoCredit);
  const named = signed + (asked?.key.includes(" ") === true ? asked.valueStart : 0);
  const start = named + behindThanks(text.slice(named));
  return isCredit(text.slice(start), label, context.packs) ? start : null;
}

/** "Example Air Force photo by Jane Example": whose picture it is, and then who took it. */
function behindOwner(text: string, context: Context): number | null {
  const owner = OWNER.exec(text)?.[0];
  const rest = owner === undefined ? "" : text.slice(owner.length);
  const label = rest === "" ? null : readPhrase(rest, context.labels.photoCredit);
  if (owner === undefined || !label?.key.includes(" ") || !/^\p{Lu}/u.test(rest.slice(label.valueStart))) return null;
  const start = creditStart(rest, context);
  return start === null ? null : owner.length + start;
}

/** "Example Air Force ": capitals, one to four words, and a small letter behind them. */
const OWNER = /^(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,4}(?=\p{Ll})/u;

/**
 * Without colon: "Photo by Jane Example", "Image courtesy of the Example Museum", "Ph. Jane Example", "Photo © X", "사진=X",
 * "Photo / X", "Фото предоставлено музеем", and, where no headline has capitals throughout, "Photo Jeanne Modèle",
 * "Фото Ивана Примерова".
 */
function withoutColon(head: string | Looked, { labels, packs, pack }: Context): LabelReading | null {
  const label = readPhrase(head, labels.photoCredit);
  if (!label) return null;
  const text = typeof head === "string" ? head : head.text;
  const rest = text.slice(label.valueStart);
  const sign = /^(?:[©/–—|=]\s?|\(c\)\s?|-\s)/iu.exec(rest);
  if (sign) return { ...label, valueStart: label.valueStart + sign[0].length };
  const words = rest.split(" ");
  const article = isArticle(words[0] ?? "", packs);
  const named = /^["«„“]?\p{Lu}/u.test(words[article ? 1 : 0] ?? "");
  // "fot. materiały prasowe", "ph. shutterstock": nothing else opens on such a label.
  if (label.key.endsWith(".")) return named || (words.length <= 3 && finalMark(rest) === "") ? label : null;
  if (!label.key.includes(" ")) {
    const bare =
      (isPlain(label, pack) || label.key.length <= LONGEST_SIGN) && !pack.titleCase && !pack.quotation.capitalNouns;
    return bare && words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) ? label : null;
  }
  const small = (label.key.split(" ").at(-1) ?? "").length <= 4;
  return named || (!small && finalMark(rest) === "") ? label : null;
}

const LONGEST_SIGN = 2; // "Ph" is short for the word for a photo.

function insideCaption(unit: Unit, context: Context): CreditValue | null {
  const { text, words, signs } = unit;
  const sign = text.includes("© ") ? signWithin(unit) : -1;
  const signed = sign < 0 ? null : SIGN.exec(text.slice(sign));
  if (signed) return { start: sign + signed[0].length, end: text.length };
  const within = (signs & (COLON | STOP)) === 0 ? -1 : labelWithin(unit, context.packs);
  const labelled = within < 0 ? null : creditStart(text.slice(within), context);
  if (labelled !== null) return { start: within + labelled, end: text.length };
  for (const label of dashedLabels(unit)) {
    const start = creditStart(label.text, context);
    if (start !== null) return { start: label.at + start, end: label.at + endOf(label.text, context) };
  }
  const whole = (signs & BRACKET) === 0 ? text : withoutTail(text, context.pack);
  const shown = (signs & BRACKET) === 0 ? null : agencyWithin(unit);
  if (shown !== null) return shown;
  const bracket = (signs & BRACKET) !== 0 && closesBracket(whole) ? CLOSING_BRACKET.exec(whole) : null;
  if (bracket?.[1]) {
    const at = bracket.index + 1;
    const start =
      creditStart(bracket[1], context) ??
      SIGN.exec(bracket[1])?.[0].length ??
      (isShown(text, bracket.index, readLabel(unit, context.labels.photoCredit), context.packs) ? 0 : null);
    return start === null ? null : { start: at + start, end: at + withoutSuffix(bracket[1], context.pack).length };
  }
  if (!context.pack.spaced && words <= 60) return firstCredit(text, endsOf(UNSPACED_WITH_LABEL, text), context);
  // A sentence that ends in a mark of its own is no credit, but "cc by sa 2.0" is, nor is one of fewer characters.
  const told = text.replace(/\.$/, "");
  if (words > 60 || (signs & STOP) === 0 || MARK.test(told.slice(-SHORTEST_LABELLED))) return null;
  const last = LAST_SENTENCE.exec(told);
  const places = (signs & COLON) === 0 ? [] : endsOf(SENTENCE_WITH_LABEL, text);
  if (last?.[1]) places.push(last.index + last[0].length - last[1].length);
  const credit = firstCredit(text, places, context);
  // "Foto: Erika Beispiel." has its stop from the caption; "Foto: Der Turm öffnet um zehn." is a sentence.
  return credit !== null && told !== text && SMALL.test(text.slice(credit.start)) ? null : credit;
}

/** Where each match of a global pattern ends. */
const endsOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length);

/** The credit at the first of some places where there is one. */
function firstCredit(text: string, places: readonly number[], context: Context): CreditValue | null {
  for (const at of places) {
    const start = creditStart(text.slice(at), context);
    if (start !== null) return { start: at + start, end: withoutStop(text, context.packs).length };
  }
  return null;
}

/** Whether the last character but a full stop is a closing bracket. */
const closesBracket = (text: string): boolean => ")]".includes(text.at(text.endsWith(".") ? -2 : -1) ?? " ");

const MARK = /[.!?](?!\d)/;
/** Characters of the shortest last sentence that can hold label and name. */
const SHORTEST_LABELLED = 5;
