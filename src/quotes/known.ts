import { bareWord, capitalRun } from "./names.ts";
import { is, type Token } from "./tokens.ts";
import { GIVEN_NAME } from "./word-class.ts";

/** What a first reading knows of the names of a release, all lower case. Each is found when first asked for. */
export class Known {
  /** The paragraphs; the headline belongs to them, but is seldom asked for. */
  readonly #texts: Texts;
  readonly #headline: () => readonly Token[];
  /** Runs of one word in what was not cut into tokens. */
  readonly #openings: readonly string[];
  #runs: ReadonlyMap<string, boolean> | null = null;
  #lastWords: ReadonlySet<string> | null = null;
  #surnames: ReadonlySet<string> | null = null;

  constructor(texts: Texts, headline: () => readonly Token[], openings: readonly string[]) {
    this.#texts = texts;
    this.#headline = headline;
    this.#openings = openings;
  }

  /** True for a run of capitalised words that stands somewhere in the release. */
  isRun(words: string): boolean {
    return this.#allRuns().has(words);
  }

  /** True for a run that stands there more than once. */
  isOften(words: string): boolean {
    return this.#allRuns().get(words) === true;
  }

  /** True for the last word of a run of two and more. */
  isLast(word: string): boolean {
    this.#lastWords ??= lastWords(this.#all(), () => true);
    return this.#lastWords.has(word);
  }

  /** True where the release has such a word in another case: "vzorka" for "vzorek". */
  isLastIn(word: string, cases: readonly (readonly [own: string, declined: string])[]): boolean {
    return cases.some(
      ([own, declined]) => word.endsWith(own) && this.isLast(word.slice(0, word.length - own.length) + declined),
    );
  }

  /** True for such a word behind a first name: "baker" of "Mark Baker" is no trade. */
  isSurname(word: string): boolean {
    this.#surnames ??= lastWords(this.#all(), (token) => is(token, GIVEN_NAME));
    return this.#surnames.has(word);
  }

  /** Each run, and whether it stands more than once in the release. */
  #allRuns(): ReadonlyMap<string, boolean> {
    if (this.#runs !== null) return this.#runs;
    const runs = new Map<string, boolean>();
    eachRun(this.#all(), (tokens, from, to) => {
      let words = bareWord(tokens[from]);
      for (let at = from + 1; at < to; at += 1) words += ` ${bareWord(tokens[at])}`;
      runs.set(words, runs.has(words));
    });
    for (const word of this.#openings) runs.set(word, runs.has(word));
    this.#runs = runs;
    return runs;
  }

  #all(): Texts {
    return [...this.#texts, this.#headline()];
  }
}

type Texts = readonly (readonly Token[])[];

function eachRun(texts: Texts, visit: (tokens: readonly Token[], from: number, to: number) => void): void {
  for (const tokens of texts) {
    for (let at = 0; at < tokens.length; ) {
      const end = tokens[at]?.capital === true ? capitalRun(tokens, at) : at;
      if (end > at) visit(tokens, at, end);
      at = Math.max(at + 1, end);
    }
  }
}

/** The last words of runs of two and more of which another word fits. */
function lastWords(texts: Texts, fits: (token: Token) => boolean): Set<string> {
  const found = new Set<string>();
  eachRun(texts, (tokens, from, to) => {
    for (let at = from; at < to - 1; at += 1) {
      const token = tokens[at];
      if (token === undefined || !fits(token)) continue;
      found.add(bareWord(tokens[to - 1]));
      return;
    }
  });
  return found;
}
