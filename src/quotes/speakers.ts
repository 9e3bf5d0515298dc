import { bodyAt, bodyOf } from "./bodies.ts";
import type { Cue } from "./cue.ts";
import { jointRole, linkOf, listOf } from "./joint.ts";
import type { Known } from "./known.ts";
import { isOf } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People } from "./people.ts";
import type { Person } from "./person.ts";
import { pointedAt, roleSaid } from "./pointed-title.ts";
import { hasAge, isNobody, roleOf } from "./somebody.ts";
import { counterpartOf, holderOf } from "./title-holders.ts";
import { BODY, GIVEN_NAME, INDEFINITE, STAND_IN } from "./word-class.ts";

/** Who says something, and how that is known. */
export interface Speaker {
  /** Null where somebody speaks whom the release does not name. */
  readonly name: string | null;
  readonly role: string | null;
  readonly kind: "speech" | "document";
  readonly because: string;
  /** Only what stands before the quotation tells; what stands behind it may name somebody else. */
  readonly presumed?: true;
}

export const speech = (name: string | null, role: string | null, because: string): Speaker => ({
  name,
  role,
  kind: "speech",
  because,
});

/** Somebody speaks, and the release names nobody. */
export const nobody = (cue: Cue): Speaker =>
  speech(null, null, `${cue.because}, but the release does not name who that is`);

/** Turns the cues of one paragraph into people. Sentences must be asked for in order: a pronoun looks back. */
export class Speakers {
  readonly #paragraph: Paragraph;
  readonly #people: People;
  readonly #names: Known;
  readonly #known = new Map<Cue, Speaker | null>();
  #only: Speaker | null | undefined;

  constructor(paragraph: Paragraph, people: People, names: Known) {
    this.#paragraph = paragraph;
    this.#people = people;
    this.#names = names;
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

  #read(cue: Cue): Speaker | null {
    const { subject, because, dropped } = cue;
    if (subject === null) {
      const body = cue.passive ? null : bodyOf(cue, this.#paragraph.tokens, this.#paragraph.lexicon);
      if (body !== null) return this.#body(body, because);
      const person = dropped ? this.#people.spokenOf() : null;
      return person && speech(person.name, person.roles[0] ?? null, `${because} with nobody new beside it`);
    }
    if (subject.kind === "document") return { name: null, role: null, kind: "document", because: "a document speaks" };
    if (subject.kind === "name")
      return this.#joint(subject, because) ?? this.#byName(subject, cue) ?? this.#bodyFrom(subject, cue);
    const head = subject.head ?? "";
    const person = subject.kind === "role" ? this.#holder(subject) : this.#meant(subject, head);
    if (person === null) return subject.kind === "role" ? this.#bodyFrom(subject, cue) : null;
    const words = `${subject.kind === "role" ? `the title “${subject.role}”` : `“${head}”`} stands for ${person.name}`;
    return speech(person.name, roleSaid(subject, person, this.#paragraph), `${because}; ${words}`);
  }

  /** A body that was taken for somebody's name or title: "Dirección General de Puertos". */
  #bodyFrom({ start, kind }: Mention, cue: Cue): Speaker | null {
    const { tokens, lexicon } = this.#paragraph;
    const body = bodyAt(tokens, start, lexicon) ?? (kind === "name" ? bodyOf(cue, tokens, lexicon) : null);
    return body && this.#body(body, cue.because);
  }

  #body({ from, to }: { readonly from: number; readonly to: number }, because: string): Speaker {
    const { text, tokens } = this.#paragraph;
    return speech(text.slice(tokens[from]?.start, tokens[to - 1]?.end), null, `${because}; a body speaks`);
  }

  /** Who is meant by "the mayor". "A mayor" is somebody new, and "the mayor of Newport" is not the one of Oldport. */
  #holder({ head, role, article, end }: Mention): Person | null {
    if (article !== undefined && isOf(this.#paragraph.lexicon, article, INDEFINITE)) return null;
    const other = counterpartOf(role ?? "", this.#paragraph.tokens[end], this.#people.memory.recent);
    const held = other?.person ?? holderOf(this.#people.all, head ?? "", role ?? "");
    if (held === "several") return null;
    const person = held ?? this.#people.withTitle(head ?? "") ?? this.#standIn(head, role, article);
    // "Chefe de Estado": the capital in a title that stands for another is no place.
    const names = other === null ? capitalsOf(role ?? "", head) : capitalsOf(other.rest, null);
    const own = person?.roles.flatMap((each) => capitalsOf(each, head)) ?? [];
    const contradicts = own.length > 0 && names.length > 0 && !names.some((word) => own.includes(word));
    return contradicts ? null : (person ?? pointedAt(end, this.#paragraph, this.#people));
  }

  /** "El funcionario": whoever was spoken of last, if nothing more is said of the title. */
  #standIn(head: string | null, role: string | null, article: string | undefined): Person | null {
    const { lexicon } = this.#paragraph;
    const isNoun = head !== null && (article !== undefined || lexicon.articleless) && isOf(lexicon, head, STAND_IN);
    const isStandIn = isNoun && lexicon.standIns.has(role?.toLowerCase() ?? "");
    if (!isStandIn || this.#people.memory.isStranger) return null;
    return lexicon.articleless ? this.#people.spokenOf() : this.#people.lastNamed();
  }

  /** "Jan Example calms her critics, as she says": the only person of the sentence so far, if the pronoun fits; else an earlier one. */
  #meant(pronoun: Mention, word: string): Person | null {
    const found = new Set<Person>();
    const { mentions, lexicon } = this.#paragraph;
    for (let at = this.#paragraph.indexOf(pronoun) - 1; mentions[at]?.sentence === pronoun.sentence; at -= 1) {
      const mention = mentions[at];
      const person = mention?.kind === "name" && !mention.oblique ? this.#people.named(mention) : null;
      // A thing is no "he": something says that it is a person.
      const human = person?.sure === true && (person.roles.length > 0 || person.gender !== null);
      if (human || isOf(lexicon, person?.words[0] ?? "", GIVEN_NAME)) found.add(person as Person);
    }
    const [only] = found;
    const gender = lexicon.pronouns.get(word);
    if (only === undefined || found.size > 1 || gender === "they" || (only.gender ?? gender) !== gender) {
      const meant = this.#people.forPronoun(word);
      // “…,” he told Jane Example.
      const behind = mentions.slice(this.#paragraph.indexOf(pronoun) + 1);
      const told = behind.some((each) => each.sentence === pronoun.sentence && this.#people.named(each) === meant);
      return told && meant !== null && this.#people.lastNamed() === null ? null : meant;
    }
    only.gender = gender ?? null;
    return only;
  }

  #byName(subject: Mention, { because, colon, start }: Cue): Speaker | null {
    const person = this.#people.named(subject);
    const { lexicon } = this.#paragraph;
    const name = subject.name ?? "";
    // "As the label of Brandle GNU/5 has it: “…”" tells of a thing.
    if (colon === true && NO_PERSON.test(person?.name ?? name)) return null;
    // "A lecture on the marsh says": what is new and never had a title is nobody.
    if (person?.thing !== false && isOf(lexicon, subject.article ?? "", INDEFINITE)) return null;
    if (person !== null) return speech(person.name, roleOf(subject, person, lexicon), because);
    // "Tom 'Joe' Example holds talks on these themes: “…”": one word far from the colon is nobody.
    const far = colon === true && subject.end !== start && subject.role === null && subject.title === null;
    if (far && person === null && !name.includes(" ") && !isOf(lexicon, name.toLowerCase(), GIVEN_NAME)) return null;
    // "Vortrag": where nouns have capitals, one alone is nobody.
    if (lexicon.capitalNouns && !name.includes(" ") && !isOf(lexicon, name.toLowerCase(), GIVEN_NAME)) return null;
    // "Officials said": one capital at the start of a sentence makes no name.
    if (subject.initial && !this.#names.isOften((subject.name ?? "").toLowerCase())) return null;
    // "Prosecutors told jurors", "the 9-11 Commission said": several, or a body.
    if (!name.includes(" ") && isNobody(name.toLowerCase(), lexicon)) return null;
    // "The Dutchman said": one word behind an article tells what somebody is; "the EWA" is a body.
    if (subject.article !== undefined && ONE_WORD.test(subject.name ?? "")) return null;
    return speech(subject.name, subject.role, because);
  }

  /** People who speak together: "Jane Example, John Sample and Ann Specimen", with a title each or one for all. */
  #joint(subject: Mention, because: string): Speaker | null {
    const { mentions, tokens, lexicon } = this.#paragraph;
    const at = this.#paragraph.indexOf(subject);
    let [from, to] = [at, at];
    while (at - from < MOST_JOINT && linkOf(tokens, mentions[from - 1], mentions[from]) !== null) from -= 1;
    while (to - at < MOST_JOINT && linkOf(tokens, mentions[to], mentions[to + 1]) !== null) to += 1;
    if (from === to) return null;
    const all = mentions.slice(from, to + 1);
    const word = linkOf(tokens, all.at(-2), all.at(-1));
    if (word === null || word === "," || !all.every((each) => this.#isNamed(each))) return null;
    const names = all.map((mention) => this.#people.named(mention)?.name ?? mention.name ?? "");
    return speech(listOf(names, word), jointRole(all, word, lexicon), because);
  }

  /** "Senators Example and Sample": surnames do where they are known. */
  #isNamed(mention: Mention): boolean {
    // "Jan Example of the Heart and Blood Institute": a body is nobody who joins in.
    if (isOf(this.#paragraph.lexicon, mention.name?.split(" ").at(-1)?.toLowerCase() ?? "", BODY)) return false;
    return mention.name?.includes(" ") === true || (mention.role !== null && this.#people.named(mention) !== null);
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

  /** Takes in whom a paragraph without quotation is about. */
  hear(): void {
    for (const { cues, mentions } of this.#paragraph.sentences) {
      for (const cue of cues) this.of(cue);
      this.remember(mentions, cues);
    }
  }

  /** After a sentence: whom it is about is whom the next "he" or "the minister" means. */
  remember(mentions: readonly Mention[], cues: readonly Cue[]): void {
    const people: Person[] = [];
    let subject: Person | null = null;
    for (const mention of mentions) {
      const person = mention.kind === "name" ? this.#people.named(mention) : null;
      if (person === null) continue;
      if (hasAge(mention, this.#paragraph.tokens)) person.sure = true;
      people.push(person);
      if (!mention.oblique) subject ??= person;
    }
    // The last of many come first; then what the sentence is about; then who speaks in it.
    for (const person of people.slice(-LONGEST_MEMORY).reverse()) this.#people.memory.focus(person);
    if (subject !== null) this.#people.memory.focus(subject);
    for (const cue of cues.slice(-LONGEST_MEMORY)) {
      const person = this.#people.called(this.#known.get(cue)?.name ?? null);
      if (person !== null) this.#people.memory.focus(person);
    }
    const last = cues.at(-1)?.subject;
    if (last && last.name?.includes(" ") !== true && isOf(this.#paragraph.lexicon, last.article ?? "", INDEFINITE))
      this.#people.memory.focusStranger();
  }
}

/** Figures and strokes are in names of things. */
const NO_PERSON = /[\p{N}/]/u;
const ONE_WORD = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
/** People and cues of one sentence that are kept in mind; people who speak together, on one side of the one beside the verb. */
const [LONGEST_MEMORY, MOST_JOINT] = [8, 3];

/** The capitalised words behind the head of a title, lower case: "oldport" in "Mayor of Oldport". */
function capitalsOf(role: string, head: string | null): string[] {
  const behind = role.slice(Math.max(0, role.toLowerCase().indexOf(head ?? "")) + (head ?? "").length);
  return (behind.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map((word) => word.toLowerCase());
}
