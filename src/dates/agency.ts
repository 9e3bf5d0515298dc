import { agencies } from "../languages/agencies.ts";
import { ALPHABETIC, bitsOf, codeOf } from "../text/characters.ts";

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()));
/** True if a text is the name of a news agency, in any case, or of a few that share an item: "ats afp", "dpa/AFP", "Europa Press et Reuters". */
export function isAgency(text: string): boolean {
  const name = text.trim().toLowerCase();
  if (DESK.test(text) && agencyNames.has(name.slice(0, name.lastIndexOf("/")))) return true;
  return agencyNames.has(name) || (name.length <= LONGEST_TOGETHER && TOGETHER.some((sign) => areAgencies(name, sign)));
}

function areAgencies(names: string, sign: RegExp): boolean {
  const parts = names.split(sign, MOST_TOGETHER + 1);
  return parts.length > 1 && parts.length <= MOST_TOGETHER && parts.every((part) => agencyNames.has(part));
}

/** "OTS/RK": an agency, and in capitals the desk that sent it. */
const DESK = /\/\p{Lu}{2,4}\s*$/u;
/** Agencies that share an item. */
const MOST_TOGETHER = 3;
const LONGEST_TOGETHER = 70;
/** Any sign and space between names of one word; a sign or a small word between longer ones. */
const TOGETHER = [/[ /+,&-]+/, /\s?[/,&]\s?|\s\p{Ll}{1,3}\s/u] as const;

/** "Jane Example - BELTA" -> "BELTA": who wrote the item stands before the agency. Anything else as it is. */
export function withoutWriter(sender: string): string {
  const behind = sender.slice(sender.lastIndexOf(" - ") + " - ".length);
  return sender.includes(" - ") && isAgency(behind) ? behind : sender;
}

/** The names by their first word, in small letters; the longest first. */
const byFirstWord = new Map<string, string[]>();
for (const name of [...agencyNames].sort((a, b) => b.length - a.length)) {
  const first = firstWord(name);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

function firstWord(text: string): string {
  const { length } = text;
  let end = 0;
  while (end < length && (bitsOf(codeOf(text, end)) & ALPHABETIC) !== 0) end += 1;
  return text.slice(0, end).toLowerCase();
}

/** Whether an agency's name may open with a word; it has to be in small letters. */
export const opensAgency = (word: string): boolean => byFirstWord.has(word);

/** How long the name of an agency or a site is that a text opens with; null where it opens with none. */
export function agencyAt(text: string): number | null {
  const names = byFirstWord.get(firstWord(text));
  if (names === undefined) return SITE_AHEAD.exec(text)?.[0].length ?? null;
  const lower = text.slice(0, LONGEST_AGENCY).toLowerCase();
  const name = names.find((each) => lower.startsWith(each) && !/[\p{L}\p{N}]/u.test(text.charAt(each.length)));
  if (name === undefined) return null;
  const end = name.length;
  return end + (SITE.exec(text.slice(end, end + SITE_REACH))?.[0].length ?? 0);
}

/** "oldportnews.co.id- ": a site in small letters, with a dash behind it. Refuses "e.g. -" and a sentence's end. */
const SITE_AHEAD = /^[a-z\d][a-z\d-]{2,24}(?:\.[a-z]{2,4}){1,2}(?=\s?[–—-])/;
/** "INTERFAX.RU -", "ИНТЕРФАКС-ЮГ -": the desk or site of an agency is part of its name. */
const SITE = /^(?:\.[a-z]{2,3}|-\p{Lu}\p{L}{0,12})(?=[\s)])/iu;
const SITE_REACH = 16;

const LONGEST_AGENCY = Math.max(...agencies.map((name) => name.length)) + 1;
