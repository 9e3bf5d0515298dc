import { smallOf, unitOf } from "./characters.ts";
import { HASH, mix } from "./dictionary.ts";

/** Letters of the shortest noun that may end a compound: a shorter one ends too many words that are none. */
const SHORTEST = 6;
/** Letters; no shorter word is looked at. */
const LONGER_THAN = 8;

/** Finds job titles at the end of longer words: "Landesvorsitzende", "Co-Chair", "owner/operator". */
export class Compounds {
  readonly #nouns: ReadonlySet<string>;
  readonly #lengths: readonly number[];
  /** Hashes of the last letters of the nouns: most words end in none of them. */
  readonly #ends = new Set<number>();

  /** Shorter nouns that end compounds in this language all the same: "chef" in "Polizeichef". */
  readonly #short: readonly string[];
  readonly #shortEnds: ReadonlySet<string>;

  constructor(nouns: ReadonlySet<string>, short: readonly string[]) {
    this.#short = short;
    this.#shortEnds = new Set(short.map((noun) => noun.slice(-2)));
    this.#nouns = nouns;
    this.#lengths = [...new Set([...nouns].map((noun) => noun.length))].filter((length) => length >= SHORTEST);
    for (const noun of nouns) if (noun.length >= SHORTEST) this.#ends.add(endOf(noun, noun.length));
  }

  /** A quick look at a word of a text that holds no hyphen and no stroke: false if it surely ends in no noun. */
  mayEnd(text: string, start: number, end: number): boolean {
    if (end - start <= LONGER_THAN) return false;
    return this.#ends.has(endOf(text, end)) || this.#shortEnds.has(text.slice(end - 2, end));
  }

  /** True where the part behind the last hyphen or stroke is such a noun. */
  hasPart(lower: string): boolean {
    const hyphen = Math.max(lower.lastIndexOf("-"), lower.lastIndexOf("/"));
    return hyphen > 0 && this.#nouns.has(lower.slice(hyphen + 1));
  }

  /** True where a word, in lower case, ends in such a noun. */
  hasEnd(lower: string): boolean {
    if (lower.length <= LONGER_THAN) return false;
    return (
      this.#lengths.some((length) => this.#nouns.has(lower.slice(-length))) ||
      this.#short.some((noun) => lower.endsWith(noun))
    );
  }
}

/** The hash of the last letters before `end`, in lower case. */
function endOf(text: string, end: number): number {
  let hash = HASH;
  for (let at = end - SHORTEST; at < end; at += 1) hash = mix(hash, smallOf(unitOf(text.charCodeAt(at))));
  return hash;
}
