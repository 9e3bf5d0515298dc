import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import { capitalRun } from "./names.ts";
import { isMinister, nameBehindComma } from "./tail-name.ts";
import { adjectivesEnd, type Range, titleTail } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, CONJUNCTION, NOT_NAME, PREPOSITION, ROLE_NOUN, TITLE } from "./word-class.ts";

/** An office and who holds it; no name where the office alone stands there. */
export interface Held {
  readonly name: Range | null;
  readonly role: Range;
}

/** Fields behind the first, at most: "Agriculture, Fisheries, Food, Rivers and Ports". */
const MOST_FIELDS = 5;
/** Words of one field with capitals, and small words in front of it, at most: "aux Affaires Sociales". */
const [LONGEST_FIELD, SMALL_WORDS] = [4, 2];

/**
 * Reads "la ministra de Pesca, Innovación y Puertos, Ana Ejemplo", "Minister for Fisheries, Ports and Rivers Jane Example": an office has
 * fields with commas and an "and" before the last, and then the holder's name. `first` is where the first field ends. No name for a
 * minister who stands there by the office alone. Refuses "the mayor of Oldport, Jane Example and John Sample": first names open no field.
 */
export function listedFields(tokens: readonly Token[], office: Range, first: number, lexicon: Lexicon): Held | null {
  if (first === office.to) return null;
  let at = adjectivesEnd(tokens, first, lexicon);
  if (tokens[at]?.mark !== ",") return null;
  for (let fields = 0; fields < MOST_FIELDS; fields += 1) {
    const comma = tokens[at]?.mark === ",";
    const last = is(tokens[comma ? at + 1 : at], CONJUNCTION);
    if (!comma && !last) return null;
    // "…, Ports, and Rivers"
    const end = fieldEnd(tokens, at + (comma && last ? 2 : 1), lexicon);
    if (end < 0) return null;
    at = end;
    if (!last) continue;
    return fields === 0 ? null : holder(tokens, office.from, Math.max(end, titleTail(tokens, end).end));
  }
  return null;
}

/** Where one field ends: "Fisheries", "de la Pêche", "Souveraineté alimentaire"; -1 for what is none. */
function fieldEnd(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let from = start;
  while (from < start + SMALL_WORDS && tokens[from]?.capital === false && is(tokens[from], PREPOSITION | ARTICLE))
    from += 1;
  let end = from;
  while (end < from + LONGEST_FIELD && isWord(tokens[end]) && tokens[end]?.sentence === tokens[start - 1]?.sentence)
    end += 1;
  return end === from ? -1 : adjectivesEnd(tokens, end, lexicon);
}

/** A word of a field's name: nobody's first name, no job and no courtesy. */
const isWord = (token: Token | undefined): boolean =>
  token?.capital === true && token.kind === "word" && !isFirstName(token) && !is(token, ROLE_NOUN | TITLE | NOT_NAME);

/** Who holds the office: behind a comma, or right behind the last field where a first name tells where that ends. */
function holder(tokens: readonly Token[], from: number, end: number): Held | null {
  const role = { from, to: end };
  const to = isFirstName(tokens[end]) ? capitalRun(tokens, end) : end;
  const name = to > end + 1 ? { from: end, to } : nameBehindComma(tokens, end);
  return name !== null || isMinister.has(tokens[from]?.lower ?? "") ? { name, role } : null;
}
