import type { LanguagePack } from "../languages/pack.ts";
import { phraseAt, type Token } from "./tokens.ts";

/** A pack's words for quotations, made ready for looking up: all lower case, phrases by their first word. */
export interface Lexicon {
  readonly verbs: Phrases;
  /** Verbs of two words that their subject may part, by the first: "fügt" to "hinzu". */
  readonly separable: Phrases;
  readonly accordingTo: Phrases;
  /** Only behind a quotation or a comma, or where a sentence opens. */
  readonly accordingToBehind: Phrases;
  readonly statements: Phrases;
  readonly verbFirst: boolean;
  /** Pronoun to the set it belongs to. */
  readonly pronouns: ReadonlyMap<string, "he" | "she" | "they">;
  /** "he", "she", "they": the first of each set; the others are no subject of a verb. */
  readonly subjectPronouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Those titles that tell a man from a woman. */
  readonly genders: ReadonlyMap<string, "he" | "she">;
  readonly suffixes: ReadonlySet<string>;
  readonly postnominals: ReadonlySet<string>;
  readonly copulas: Phrases;
  /** "was" in "was told". */
  readonly passives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Those that behind a full name are prepositions. */
  readonly parting: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
  /** Lengths of role nouns that may end a compound word: of "vorsitzende" in "Landesvorsitzende". */
  readonly endingLengths: readonly number[];
  readonly articles: ReadonlySet<string>;
  /** "a", "an": somebody new. */
  readonly indefinite: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Capitalised words that are no part of a name: weekdays, months, "Today". */
  readonly notNames: ReadonlySet<string>;
  /** Words that a pull-quote gains or loses by, and those that hang on the sentence before. */
  readonly pull: { readonly [kind in keyof Required<LanguagePack["quotation"]["pull"]>]: ReadonlySet<string> };
  /** Weekdays and months, lower case. */
  readonly calendar: ReadonlySet<string>;
  /** Small words that end a job title to the left: "with", "and", "was". */
  readonly stops: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Titles of several people at once: "Sens." in "Sens. Jane Example and John Sample". */
  readonly pluralRoles: ReadonlySet<string>;
  /** False where no spaces part words. */
  readonly spaced: boolean;
  /** True where every noun has a capital. */
  readonly capitalNouns: boolean;
  /** True where a verb needs no pronoun: «…», recordó. */
  readonly dropsPronouns: boolean;
  /** "l" in "l’avocat". */
  readonly elided: ReadonlySet<string>;
  /** "elle" in "explique-t-elle". */
  readonly enclitic: ReadonlySet<string>;
  /** For languages that hang nouns on a title bare; null for the others. */
  readonly genitive: {
    readonly patronymics: readonly string[];
    readonly surnames: readonly string[];
    readonly bodies: ReadonlySet<string>;
  } | null;
  /** Case endings of names, longest first; empty where names are not declined. */
  readonly cases: readonly string[];
  /** First names. */
  readonly givenNames: ReadonlySet<string>;
  /** Words of organisations, lower case. */
  readonly bodies: ReadonlySet<string>;
  /** Who is meant by a verb with no subject beside it; null for languages whose verbs do not stand alone. */
  readonly bareSubjects: { readonly he: string | undefined; readonly she: string | undefined } | null;
  /** For languages without spaces; null for the others. */
  readonly unspaced: Unspaced | null;
}

/** What is needed to read who speaks where no spaces part words. */
export type Unspaced = Omit<NonNullable<LanguagePack["quotation"]["unspaced"]>, "joiners"> & {
  readonly joiners: ReadonlySet<string>;
  readonly verbs: readonly string[];
  readonly roles: readonly string[];
  /** Phrases that announce a quotation in the next sentence or paragraph. */
  readonly statements: readonly string[];
};

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The look-up tables of a pack; made once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known !== undefined) return known;
  const { quotation } = pack;
  const { he, she, they } = quotation.pronouns;
  const set = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));
  const roleNouns = set([...quotation.roleNouns, ...quotation.pluralRoleNouns]);
  const calendar = calendarWords(pack);
  const { apostrophe, hyphen } = quotation.joined ?? { apostrophe: [], hyphen: [] };
  const phrases = (list: readonly string[]): Phrases => byFirstWord(list, apostrophe.length > 0 ? WORD_ENDS : /\s+/);
  const clitics = ["", ...(quotation.verbFirst?.clitics ?? [])];
  const lexicon: Lexicon = {
    verbs: phrases(quotation.verbs.flatMap((verb) => clitics.map((letter) => letter + verb))),
    separable: phrases(quotation.separableVerbs ? quotation.verbs.filter((verb) => verb.includes(" ")) : []),
    accordingTo: phrases(quotation.accordingTo),
    accordingToBehind: phrases(quotation.accordingToBehind ?? []),
    statements: phrases(quotation.statementPhrases),
    verbFirst: quotation.orders[0] === "verb-name",
    pronouns: new Map([
      ...they.map((word) => [word.toLowerCase(), "they"] as const),
      ...she.map((word) => [word.toLowerCase(), "she"] as const),
      ...he.map((word) => [word.toLowerCase(), "he"] as const),
    ]),
    subjectPronouns: set([he, she, they].flatMap((forms) => forms.slice(0, 1))),
    titles: set(quotation.personTitles),
    genders: new Map([
      ...quotation.genderedTitles.he.map((title) => [title, "he"] as const),
      ...quotation.genderedTitles.she.map((title) => [title, "she"] as const),
    ]),
    suffixes: set(quotation.nameSuffixes),
    postnominals: set(quotation.postnominals),
    copulas: phrases(quotation.copulas),
    passives: set(quotation.passives ?? []),
    particles: set(quotation.nameParticles),
    parting: set(quotation.partingParticles ?? []),
    roleNouns,
    endingLengths: [...new Set([...roleNouns].map((noun) => noun.length))].filter((length) => length >= 6),
    articles: set(quotation.articles),
    indefinite: set(quotation.indefinite ?? []),
    documents: set(quotation.documents),
    prepositions: set(quotation.prepositions),
    conjunctions: set(quotation.conjunctions),
    relatives: set(quotation.relatives),
    notNames: new Set([...set(quotation.notNames), ...calendar]),
    calendar,
    pull: {
      strong: set(quotation.pull.strong),
      we: set(quotation.pull.we),
      dull: set(quotation.pull.dull),
      hanging: set(quotation.pull.hanging),
      hangingEnds: set(quotation.pull.hangingEnds ?? []),
    },
    stops: set([
      ...pack.commonWords,
      ...quotation.prepositions,
      ...quotation.conjunctions,
      ...quotation.relatives,
      ...quotation.articles,
      ...he,
      ...she,
      ...they,
      ...quotation.verbs.filter((verb) => !verb.includes(" ")),
      ...(quotation.separableVerbs ? quotation.verbs.map((verb) => verb.split(" ")[0] ?? "") : []),
    ]),
    abbreviations: set([
      ...pack.abbreviations,
      ...quotation.personTitles.filter((word) => word.endsWith(".")),
      ...[...quotation.nameSuffixes, ...quotation.postnominals].filter((word) => word.endsWith(".")),
      ...[...roleNouns].filter((word) => word.endsWith(".")),
      ...(quotation.dottedOrdinals === true ? ORDINALS : []),
    ]),
    pluralRoles: set(quotation.pluralRoleNouns),
    spaced: pack.spaced,
    capitalNouns: quotation.capitalNouns === true,
    dropsPronouns: quotation.dropsPronouns === true,
    elided: set(apostrophe),
    enclitic: set(hyphen),
    genitive: quotation.genitive ? { ...quotation.genitive, bodies: set(quotation.genitive.bodies) } : null,
    cases: quotation.genitive?.cases ?? [],
    givenNames: set(quotation.verbFirst?.givenNames ?? quotation.givenNames ?? []),
    bodies: set(pack.organisationWords),
    bareSubjects: quotation.verbFirst ? { he: he[0], she: she[0] } : null,
    unspaced: quotation.unspaced
      ? {
          ...quotation.unspaced,
          joiners: new Set(quotation.unspaced.joiners),
          verbs: quotation.verbs,
          roles: quotation.roleNouns,
          statements: quotation.statementPhrases,
        }
      : null,
  };
  lexicons.set(pack, lexicon);
  return lexicon;
}

/** "1." to "31.": days, leagues, anniversaries. */
const ORDINALS = Array.from({ length: 31 }, (_, index) => `${index + 1}.`);

/** Where words are written together: "s’" and "est" in "s’est félicité". */
const WORD_ENDS = /\s+|(?<=['’])/;

function byFirstWord(list: readonly string[], parting: RegExp): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.toLowerCase().split(parting);
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.length - a.length);
  return table;
}

/** Weekdays and months of the language, long and short: "said Wednesday" names nobody. */
function calendarWords(pack: LanguagePack): Set<string> {
  const words = new Set([
    ...Object.keys(pack.dates.monthAbbreviations),
    ...Object.keys(pack.dates.weekdayAbbreviations),
  ]);
  const month = new Intl.DateTimeFormat(pack.tag, { month: "long", day: "numeric", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(pack.tag, { weekday: "long", timeZone: "UTC" });
  for (let index = 0; index < 12; index += 1) {
    const parts = month.formatToParts(Date.UTC(2024, index, 1));
    words.add((parts.find((part) => part.type === "month")?.value ?? "").toLowerCase());
    words.add(weekday.format(Date.UTC(2024, 0, 1 + index)).toLowerCase());
  }
  // "May" is a name as well as a month; a verb or a number beside it decides elsewhere.
  words.delete("may");
  words.delete("");
  return words;
}

/** True for "secretary", "Co-Chair", "Vereinsvorsitzende". */
export function isRoleNoun(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.roleNouns.has(lower)) return true;
  const hyphen = Math.max(lower.lastIndexOf("-"), lower.lastIndexOf("/"));
  if (hyphen > 0 && lexicon.roleNouns.has(lower.slice(hyphen + 1))) return true;
  // "remembers" is no member.
  if (lower.length <= 8 || lexicon.stops.has(lower)) return false;
  return lexicon.endingLengths.some((length) => lexicon.roleNouns.has(lower.slice(-length)));
}

/** The number of tokens of the verb of speech or statement phrase at `at`; 0 for none. */
export function phraseOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return Math.max(phraseAt(tokens, at, lexicon.statements), phraseAt(tokens, at, lexicon.verbs));
}
