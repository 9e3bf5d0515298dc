import type { GluedWords } from "../languages/glued-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { type Caseless, caselessOf } from "./caseless/words.ts";
import { Compounds } from "./compounds.ts";
import type { Dictionary } from "./dictionary.ts";
import { abbreviationsOf, type PhraseTables, roleNounsOf, vocabularyOf } from "./vocabulary.ts";

/** A pack's words for quotations, made ready for looking up. */
export interface Lexicon extends PhraseTables {
  /** Every word below, with all that it can be. */
  readonly words: Dictionary;
  /** Tells "Vereinsvorsitzende" by its end. */
  readonly compounds: Compounds;
  /** Pronoun to the set it belongs to. */
  readonly pronouns: ReadonlyMap<string, "he" | "she" | "they">;
  readonly titles: ReadonlySet<string>;
  /** Those titles that tell a man from a woman. */
  readonly genders: ReadonlyMap<string, "he" | "she">;
  readonly documents: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** One word of each statement phrase, its longest. */
  readonly announcing: readonly string[];
  /** Titles of several people at once: "Sens." in "Sens. Jane Example and John Sample". */
  readonly pluralRoles: ReadonlySet<string>;
  /** False where no spaces part words. */
  readonly spaced: boolean;
  /** True where every noun has a capital. */
  readonly capitalNouns: boolean;
  /** True where a verb is the second thing in its clause: what opens the clause with a preposition is not its subject. */
  readonly verbSecond: boolean;
  /** Ends of verbs that go on with the subject of the clause: "ing" of "saying". */
  readonly participles: readonly string[];
  /** "by" in “The Marsh” by Jane Example. */
  readonly authors: ReadonlySet<string>;
  /** Titles in capitals: "DA" in "DA Jan Example". */
  readonly ranks: ReadonlySet<string>;
  /** True where people have two surnames and go by the first. */
  readonly doubleSurnames: boolean;
  /** True where adjectives stand behind their noun. */
  readonly adjectivesBehind: boolean;
  readonly adjectiveEnds: readonly string[];
  readonly fieldLinks: readonly string[];
  /** True where the verb closes its sentence: Ayşe Örnek, “…” dedi. */
  readonly verbLast: boolean;
  /** True where a verb needs no pronoun: «…», recordó. */
  readonly dropsPronouns: boolean;
  /** "funcionario", "primo cittadino": whole titles that stand for whoever was spoken of. */
  readonly standIns: ReadonlySet<string>;
  /** Ends of verbs with several subjects: "n" of "dijeron". */
  readonly pluralEndings: readonly string[];
  /** "l" in "l’avocat". */
  readonly elided: ReadonlySet<string>;
  /** "elle" in "explique-t-elle". */
  readonly enclitic: ReadonlySet<string>;
  /** For languages that hang nouns on a title bare; null for the others. */
  readonly genitive: NonNullable<LanguagePack["quotation"]["genitive"]> | null;
  /** "in" in "Direktorin"; null where jobs do not tell a woman. */
  readonly feminineEnding: string | null;
  /** Case endings of names, longest first; empty where names are not declined. */
  readonly cases: readonly string[];
  /** How names are declined: their own ending and another. */
  readonly nameCases: readonly (readonly [own: string, declined: string])[];
  /** Endings of names that are always a case. */
  readonly nameGlued: readonly (readonly [own: string, declined: string])[];
  /** "sta" of "Kari Esimerkki Kirivannasta". */
  readonly homes: LanguagePack["quotation"]["homes"];
  /** "e" of "Vzorek", "Vzorka". */
  readonly fleeting: string;
  /** True where of a name only the last word is declined. */
  readonly lastDeclines: boolean;
  /** True where a case stands behind an apostrophe. */
  readonly casesBehindApostrophe: boolean;
  /** Ends of nouns for jobs beside a person's name, by their last letter. */
  readonly jobEnds: ReadonlyMap<string, readonly string[]>;
  readonly notJobs: ReadonlySet<string>;
  /** True where no article says that somebody known is meant. */
  readonly articleless: boolean;
  /** "en" of "ministeren". */
  readonly definiteEndings: readonly string[];
  /** True where a job stands behind the name: "Példa János polgármester". */
  readonly titlesBehind: boolean;
  /** Nouns for jobs in a case that is no verb's subject: "dyrektora". */
  readonly declinedRoles: ReadonlySet<string>;
  /** The same, with the form that is a subject: "dyrektora" to "dyrektor". */
  readonly roleForms: ReadonlyMap<string, string>;
  /** "ý" of "tiskový mluvčí": ends of what stands in front of the head of a title; empty where anything may. */
  readonly titleAdjectives: readonly string[];
  /** Ends of the small words that may hang on a title in front of it; empty where any may. */
  readonly titleFronts: readonly string[];
  /** True where people's names have articles. */
  readonly namesWithArticles: boolean;
  /** "het" in “…”, klinkt het. */
  readonly impersonal: ReadonlySet<string>;
  /** Who is meant by a verb with no subject beside it; null for languages whose verbs do not stand alone. */
  readonly bareSubjects: { readonly he: string | undefined; readonly she: string | undefined } | null;
  /** For languages without spaces; null for the others. */
  readonly unspaced: Unspaced | null;
  /** For languages that glue particles to nouns; null for the others. */
  readonly glued: Glued | null;
  /** For languages without capitals; null for the others. */
  readonly caseless: Caseless | null;
  /** Chinese, Japanese, Korean: no capital tells where a sentence begins, and quotations of one sentence are one. */
  readonly eastAsian: boolean;
}

/** What is needed to read who speaks where particles are glued to nouns. */
export type Glued = GluedWords & {
  readonly verbs: readonly string[];
  readonly roles: readonly string[];
  /** By their last letter, the longest first. */
  readonly rolesByEnd: ReadonlyMap<string, readonly string[]>;
  readonly surnamesSet: ReadonlySet<string>;
  readonly courtesies: readonly string[];
  readonly notNames: ReadonlySet<string>;
  readonly organisations: readonly string[];
  readonly statements: readonly string[];
  readonly accordingly: readonly string[];
};

/** What is needed to read who speaks where no spaces part words. */
export type Unspaced = Omit<NonNullable<LanguagePack["quotation"]["unspaced"]>, "joiners"> & {
  readonly joiners: ReadonlySet<string>;
  readonly verbs: readonly string[];
  readonly roles: readonly string[];
  readonly notNames: readonly string[];
  /** Phrases that announce a quotation in the next sentence or paragraph. */
  readonly statements: readonly string[];
};

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The look-up tables of a pack; made once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const lexicon = lexicons.get(pack) ?? make(pack);
  lexicons.set(pack, lexicon);
  return lexicon;
}

/** True if a word, given in lower case, is one of what the bits say. */
export const isOf = (lexicon: Lexicon, lower: string, classes: number): boolean =>
  ((lexicon.words.get(lower)?.is ?? 0) & classes) !== 0;

function make(pack: LanguagePack): Lexicon {
  const { quotation } = pack;
  const { he, she, they } = quotation.pronouns;
  const set = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));
  const { words, phrases } = vocabularyOf(pack);
  return {
    words,
    ...phrases,
    compounds: new Compounds(new Set(roleNounsOf(pack)), quotation.compoundEnds ?? []),
    pronouns: new Map([
      ...they.map((word) => [word.toLowerCase(), "they"] as const),
      ...she.map((word) => [word.toLowerCase(), "she"] as const),
      ...he.map((word) => [word.toLowerCase(), "he"] as const),
    ]),
    titles: set(quotation.personTitles),
    genders: new Map([
      ...quotation.genderedTitles.he.map((title) => [title, "he"] as const),
      ...quotation.genderedTitles.she.map((title) => [title, "she"] as const),
    ]),
    documents: set(quotation.documents),
    abbreviations: abbreviationsOf(pack),
    announcing: [...new Set(quotation.statementPhrases.map(longestWord))],
    pluralRoles: set(quotation.pluralRoleNouns),
    spaced: pack.spaced,
    capitalNouns: quotation.capitalNouns === true,
    verbSecond: quotation.verbSecond === true,
    participles: quotation.participles ?? [],
    authors: new Set(quotation.authors ?? []),
    ranks: new Set(quotation.ranks?.map((rank) => rank.toUpperCase())),
    doubleSurnames: quotation.doubleSurnames === true,
    adjectivesBehind: quotation.adjectivesBehind === true,
    adjectiveEnds: quotation.adjectiveEnds ?? [],
    fieldLinks: quotation.fieldLinks ?? [],
    verbLast: quotation.verbLast === true,
    dropsPronouns: quotation.dropsPronouns === true,
    standIns: set(quotation.standIns ?? []),
    pluralEndings: quotation.pluralEndings ?? [],
    elided: set(quotation.joined?.apostrophe ?? []),
    enclitic: set(quotation.joined?.hyphen ?? []),
    genitive: quotation.genitive ?? null,
    cases: quotation.genitive?.cases ?? [],
    nameCases: quotation.nameCases ?? [],
    nameGlued: longestFirst(quotation.nameGlued ?? []),
    homes: quotation.homes,
    fleeting: quotation.fleeting ?? "",
    lastDeclines: quotation.lastDeclines === true,
    casesBehindApostrophe: quotation.casesBehindApostrophe === true,
    jobEnds: byEnd(quotation.jobEnds ?? []),
    notJobs: set(quotation.notJobs ?? []),
    articleless: quotation.articles.length === 0 || (quotation.definiteEndings ?? []).length > 0,
    definiteEndings: quotation.definiteEndings ?? [],
    roleForms: new Map(quotation.roleForms ?? []),
    declinedRoles: set(quotation.declinedRoleNouns ?? []),
    titleAdjectives: quotation.titleAdjectives ?? [],
    titleFronts: quotation.titleFronts ?? [],
    titlesBehind: quotation.titlesBehind === true,
    namesWithArticles: quotation.namesWithArticles === true,
    impersonal: set(quotation.impersonal ?? []),
    feminineEnding: quotation.feminineEnding ?? null,
    bareSubjects: quotation.verbFirst ? { he: he[0], she: she[0] } : null,
    unspaced: quotation.unspaced
      ? {
          ...quotation.unspaced,
          joiners: new Set(quotation.unspaced.joiners),
          verbs: quotation.verbs,
          roles: quotation.roleNouns,
          notNames: quotation.notNames,
          statements: quotation.statementPhrases,
        }
      : null,
    glued: gluedOf(pack),
    caseless: caselessOf(pack),
    eastAsian: !pack.spaced || quotation.glued !== undefined,
  };
}

function gluedOf({ organisationWords, quotation }: LanguagePack): Glued | null {
  if (quotation.glued === undefined) return null;
  const { glued, verbs, roleNouns, pluralRoleNouns, personTitles, notNames, statementPhrases, accordingTo } = quotation;
  const roles = [...roleNouns, ...pluralRoleNouns].sort((a, b) => b.length - a.length);
  return {
    ...glued,
    verbs,
    roles,
    rolesByEnd: byEnd(roles),
    surnamesSet: new Set(glued.surnames),
    courtesies: personTitles,
    notNames: new Set(notNames),
    organisations: organisationWords.filter((word) => word.length > 1),
    statements: statementPhrases,
    accordingly: accordingTo,
  };
}

const longestFirst = <Pair extends readonly [string, string]>(pairs: readonly Pair[]): Pair[] =>
  [...pairs].sort((a, b) => b[1].length - a[1].length);

function byEnd(words: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) lists.set(word.slice(-1), [...(lists.get(word.slice(-1)) ?? []), word]);
  return lists;
}

function longestWord(phrase: string): string {
  const words = phrase.toLowerCase().split(/[\s'’]+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
