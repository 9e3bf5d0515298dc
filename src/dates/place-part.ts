import { caselessLetters } from "../text/caseless-scripts.ts";
import { ACCENT, ALPHABETIC, bitsOf, codeAt, opensOn, UNCASED } from "../text/characters.ts";

/** Arabic, Hebrew, Hindi and others have no capitals: any word may be a place there, and small words are refused later. */
const PLACE_WORD = new RegExp(
  String.raw`[\p{Lu}${caselessLetters}][\p{L}\p{M}'’.]*(?:-\p{L}[\p{L}\p{M}'’]*)*(?:\/[\p{Lu}\p{Script=Arabic}][\p{L}\p{M}'’-]*(?![\p{L}\p{M}'’/-]))?`,
  "uy",
);
/** The same in ASCII, without a slash: most places, and V8 takes twenty milliseconds to compile the other. */
const PLAIN_WORD = /[A-Z][A-Za-z'.]*(?:-[A-Za-z][A-Za-z']*)*/y;
/** Small words within a place; the whole word, since "de" opens "del" and "della". */
const LINKS =
  "& and und et y e en i и на na de del della delle dei degli di la las los el do da das dos du des der den am an im in nel sul sulla sur sous upon on of le les ob nad pod při pri auf vor bei aan op bin al under by";
const LINK = new RegExp(`[ \\u00a0](?:${LINKS.replaceAll(" ", "|")})(?![\\p{L}\\p{M}])`, "uy");
const MOST_LINKS = 2;
/** "Frankfurt a. M.", "Freiburg i. Br.", "Neumarkt i. d. OPf.": where it lies, abbreviated. */
const ABBREVIATED = /[ \u00a0][aibov]\.[ \u00a0]?(?:d\.[ \u00a0]?)?\p{Lu}\p{L}{0,7}\b\.?/uy;
/** "'s-Hertogenbosch", "’t Harde": what is left of an article. */
const DUTCH = /['’](?:s-|t )/y;
/** "dell’Alpe", "d’Aiguefroide": an article that an apostrophe glues to a part behind the first. */
const SPACE_AND_ELISION = /[ \u00a0](?:\p{Ll}{1,5}['’])?/uy;
/** Words behind the first one. */
const MOST_MORE = 4;

/** A place or a part of one: "New York", "Stratford-upon-Avon", "AMSTERDAM and PARIS", "Geneva/Beirut", "N.J."; undefined where none opens the text. */
export function placePart(text: string): string | undefined {
  const prefix = opensOn(text, "'’") ? endOf(DUTCH, text, 0) : 0;
  let end = wordEnd(text, prefix);
  if (end === prefix) return undefined;
  for (let more = 0; ; more += 1) {
    const river = endOf(ABBREVIATED, text, end);
    if (river > end) return text.slice(0, river);
    for (let links = 0; links < MOST_LINKS; links += 1) end = endOf(LINK, text, end);
    const start = more < MOST_MORE ? endOf(SPACE_AND_ELISION, text, end) : end;
    const next = start === end ? start : wordEnd(text, start);
    if (next === start) return text.slice(0, end);
    end = next;
  }
}

function wordEnd(text: string, at: number): number {
  const end = endOf(PLAIN_WORD, text, at);
  return goesOn(text, end) ? endOf(PLACE_WORD, text, at) : end;
}

/** Whether a word may go on behind its ASCII letters: "Zürich", "N’Djamena", "Geneva/Beirut", "Baden-Älm". */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === SLASH || isOfWord(code) || (code === HYPHEN && isOfWord(codeAt(text, at + 1)));
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x2019;
/** A letter or accent beyond ASCII, or half of a pair, which may be one. */
const isOfWord = (code: number): boolean =>
  code === APOSTROPHE || (code > 0x7f && (bitsOf(code) & (ALPHABETIC | ACCENT | UNCASED)) !== 0);

/** Where a sticky pattern that matches at `at` ends; `at` itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
