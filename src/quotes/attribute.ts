import { whoAdds } from "./adding.ts";
import { spokenBehind } from "./closing-verb.ts";
import type { Cue } from "./cue.ts";
import { cueBehind } from "./cue-behind.ts";
import { announcement } from "./cues.ts";
import { endsOnCue, goesOn, isSplit, type Last, saysMore } from "./goes-on.ts";
import type { Known } from "./known.ts";
import { nearestCue, type Place } from "./nearest-cue.ts";
import type { Late, Paragraph, Sentence } from "./paragraphs.ts";
import { closesSentence, opensSmall, type Part } from "./part.ts";
import type { People } from "./people.ts";
import { type Reported, reportedNear, reportIn } from "./reported.ts";
import { isAboutOther, isItem, isQuiet } from "./rivals.ts";
import { signerOf } from "./signatures.ts";
import { SoleSpeaker } from "./sole-speaker.ts";
import { nobody, type Speaker, Speakers } from "./speakers.ts";

/** A quotation in the making. */
export interface Draft {
  readonly parts: Part[];
  speaker: Speaker | null;
  cue: Cue | null;
}

interface State {
  readonly drafts: Draft[];
  /** What a paragraph before announces, and the quotation that it led to. */
  announced: { readonly cue: Cue; readonly speaker: Speaker | null; draft: Draft | null } | null;
  /** Who spoke last, and in which paragraph. */
  last: { readonly speaker: Speaker; readonly paragraph: number } | null;
  /** The quotation with whose attribution a paragraph ended. */
  closed: { readonly draft: Draft; readonly paragraph: number } | null;
  /** Who is reported to say something in the last paragraph that quotes nobody. */
  reported: Reported | null;
  readonly sole: SoleSpeaker;
}

/** Before a quotation that is a sentence of its own. */
const OPENS = /[:;.!?：。—–-]/;
const DASH = /^[—–-]$/;

/**
 * Gives each quotation its speaker. The first rule that applies wins: a cue next to it; one in its sentence; the announcement
 * before it; the quotation it goes on from; a cue in the sentence after it; the only person; the last to speak; the only one quoted at all.
 */
export function attributeParts(paragraphs: readonly (Paragraph | Late)[], people: People, known: Known): Draft[] {
  const sole = new SoleSpeaker();
  const state: State = { drafts: [], announced: null, last: null, closed: null, reported: null, sole };
  for (const paragraph of paragraphs) {
    if (typeof paragraph !== "function") new Attributor(paragraph, people, known, state).read();
    else {
      people.memory.later(() => new Speakers(paragraph(), people, known).hear());
      state.announced = null;
    }
  }
  sole.settle(state.drafts);
  return state.drafts;
}

class Attributor {
  readonly #paragraph: Paragraph;
  readonly #people: People;
  readonly #speakers: Speakers;
  readonly #state: State;
  /** The last quotation placed in this paragraph, its token, and the number of its sentence. */
  #previous: Draft | null = null;
  #previousAt = -1;
  #previousSentence = -1;

  constructor(paragraph: Paragraph, people: People, known: Known, state: State) {
    this.#paragraph = paragraph;
    this.#people = people;
    this.#speakers = new Speakers(paragraph, people, known);
    this.#state = state;
  }

  read(): void {
    const { parts, cues, index } = this.#paragraph;
    const { announced } = this.#state;
    const cue = announcement(cues);
    this.#readSignature();
    this.#state.sole.hear(this.#paragraph, this.#speakers);
    // Where nothing is quoted and nothing announced, it waits until somebody asks.
    if (parts.length === 0 && cue === null) this.#people.memory.later(() => this.#speakers.hear());
    else for (const sentence of this.#paragraph.sentences) this.#readSentence(sentence);
    if (parts.length === 0 && cues.length > 0) this.#state.reported = reportIn(this.#paragraph, this.#speakers);
    if (endsOnCue(this.#paragraph, this.#last()))
      this.#state.closed = { draft: this.#previous as Draft, paragraph: index };
    if (cue !== null) {
      this.#state.announced = { cue, speaker: this.#speakers.of(cue), draft: null };
    } else if (announced?.draft?.parts.at(-1)?.paragraph !== index) {
      this.#state.announced = null;
    }
  }

  #readSentence(sentence: Sentence): void {
    const { tokens, parts } = this.#paragraph;
    for (const cue of sentence.cues) this.#speakers.of(cue);
    for (let index = 0; index < sentence.quotations.length; index += 1) {
      const at = sentence.quotations[index] ?? -1;
      const part = parts[tokens[at]?.quotation ?? -1];
      const before = sentence.quotations[index - 1] ?? -1;
      const after = sentence.quotations[index + 1] ?? Number.POSITIVE_INFINITY;
      if (part === undefined) continue;
      const place = { at, sentence, before, after };
      const draft = this.#draftFor(part, place);
      if (draft !== null) this.#put(draft, part, place);
    }
    this.#speakers.remember(sentence.mentions, sentence.cues);
  }

  /** The quotation that a part belongs to, an earlier one or one that it begins; null if it is none at all. */
  #draftFor(part: Part, place: Place): Draft | null {
    const cue = nearestCue(place);
    const told = cue === null ? null : this.#speakers.of(cue);
    const speaker = told ?? whoAdds(this.#paragraph, cue, this.#state.last, this.#people);
    const before = this.#state.drafts.at(-1);
    if (part.continues && before !== undefined) {
      const isOpen = before.speaker?.name == null || before.speaker.presumed === true;
      if (part.unbroken || isOpen || speaker?.name == null || speaker.name === before.speaker?.name) {
        if (isOpen) before.speaker = speaker ?? before.speaker;
        before.cue = cue ?? before.cue; // Its second paragraph may be the one that tells.
        return before;
      }
    }
    const previous = this.#previous;
    // Whatever stands between, one pair of marks is one quotation.
    if (part.within && previous !== null) {
      if (previous.speaker?.name == null) previous.speaker = speaker ?? previous.speaker;
      return previous;
    }
    if (cue !== null) {
      const last = this.#last();
      const split = isSplit(this.#paragraph, last, cue, speaker, place);
      if (previous !== null && (split || saysMore(this.#paragraph, last, cue, speaker, place))) return previous;
      // A title or a theme may follow a colon just as well.
      if (speaker === null && cue.colon) return null;
      // "Viewers are asked “…”": words built into a sentence about nobody in particular.
      const unnamed = cue.subject === null || cue.subject.kind === "name";
      if (speaker === null && unnamed && cue.opens === null && !this.#standsAlone(part, place, true)) return null;
      return { parts: [], speaker: speaker ?? nobody(cue), cue };
    }
    if (previous !== null && goesOn(this.#paragraph, this.#last(), place)) return previous;
    return this.#standsAlone(part, place) ? this.#draftAlone(place) : null;
  }

  /** For a whole sentence in marks with no cue of its own. */
  #draftAlone(place: Place): Draft {
    const { announced, closed, drafts } = this.#state;
    const { index, tokens } = this.#paragraph;
    const opens = place.at === 0;
    if (announced !== null && opens && isQuiet(this.#paragraph, place.sentence)) {
      if (announced.draft?.parts.at(-1)?.paragraph === index - 1) return announced.draft;
      announced.draft = { parts: [], speaker: announced.speaker ?? nobody(announced.cue), cue: announced.cue };
      return announced.draft;
    }
    // Paragraphs that are nothing but quotation belong together.
    const before = drafts.at(-1);
    const end = before?.parts.at(-1);
    const follows = opens && tokens.length === 1 && end?.paragraph === index - 1 && end.closesParagraph;
    if (before !== undefined && follows) return before;
    // “…,” said Jan Example. And below it: “…”, and nothing else.
    const below = opens && tokens.length === 1 && closed?.draft === before && closed?.paragraph === index - 1;
    if (before !== undefined && below) return before;

    const behind = cueBehind(this.#paragraph, place);
    const named = behind && this.#speakers.of(behind);
    const speaker = named ?? (isItem(this.#paragraph, place.at) ? null : this.#around(place));
    return this.#state.sole.leave({ parts: [], speaker, cue: null }, opens && tokens.length === 1);
  }

  #around(place: Place): Speaker | null {
    const reported = reportedNear(this.#paragraph, place, this.#state.reported, this.#speakers);
    const told = spokenBehind(this.#paragraph, place, this.#people);
    return reported ?? told ?? this.#stillSpeaking(place) ?? this.#onlyPerson(place);
  }

  /** Who spoke before, if nobody else has come up since: for a sentence of which every word is in marks. */
  #stillSpeaking({ sentence }: Place): Speaker | null {
    if (!isQuiet(this.#paragraph, sentence)) return null;
    const { last } = this.#state;
    const earlier = this.#previous?.speaker ?? null;
    if (earlier !== null) {
      if (earlier.name !== null && this.#turnsFrom(earlier.name, this.#previousSentence + 1, sentence.number))
        return null;
      return { ...earlier, because: "the person of the quotation before" };
    }
    if (last?.speaker.name == null) return null;
    // Behind a dash whoever spoke last goes on, as long as nobody else is named.
    const goesOn = DASH.test(this.#paragraph.text.charAt(0)) && this.#people.lastNamed()?.name === last.speaker.name;
    if (!goesOn && last.paragraph < this.#paragraph.index - 1) return null;
    if (this.#turnsFrom(last.speaker.name, 0, sentence.number)) return null;
    return { ...last.speaker, because: "the last to speak" };
  }

  /** True if one of some sentences is about somebody else, and nothing in it says that `name` speaks. */
  #turnsFrom(name: string, from: number, to: number): boolean {
    return this.#paragraph.sentences.slice(Math.max(0, from), to).some((sentence) => {
      const told = sentence.cues.flatMap((cue) => this.#speakers.of(cue)?.name ?? []);
      // "Volgens Anna Voorbeeld komt er ruimte. “…”"
      if (told.length > 0) return !told.includes(name);
      return isAboutOther(sentence, this.#paragraph, this.#people, name);
    });
  }

  /** The only person of the paragraph, named in the sentence of the quotation if that has words of its own. */
  #onlyPerson({ at, sentence }: Place): Speaker | null {
    const only = this.#speakers.onlyPerson();
    // A dateline before the quotation says nothing.
    const from = DASH.test(this.#paragraph.tokens[at - 1]?.mark ?? "") ? at : sentence.first;
    if (only?.name == null || this.#turnsFrom(only.name, sentence.number - 1, sentence.number)) return null;
    if (isQuiet(this.#paragraph, sentence, from)) return only;
    return sentence.mentions.some((mention) => this.#people.named(mention)?.name === only.name) ? only : null;
  }

  #last(): Last {
    return { draft: this.#previous, at: this.#previousAt, sentence: this.#previousSentence };
  }

  #readSignature(): void {
    const draft = this.#state.drafts.at(-1);
    const signed = draft && signerOf(this.#paragraph, draft, this.#people, this.#speakers);
    if (draft === undefined || signed == null) return;
    draft.speaker = signed;
    this.#heard(draft);
  }

  #put(draft: Draft, part: Part, { at, sentence }: Place): void {
    if (draft.parts.length === 0) this.#state.drafts.push(draft);
    draft.parts.push(part);
    this.#previousAt = at;
    this.#previousSentence = sentence.number;
    this.#heard(draft);
  }

  #heard(draft: Draft): void {
    this.#previous = draft;
    if (draft.speaker?.name != null) this.#state.last = { speaker: draft.speaker, paragraph: this.#paragraph.index };
  }

  /** True where the quotation is a sentence of its own, not words built into one. */
  #standsAlone(part: Part, { at, sentence }: Place, told = false): boolean {
    const { tokens, text } = this.#paragraph;
    const opens = sentence.first === at || OPENS.test(tokens[at - 1]?.text ?? "");
    // Where no capitals tell, a sentence in marks closes with a mark of its own, or nothing follows it.
    const { eastAsian, caseless } = this.#paragraph.lexicon;
    if ((eastAsian || (caseless !== null && !told)) && !closesSentence(text, part)) return false;
    return opens && !opensSmall(text, part);
  }
}
