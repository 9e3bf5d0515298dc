import { announcement, type Cue } from "./cues.ts";
import type { Mention } from "./mentions.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People, Person } from "./people.ts";
import type { Part } from "./quotations.ts";

/** Who says something, and how that is known. */
export interface Speaker {
  /** Null where somebody speaks whom the release does not name. */
  readonly name: string | null;
  readonly role: string | null;
  readonly kind: "speech" | "document";
  readonly because: string;
}

/** A quotation in the making. */
export interface Draft {
  readonly parts: Part[];
  speaker: Speaker | null;
  cue: Cue | null;
}

/** Everything that is known when a quotation is met. */
interface State {
  readonly drafts: Draft[];
  /** What the paragraph before announces, and to which draft it led. */
  announced: { cue: Cue; speaker: Speaker | null; draft: Draft | null } | null;
  /** Who spoke last, and in which paragraph. */
  last: { speaker: Speaker; paragraph: number } | null;
}

/**
 * Gives each quotation its speaker. Rules in order, the first that applies wins: a cue next to it; a cue in its
 * sentence; the announcement before it; the quotation it goes on from; a cue in the sentence after it; the only person
 * of the paragraph; the last to speak. Where a cue names nobody, nobody is guessed.
 */
export function attributeParts(
  paragraphs: readonly Paragraph[],
  people: People,
  nameLike: ReadonlySet<string>,
): Draft[] {
  const state: State = { drafts: [], announced: null, last: null };
  for (const paragraph of paragraphs) {
    const reader = new ParagraphReader(paragraph, people, nameLike, state);
    reader.read();
  }
  return state.drafts;
}

class ParagraphReader {
  readonly #paragraph: Paragraph;
  readonly #people: People;
  readonly #nameLike: ReadonlySet<string>;
  readonly #state: State;
  readonly #speakers = new Map<Cue, Speaker | null>();
  #previous: Draft | null = null;

  constructor(paragraph: Paragraph, people: People, nameLike: ReadonlySet<string>, state: State) {
    this.#paragraph = paragraph;
    this.#people = people;
    this.#nameLike = nameLike;
    this.#state = state;
  }

  read(): void {
    const { sentences, cues, parts } = this.#paragraph;
    const announcedBefore = this.#state.announced;
    for (const sentence of sentences) {
      for (const cue of sentence.cues) this.#speakers.set(cue, this.#speakerOf(cue));
      for (const at of sentence.quotations) {
        const part = parts[this.#paragraph.tokens[at]?.quotation ?? -1];
        if (part !== undefined) this.#place(part, at, sentence.number);
      }
      this.#remember(sentence.mentions, sentence.cues);
    }
    this.#readSignature();
    const cue = announcement(cues);
    if (cue !== null) this.#state.announced = { cue, speaker: this.#speakers.get(cue) ?? null, draft: null };
    else if (parts.length === 0 || this.#state.announced === announcedBefore) {
      const chained = announcedBefore?.draft?.parts.at(-1)?.paragraph === this.#paragraph.index;
      if (!chained) this.#state.announced = null;
    }
  }

  #place(part: Part, at: number, sentence: number): void {
    const { drafts } = this.#state;
    const cue = this.#cueFor(at, sentence);
    const speaker = cue === null ? null : (this.#speakers.get(cue) ?? null);
    const before = drafts.at(-1);
    if (part.continues && before !== undefined) {
      const other = speaker?.name != null && before.speaker?.name != null && speaker.name !== before.speaker.name;
      if (part.unbroken || !other) {
        before.parts.push(part);
        if (before.speaker?.name == null && speaker !== null) before.speaker = speaker;
        this.#heard(before);
        return;
      }
    }
    const previous = this.#previous;
    if (cue !== null) {
      if (previous !== null && previous.cue === cue && this.#cueStandsBetween(cue, previous, at)) {
        previous.parts.push(part);
        this.#heard(previous);
        return;
      }
      // "Viewers are asked “…”": words built into a sentence about nobody in particular.
      if (speaker === null && cue.subject === null && !this.#standsAlone(part, at)) return;
      this.#add({ parts: [part], speaker: speaker ?? nobody(cue), cue });
      return;
    }
    if (previous !== null && this.#goesOn(previous, at, sentence)) {
      previous.parts.push(part);
      this.#heard(previous);
      return;
    }
    if (this.#standsAlone(part, at)) this.#placeAlone(part, at, sentence);
  }

  /** A paragraph that is only a name, "– Jan Example, director", signs the quotation before it. */
  #readSignature(): void {
    const { tokens, mentions, parts, index } = this.#paragraph;
    const draft = this.#state.drafts.at(-1);
    if (parts.length > 0 || draft === undefined || draft.cue !== null) return;
    const last = draft.parts.at(-1);
    if (last?.paragraph !== index - 1 || !last.closesParagraph) return;
    const [mention] = mentions;
    const dashed = tokens[0]?.kind === "punctuation" ? 1 : 0;
    const whole = mention?.start === dashed && mention.end === tokens.length;
    if (mention?.kind !== "name" || !whole || (dashed === 0 && mention.role === null)) return;
    const person = this.#people.named(mention);
    const role = mention.role ?? person?.roles[0] ?? null;
    draft.speaker = speech(person?.name ?? mention.name, role, "the line after the quotation is a name");
    this.#heard(draft);
  }

  /** A whole sentence in marks with no cue of its own. */
  #placeAlone(part: Part, at: number, sentence: number): void {
    const { announced, last } = this.#state;
    const paragraph = this.#paragraph;
    if (announced !== null && at === 0) {
      const { draft } = announced;
      const follows = draft?.parts.at(-1)?.paragraph === paragraph.index - 1;
      if (draft !== null && follows) {
        draft.parts.push(part);
        this.#heard(draft);
        return;
      }
      const made: Draft = { parts: [part], speaker: announced.speaker ?? nobody(announced.cue), cue: announced.cue };
      announced.draft = made;
      this.#add(made);
      return;
    }
    const after = this.#cueInNextSentence(at, sentence);
    const speaker =
      (after === null ? null : (this.#speakers.get(after) ?? this.#speakerOf(after))) ??
      (this.#previous?.speaker == null
        ? null
        : because(this.#previous.speaker, "the person of the quotation before")) ??
      this.#onlyPerson() ??
      (last !== null && last.paragraph >= paragraph.index - 1 ? because(last.speaker, "the last to speak") : null);
    const before = this.#state.drafts.at(-1);
    const quoteOnly = at === 0 && paragraph.tokens.length === 1;
    const endedThere = before?.parts.at(-1);
    if (
      quoteOnly &&
      before !== undefined &&
      endedThere?.paragraph === paragraph.index - 1 &&
      endedThere.closesParagraph
    ) {
      before.parts.push(part);
      this.#previous = before;
      return;
    }
    this.#add({ parts: [part], speaker, cue: null });
  }

  #add(draft: Draft): void {
    this.#state.drafts.push(draft);
    this.#previous = draft;
    this.#heard(draft);
  }

  #heard(draft: Draft): void {
    this.#previous = draft;
    if (draft.speaker?.name != null) this.#state.last = { speaker: draft.speaker, paragraph: this.#paragraph.index };
  }

  /** The nearest cue of the sentence, one right after the quotation first. */
  #cueFor(at: number, sentence: number): Cue | null {
    const { sentences } = this.#paragraph;
    const own = sentences[sentence];
    if (own === undefined) return null;
    let best: Cue | null = null;
    let shortest = Infinity;
    for (const cue of own.cues) {
      const behind = cue.start > at;
      const [from, to] = behind ? [at + 1, cue.start] : [cue.end, at];
      if (to < from) continue;
      let gap = behind && to - from <= 1 ? 0 : to - from + 0.5;
      if (own.quotations.some((other) => other >= from && other < to)) gap += 50;
      if (gap < shortest) [best, shortest] = [cue, gap];
    }
    return best;
  }

  #cueStandsBetween(cue: Cue, previous: Draft, at: number): boolean {
    const last = previous.parts.at(-1);
    if (last === undefined || last.paragraph !== this.#paragraph.index) return false;
    const token = this.#paragraph.tokens.findIndex((t) => t.kind === "quotation" && t.start === last.outer.start);
    return cue.start > token && cue.end <= at;
  }

  /** True for the second half of “…,” said Jane Example. “…” and for “…”, “…”. */
  #goesOn(previous: Draft, at: number, sentence: number): boolean {
    const { tokens, sentences } = this.#paragraph;
    const before = sentences[sentence]?.quotations.findLast((other) => other < at);
    if (before !== undefined) return tokens.slice(before + 1, at).every((token) => token.kind === "punctuation");
    const earlier = sentences[sentence - 1];
    const last = earlier?.quotations.at(-1);
    if (earlier === undefined || last === undefined || sentences[sentence]?.first !== at) return false;
    const cue = previous.cue;
    return cue !== null && cue.start > last && cue.sentence === earlier.number && !cue.announces;
  }

  /** True where the quotation is a sentence of its own, not words built into one. */
  #standsAlone(part: Part, at: number): boolean {
    const { tokens, text } = this.#paragraph;
    const before = tokens[at - 1];
    const opens = before === undefined || before.sentence !== tokens[at]?.sentence || /[:.—–-]/.test(before.text);
    return opens && !/^\p{Ll}/u.test(text.slice(part.inner.start, part.inner.start + 2));
  }

  #cueInNextSentence(at: number, sentence: number): Cue | null {
    const { sentences } = this.#paragraph;
    const next = sentences[sentence + 1];
    if (next === undefined || next.first !== at + 1) return null;
    const cue = next.cues[0];
    if (cue === undefined || cue.start > next.first + 2) return null;
    const rest = next.end - cue.end;
    return rest <= 6 || next.quotations.length > 0 ? cue : null;
  }

  #onlyPerson(): Speaker | null {
    const found = new Set<Person>();
    for (const mention of this.#paragraph.mentions) {
      const person = mention.kind === "name" ? this.#people.named(mention) : null;
      if (person?.sure === true) found.add(person);
    }
    const [person] = found;
    if (person === undefined || found.size > 1) return null;
    return speech(person.name, person.roles[0] ?? null, "the only person the paragraph mentions");
  }

  #speakerOf(cue: Cue): Speaker | null {
    const { subject } = cue;
    if (subject === null) return null;
    const joint = this.#joint(subject);
    if (joint !== null) return speech(joint.name, joint.role, cue.because);
    if (subject.kind === "document") return { name: null, role: null, kind: "document", because: "a document speaks" };
    if (subject.kind === "name") {
      const person = this.#people.named(subject);
      if (person !== null) {
        person.sure = true;
        return speech(person.name, subject.role ?? person.roles[0] ?? null, cue.because);
      }
      if (subject.initial && !this.#nameLike.has((subject.name ?? "").toLowerCase())) return null;
      return speech(subject.name, subject.role, cue.because);
    }
    const person =
      subject.kind === "role"
        ? this.#people.withTitle(subject.head ?? "")
        : this.#people.forPronoun(subject.head ?? "");
    if (person === null) return null;
    const how = subject.kind === "role" ? `the title “${subject.role}”` : `“${subject.head}”`;
    return speech(person.name, person.roles[0] ?? subject.role, `${cue.because}; ${how} stands for ${person.name}`);
  }

  /** Two people who speak together: "Jane Example and John Sample, co-chairs". */
  #joint(subject: Mention): { name: string; role: string | null } | null {
    if (subject.kind !== "name") return null;
    const { mentions, tokens, lexicon } = this.#paragraph;
    const at = mentions.indexOf(subject);
    for (const [one, other] of [
      [mentions[at - 1], subject],
      [subject, mentions[at + 1]],
    ] as const) {
      if (one?.kind !== "name" || other?.kind !== "name" || other.start !== one.end + 1) continue;
      const joint = tokens[one.end];
      if (joint === undefined || !lexicon.conjunctions.has(joint.lower)) continue;
      const names = [one, other].map((mention) => this.#people.named(mention)?.name ?? mention.name);
      if (names.some((name) => name === null || !name.includes(" "))) continue;
      return { name: names.join(` ${joint.text} `), role: other.role ?? one.role };
    }
    return null;
  }

  /** After a sentence: whom it is about is whom the next "he" or "the minister" means. */
  #remember(mentions: readonly Mention[], cues: readonly Cue[]): void {
    const people = mentions.flatMap((mention) => {
      const person = mention.kind === "name" ? this.#people.named(mention) : null;
      return person === null ? [] : [{ person, oblique: mention.oblique }];
    });
    for (const { person } of people.toReversed()) this.#people.focus(person);
    const subject = people.find(({ oblique }) => !oblique);
    if (subject !== undefined) this.#people.focus(subject.person);
    for (const cue of cues) {
      const speaker = this.#speakers.get(cue);
      const person = this.#people.all.find(({ name }) => name === speaker?.name);
      if (person !== undefined) this.#people.focus(person);
    }
  }
}

const speech = (name: string | null, role: string | null, because: string): Speaker => ({
  name,
  role,
  kind: "speech",
  because,
});

const because = (speaker: Speaker, reason: string): Speaker => ({ ...speaker, because: reason });

const nobody = (cue: Cue): Speaker => speech(null, null, `${cue.because}, but the release does not name who that is`);
