import { embargoForms } from "../languages/desk-forms.ts";
import { embargoStems } from "../languages/embargo-stems.ts";
import { packs } from "../languages/index.ts";

/** What every such phrase holds; nearly no text has it. Refuses nothing: the phrases do. */
const STEMS = new RegExp(embargoStems.stems.join("|"), "i");
const alone: readonly string[] = embargoStems.alone;
/** Characters of a line, and of what is stated in it. */
const LONGEST = 400;
const REACH = 160;
/** What a statement within a paragraph stands behind, if anything: "(", "[", "– ", "*** ". */
const APART = /(?:^|[([{|*!•–—-])\s{0,3}$/u;
/** Where it ends there: a bracket that closes, a dash, a full stop with a capital behind it. */
const ENDS = /[)\]}]|\s[–—|-]\s|[.!]\s+(?=\p{Lu})/u;

/** "embargoed until", "sous embargo jusqu'au": phrases of two words and more, the longest first, and the one word that says it alone. */
const phrases = new RegExp(
  `(?<!\\p{L})(?<!(?:${embargoStems.notBehind.join("|")}) )(?:${[
    ...new Set([...packs.flatMap(({ release }) => release.embargo), ...embargoForms]),
  ]
    .filter((phrase) => STEMS.test(phrase) && (phrase.includes(" ") || alone.includes(phrase)))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "['’]"))
    .join("|")})(?!\\p{L})`,
  "giu",
);

/** True for a text that may state an embargo. */
export const mentionsEmbargo = (text: string): boolean => STEMS.test(text);

/**
 * The embargoes that a line may state, in its words from the phrase that says so: anywhere in a short line, and within a paragraph where
 * the statement stands apart: "(Embargoed until 14 October) The bridge …". Whether they are any, who reads them as a line of their own
 * finds out. Refuses "The arms embargo until 14 October is the longest".
 */
export function embargoStatements(line: string, isShort: boolean): string[] {
  if (!STEMS.test(line)) return [];
  const stated: string[] = [];
  for (const { index } of line.slice(0, LONGEST).matchAll(phrases)) {
    const rest = line.slice(index, index + REACH);
    const end = ENDS.exec(rest)?.index;
    if (isShort) stated.push(end === undefined ? rest : rest.slice(0, end));
    else if (end !== undefined && APART.test(line.slice(0, index))) stated.push(rest.slice(0, end));
  }
  return stated;
}
