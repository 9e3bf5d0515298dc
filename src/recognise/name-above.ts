import { bodyKinds, bodyTails } from "../languages/body-tails.ts";
import { endsInCompanyForm, isCompanyForm } from "../text/company-form.ts";
import { key } from "../text/fold.ts";
import { isFeedFoot } from "../text/line-kind.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim } from "./context.ts";

/** A body's name stands among the first lines. */
const HEADER_LINES = 4;
/** "Katholische Universität", and "Verein der Freunde des Museums Weidenau". */
const FEWEST_WORDS = 2;
const MOST_WORDS = 7;
/** What is taken for the headline below has as many words at least. */
const FEWEST_HEADLINE_WORDS = 3;

/**
 * The sender's name above a headline, where headlines have capitals only as sentences do: each of its words has one, one says that it
 * is a body or the text takes the name up, and a line below may be the headline: "Vereniging Wilgendam". Refuses "Neue Brücke Weidenau", and
 * whatever has nothing but the story below.
 */
export function nameAbove(context: Context, isPlain: (unit: Unit) => boolean): Claim[] {
  const { units } = context;
  const prose = units.findIndex((unit) => (isProse(unit) || isSentence(unit)) && !endsInCompanyForm(unit.text));
  const header = units.slice(0, prose < 0 ? HEADER_LINES + 2 : prose).filter(isPlain);
  const [first, second, third] = header;
  // "Acme hf." over "Company news", a feed's head with the headline in the next block.
  const section = second !== undefined && isSection(second, first) && third?.chunk !== second.chunk ? second : null;
  const next = section === null ? second : third;
  if (first === undefined || first.index >= HEADER_LINES || next === undefined || next.words < FEWEST_HEADLINE_WORDS)
    return [];
  if (!isName(first, context) || isName(next, context)) return [];
  const sender = claim("issuer", first, first, "placed", "letterhead", "a body's name above the headline", {
    start: 0,
  });
  if (section === null) return [sender];
  return [sender, claim("wire", section, section, "placed", "letterhead", "a feed's section above the headline")];
}

/** A word or two right below the first line: "Company news", "Fyrirtækjafréttir". */
const isSection = ({ text, words, mark, digits, chunk }: Unit, first: Unit | undefined): boolean =>
  words <= MOST_SECTION_WORDS && mark === "" && digits === 0 && chunk === first?.chunk && /^\p{Lu}/u.test(text);
const MOST_SECTION_WORDS = 2;

/**
 * "Ministerstvo zdravotnictví České republiky", "Krajské ředitelství policie – odbor Weidenau": opens on a body or its kind, and each small
 * word is one of such names. Refuses "Policie hledá svědky".
 */
function isBodyInSmall({ text, words, mark, digits }: Unit, { pack, packs }: Context): boolean {
  if (words < FEWEST_WORDS || words > MOST_SMALL_WORDS || mark !== "" || digits > 0 || !pack.spaced) return false;
  const { articles, conjunctions, prepositions } = pack.quotation;
  const links = [...articles, ...conjunctions, ...prepositions];
  const parts = text.split(/\s+/).filter((word) => !/^[–—-]$/.test(word));
  const [first = ""] = parts;
  const isBody = (word: string): boolean => isOrganisationWord(word, packs);
  if (!/^\p{Lu}\p{Ll}/u.test(first) || !(isBody(first) || bodyKinds.has(first.toLowerCase()))) return false;
  const small = parts.filter((word) => /^\p{Ll}/u.test(word));
  const known = small.filter((word) => bodyTails.has(word) || isBody(word));
  return known.length > 0 && small.every((word) => known.includes(word) || links.includes(word));
}
/** "Krajské ředitelství policie Jihočeského kraje – územní odbor Weidenau" */
const MOST_SMALL_WORDS = 9;

function isName(unit: Unit, context: Context): boolean {
  return isBodyInSmall(unit, context) || isNameInCapitals(unit, context) || isCompany(unit);
}

/** "Oldport Ferry, S.A.", "Beispiel Werke GmbH": capitals, and the form of a company closes the line. */
function isCompany({ text, words, digits }: Unit): boolean {
  if (words < FEWEST_WORDS || words > MOST_WORDS || digits > 0) return false;
  if (FORM_FIRST.test(text)) return true;
  const parts = text.split(/,?\s+/);
  const last = parts.at(-1) ?? "";
  return isCompanyForm(last) && parts.every((word) => /^[\p{Lu}&]/u.test(word));
}
/** "AB „Upės keltas“", "ПАО «Речной паром»": the form in capitals, and the name in marks, as in the Baltic states and east of them. */
const FORM_FIRST = /^\p{Lu}{2,5} (?:"[^"]{2,50}"|[„“][^„“”]{2,50}[“”]|«[^«»]{2,50}»)$/u;

function isNameInCapitals({ text, words, mark, digits, index }: Unit, { pack, packs, units }: Context): boolean {
  // "Acme Group hf.": the stop is the form's.
  if (
    words < FEWEST_WORDS ||
    words > MOST_WORDS ||
    (mark !== "" && !endsInCompanyForm(text)) ||
    digits > 0 ||
    !pack.spaced
  )
    return false;
  const { articles, conjunctions, prepositions } = pack.quotation;
  const small = [...articles, ...conjunctions, ...prepositions];
  const parts = text.split(/\s+/);
  const isCapital = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);
  const isForm = (at: number): boolean => at === parts.length - 1 && endsInCompanyForm(text);
  if (!parts.every((word, at) => isCapital(word) || (at > 0 && small.includes(word)) || isForm(at))) return false;
  // In capitals throughout a headline looks like that too.
  if (text === text.toUpperCase()) return false;
  const name = key(text);
  const takenUp = units.slice(index + 1).some((other) => key(other.text).includes(name) && !isFeedFoot(other.text));
  // "Koninklijke Voorbeeldbond KVB", of which the text says "KVB".
  const short = parts.find((word) => /^\p{Lu}{3,8}$/u.test(word));
  const taken =
    short !== undefined && units.slice(index + 1).some((other) => other.text.split(/[\s,.()-]+/).includes(short));
  return takenUp || taken || endsInCompanyForm(text) || parts.some((word) => isOrganisationWord(word, packs));
}
