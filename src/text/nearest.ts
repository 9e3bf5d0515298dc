import { distance } from "./distance.ts";

/** The known name that somebody most likely meant: one that holds the word ("encoding"), else the fewest slips away. */
export function nearest(word: string, known: readonly string[]): string {
  const letters = word.toLowerCase();
  const holding = letters.length > 3 ? known.find((name) => name.toLowerCase().includes(letters)) : undefined;
  if (holding !== undefined) return holding;
  const slips = known.map((name) => distance(word, name));
  return known[slips.indexOf(Math.min(...slips))] ?? "";
}
