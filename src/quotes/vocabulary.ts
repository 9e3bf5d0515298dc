import { agencies, platforms } from "../languages/agencies.ts";
import { bodyWords } from "../languages/body-words.ts";
import { internationalJobs } from "../languages/international-jobs.ts";
import { localeData } from "../languages/locale-data.ts";
import { mediaAskedFor, mediaTold } from "../languages/media-told.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { Dictionary, type Word } from "./dictionary.ts";
import type { Phrases } from "./phrases.ts";
import * as Class from "./word-class.ts";

/** The phrases of a pack by kind. */
export interface PhraseTables {
  readonly verbs: Phrases;
  /** Verbs of two words that their subject may part, by the first: "fügt" to "hinzu". */
  readonly separable: Phrases;
  readonly accordingTo: Phrases;
  /** Only behind a quotation or a comma, or where a sentence opens. */
  readonly accordingToBehind: Phrases;
  readonly statements: Phrases;
  /** "added": whoever spoke last says more. */
  readonly adding: Phrases;
  readonly copulas: Phrases;
  /** "in charge" in "Agent in Charge": the title is over behind it. */
  readonly titleEnds: Phrases;
}

const SPACES = /\s+/;
/** Where words are written together: "s’" and "est" in "s’est félicité". */
const WORD_ENDS = /\s+|(?<=['’])/;

/** One dictionary of all the words of a pack, each with everything that it can be, and the phrases made of them. */
export function vocabularyOf(pack: LanguagePack): { words: Dictionary; phrases: PhraseTables } {
  const entries = new Map<string, { lower: string; is: number; weight: number }>();
  const entry = (word: string): { lower: string; is: number; weight: number } => {
    const lower = word.toLowerCase();
    const found = entries.get(lower) ?? { lower, is: 0, weight: 0 };
    entries.set(lower, found);
    return found;
  };
  const parting = pack.quotation.joined ? WORD_ENDS : SPACES;
  const phrases = (first: number, list: readonly string[]): Phrases => {
    const by = new Map<Word, Word[][]>();
    for (const phrase of list) {
      const words = phrase.toLowerCase().split(parting).map(entry);
      const [head] = words;
      if (head === undefined) continue;
      head.is |= first;
      by.set(head, [...(by.get(head) ?? []), words]);
    }
    for (const each of by.values()) each.sort((a, b) => b.length - a.length);
    return { first, by };
  };
  const calendar = calendarWords(pack);
  for (const [bit, list] of classesOf(pack, calendar)) for (const word of list) entry(word).is |= bit;
  for (const [bit, list] of weightsOf(pack, calendar)) for (const word of list) entry(word).weight |= bit;
  const { quotation } = pack;
  const clitics = ["", ...(quotation.verbFirst?.clitics ?? [])];
  const tables: PhraseTables = {
    verbs: phrases(
      Class.VERB,
      quotation.verbs.flatMap((verb) => clitics.map((letter) => letter + verb)),
    ),
    separable: phrases(
      Class.SEPARABLE,
      quotation.separableVerbs ? quotation.verbs.filter((verb) => verb.includes(" ")) : [],
    ),
    accordingTo: phrases(Class.ACCORDING_TO, quotation.accordingTo),
    accordingToBehind: phrases(Class.ACCORDING_BEHIND, quotation.accordingToBehind ?? []),
    statements: phrases(Class.STATEMENT, quotation.statementPhrases),
    adding: phrases(Class.VERB, quotation.adding ?? []),
    copulas: phrases(Class.COPULA, quotation.copulas),
    // "in charge", "at arms": they open with prepositions, so that their first words are found by that.
    titleEnds: phrases(Class.PREPOSITION, quotation.titleEnds ?? []),
  };
  return { words: new Dictionary(entries), phrases: tables };
}

type Lists = readonly (readonly [bit: number, words: readonly string[]])[];

/** Which list makes a word what. */
function classesOf(pack: LanguagePack, calendar: readonly string[]): Lists {
  const { quotation } = pack;
  const { he, she, they } = quotation.pronouns;
  const small = [
    ...pack.commonWords,
    ...quotation.prepositions,
    ...quotation.conjunctions,
    ...quotation.relatives,
    ...quotation.articles,
    ...[...he, ...she, ...they],
    ...quotation.verbs.filter((verb) => !verb.includes(" ")),
    ...quotation.accordingTo.filter((word) => !word.includes(" ")),
    ...(quotation.separableVerbs ? quotation.verbs.map((verb) => verb.split(" ")[0] ?? "") : []),
  ];
  return [
    [Class.PASSIVE, quotation.passives ?? []],
    [Class.PRONOUN, [...he, ...she, ...they]],
    [Class.SUBJECT_PRONOUN, [he, she, they].flatMap((forms) => forms.slice(0, 1))],
    [Class.TITLE, quotation.personTitles],
    [Class.SUFFIX, quotation.nameSuffixes],
    [Class.POSTNOMINAL, quotation.postnominals],
    [Class.PARTICLE, quotation.nameParticles],
    [Class.PARTING, quotation.partingParticles ?? []],
    [Class.ROLE_NOUN, roleNounsOf(pack)],
    [Class.ARTICLE, quotation.articles],
    [Class.INDEFINITE, quotation.indefinite ?? []],
    [Class.DOCUMENT, quotation.documents],
    [Class.PREPOSITION, quotation.prepositions],
    [Class.CONJUNCTION, quotation.conjunctions],
    [Class.RELATIVE, quotation.relatives],
    [Class.NOT_NAME, [...quotation.notNames, ...calendar]],
    [Class.STOP, small],
    [Class.GIVEN_NAME, quotation.verbFirst?.givenNames ?? quotation.givenNames ?? []],
    [Class.BODY, [...pack.organisationWords, ...bodyWords]],
    [Class.GENITIVE_BODY, quotation.genitive?.bodies ?? []],
    [Class.ABBREVIATION, [...abbreviationsOf(pack)]],
    [Class.HANGING, quotation.pull.hanging],
    [Class.AGENCY, [...agencies, ...platforms]],
    [Class.STAND_IN, (quotation.standIns ?? []).flatMap((title) => title.split(" ").at(-1) ?? [])],
    [Class.WORK, quotation.works ?? []],
  ];
}

function weightsOf(pack: LanguagePack, calendar: readonly string[]): Lists {
  const { pull, titlePossessives = [], appointed = { verbs: [], as: [] } } = pack.quotation;
  return [
    [Class.STRONG, pull.strong],
    [Class.WE, pull.we],
    [Class.DULL, pull.dull],
    [Class.CALENDAR, calendar],
    [Class.HANGING_END, pull.hangingEnds ?? []],
    [Class.POINTING, pull.pointing ?? []],
    [Class.TITLE_OWNER, titlePossessives],
    [Class.APPOINTED, appointed.verbs],
    [Class.AS, appointed.as],
    [Class.SERVICE_RANK, pack.quotation.serviceRanks ?? []],
    [Class.MEDIUM, mediaTold],
    [Class.MEDIUM_FOR, mediaAskedFor],
  ];
}

/** Heads of job titles, for one person and for several. */
export const roleNounsOf = ({ quotation, spaced, tag }: LanguagePack): string[] =>
  [
    ...quotation.roleNouns,
    ...(spaced && tag !== "en" ? internationalJobs : []),
    ...quotation.pluralRoleNouns,
    ...(quotation.declinedRoleNouns ?? []),
    ...(quotation.definiteEndings ?? []).flatMap((ending) => quotation.roleNouns.map((noun) => noun + ending)),
  ].map((noun) => noun.toLowerCase());

/** "1." to "31.": days, leagues, anniversaries. */
const ORDINALS = Array.from({ length: 31 }, (_, index) => `${index + 1}.`);

/** After these, stop included, a full stop ends no sentence; lower case. */
export function abbreviationsOf(pack: LanguagePack): Set<string> {
  const { personTitles, nameSuffixes, postnominals, dottedOrdinals } = pack.quotation;
  const dotted = [...personTitles, ...nameSuffixes, ...postnominals, ...roleNounsOf(pack)].filter((word) =>
    word.endsWith("."),
  );
  const all = [...pack.abbreviations, ...dotted, ...(dottedOrdinals === true ? ORDINALS : [])];
  return new Set(all.map((word) => word.toLowerCase()));
}

/** Weekdays and months of the language, long and short: "said Wednesday" names nobody. */
function calendarWords(pack: LanguagePack): string[] {
  const words = new Set([
    ...Object.keys(pack.dates.monthAbbreviations),
    ...Object.keys(pack.dates.weekdayAbbreviations),
    ...(localeData[pack.tag]?.inDates.split(",") ?? []),
  ]);
  // "May" is a name as well as a month; a verb or a number beside it decides elsewhere.
  words.delete("may");
  words.delete("");
  // "Thu" is a weekday's short form and, in Vietnamese, a name.
  const names = new Set(pack.quotation.givenNames ?? []);
  for (const short of Object.keys(pack.dates.weekdayAbbreviations)) if (names.has(short)) words.delete(short);
  return [...words];
}
