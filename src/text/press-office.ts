import { bodyKinds, bodyTails } from "../languages/body-tails.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { beforeOffices, officeOwners, pressOffices } from "../languages/press-offices.ts";
import { holdsDetails } from "./contact-details.ts";
import { key } from "./fold.ts";
import { isOrganisationWord } from "./names.ts";
import { isProse, isSentence } from "./prose.ts";
import type { Unit } from "./units.ts";

/** "Gabinete de Comunicação e Imagem do Município de Vila Exemplo" */
const MOST_WORDS = 12;
const MOST_CHARACTERS = 100;
/** So few lines may follow: whose the picture is, an end mark. */
const MOST_BELOW = 4;
/** So near, a number or an address belongs to the same people. */
const CONTACT_REACH = 3;

/** By their first letter, the longer ones first. */
const offices = new Map<string, string[]>();
for (const office of [...new Set(pressOffices.map((each) => key(each)))].sort((a, b) => b.length - a.length)) {
  offices.set(office.charAt(0), [...(offices.get(office.charAt(0)) ?? []), office]);
}

/**
 * True for the line by which a press office signs what it sends, below the last paragraph: "Пресс-служба ФК «Маяк»", "Assessoria de Imprensa da
 * Fempex", "Comune di Valdoro – Ufficio Stampa". Refuses an office without a name, a sentence about one, one behind somebody's name, and one with a
 * number or an address near it, which is a contact.
 */
export function isSigningOffice(unit: Unit, units: readonly Unit[], packs: readonly LanguagePack[]): boolean {
  const { text, index } = unit;
  if (!couldBeOffice(unit) || units.length - index > MOST_BELOW + 1) return false;
  if (behindOffice(text) === null && !closesOnOffice(text, packs)) return false;
  const below = units.slice(index + 1);
  if (below.some((other) => holdsDetails(other) || isProse(other) || isSentence(other))) return false;
  const above = units.slice(Math.max(0, index - CONTACT_REACH), index);
  return !above.some((other) => !isProse(other) && holdsDetails(other));
}

/**
 * True for the line by which a press office heads what it sends: "Ufficio stampa Comune di Valdoro". Each small word is one of such names, and where
 * headlines have a capital in every word a sign parts office and name. Refuses "Пресс-служба Маяка отвечает на слухи".
 */
export function isHeadingOffice(unit: Unit, units: readonly Unit[], { packs, pack }: Languages): boolean {
  const { text, index } = unit;
  const name = couldBeOffice(unit) ? behindOffice(text) : null;
  if (name === null || (pack.titleCase === true && !/^\s*[,/|–—:-]/u.test(name))) return false;
  if (!isBodyName(name, { packs, pack })) return false;
  return !units
    .slice(Math.max(0, index - 1), index + 1 + CONTACT_REACH)
    .some((other) => !isProse(other) && holdsDetails(other));
}

interface Languages {
  readonly pack: LanguagePack;
  readonly packs: readonly LanguagePack[];
}

const couldBeOffice = (unit: Unit): boolean =>
  unit.words > 1 &&
  unit.words <= MOST_WORDS &&
  unit.mark === "" &&
  unit.text.length <= MOST_CHARACTERS &&
  OPENS.test(unit.text) &&
  !holdsDetails(unit);

/** A capital, or a dash or a small word of two letters and a capital: "da Ufficio stampa …". */
const OPENS = /^(?:[–—-]\s?|\p{Ll}{2}\s)?\p{Lu}/u;
/** A dash, and the small words before an office, the longer ones first. */
const LEAD = new RegExp(
  `^(?:[–—-]\\s?)?(?:${[...beforeOffices]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word.endsWith("'") ? word.replace("'", "['’]") : `${word}\\s`))
    .join("|")})?`,
  "iu",
);
/** What parts an office from whose it is. */
const PARTED = /^(?:\s*[/|–—,:]\s*|\s-\s|\.\s|\s)/u;
/** A name, which has a capital: "da Prefeitura", "ФК «Маяк»". */
const NAME = /\p{Lu}/u;

/** What stands behind the office that a text opens on, the sign between them included; null without an office or a name. */
function behindOffice(text: string): string | null {
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const opening = officeAt(key(text.slice(start)));
  const rest = text.slice(start + opening);
  return opening > 0 && PARTED.test(rest) && NAME.test(rest) ? rest : null;
}

/** The length of the office's name that a text opens on; 0 for none. */
function officeAt(folded: string): number {
  const office = offices.get(folded.charAt(0))?.find((each) => folded.startsWith(each));
  return office === undefined || /^[\p{L}\p{N}]/u.test(folded.slice(office.length)) ? 0 : office.length;
}

/** "Comune di Valdoro – Ufficio Stampa", "Oldport City Council Press Office": a body's name, and nothing but the office behind it. */
function closesOnOffice(text: string, packs: readonly LanguagePack[]): boolean {
  const words = text.split(/\s+/);
  for (let at = words.length - 1; at > 0 && words.length - at <= MOST_OFFICE_WORDS; at -= 1) {
    const folded = key(words.slice(at).join(" "));
    if (officeAt(folded) !== folded.length || folded === "") continue;
    return words.slice(0, at).some((word) => isOrganisationWord(word.replace(/[,|/–—-]$/u, ""), packs));
  }
  return false;
}
const MOST_OFFICE_WORDS = 5;

/** Capitals, and the small words that names of bodies have. */
function isBodyName(name: string, { packs, pack }: Languages): boolean {
  const { articles, conjunctions, prepositions } = pack.quotation;
  const links = [...articles, ...conjunctions, ...prepositions, ...(pack.bodyLinks ?? [])];
  return name.split(/[\s,/|–—:-]+/u).every((word) => {
    const small = word.toLowerCase();
    return (
      !/^\p{Ll}/u.test(word) ||
      links.includes(small) ||
      bodyTails.has(small) ||
      bodyKinds.has(small) ||
      officeOwners.has(small) ||
      isOrganisationWord(word, packs)
    );
  });
}
