import type { LanguagePack } from "../pack.ts";

/** What is known of a language that has no pack yet, beside what all those share; as in a pack. */
export interface UnpackedWords
  extends Partial<
    Pick<
      LanguagePack,
      | "organisationWords"
      | "abbreviations"
      | "endMarks"
      | "placePrefixes"
      | "bodyLinks"
      | "titleCase"
      | "townAndColon"
      | "siteAlone"
    >
  > {
  readonly labels: Partial<LanguagePack["labels"]>;
  readonly release?: Partial<LanguagePack["release"]>;
  /** Forms of months that Intl does not give, as they are declined in dates, with their numbers. */
  readonly months?: Readonly<Record<string, number>>;
}

/** What is known of how a language without a pack gives what people say, beside what all those share; as in a pack. */
export type SpeechWords = Partial<
  Pick<
    LanguagePack["quotation"],
    | "verbs"
    | "roleNouns"
    | "accordingTo"
    | "dropsPronouns"
    | "verbLast"
    | "verbFirst"
    | "joined"
    | "personTitles"
    | "genderedTitles"
    | "gluedTitles"
    | "caseless"
    | "pronouns"
    | "relatives"
    | "conjunctions"
    | "articles"
    | "indefinite"
    | "nameParticles"
    | "documents"
    | "notNames"
    | "prepositions"
    | "genitive"
    | "definiteEndings"
    | "titlesBehind"
    | "givenNames"
    | "copulas"
    | "adding"
    | "postnominals"
    | "titleAdjectives"
    | "namesWithArticles"
    | "appointed"
    | "titleEnds"
    | "nameCases"
    | "nameGlued"
    | "fleeting"
    | "casesBehindApostrophe"
    | "jobEnds"
    | "notJobs"
    | "standIns"
    | "lastDeclines"
    | "homes"
    | "titleFronts"
    | "passives"
    | "doubleSurnames"
  >
> & {
  /** How nouns for jobs are declined, what falls off and what comes: "dyrektorem" for "dyrektor". */
  readonly roleCases?: readonly (readonly [off: string, on: string])[];
};
