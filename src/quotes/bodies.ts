import { ofWords } from "../languages/of-words.ts";
import type { Cue } from "./cue.ts";
import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import { adjectivesEnd, type Range, titleTail } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, PREPOSITION, ROLE_NOUN, STOP } from "./word-class.ts";

/** Words from the article of a body to the verb behind it, at most. */
const LONGEST = 14;

/**
 * Who speaks in “…”, annonce la préfecture du Finistère; or in front of the verb: "La Direction de la communication des ports indique". The noun of a
 * body and what hangs on it, with one capital at least: "the council" alone, which may be any, is refused.
 */
export function bodyOf({ start, end }: Cue, tokens: readonly Token[], lexicon: Lexicon): Range | null {
  // "indique la préfecture du Nord": what hangs on the body may have been taken for the subject.
  for (let at = Math.min(end, start + LONGEST_VERB); at > start; at -= 1) {
    const behind = bodyAt(tokens, at, lexicon);
    if (behind !== null && behind.to >= end) return behind;
  }
  for (let at = start - 2; at >= start - LONGEST && tokens[at]?.sentence === tokens[start]?.sentence; at -= 1) {
    if (tokens[at]?.kind === "quotation") return null;
    if (!is(tokens[at], ARTICLE)) continue;
    const body = bodyAt(tokens, at, lexicon);
    if (body?.to === start) return body;
  }
  return null;
}

/** "a fait savoir": words of a verb, at most. */
const LONGEST_VERB = 4;

/** The same where a body's name, its article included or not, begins at `at`. */
export function bodyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  // "presidente da Câmara": what hangs on a title does not speak.
  const [before, opening] = [tokens[at - 1], tokens[at]];
  if (opening === undefined || ofWords.has(bare(opening))) return null;
  if (is(before, PREPOSITION) && before?.sentence === opening.sentence) return null;
  const from = is(opening, ARTICLE) ? at + 1 : at;
  const noun = nounFrom(tokens, from);
  if (noun < 0 || (from === at && tokens[from]?.capital !== true)) return null;
  const behind = adjectivesEnd(tokens, noun + 1, lexicon);
  const more = tokens[noun]?.capital === true ? capitalsEnd(tokens, behind) : behind;
  const to = beforeOccasion(tokens, from, Math.max(behind, more, titleTail(tokens, behind).end));
  const rest = tokens.slice(from, to);
  // "le conseil de Jeanne Exemple" is her lawyer.
  const named = rest.some(({ capital }) => capital) && !rest.some(isFirstName);
  return to > noun + 1 && named && !is(tokens[to - 1], STOP) ? { from, to } : null;
}

/** "préfecture", "harbour board": the noun of a body, words before it or none; -1 for anything else. */
function nounFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + WORDS_BEFORE; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[from]?.sentence || is(token, STOP | ROLE_NOUN)) return -1;
    if (is(token, BODY)) return at;
  }
  return -1;
}
const WORDS_BEFORE = 2;

/** Without "dans un communiqué", "na rede social": of a body's name each part hangs on an "of". */
function beforeOccasion(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens.slice(from, to).findIndex((token) => is(token, PREPOSITION) && !ofWords.has(bare(token)));
  return at < 0 ? to : from + at;
}
const bare = ({ lower }: Token): string => lower.replace(/['’]$/, "");

/** "Dirección General de …": more of the name with capitals, and what hangs on that. */
function capitalsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.capital === true && tokens[end]?.sentence === tokens[at - 1]?.sentence) end += 1;
  return end === at ? at : Math.max(end, titleTail(tokens, end).end);
}
