/** Words by which who speaks is found in Korean: particles are glued to nouns, titles stand behind names, verbs last. */
export interface GluedWords {
  /** Glued to whoever the sentence is about: "는" in "대표는"; longer ones first. */
  readonly topics: readonly string[];
  /** The same for the subject alone: "가" in "대표가", "도" in "대표도". */
  readonly subjects: readonly string[];
  /** Ends of words that look like one and are none: "에서는". */
  readonly notTopics: readonly string[];
  /** The same at the end of verbs that hang on the next noun: "하는", "많은". */
  readonly adnominals: readonly string[];
  /** Ends of words behind which no title goes on: "에서", "를". */
  readonly others: readonly string[];
  /** Ends of words between people who speak together: "와". */
  readonly links: readonly string[];
  /** Behind a quotation that somebody spoke: "라고", "며". */
  readonly reporters: readonly string[];
  /** Behind one of these, where nobody spoke it: "적힌" in "“…”라고 적힌". */
  readonly notReported: readonly string[];
  /** Those of them that may stand behind a space: "라고", "며" in "“….” 라고". */
  readonly looseReporters: readonly string[];
  /** Between such a particle and the verb: "또". */
  readonly adding: readonly string[];
  /** Verbs of speech that mean no more than "did": a slogan has them as well. */
  readonly doing: readonly string[];
  /** Behind a quotation, with a noun: "라는" in "“…”라는 말". */
  readonly quoted: readonly string[];
  /** Beginnings of nouns for what is said: "말", "소감". */
  readonly speech: readonly string[];
  /** Last syllables of a sentence as it is spoken. */
  readonly ends: readonly string[];
  /** Words before a quotation that name nobody: "이어". */
  readonly openings: readonly string[];
  /** Titles of nobody in particular: "관계자". */
  readonly strangers: readonly string[];
  /** They end like a title and are none: "전시장". */
  readonly notRoles: readonly string[];
  readonly surnames: readonly string[];
  /** First names that have their surname behind them. */
  readonly givenNames: readonly string[];
  /** Ends of the names of bodies. */
  readonly bodies: readonly string[];
  /** Opening marks of names, terms and works, never of speech: "‘". */
  readonly termMarks: readonly string[];
}
