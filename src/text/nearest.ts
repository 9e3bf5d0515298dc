import { closest } from "fastest-levenshtein";

/** The known name that somebody most likely meant: one that holds the word ("encoding"), else the fewest slips away. */
export function nearest(word: string, known: readonly string[]): string {
  const letters = word.toLowerCase();
  const holding = letters.length > 3 ? known.find((name) => name.toLowerCase().includes(letters)) : undefined;
  return holding ?? closest(word, [...known]);
}
