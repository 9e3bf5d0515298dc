import type { LanguagePack } from "../languages/pack.ts";
import { key } from "./fold.ts";

/** A word of a name: "Anne-Marie", "O'Neil", "J.", "ИВАНОВ". */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Titles before a name are no part of it: "Dr. Jane Example" gives "Jane Example". */
export function withoutTitles(name: string, packs: readonly LanguagePack[]): string {
  const words = name.trim().split(/\s+/);
  const isTitle = (word: string): boolean =>
    packs.some((pack) => pack.quotation.personTitles.includes(word.toLowerCase()));
  while (words.length > 1 && isTitle(words[0] ?? "")) words.shift();
  return words.join(" ");
}

/** Two to five words that could be a person's name: capitals, particles, initials; no word of an organisation or a job. */
export function looksLikeName(text: string, packs: readonly LanguagePack[]): boolean {
  const words = withoutTitles(text, packs).replace(/,.*$/, "").split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d@/:&]/.test(text)) return false;
  const particle = (word: string): boolean => packs.some((pack) => pack.quotation.nameParticles.includes(word));
  if (!words.every((word) => NAME_WORD.test(word) || particle(word)) || !NAME_WORD.test(words.at(-1) ?? ""))
    return false;
  return !words.some((word) => isOrganisationWord(word, packs) || isRoleNoun(word, packs));
}

/** "Inc.", "Foundation", "GmbH". */
export function isOrganisationWord(word: string, packs: readonly LanguagePack[]): boolean {
  const bare = key(word).replace(/[.,]+$/, "");
  return packs.some((pack) => pack.organisationWords.includes(bare));
}

/** "Director", "spokeswoman". */
export function isRoleNoun(word: string, packs: readonly LanguagePack[]): boolean {
  const bare = key(word).replace(/[.,]+$/, "");
  return packs.some((pack) => pack.quotation.roleNouns.includes(bare));
}
