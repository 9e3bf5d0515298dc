import { wordCount } from "./prose.ts";

/**
 * Where the text begins in "the Acme TrustThe Acme Trust looks after …" or "Acme Corp.Acme, a maker of …", behind "About": the name stands twice
 * with nothing between, as pages are copied. 0 for none.
 */
export function gluedName(rest: string): number {
  for (const { index } of rest.slice(0, LONGEST_NAME).matchAll(GLUED)) {
    const name = withoutArticle(rest.slice(0, index));
    const behind = withoutArticle(rest.slice(index));
    const first = name.split(" ", 1)[0] ?? "";
    if (first.length > 1 && behind.startsWith(first) && wordCount(behind) >= FEWEST_WORDS) return index;
  }
  return 0;
}

const LONGEST_NAME = 90;
const FEWEST_WORDS = 6;
/** A capital right behind a small letter, a figure, a bracket or a stop. */
const GLUED = /(?<=[\p{Ll}\d).!])(?=\p{Lu})/gu;
const ARTICLE = /^\p{L}{2,3} (?=\p{Lu})/u;
const withoutArticle = (text: string): string => text.replace(ARTICLE, "");
