/** Somebody the release names. */
export interface Person {
  /** The fullest form of the name, as printed. */
  name: string;
  /** Its words, lower case. */
  words: readonly string[];
  /** Job titles as printed, the first introduction first. */
  readonly roles: string[];
  /** Head nouns of these titles, lower case: "secretary". */
  readonly heads: Set<string>;
  /** What pronouns have stood for this person. */
  gender: "he" | "she" | null;
  /** True while every mention had an article: "la FSFX" is nobody's name. */
  thing: boolean;
  /** True where something beside capital letters says that this is a person: a title, a verb of speech. */
  sure: boolean;
}
