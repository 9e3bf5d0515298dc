/** Somebody the release names. */
export interface Person {
  /** The fullest form of the name, as printed. */
  name: string;
  /** All its full forms as printed: where names are declined there may be several. */
  readonly forms: string[];
  /** The surname as it stands by itself as a verb's subject; null where it does not. */
  surname: string | null;
  /** True while the full name has stood only where names are declined. */
  cased: boolean;
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
  /** True where a verb of speech stands beside the name. */
  speaks: boolean;
}

/** Somebody speaks. */
export function hear(person: Person): void {
  person.sure = true;
  person.speaks = true;
}

export const newPerson = (name: string, words: readonly string[]): Person => ({
  name,
  forms: [name],
  surname: null,
  cased: false,
  words,
  roles: [],
  heads: new Set(),
  gender: null,
  thing: true,
  sure: false,
  speaks: false,
});

export const fits = ({ gender: own }: Person, gender: "he" | "she"): boolean => own === null || own === gender;
