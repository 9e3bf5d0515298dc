import { bitsOf, LOWER } from "./characters.ts";
import type { Chunk, Row } from "./rows.ts";

/** A line that a blank one parts from the rest of its sentence is no shorter; a heading mostly is. */
const SHORTEST = 60;
/** "and blankets.": a word in small letters, and no name such as "iTeller"; more than one of them. */
const SMALL_WORDS = /^\p{Ll}+(?:[’'-]\p{Ll}+)*,? \S/u;
/** "bridge@acme.example", "ul. Lipowa 3", "e.g." open no rest of a sentence. */
const NO_REST = /^(?:\S{1,64}@|\p{Ll}{1,6}\.|https?:|www\.)/u;

/**
 * The chunks of a text where a turn of a page or a break in the markup has put a blank line within a sentence: "… tents, stoves" over "and blankets.". Only
 * below running text: a headline that ends no sentence may stand over a lead that begins with a small letter. Refuses items of a list.
 */
export function reunited(chunks: Chunk[]): Chunk[] {
  let running = false;
  let joined: Chunk[] | null = null;
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const above = (joined ?? chunks)[joined === null ? at - 1 : joined.length - 1];
    if (running && above !== undefined && goesOnIn(above, chunk)) {
      joined ??= chunks.slice(0, at);
      joined[joined.length - 1] = { rows: [...above.rows, ...chunk.rows], gap: above.gap };
    } else joined?.push(chunk);
    const last = chunk.rows.at(-1) as Row;
    running ||= STOPS.includes(last.mark || " ") && last.spaced + last.unspaced >= FEWEST_WORDS;
  }
  return joined ?? chunks;
}
const STOPS = ".!?";
/** Words of a line that ends a sentence of running text. */
const FEWEST_WORDS = 8;

function goesOnIn({ rows }: Chunk, next: Chunk): boolean {
  const first = next.rows[0] as Row;
  if ((bitsOf(first.text.charCodeAt(0)) & LOWER) === 0 || first.item !== null) return false;
  const last = rows.at(-1) as Row;
  const open = rows[0] as Row;
  if (last.mark !== "" && last.mark !== ",") return false;
  const wide = rows.length > 1 || last.text.length >= SHORTEST;
  if (!wide || open.item !== null || (bitsOf(open.text.charCodeAt(0)) & LOWER) !== 0) return false;
  return (
    STOPS.includes((next.rows.at(-1) as Row).mark || " ") && SMALL_WORDS.test(first.text) && !NO_REST.test(first.text)
  );
}
