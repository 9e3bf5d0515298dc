import { isAgency } from "../dates/agency.ts";
import { agencies } from "../languages/agencies.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { bitsOf, codeAt, codeOf, INNER, LETTER, SPACE, UNCASED, UPPER } from "../text/characters.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { hasLabel, readLabel, readPhrase } from "../text/label.ts";
import type { LabelSet } from "../text/label-dictionary.ts";
import { isPictureFile } from "../text/line-kind.ts";
import { isSigningOffice } from "../text/press-office.ts";
import { isProse, withoutStop } from "../text/prose.ts";
import { isClause, isPlainClause } from "../text/source-clause.ts";
import { behindGenre, releasedBy } from "../text/source-release.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** Where the name of the source stands in the unit's text. */
export interface SourceValue {
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 16;
/** "SOURCE Acme Corp.": the wire form, in capitals and without colon. Refuses the heading "SOURCES OF INCOME". */
const WIRE_FORM = /^(\p{Lu}{4,10})\s+(?!OF\s)(?=\p{Lu}|\d)/u;
/** "acme-news.example": a bare domain at the end of a text names the site it came from. */
const DOMAIN = /^(?:www\.)?[a-z0-9-]{2,40}\.[a-z]{2,6}$/i;

/** Reads "Source: X", "SOURCE X", "Based on materials from X". Refuses "Source of the loan: the regional bank" (no label). */
export const sourceLine: Recogniser = (context) =>
  claimsOn(context.units, (unit) => {
    // "*Source: the harbour board's count of May": where a figure is from, behind its star.
    if (unit.words > MOST_WORDS || unit.text.length > 200 || unit.text.startsWith("*") || !couldBeSource(unit, context))
      return null;
    const found = read(unit, context);
    return found
      ? claim("source", unit, unit, found.strength, "sourceLine", found.because, { start: found.start, end: found.end })
      : null;
  });

/** A label opens it, or it stands where an agency or a site may stand by itself. */
function couldBeSource({ labels: opens, index }: Unit, { labels, units }: Context): boolean {
  const { source, sourcePhrases } = labels;
  if ((opens.colon & source.bit) !== 0 || (opens.phrase & (source.bit | sourcePhrases.bit)) !== 0) return true;
  return index > units.length / 2 || index >= units.length - 2;
}

/** "…, with thanks", "…. Read more here": a comma and a small letter, or a stop that no abbreviation has and another sentence. */
const BEHIND_NAME = /,\s\p{Ll}|(?<=\p{Ll}{4})\.\s+\p{Lu}/u;

/** Running text stands above: below it a wire may print a dozen lines more. */
const isTold = ({ index }: Unit, units: readonly Unit[]): boolean =>
  units.slice(0, index).some((unit) => isProse(unit));

function read(unit: Unit, { labels, units, packs, pack }: Context) {
  // "(Source: Acme)": the bracket is no part of the name, nor is a stop at the end.
  const inner = /^[([]/.test(unit.text) ? unit.text.replace(/[)\]]\.?$/, "") : unit.text;
  const text = withoutStop(inner, packs);
  // What was taken from its end leaves the head as it was looked up.
  const head = { text, labels: unit.labels };
  const label = readLabel(head, labels.source);
  if (
    label &&
    label.valueStart < text.length &&
    !isPlainClause(text.slice(label.valueStart), inner.endsWith("."), packs)
  )
    return {
      start: behindGenre(text, label.valueStart, labels.genre),
      end: endOfName(text, label.valueStart, labels.photoCredit),
      strength: "labelled",
      because: `the label “${label.label}”`,
    } as const;
  const late = unit.index > units.length / 2;
  const issued = late ? releasedBy(text) : null;
  if (issued !== null)
    return {
      start: issued,
      end: text.length,
      strength: "labelled",
      because: "whose press release it is made from",
    } as const;
  const phrase = readPhrase(head, labels.sourcePhrases);
  const value = phrase ? text.slice(phrase.valueStart).replace(/^[:：]\s*/, "") : "";
  if (phrase && value !== "" && !/[!?]$/.test(text) && !isClause(value, inner.endsWith("."), packs)) {
    const comma = value.search(BEHIND_NAME);
    const start = text.length - value.length + articleBefore(value);
    return {
      start,
      end: comma > 0 ? start + comma : text.length,
      strength: "labelled",
      because: `the words “${phrase.label}”`,
    } as const;
  }
  const signed = late && isApart(unit, units) ? agencyAtFoot(unit.text) : null;
  if (signed !== null) return { ...signed, strength: "shaped", because: "an agency that signs its item" } as const;
  const wired = late ? wireAtFoot(unit.text) : null;
  if (wired !== null)
    return { ...wired, strength: "labelled", because: "which agency's item it was made from" } as const;
  const agency = late ? agencyBehind(text, pack) : null;
  if (agency !== null) {
    return {
      start: agency,
      end: text.length,
      strength: "shaped",
      because: "an agency behind “with” or “according to”",
    } as const;
  }
  const bare = readPhrase(head, labels.source);
  // "Quelle dpa", "(source AFP)": an agency needs neither colon nor dash.
  const behind = bare ? text.slice(bare.valueStart).replace(DASH, "") : "";
  if (late && bare && isAgency(behind)) {
    return {
      start: text.length - behind.length,
      end: text.length,
      strength: "labelled",
      because: `the label “${bare.label}” and an agency`,
    } as const;
  }
  const dashed = bare ? DASH.exec(text.slice(bare.valueStart)) : null;
  if (late && bare && dashed && /^\p{Lu}/u.test(behind)) {
    return {
      start: bare.valueStart + dashed[0].length,
      end: text.length,
      strength: "labelled",
      because: `the label “${bare.label}” and a dash`,
    } as const;
  }
  // A second capital, or half of a character that may be one.
  const shouted = (bitsOf(codeAt(text, 1)) & (UPPER | UNCASED)) !== 0;
  const wire = shouted && (late || isTold(unit, units)) ? WIRE_FORM.exec(text) : null;
  if (wire?.[1] && hasLabel(labels.source, wire[1].toLowerCase())) {
    return {
      start: wire[0].length,
      end: text.length,
      strength: "labelled",
      because: `“${wire[1]}” in capitals, as wires print it`,
    } as const;
  }
  if (late && isSigningOffice(unit, units, packs) && isTold(unit, units))
    return {
      start: 0,
      end: text.length,
      strength: "shaped",
      because: "a press office that signs its release",
    } as const;
  const apart = unit.gap > 0 && units[unit.index + 1]?.gap !== 0;
  const last = unit.index >= units.length - 2 && units.length > 3 && apart;
  if (
    last &&
    ((DOMAIN.test(text) && !isPictureFile(unit) && !units.slice(-CONTACT_REACH).some(holdsDetails)) || isAgency(text))
  ) {
    return {
      start: 0,
      end: text.length,
      strength: "shaped",
      because: "an agency or a site by itself at the end",
    } as const;
  }
  return null;
}

/** Units above a bare domain in which whoever has it would be called: it goes with the contact. */
const CONTACT_REACH = 6;
/** "– Example News", "| Example News". */
const DASH = /^[–—|-]\s/u;
/** The length of the article before an agency: "l’" in "l’AFP". */
function articleBefore(value: string): number {
  const article = ARTICLE.exec(value)?.[0].length ?? 0;
  return article > 0 && isAgency(value.slice(article)) ? article : 0;
}

const ARTICLE = /^(?:\p{Ll}{1,3} |l['’])/u;

/** "Example News" of "Example News, photo: Jane Example": another label ends the name. */
function endOfName(text: string, start: number, photoCredit: LabelSet): number {
  for (const { index } of text.slice(start).matchAll(/[,;|] /g)) {
    if (readLabel(text.slice(start + index + 2), photoCredit) !== null) return start + index;
  }
  return text.length;
}

/** Below a blank line, or below a line that ends a sentence. */
const isApart = ({ gap, index }: Unit, units: readonly Unit[]): boolean =>
  gap > 0 || ".!?".includes(units[index - 1]?.mark || " ");

/** "(据海讯社河口6月15日电)", "（據中央社台北15日電）": below a text, whose item it was made from. Refuses a dateline, which has no "after". */
function wireAtFoot(text: string): { start: number; end: number } | null {
  const lead = WIRE_AT_FOOT.exec(text)?.[1]?.length;
  if (lead === undefined) return null;
  const named =
    agencies.find((name) => text.startsWith(name, lead))?.length ?? NAMED_BY_FORM.exec(text.slice(lead))?.[0].length;
  return named === undefined ? null : { start: lead, end: lead + named };
}
const WIRE_AT_FOOT =
  /^([(（](?:综合|綜合)?[据據])\p{Script=Han}{3,16}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[电電讯訊](?:[^)）]{0,12})?[)）]$/u;
/** "海讯社" of "海讯社河口": up to the word for an agency. */
const NAMED_BY_FORM = /^\p{Script=Han}{1,4}?(?:社|网|網|报|報)/u;

/** What frames an agency that signs: "/ritzau/", "==Kyodo", "(PAP)", "— УНН". */
const FRAME = /^[\s/=([—–-]{0,4}|[\s/=)\]—–-]{0,4}$/gu;
/** Who wrote and who read it: "ac", "mc", "TA". */
const INITIALS = /^\p{L}{1,4}$/u;

/** "/ritzau/", "==Kyodo", "ac / PAP", "dpa/abc": an agency between signs, or beside initials. An agency bare is told elsewhere. */
function agencyAtFoot(text: string): { start: number; end: number } | null {
  if (text.length > MOST_CHARACTERS || (isFree(text) && !text.includes("/"))) return null;
  const inner = text.replace(FRAME, "");
  const parts = inner.split(/\s?\/{1,2}\s?/u);
  const agency = parts.find((part) => part.length > 1 && isAgency(part));
  const signs = inner !== text || parts.length > 1;
  if (agency === undefined || !signs || !parts.every((part) => part === agency || INITIALS.test(part))) return null;
  const start = text.indexOf(agency);
  return { start, end: start + agency.length };
}

/** A letter or figure at either end is no frame. */
const isFree = (text: string): boolean =>
  (bitsOf(codeAt(text, 0)) & bitsOf(codeAt(text, text.length - 1)) & LETTER) !== 0;

/** What stands behind the last space, apostrophe or hyphen: "Press" in "Europa Press", "AFP" in "l’AFP". */
function lastWord(text: string): string {
  let at = text.length;
  while (at > 0 && (bitsOf(codeOf(text, at - 1)) & (SPACE | INNER)) === 0) at -= 1;
  return text.slice(at).toUpperCase();
}

/** The last words of agencies' names. */
const agencyEnds: ReadonlySet<string> = new Set(agencies.map(lastWord));

/** Where the agency begins in "(avec AFP)", "mit dpa", "d’après l’AFP", a line of nothing else; null for any other. */
function agencyBehind(text: string, { quotation }: LanguagePack): number | null {
  if (text.length > MOST_CHARACTERS || !agencyEnds.has(lastWord(text))) return null;
  const lead = /^[([–—-]?\s?/u.exec(text)?.[0].length ?? 0;
  const words = key(text.slice(lead));
  for (const phrase of [...quotation.accordingTo, ...quotation.prepositions]) {
    if (!words.startsWith(`${phrase} `)) continue;
    const start = lead + phrase.length + 1;
    const value = text.slice(start);
    if (isAgency(value)) return start;
    const article = articleBefore(value);
    if (article > 0) return start + article;
  }
  return null;
}

/** "d’après Europa Press" and the like are no longer. */
const MOST_CHARACTERS = 40;
