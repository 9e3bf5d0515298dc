import { isOf, type Lexicon } from "./lexicon.ts";
import { ROLE_NOUN } from "./word-class.ts";

/** Shorter words are no surnames that such an ending would tell anything of. */
const SHORTEST_NAME = 4;

/**
 * "Мария Верескова" is a woman and "Иван Петрович Ивняков" a man, by the endings of their names as subjects of a verb. Null
 * where no ending tells, and where two tell different things.
 */
export function genderOfName(name: string, { genitive }: Lexicon): "he" | "she" | null {
  if (genitive === null) return null;
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .filter(({ length }) => length >= SHORTEST_NAME);
  const ends = (endings: readonly string[]): boolean =>
    words.some((word) => endings.some((ending) => word.length > ending.length && word.endsWith(ending)));
  const [she, he] = [ends(genitive.feminine ?? []), ends(genitive.masculine ?? [])];
  return she === he ? null : she ? "she" : "he";
}

/** "Direktorin" is a woman; "Direktor", who would have that ending as a woman, is a man. Null where a job does not tell. */
export function genderOfJob(head: string, lexicon: Lexicon): "he" | "she" | null {
  const ending = lexicon.feminineEnding;
  if (ending === null) return null;
  if (head.endsWith(ending)) return "she";
  return isOf(lexicon, head + ending, ROLE_NOUN) ? "he" : null;
}

/** "ministeren" as it stands, and "minister": where the article is glued to a job's noun, without it. */
export const undefinite = (head: string, { definiteEndings }: Lexicon): string[] => [
  head,
  ...definiteEndings.flatMap((ending) => (head.endsWith(ending) ? [head.slice(0, -ending.length)] : [])),
];
