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

  constructor(nouns: ReadonlySet<string>) {
    this.#nouns = nouns;
    this.#lengths = [...new Set([...nouns].map((noun) => noun.length))].filter((length) => length >= SHORTEST);
    for (const noun of nouns) if (noun.length >= SHORTEST) this.#ends.add(endOf(noun, noun.length));
  }

  /** A quick look at a word of a text that holds no hyphen and no stroke: false if it surely ends in no noun. */
  mayEnd(text: string, start: number, end: number): boolean {
    return end - start > LONGER_THAN && this.#ends.has(endOf(text, end));
  }

  /** True where the part behind the last hyphen or stroke is such a noun. */
  hasPart(lower: string): boolean {
    const hyphen = Math.max(lower.lastIndexOf("-"), lower.lastIndexOf("/"));
    return hyphen > 0 && this.#nouns.has(lower.slice(hyphen + 1));
  }

  /** True where a word, in lower case, ends in such a noun. */
  hasEnd(lower: string): boolean {
    return lower.length > LONGER_THAN && this.#lengths.some((length) => this.#nouns.has(lower.slice(-length)));
  }
}

/** The hash of the last letters before `end`, in lower case. */
function endOf(text: string, end: number): number {
  let hash = HASH;
  for (let at = end - SHORTEST; at < end; at += 1) hash = mix(hash, smallOf(unitOf(text.charCodeAt(at))));
  return hash;
}
