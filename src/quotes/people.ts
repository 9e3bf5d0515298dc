import { genderOfJob, genderOfName } from "./gender.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { Memory } from "./memory.ts";
import type { Mention } from "./mention.ts";
import { ownForm } from "./name-cases.ts";
import { begins, isFuller, isInitial, isRanked, isUnparted, nameWords, nicknameIn } from "./name-words.ts";
import { holdersOf, withHead } from "./namesakes.ts";
import { fits, hear, newPerson, type Person } from "./person.ts";
import { isIntroduced, isPerson } from "./somebody.ts";
import { endingIn, firstSurname, isSurname, surnameOf } from "./surnames.ts";
import { furtherHeads, holderOfNoun } from "./title-holders.ts";
import { GIVEN_NAME } from "./word-class.ts";

/** The people of a release: who is meant by a surname, a first name, a job title or a pronoun. */
export class People {
  readonly #lexicon: Lexicon;
  /** By first name and by surname. */
  readonly #byWord = new Map<string, Person[]>();
  /** By first name and surname together, and by initial and surname. */
  readonly #byPair = new Map<string, Person>();
  readonly #byName = new Map<string, Person>();
  readonly #byHead = new Map<string, Person>();
  readonly all: Person[] = [];
  /** The words of each name that has been asked for. */
  readonly #words = new Map<string, readonly string[]>();
  /** Who is meant by each full name asked for, since somebody was last taken in. */
  readonly #byFullName = new Map<string, Person | null>();
  /** Whom the text has been about. */
  readonly memory = new Memory<Person>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes in a name of two to five words; the longer of two forms of one name wins. */
  add(mention: Mention): Person | null {
    if (mention.name === null) return null;
    const words = this.#wordsOf(mention.name);
    if (words.length > 5) return null;
    const ranked = this.#byFullName.has(mention.name) ? null : this.#ranked(mention.name);
    if (ranked !== null) return ranked;
    const whole = isUnparted(mention.name, this.#lexicon) && mention.name.length > 1;
    if (words.length < 2 && !whole) {
      const person = this.named(mention);
      if (person === null && isIntroduced(mention, this.#lexicon)) return this.#create(mention, words);
      if (person !== null) this.#learn(person, mention);
      return person;
    }
    const known = whole ? this.named(mention) : this.#ofFullName(mention.name, words);
    // A stretch that nothing says is a name may only repeat one.
    if (known === null) return whole && mention.initial ? null : this.#create(mention, words);
    if (words.length === known.words.length && !known.forms.includes(mention.name)) known.forms.push(mention.name);
    if (isFuller(words, known.words)) {
      known.name = mention.name;
      known.words = words;
      this.#index(known);
    }
    this.#learn(known, mention);
    return known;
  }

  #create(mention: Mention, words: readonly string[]): Person {
    const name = mention.name ?? "";
    const person = newPerson(name, words);
    this.all.push(person);
    this.#index(person);
    this.#learn(person, mention);
    return person;
  }

  /** The person a name stands for: exact, by surname, by first name; null where none or several fit. */
  named(mention: Mention): Person | null {
    if (mention.name === null) return null;
    if (isUnparted(mention.name, this.#lexicon))
      return this.#only(holdersOf(this.all.slice(-MOST_WRITTEN), mention, this.#lexicon));
    const words = this.#wordsOf(mention.name);
    if (words.length > 1) return this.#ofFullName(mention.name, words);
    const [word = ""] = words;
    const found = this.#byWord.get(word);
    // A name that so many share says nothing.
    if (found === undefined || found.length > TOO_MANY) return null;
    const candidates = found.filter(({ thing }) => !thing);
    const bySurname = candidates.filter((person) => surnameOf(person.words, this.#lexicon) === word);
    if (bySurname.length > 0) return this.#only(withHead(bySurname, mention.head));
    const byFirst = candidates.filter((person) => person.words[0] === word);
    if (byFirst.length > 0) return this.#only(byFirst);
    // "Ejemplo" of "Ana Ejemplo Ruiz"; a second first name stands there as well, so it comes last.
    return this.#only(candidates.filter((person) => firstSurname(person.words, this.#lexicon) === word));
  }

  /** The same for a name of several words; it is kept where the answer hangs on nobody who was spoken of. */
  #ofFullName(name: string, words: readonly string[]): Person | null {
    const known = this.#byFullName.get(name);
    if (known !== undefined) return known;
    const ranked = this.#ranked(name);
    if (ranked !== null) return ranked;
    const person = this.#fitting(words);
    if (!isRanked(name) && !isSurname(words, this.#lexicon)) this.#byFullName.set(name, person);
    return person;
  }

  #wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name);
    if (words === undefined) {
      words = nameWords(name, this.#lexicon);
      this.#words.set(name, words);
    }
    return words;
  }

  /** Somebody speaks, under this name: where names are declined, this is the form to keep. */
  heard(mention: Mention, declined = false): void {
    const person = this.named(mention);
    if (person === null || mention.name === null) return;
    hear(person);
    if (mention.name.includes(" ")) person.cased = declined || mention.oblique;
    if (!mention.oblique && !declined) person.gender ??= genderOfName(mention.name, this.#lexicon);
    if (this.#lexicon.cases.length === 0 || mention.oblique || declined) return;
    const words = mention.name.split(/\s+/);
    if (words.length === 1 || isInitial(words[0] ?? "")) person.surname ??= words.at(-1) ?? null;
    if (words.length === person.words.length && !isInitial(words[0] ?? "")) {
      person.name = mention.name;
      this.#byName.set(person.name, person);
    }
  }

  /** Once everybody is known: each under the form of the name that stands by itself. */
  settle(): void {
    for (const person of this.all) {
      person.name = ownForm(person, this.#lexicon);
      this.#byName.set(person.name, person);
    }
  }

  /** The person with just this name, the fullest form. */
  called(name: string | null): Person | null {
    return name === null ? null : (this.#byName.get(name) ?? null);
  }

  /** True if a word is the first name or the surname of somebody. */
  knows(word: string): boolean {
    return this.#byWord.has(this.#wordsOf(word)[0] ?? "");
  }

  /** The last person mentioned whose job title has this noun. */
  withTitle(head: string): Person | null {
    return holderOfNoun(head, this.memory.recent, this.#byHead, this.#lexicon);
  }

  /** The last one mentioned so far who is surely a person. */
  lastNamed(): Person | null {
    return this.memory.recent.findLast((each) => each.sure) ?? null;
  }

  /** The person who is spoken of: the last one mentioned who is surely a person. */
  spokenOf(): Person | null {
    if (this.memory.isStranger) return null;
    return this.memory.recent.findLast((each) => isPerson(each, this.#lexicon)) ?? this.#single();
  }

  /** The last person mentioned whom the pronoun fits; it is learned for the next time. */
  forPronoun(pronoun: string): Person | null {
    const gender = this.#lexicon.pronouns.get(pronoun);
    if (gender === undefined || gender === "they" || this.memory.isStranger) return null;
    const recent = this.memory.recent.findLast((each) => isPerson(each, this.#lexicon) && fits(each, gender));
    const single = recent === undefined ? this.#single() : null;
    const person = recent ?? (single && fits(single, gender) ? single : null);
    if (person !== null) person.gender = gender;
    return person;
  }

  /** Where only one name could be a person's, it is. */
  #single(): Person | null {
    const [first, ...more] = this.all.filter(({ thing }) => !thing);
    return more.length === 0 ? (first ?? null) : null;
  }

  /** "DS Example": where somebody full-named has the surname, the capitals are a rank. */
  #ranked(name: string): Person | null {
    if (!isRanked(name) || this.#byName.has(name)) return null;
    const surname = name.slice(name.indexOf(" ") + 1).toLowerCase();
    const people = (this.#byWord.get(surname) ?? []).filter(
      ({ words, thing }) => words.length > 1 && !thing && surnameOf(words, this.#lexicon) === surname,
    );
    return this.#only(people);
  }

  #only(candidates: readonly Person[]): Person | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const [sure, ...others] = candidates.filter((person) => person.sure);
    if (sure !== undefined && others.length === 0) return sure;
    const last = this.memory.recent.at(-1);
    return last !== undefined && candidates.includes(last) ? last : null;
  }

  /** A person of whose name this is a form: same surname, and first names that do not contradict each other. */
  #fitting(words: readonly string[]): Person | null {
    const [first = ""] = words;
    const last = surnameOf(words, this.#lexicon);
    const tailed = isSurname(words, this.#lexicon) ? this.#only(endingIn(this.#byWord.get(last), words)) : null;
    if (tailed !== null) return tailed;
    const exact = this.#byPair.get(`${first} ${last}`);
    if (exact !== undefined) return exact;
    // "Berg Eksempel" of "Randi Berg Eksempel".
    const double =
      words.length === 2 && !isOf(this.#lexicon, first, GIVEN_NAME) && endingIn(this.#byWord.get(last), words);
    if (double && double.length > 0) return this.#only(double);
    const initial = this.#byPair.get(`${first.charAt(0)}. ${last}`);
    if (initial === undefined) {
      if (this.#lexicon.bareSubjects === null) return null;
      return this.all.slice(-MOST_WRITTEN).find((person) => begins(person.words, words)) ?? null;
    }
    return isInitial(first) || isInitial(initial.words[0] ?? "") ? initial : null;
  }

  #index(person: Person): void {
    this.#byFullName.clear();
    const [first = ""] = person.words;
    const last = surnameOf(person.words, this.#lexicon);
    const other = firstSurname(person.words, this.#lexicon);
    for (const word of other === null ? [first, last] : [first, last, other]) {
      const people = this.#byWord.get(word);
      if (people === undefined) this.#byWord.set(word, [person]);
      else if (people.length <= TOO_MANY && !people.includes(person)) people.push(person);
    }
    const pairs = [`${first} ${last}`, `${first.charAt(0)}. ${last}`, `${nicknameIn(person.words)} ${last}`];
    for (const pair of other === null ? pairs : [...pairs, `${first} ${other}`]) {
      if (!this.#byPair.has(pair)) this.#byPair.set(pair, person);
    }
    this.#byName.set(person.name, person);
  }

  #learn(person: Person, mention: Mention): void {
    if (mention.title !== null || mention.role !== null) person.sure = true;
    if (mention.article === undefined || mention.role !== null || this.#lexicon.namesWithArticles) person.thing = false;
    person.gender ??= this.#lexicon.genders.get(mention.title ?? "") ?? null;
    if (mention.head !== null) person.gender ??= genderOfJob(mention.head, this.#lexicon);
    if (mention.role !== null && !person.roles.includes(mention.role)) person.roles.push(mention.role);
    if (mention.head === null) return;
    // "podle ředitele Jana Vzora … řekl ředitel": he has the title in whatever case.
    const further = furtherHeads(mention.role ?? "", this.#lexicon);
    for (const head of [mention.head, this.#lexicon.roleForms.get(mention.head) ?? mention.head, ...further]) {
      person.heads.add(head);
      if (!this.#byHead.has(head)) this.#byHead.set(head, person);
    }
  }
}

/** People among whom a short form is looked for, and those of one surname or first name: no release of any sense has more. */
const [MOST_WRITTEN, TOO_MANY] = [60, 12];
