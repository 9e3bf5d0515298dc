import { appositiveAfter } from "./appositive.ts";
import { isRoleNoun, type Lexicon, phraseOf } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Somebody or something that can speak, as one sentence names it. Token indices; `end` is not included. */
export interface Mention {
  readonly kind: "name" | "role" | "pronoun" | "document";
  /** With article and title, and with what stands in apposition: "the spokesman, Jan Example, head of press". */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Verbatim, without titles and possessive; null for anything but a name. */
  readonly name: string | null;
  /** The job title printed with it, without article. */
  readonly role: string | null;
  /** The noun at the head of the job title, lower case; for a pronoun the pronoun. */
  readonly head: string | null;
  /** "Dr", "Ms." stand before the name: it is a person. */
  readonly titled: boolean;
  /** "of Acme", "in Paris", "Acme's": not what the sentence is about. */
  readonly oblique: boolean;
  /** One capitalised word at the start of a sentence: it may be no name at all. */
  readonly initial: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** No name and no title before a name is longer; it bounds every look to the side. */
const LONGEST = 8;
const POSSESSIVE = /['’]s?$/u;

/** Everybody a paragraph mentions outside quotation marks, in order. `known` holds names seen elsewhere, lower case. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const reader = new Reader(text, tokens, lexicon, known);
  for (let at = 0; at < tokens.length; ) {
    const mention = inheriting(reader.at(at), found.at(-1), tokens, lexicon);
    if (mention !== null) found.push(mention);
    at = Math.max(at + 1, mention?.end ?? 0);
  }
  return found;
}

/** "Sens. Jane Example (A) and John Sample (B)": the second has the title of the first. */
function inheriting(
  mention: Mention | null,
  before: Mention | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Mention | null {
  if (mention?.kind !== "name" || mention.role !== null || before?.kind !== "name" || before.head === null)
    return mention;
  if (!lexicon.pluralRoles.has(before.head) || mention.start > before.end + 2) return mention;
  const between = tokens.slice(before.end, mention.start);
  const listed = between.every((token) => token.text === "," || lexicon.conjunctions.has(token.lower));
  return listed ? { ...mention, role: before.role, head: before.head, initial: false } : mention;
}

/** Runs of capitalised words, lower case: what a first reading knows of the names of a release. */
export function capitalRuns(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const runs: string[] = [];
  const reader = new Reader("", tokens, lexicon, new Set());
  for (let at = 0; at < tokens.length; ) {
    const end = reader.run(at);
    if (end > at)
      runs.push(
        tokens
          .slice(at, end)
          .map((token) => token.lower.replace(POSSESSIVE, ""))
          .join(" "),
      );
    at = Math.max(at + 1, end);
  }
  return runs;
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #known: ReadonlySet<string>;

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, known: ReadonlySet<string>) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#known = known;
  }

  /** The mention whose name or head noun starts at `at`, or null. */
  at(at: number): Mention | null {
    const token = this.#tokens[at];
    if (token === undefined || token.kind !== "word") return null;
    if (this.#lexicon.pronouns.has(token.lower)) {
      const subject = this.#lexicon.subjectPronouns.has(token.lower);
      return this.#mention("pronoun", { from: at, to: at + 1 }, { head: token.lower, possessive: !subject });
    }
    const end = this.run(at);
    if (end > at) return this.#fromRun(at, end);
    if (isRoleNoun(token.lower, this.#lexicon)) return this.#fromRole({ from: this.#roleStart(at), to: at + 1 });
    return this.#lexicon.documents.has(token.lower) ? this.#document(at, at + 1) : null;
  }

  /** The end of the run of capitalised words that starts at `at`; `at` itself where none does. */
  run(at: number): number {
    const first = this.#tokens[at];
    if (first === undefined || !this.#canBeName(first)) return at;
    const opensSentence = this.#tokens[at - 1]?.sentence !== first.sentence;
    if (this.#lexicon.articles.has(first.lower)) return at;
    if (opensSentence && this.#lexicon.stops.has(first.lower)) return at;
    let end = at + 1;
    while (end < at + 2 * LONGEST) {
      const token = this.#tokens[end];
      if (
        token === undefined ||
        token.sentence !== first.sentence ||
        POSSESSIVE.test(this.#tokens[end - 1]?.text ?? "")
      )
        break;
      const next = this.#tokens[end + 1];
      const particle = this.#lexicon.particles.has(token.lower) && next !== undefined && this.#canBeName(next);
      if (!this.#canBeName(token) && !particle) break;
      end += 1;
    }
    return end;
  }

  #canBeName(token: Token): boolean {
    return token.kind === "word" && token.capital && !this.#lexicon.notNames.has(token.lower);
  }

  #isRole(at: number): boolean {
    return isRoleNoun(this.#tokens[at]?.lower ?? "", this.#lexicon);
  }

  #slice({ from, to }: Range): string {
    const [first, last] = [this.#tokens[from], this.#tokens[to - 1]];
    return first === undefined || last === undefined || to <= from ? "" : this.#text.slice(first.start, last.end);
  }

  #fromRun(from: number, to: number): Mention | null {
    const last = this.#tokens[to - 1];
    if (last !== undefined && to - from <= 4 && this.#lexicon.documents.has(last.lower))
      return this.#document(from, to);
    let noun = to - 1;
    while (noun >= from && !this.#isRole(noun)) noun -= 1;
    if (noun === to - 1) return this.#fromRole({ from, to });
    if (noun >= from) return this.#named({ from: noun + 1, to }, { from, to: noun + 1 });
    const before = from - 1;
    const joined = this.#tokens[before]?.sentence === last?.sentence && this.#tokens[before]?.kind === "word";
    if (joined && this.#isRole(before)) return this.#named({ from, to }, { from: this.#roleStart(before), to: from });
    return this.#named({ from, to }, null);
  }

  /** A name with the title before it, if any; what follows in apposition is read here. */
  #named(name: Range, before: Range | null): Mention | null {
    let from = name.from;
    while (from < name.to && this.#lexicon.titles.has(this.#tokens[from]?.lower ?? "")) from += 1;
    if (from === name.to) return null;
    const words = this.#slice({ from, to: name.to }).replace(POSSESSIVE, "");
    const possessive = POSSESSIVE.test(this.#tokens[name.to - 1]?.text ?? "");
    const after = possessive ? null : appositiveAfter(this.#tokens, name.to, this.#lexicon);
    const role = before ?? after?.role ?? null;
    return this.#mention(
      "name",
      { from: before?.from ?? name.from, to: after?.end ?? name.to },
      {
        name: words,
        role: role === null ? null : this.#slice(role),
        head: role === null ? null : this.#headOf(role),
        titled: from > name.from,
        possessive,
        initial: before === null && from === name.from && name.to - from === 1,
      },
    );
  }

  /** A job title with nobody's name in front; the name may follow it: "President of Atlantis Jan Example". */
  #fromRole(role: Range): Mention | null {
    const tail = this.#tail(role.to);
    const comma = this.#tokens[tail.end]?.text === ",";
    const start = comma ? tail.end + 1 : tail.end;
    if (comma || tail.end > role.to) {
      const end = this.run(start);
      const size = end - start;
      const titled = this.#lexicon.titles.has(this.#tokens[start]?.lower ?? "");
      if (comma && size >= 2 && size <= 5 && !this.#holdsRole(start, end) && (titled || this.#endsClause(end))) {
        return this.#named({ from: start, to: end }, { from: role.from, to: tail.end });
      }
    }
    const split = this.#splitTail(tail.from, tail.end);
    if (split !== null) return this.#named({ from: split, to: tail.end }, { from: role.from, to: split });
    const lower = this.#tokens[role.to - 1]?.capital === false;
    const follows =
      lower && this.run(role.to) > role.to && this.#tokens[role.to]?.sentence === this.#tokens[role.from]?.sentence;
    // The name that follows takes this title as its own.
    if (follows) return null;
    return this.#mention(
      "role",
      { from: role.from, to: tail.end },
      {
        role: this.#slice({ from: role.from, to: tail.end }),
        head: this.#headOf(role),
        possessive: POSSESSIVE.test(this.#tokens[tail.end - 1]?.text ?? ""),
      },
    );
  }

  #holdsRole(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#isRole(at)) return true;
    return false;
  }

  #endsClause(at: number): boolean {
    const token = this.#tokens[at];
    return (
      token === undefined || token.kind !== "word" || phraseOf(this.#tokens, at, this.#lexicon) > 0 || !token.capital
    );
  }

  /** "of the Security Council of Atlantis" after a title; `from` is where its last run of capitals starts. */
  #tail(at: number): { end: number; from: number } {
    let end = at;
    let from = at;
    for (;;) {
      const preposition = this.#tokens[end];
      const same = preposition?.sentence === this.#tokens[at - 1]?.sentence;
      if (preposition === undefined || !same || !this.#lexicon.prepositions.has(preposition.lower)) break;
      let next = end + 1;
      const article = this.#lexicon.articles.has(this.#tokens[next]?.lower ?? "");
      if (article) next += 1;
      const start = next;
      let capitals = false;
      while (next < start + LONGEST) {
        const token = this.#tokens[next];
        if (token === undefined || token.kind !== "word" || token.sentence !== preposition.sentence) break;
        if (this.#lexicon.notNames.has(token.lower) || (this.#lexicon.stops.has(token.lower) && !token.capital)) break;
        if (capitals && !token.capital) break;
        if (!capitals && token.capital) from = next;
        capitals = capitals || token.capital;
        next += 1;
      }
      if (next === start) break;
      if (!capitals || article) from = next;
      end = next;
    }
    return { end, from };
  }

  /** Where a name starts in "Kazakhstan Jan Example": the words at the end are known from elsewhere, or stand in twos. */
  #splitTail(from: number, end: number): number | null {
    if (end - from < 3) return null;
    const word = (at: number): string => this.#tokens[at]?.lower.replace(POSSESSIVE, "") ?? "";
    const pair = `${word(end - 2)} ${word(end - 1)}`;
    const known = this.#known.has(pair) || this.#known.has(word(end - 1));
    return known || end - from === 3 ? end - 2 : null;
  }

  /** How far a job title reaches to the left of its head noun: "Home office crime prevention minister". */
  #roleStart(noun: number): number {
    let from = noun;
    while (from > 0 && noun - from < LONGEST) {
      const token = this.#tokens[from - 1];
      if (token === undefined || token.kind !== "word" || token.sentence !== this.#tokens[noun]?.sentence) break;
      if (POSSESSIVE.test(token.text) || this.#lexicon.notNames.has(token.lower)) break;
      if (this.#lexicon.stops.has(token.lower) || this.#lexicon.articles.has(token.lower)) break;
      from -= 1;
    }
    return from;
  }

  #headOf(role: Range): string | null {
    for (let at = role.from; at < role.to; at += 1) {
      // "secretary of the council": the head stands before the first preposition.
      if (this.#lexicon.prepositions.has(this.#tokens[at + 1]?.lower ?? "") || at === role.to - 1) {
        for (let back = at; back >= role.from; back -= 1)
          if (this.#isRole(back)) return this.#tokens[back]?.lower ?? null;
      }
    }
    return null;
  }

  #document(from: number, to: number): Mention | null {
    for (let back = from - 1; back >= from - 4; back -= 1) {
      const lower = this.#tokens[back]?.lower ?? "";
      if (this.#lexicon.articles.has(lower)) return this.#mention("document", { from, to }, {});
      if (this.#tokens[back]?.kind !== "word") break;
    }
    return this.#tokens[from]?.capital === true ? this.#mention("document", { from, to }, {}) : null;
  }

  #mention(
    kind: Mention["kind"],
    { from, to }: Range,
    more: Partial<Omit<Mention, "kind" | "oblique">> & { possessive?: boolean },
  ): Mention {
    const { possessive, ...rest } = more;
    let before = from - 1;
    const article = this.#lexicon.articles.has(this.#tokens[before]?.lower ?? "");
    if (article) before -= 1;
    const sentence = this.#tokens[from]?.sentence ?? 0;
    const opensSentence = this.#tokens[before]?.sentence !== sentence;
    const governed = !opensSentence && this.#lexicon.prepositions.has(this.#tokens[before]?.lower ?? "");
    return {
      name: null,
      role: null,
      head: null,
      titled: false,
      ...rest,
      kind,
      start: article ? from - 1 : from,
      end: to,
      sentence,
      oblique: possessive === true || governed,
      initial: rest.initial === true && opensSentence,
    };
  }
}
