import type { LanguagePack } from "../languages/pack.ts";
import { oneOfSeveral, senderKinds } from "../languages/sender-kinds.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isNamedInHead } from "./head-names.ts";

const FEWEST_WORDS = 12;
/** "Acme Ferries, Inc. (AFI) is a": name, bracket, copula and article stand among so many words. */
const MOST_NAME_WORDS = 7;
/** "is a ferry, coach and harbour operating company": the kind stands so soon behind the article. */
const KIND_WITHIN = 12;

/**
 * "Acme Ferries, Inc. is a shipping company that serves …", "Acme is one of Oldport’s leading makers of …": a name which headline or lead have as well, a
 * copula, perhaps how large it is, an article, somebody's or "one of" and, soon behind it, a word for what senders are. Refuses "The ferry is a company of its own" (an article), "Jane Example is a pilot", and what quotes somebody.
 */
export function describesItself(unit: Unit, context: Context): boolean {
  const { index, text, words } = unit;
  const { pack, story } = context;
  const { copulas, articles, conjunctions, prepositions } = pack.quotation;
  const [is = " "] = copulas;
  if (words < FEWEST_WORDS || index <= (story.first + story.end) / 2 || !text.slice(0, REACH).includes(is))
    return false;
  const parts = text.slice(0, REACH).split(/\s+/);
  const copula = parts.slice(0, MOST_NAME_WORDS + 1).indexOf(is);
  const predicate = copula + 1 + sizeGiven(parts, copula + 1, pack);
  const behind = parts[predicate]?.toLowerCase() ?? "";
  const opens = articles.includes(behind) || OWNER.test(behind) || isOneOfSeveral(parts, predicate);
  if (copula < 1 || !opens || QUOTED.test(text)) return false;
  // "Der Musterverband (MV) ist ein": an article before what can only be a name.
  const led = pack.quotation.compounds === true && articles.includes((parts[0] ?? "").toLowerCase());
  const name = parts.slice(led ? 1 : 0, copula);
  if (led && !SIGNED.test(name.join(" "))) return false;
  const first = (name[0] ?? "").toLowerCase();
  const isSmall = (word: string): boolean =>
    articles.includes(word) || conjunctions.includes(word) || prepositions.includes(word);
  if (isSmall(first) || !name.every((word, at) => NAMING.test(word) || (at > 0 && isSmall(word)))) return false;
  const kind = parts.slice(predicate + 1, predicate + 1 + KIND_WITHIN);
  // "a non-governmental, non-profit organisation": a comma right behind the first word parts adjectives.
  const stop = kind.findIndex((word, at) => /[.;:]$/.test(word) || (at > 0 && RELATIVE.test(word)));
  const told = stop < 0 ? kind : kind.slice(0, stop + 1);
  if (!told.some((word) => isKind(word.toLowerCase().replace(/[.,;:]+$/, ""), pack))) return false;
  const whole = name
    .filter((word) => !word.startsWith("("))
    .slice(0, 2)
    .join(" ")
    .replace(/,$/, "");
  const short = SHORT.exec(name.join(" "))?.[1] ?? (ACRONYM.test(name[0] ?? "") ? (name[0] as string) : whole);
  return isNamedInHead([whole, short], unit, context);
}

const isOneOfSeveral = (parts: readonly string[], at: number): boolean =>
  oneOfSeveral.includes(parts.slice(at, at + 2).join(" "));

/** "ist mit rund 2.400 Beschäftigten eine der …", "är med 90 anställda ett av …": how many words say how large it is before they say what. */
function sizeGiven(parts: readonly string[], from: number, { quotation: { prepositions } }: LanguagePack): number {
  if (!prepositions.includes(parts[from] ?? "")) return 0;
  const size = parts.slice(from, from + MOST_SIZE_WORDS);
  const number = size.findIndex((word) => /^\d/.test(word));
  const length = size.findIndex((_, at) => at > number && isOneOfSeveral(parts, from + at));
  return number < 0 || length < 0 ? 0 : length;
}
const MOST_SIZE_WORDS = 10;

/** "provider", and "Familienunternehmen", "branchevereniging" where nouns are written in one: a long word for a kind ends it. */
function isKind(word: string, { quotation: { compounds } }: LanguagePack): boolean {
  if (senderKinds.has(word)) return true;
  if (compounds !== true) return false;
  for (let length = SHORTEST_KIND; length < word.length - 2; length += 1)
    if (senderKinds.has(word.slice(-length))) return true;
  return false;
}
const SHORTEST_KIND = 7;

/** "Musterverband (MV)", "Acme Ferries", "Acme-Verband": short form, two capitals, a hyphen. */
const SIGNED = /\(\p{Lu}{2,}|\p{Lu}\S*\s\p{Lu}|\p{L}-\p{Lu}/u;
/** "KfW", "AWO", "SäWe": a name of two capitals is known without what follows it. */
const ACRONYM = /^\p{Lu}\p{L}{0,6}\p{Lu}\p{L}{0,3}$/u;
const SHORT = /\((\p{Lu}[\p{Lu}\d]{1,7})\)/u;

/** "Oldport’s": whose it is. */
const OWNER = /^\p{L}{2,30}['’]s$/u;
const REACH = 240;
/** "Acme", "Ferries,", "(AFI)", "&", "24Seven": no pronoun opens so, since the name stands in the head as well. */
const NAMING = /^(?:\(?[\p{Lu}\p{N}&][\p{L}\p{N}&.'’™®-]*\)?,?|[\p{Ll}\d-]{3,30}\.\p{Ll}{2,4})$/u;
/** "…, which", "…, the": what follows a comma no longer says what it is. */
const RELATIVE = /,$/;
const QUOTED = /["“„«][^"“”„«»]{40}/u;
