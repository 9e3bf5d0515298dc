import type { LanguagePack } from "../languages/pack.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** "Ada Sample and Tom Brandle" → both; a firm of one name each ("Sample & Brandle") stays one. */
export function namesIn(speaker: string, pack: LanguagePack): string[] {
  const words = pack.quotation.conjunctions.filter((word) => /^\p{L}+$/u.test(word));
  for (const word of words) {
    const names = speaker.split(` ${word} `).flatMap((part) => part.split(", "));
    if (names.length > 1 && names.every((name) => name.trim().includes(" "))) return names.map((name) => name.trim());
  }
  return [speaker];
}

/** Whether a name is that of a body: "Norrow Institute". */
export function isBody(name: string, pack: LanguagePack): boolean {
  const words = name.toLowerCase().match(WORD) ?? [];
  return words.some((word) => pack.organisationWords.includes(word));
}
