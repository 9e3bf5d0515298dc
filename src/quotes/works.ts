import { namingVerbs } from "../languages/naming-verbs.ts";
import { ACCENT, LETTER, unitAt } from "./characters.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { ARTICLE, COPULA, STOP, VERB, WORK } from "./word-class.ts";

/** A title of a book, a report, a programme has no more words than this. */
export const LONGEST_TITLE = 16;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** "!" in "At last!". */
const ENDS_SENTENCE = /[.!?]$/;
const CAPITAL_OR_FIGURE = /^[\p{Lu}\p{N}]/u;

/** True for “The Great Escape”: every long word has a capital letter and no sentence ends. */
export function isTitle(text: string): boolean {
  if (ENDS_SENTENCE.test(text)) return false;
  let words = 0;
  let long = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [word] = found;
    words += 1;
    if (words > LONGEST_TITLE) return false;
    if (word.length <= 3) continue;
    // Speech shows itself within a word or two.
    if (!CAPITAL_OR_FIGURE.test(word)) return false;
    long += 1;
  }
  return long > 1;
}

/**
 * The same where it stands: according to “The Future of Tides in Oldport.” has the sentence's own stop, and “Congratulations to the Best Mills,” said
 * Jane Example is speech.
 */
export function isTitleHere(words: string, behind: string, spoken: boolean, lexicon: Lexicon): boolean {
  if (words.endsWith(",") && isOf(lexicon, FIRST_WORD.exec(behind)?.[1] ?? "", VERB)) return false;
  return isTitle(words.endsWith(".") && !spoken ? words.slice(0, -1) : words);
}
/** Units behind a title in which a verb of speech is looked for. */
export const LONGEST_VERB = 20;
const FIRST_WORD = /^\s(\p{Ll}+)\s/u;

/** "el libro “…”", "la campaña municipal “…”": a title stands behind its noun. */
export function followsWork(before: string, lexicon: Lexicon): boolean {
  const last = wordBefore(before, before.length);
  if (last === "") return false;
  const first = wordBefore(before, before.length - 1 - last.length);
  if (isOf(lexicon, last, WORK)) return true;
  return lexicon.adjectivesBehind && isOf(lexicon, first, WORK) && !isOf(lexicon, last, STOP);
}

/** Letters of the shortest and the longest word before a title that is looked at. */
const SHORTEST_WORD = 2;
const LONGEST_WORD = 20;

/** The word and its space that end at `end`, in lower case, without the space; empty where none does. */
function wordBefore(text: string, end: number): string {
  const space = end - 1;
  if (space < 0 || text.charAt(space) !== " ") return "";
  let start = space;
  while (start > 0 && space - start < LONGEST_WORD && unitAt(text, start - 1) & (LETTER | ACCENT)) start -= 1;
  return space - start < SHORTEST_WORD ? "" : text.slice(start, space).toLowerCase();
}

/** What an item of a list of works stands behind: nothing, a mark, "and". */
const OPENS_ITEM = /(?:^|[-–—•*,;:(.]|\b\p{L}{1,3})\s*$/u;
/** “Title” by Jan Example, “Title” (“translation”), by Jan Example. */
const AUTHOR = /^\s?(?:\([^()]{0,120}\))?\)?,?\s(\p{L}{2,5})\s\p{Lu}/u;

/** “…” lautet das Motto des Tages, “…” is the title. */
const NAMED = /^,?\s(?:so\s)?(\p{Ll}{2,8})\s(\p{Ll}{1,4})\s(?:\p{Ll}{3,15}\s)?(\p{L}{4,20})/u;

/** True where what stands behind says that the words are a title or a motto. */
export function isNamedWork(behind: string, lexicon: Lexicon): boolean {
  const [, verb = "", article = "", noun = ""] = NAMED.exec(behind) ?? [];
  if (!namingVerbs.has(verb) && !isOf(lexicon, verb, COPULA)) return false;
  return isOf(lexicon, article, ARTICLE) && isOf(lexicon, noun.toLowerCase(), WORK);
}

/** True for a title in a list of talks or books: it has a capital, no comma inside, and its author behind it. */
export function isWorkOf(before: string, words: string, behind: string, { authors }: Lexicon): boolean {
  const author = authors.size > 0 ? AUTHOR.exec(behind)?.[1] : undefined;
  if (author === undefined || !authors.has(author)) return false;
  return !words.endsWith(",") && CAPITAL_OR_FIGURE.test(words) && OPENS_ITEM.test(before.slice(-6));
}
