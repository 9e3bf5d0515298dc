import type { Cue } from "./cue.ts";
import type { Mention } from "./mentions.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People, Person } from "./people.ts";

/** Who says something, and how that is known. */
export interface Speaker {
  /** Null where somebody speaks whom the release does not name. */
  readonly name: string | null;
  readonly role: string | null;
  readonly kind: "speech" | "document";
  readonly because: string;
}

export const speech = (name: string | null, role: string | null, because: string): Speaker => ({
  name,
  role,
  kind: "speech",
  because,
});

/** Turns the cues of one paragraph into people. Sentences must be asked for in order: a pronoun looks back. */
export class Speakers {
  readonly #paragraph: Paragraph;
  readonly #people: People;
  /** Runs of capitals that stand more than once in the release, lower case. */
  readonly #nameLike: ReadonlySet<string>;
  readonly #known = new Map<Cue, Speaker | null>();
  #only: Speaker | null | undefined;

  constructor(paragraph: Paragraph, people: People, nameLike: ReadonlySet<string>) {
    this.#paragraph = paragraph;
    this.#people = people;
    this.#nameLike = nameLike;
  }

  /** The speaker a cue names; null where it names nobody. The answer is kept: later sentences do not change it. */
  of(cue: Cue): Speaker | null {
    let speaker = this.#known.get(cue);
    if (speaker === undefined) {
      speaker = this.#read(cue);
      this.#known.set(cue, speaker);
    }
    return speaker;
  }

  #read({ subject, because, dropped }: Cue): Speaker | null {
    if (subject === null) {
      const person = dropped === true ? this.#people.spokenOf() : null;
      return person && speech(person.name, person.roles[0] ?? null, `${because} with nobody new beside it`);
    }
    if (subject.kind === "document") return { name: null, role: null, kind: "document", because: "a document speaks" };
    if (subject.kind === "name") return this.#joint(subject, because) ?? this.#byName(subject, because);
    const head = subject.head ?? "";
    const person = subject.kind === "role" ? this.#people.withTitle(head) : this.#people.forPronoun(head);
    if (person === null) return null;
    const words = subject.kind === "role" ? `the title “${subject.role}”` : `“${head}”`;
    return speech(person.name, person.roles[0] ?? subject.role, `${because}; ${words} stands for ${person.name}`);
  }

  #byName(subject: Mention, because: string): Speaker | null {
    const person = this.#people.named(subject);
    if (person !== null) return speech(person.name, subject.role ?? person.roles[0] ?? null, because);
    // "Officials said": one capital at the start of a sentence makes no name.
    if (subject.initial && !this.#nameLike.has((subject.name ?? "").toLowerCase())) return null;
    return speech(subject.name, subject.role, because);
  }

  /** Two people who speak together: "Jane Example and John Sample, co-chairs". */
  #joint(subject: Mention, because: string): Speaker | null {
    const { mentions, tokens, lexicon } = this.#paragraph;
    const at = this.#paragraph.indexOf(subject);
    const pairs = [
      [mentions[at - 1], subject],
      [subject, mentions[at + 1]],
    ] as const;
    for (const [one, other] of pairs) {
      if (one?.kind !== "name" || other?.kind !== "name" || other.start !== one.end + 1) continue;
      const link = tokens[one.end];
      if (link === undefined || !lexicon.conjunctions.has(link.lower)) continue;
      const names = [one, other].map((mention) => this.#people.named(mention)?.name ?? mention.name);
      if (names.some((name) => name === null || !name.includes(" "))) continue;
      return speech(names.join(` ${link.text} `), other.role ?? one.role, because);
    }
    return null;
  }

  /** The only person whom the paragraph mentions outside the marks, if there is just one. */
  onlyPerson(): Speaker | null {
    if (this.#only !== undefined) return this.#only;
    const found = new Set<Person>();
    for (const mention of this.#paragraph.mentions) {
      const person = mention.kind === "name" ? this.#people.named(mention) : null;
      if (person?.sure === true) found.add(person);
    }
    const [person] = found;
    const alone = person !== undefined && found.size === 1;
    this.#only = alone ? speech(person.name, person.roles[0] ?? null, "the only person the paragraph mentions") : null;
    return this.#only;
  }

  /** After a sentence: whom it is about is whom the next "he" or "the minister" means. */
  remember(mentions: readonly Mention[], cues: readonly Cue[]): void {
    const people: Person[] = [];
    let subject: Person | null = null;
    for (const mention of mentions) {
      const person = mention.kind === "name" ? this.#people.named(mention) : null;
      if (person === null) continue;
      people.push(person);
      if (!mention.oblique) subject ??= person;
    }
    // The last of many come first; then what the sentence is about; then who speaks in it.
    for (const person of people.slice(-LONGEST_MEMORY).reverse()) this.#people.focus(person);
    if (subject !== null) this.#people.focus(subject);
    for (const cue of cues.slice(-LONGEST_MEMORY)) {
      const person = this.#people.called(this.#known.get(cue)?.name ?? null);
      if (person !== null) this.#people.focus(person);
    }
  }
}

/** People and cues of one sentence that are kept in mind. */
const LONGEST_MEMORY = 8;
