import { figureHeads } from "../languages/figure-heads.ts";
import { key } from "./fold.ts";

const ends = figureHeads.map(key);
const MOST_WORDS = 8;
const COLON = /\s?[:：]$/;

/** True for what heads figures: "The ferry in figures:", "By the numbers". Refuses a sentence that ends so. */
export function headsFigures({ text, words, mark }: { text: string; words: number; mark: string }): boolean {
  if (words > MOST_WORDS || !(mark === "" || mark === ":")) return false;
  const line = key(text).replace(COLON, "");
  return ends.some((end) => line.endsWith(end));
}
