import type { LanguagePack } from "../languages/pack.ts";
import { isArticle } from "./names.ts";
import { wordCount } from "./prose.ts";

/** So many words and a stop are a sentence, unless they begin with a name. */
const SHORTEST_SENTENCE = 5;

/** "the beach, the sculpture will be washed away.": small letters, a stop, and too much for the name of a source. */
export function isClause(value: string, stopped: boolean, packs: readonly LanguagePack[]): boolean {
  const [first = "", second = ""] = value.split(" ");
  if (isIndefinite(first, packs)) return true;
  if (!stopped) return false;
  // "Stadt ist die Brücke sicher.", where names have capitals; "мэрии, мост безопасен.": what is said stands behind who says so.
  const capitals = packs[0]?.quotation.capitalNouns === true;
  if ((capitals && /^\p{Lu}.{0,120} \p{Ll}+$/u.test(value)) || COMMA_AND_CLAUSE.test(value)) return true;
  const article = isArticle(first, packs);
  return wordCount(value) >= SHORTEST_SENTENCE && /^\p{Ll}/u.test(article ? second : first);
}

/** "…, мост безопасен": a comma, two words or three in small letters, and the end. */
const COMMA_AND_CLAUSE = /,(?: \p{Ll}+){2,3}$/u;

/** "a novel", "eine Idee": nothing that a text could be from. */
const isIndefinite = (word: string, packs: readonly LanguagePack[]): boolean =>
  packs.slice(0, 1).some(({ quotation }) => quotation.indefinite?.includes(word) === true);

/** "the council and the club pay for it together.": a sentence without any name or number behind a label. */
export const isPlainClause = (value: string, stopped: boolean, packs: readonly LanguagePack[]): boolean =>
  stopped &&
  !/[\p{Lu}\p{N}]/u.test(value) &&
  wordCount(value) >= SHORTEST_SENTENCE &&
  isArticle(value.split(" ", 1)[0] ?? "", packs);
