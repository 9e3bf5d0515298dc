import { bitsOf, LOWER } from "./characters.ts";
import type { Chunk, Row } from "./rows.ts";

/** Lines by themselves that are worth asking. */
const FEWEST_LINES = 10;
/** Lines in the middle of a sentence above a blank one: so many, and every second; below one in three of them, and two, stands a small letter. */
const FEWEST_OPEN = 5;
const SMALL_ONE_IN = 3;
const FEWEST_SMALL = 2;
/** A shorter line is no line of running text; a full one is nearly as wide as the widest, as items of a list are not. */
const SHORTEST_PROSE = 25;
const FULL = 0.75;

/**
 * The chunks of a text that is typed with a blank line below every line, as they would stand without these: what two blank lines or
 * more part stays apart. Any other text is left as it is: where each line is a paragraph, hardly any begins with a small letter.
 */
export function singleSpaced(chunks: Chunk[]): Chunk[] {
  if (chunks.length < FEWEST_LINES || !isDoubleSpaced(chunks)) return chunks;
  const joined: Chunk[] = [];
  for (const { rows, gap } of chunks) {
    const open = joined.at(-1);
    if (open !== undefined && gap === 1) open.rows.push(...rows);
    else joined.push({ rows: [...rows], gap: joined.length === 0 ? gap : gap - 1 });
  }
  return joined;
}

function isDoubleSpaced(chunks: readonly Chunk[]): boolean {
  let [pairs, open, small] = [0, 0, 0];
  // One line may be wider than any of the text: a page's title, an address in its foot.
  let [widest, most] = [0, 0];
  for (const { rows } of chunks)
    for (const { width } of rows)
      if (width > most) [widest, most] = [most, width];
      else if (width > widest) widest = width;
  for (let at = 1; at < chunks.length; at += 1) {
    const { rows, gap } = chunks[at] as Chunk;
    const above = (chunks[at - 1] as Chunk).rows;
    if (gap !== 1 || rows.length > 1 || above.length > 1) continue;
    pairs += 1;
    if (!isOpen(above[0] as Row, widest) || (rows[0] as Row).item !== null) continue;
    open += 1;
    if ((bitsOf((rows[0] as Row).text.charCodeAt(0)) & LOWER) !== 0) small += 1;
  }
  return (
    open >= FEWEST_OPEN &&
    small >= FEWEST_SMALL &&
    open * 2 >= pairs &&
    small * SMALL_ONE_IN >= open &&
    pairs * 3 >= chunks.length
  );
}

/** "… opens to walkers and carts": a line that is full, and no end of a sentence. */
const isOpen = ({ text, width, mark }: Row, widest: number): boolean =>
  text.length >= SHORTEST_PROSE && width >= widest * FULL && (mark === "" || mark === ",");
