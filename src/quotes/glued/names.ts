import type { Glued } from "../lexicon.ts";

const HANGUL = /^[가-힣]{2,4}$/u;
/** "한도윤·서지안": two with one title. */
const PAIR = /^[가-힣]{2,4}(?:·[가-힣]{2,4}){1,3}$/u;
const LATIN = /^\p{Lu}[\p{Script=Latin}.'’-]+$/u;
/** "김모" in "김모(45)씨": somebody whose name is kept back. */
const MASKED = /^[가-힣]모$/u;
/** Syllables of a name: a surname of one and a first name of two. */
const USUAL = 3;

/** A name by its surname: "한도윤", "남궁결", "노을빛나"; `sure` where it has the usual three syllables. */
export function nameIn(word: string, glued: Glued): { readonly sure: boolean } | null {
  if (PAIR.test(word)) return word.split("·").every((each) => nameIn(each, glued) !== null) ? { sure: true } : null;
  if (!HANGUL.test(word) || MASKED.test(word) || glued.notNames.has(word) || glued.notRoles.includes(word)) return null;
  const surname = [word.slice(0, 2), word.slice(0, 1)].find((each) => each !== word && glued.surnamesSet.has(each));
  if (surname === undefined || glued.strangers.includes(word)) return null;
  const isBody = [...glued.bodies, ...glued.organisations].some((each) => word.endsWith(each));
  if (isBody || glued.roles.includes(word)) return null;
  return { sure: word.length === USUAL || surname.length > 1 };
}

export const isLatin = (word: string): boolean => LATIN.test(word);

/** The head of a title at the end of a word: "과장" of "관광정책과장"; null for "전시장". */
export function roleIn(word: string, glued: Glued): string | null {
  const lower = word.toLowerCase();
  const role = glued.rolesByEnd.get(lower.slice(-1))?.find((each) => lower.endsWith(each)) ?? null;
  return role === null || glued.notRoles.some((each) => lower.endsWith(each)) ? null : role;
}
