import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";

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
  /** True where something beside capital letters says that this is a person: a title, a verb of speech. */
  sure: boolean;
}

/** The people of a release: who is meant by a surname, a first name, a job title or a pronoun. */
export class People {
  readonly #lexicon: Lexicon;
  readonly #byWord = new Map<string, Person[]>();
  readonly all: Person[] = [];
  /** The most recently mentioned last. */
  #recent: Person[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes in a name of two to five words; the longer of two forms of one name wins. */
  add(mention: Mention): Person | null {
    if (mention.name === null) return null;
    const words = wordsOf(mention.name, this.#lexicon.cases);
    if (words.length > 5) return null;
    if (words.length < 2) {
      const person = this.named(mention);
      if (person !== null) this.#learn(person, mention);
      return person;
    }
    const known = this.#fitting(words);
    if (known === null) {
      const person: Person = { name: mention.name, words, roles: [], heads: new Set(), gender: null, sure: false };
      this.all.push(person);
      this.#index(person);
      this.#learn(person, mention);
      return person;
    }
    if (words.length > known.words.length) {
      known.name = mention.name;
      known.words = words;
      this.#index(known);
    }
    this.#learn(known, mention);
    return known;
  }

  /** The person a name stands for: exact, by surname, by first name. Null where none or more than one fits. */
  named(mention: Mention): Person | null {
    if (mention.name === null) return null;
    const words = wordsOf(mention.name, this.#lexicon.cases);
    if (words.length > 1) return this.#fitting(words);
    const [word = ""] = words;
    const candidates = this.#byWord.get(word) ?? [];
    const bySurname = candidates.filter((person) => this.#surname(person.words) === word);
    const byFirst = candidates.filter((person) => person.words[0] === word);
    return this.#only(bySurname) ?? (bySurname.length === 0 ? this.#only(byFirst) : null);
  }

  /** Somebody speaks, under this name: where names are declined, this is the form to keep. */
  heard(mention: Mention): void {
    const person = this.named(mention);
    if (person === null || mention.name === null) return;
    person.sure = true;
    const same = mention.name.split(/\s+/).length === person.words.length;
    if (this.#lexicon.cases.length > 0 && same && !mention.oblique) person.name = mention.name;
  }

  /** The last person mentioned whose job title has this noun. */
  withTitle(head: string): Person | null {
    return this.#recent.findLast((person) => person.heads.has(head)) ?? this.all.find((p) => p.heads.has(head)) ?? null;
  }

  /** The last person mentioned whom the pronoun fits; it is learned for the next time. */
  forPronoun(pronoun: string): Person | null {
    const gender = this.#lexicon.pronouns.get(pronoun);
    if (gender === undefined || gender === "they") return null;
    const fits = ({ gender: own }: Person): boolean => own === null || own === gender;
    // Where only one name could be a person's, it is.
    const only = this.all.length === 1 ? this.all[0] : undefined;
    const person = this.#recent.findLast((each) => each.sure && fits(each)) ?? (only && fits(only) ? only : null);
    if (person !== null) person.gender = gender;
    return person;
  }

  /** Makes a person the one that is spoken of. */
  focus(person: Person): void {
    if (this.#recent.at(-1) === person) return;
    this.#recent = [...this.#recent.filter((other) => other !== person).slice(-8), person];
  }

  #surname(words: readonly string[]): string {
    const last = words.at(-1) ?? "";
    const suffix = NUMERAL.test(last) || this.#lexicon.suffixes.has(last);
    return (suffix && words.length > 1 ? (words.at(-2) ?? last) : last).replace(/,$/, "");
  }

  #only(candidates: readonly Person[]): Person | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const sure = candidates.filter((person) => person.sure);
    if (sure.length === 1) return sure[0] ?? null;
    const last = this.#recent.at(-1);
    return last !== undefined && candidates.includes(last) ? last : null;
  }

  /** A person of whose name this is a form: same surname, and first names that do not contradict each other. */
  #fitting(words: readonly string[]): Person | null {
    const last = this.#surname(words);
    const candidates = this.#byWord.get(last) ?? [];
    return (
      candidates.find((person) => this.#surname(person.words) === last && sameFirst(person.words[0], words[0])) ?? null
    );
  }

  #index(person: Person): void {
    for (const word of new Set([person.words[0] ?? "", this.#surname(person.words)])) {
      const list = this.#byWord.get(word) ?? [];
      if (!list.includes(person)) this.#byWord.set(word, [...list, person]);
    }
  }

  #learn(person: Person, mention: Mention): void {
    if (mention.title !== null || mention.role !== null) person.sure = true;
    person.gender ??= this.#lexicon.genders.get(mention.title ?? "") ?? null;
    if (mention.role !== null && !person.roles.includes(mention.role)) person.roles.push(mention.role);
    if (mention.head !== null) person.heads.add(mention.head);
  }
}

/** "III": after a surname, not one; every language writes it so. */
const NUMERAL = /^[ivx]{2,4}$/;

function sameFirst(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  const initial = (word: string): boolean => word.length <= 2 && word.endsWith(".");
  return (initial(one) || initial(other)) && one.charAt(0) === other.charAt(0);
}

/** A shorter stem than this says nothing. */
const SHORTEST_STEM = 3;

/** The words of a name, lower case; where names are declined, without their case endings. */
function wordsOf(name: string, cases: readonly string[]): string[] {
  const bare = (word: string): string => {
    const ending = cases.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  return name.toLowerCase().split(/\s+/).map(bare);
}
