import { chunkEnd } from "./chunks.ts";
import type { Lexicon } from "./lexicon.ts";
import { capitalRun } from "./names.ts";
import { phraseAt } from "./phrases.ts";
import { mayOpenTitle } from "./title-front.ts";
import { type Range, titleTail } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { weighs } from "./weights.ts";
import { APPOINTED, ARTICLE, AS, RELATIVE, ROLE_NOUN, STOP } from "./word-class.ts";

/** Words up to the head noun: "deputy chief financial officer". */
const HEAD_WORDS = 5;

/** What the sentence says a person is: "is director of the trust" after the name. Null for "is happy", "is expected". */
export function saidToBe(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  const copula = phraseAt(tokens, at, lexicon.copulas);
  if (copula === 0) return inRelative(tokens, at, lexicon) ?? appointedAs(tokens, at, lexicon);
  const title = titleFrom(tokens, at + copula, lexicon);
  if (title === null || lexicon.genitive === null) return title;
  // "adalah Direktur Utama Acme", "jest dyrektorem instytutu": what hangs bare on a title is names, or all up to the clause's end.
  return {
    from: title.from,
    to: Math.max(title.to, capitalRun(tokens, title.to), bareEnd(tokens, title.to, lexicon)),
  };
}

/** Where the words end that hang on a title bare, if nothing but a mark or the end of the sentence stands behind them. */
function bareEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  if (!lexicon.genitive?.loose) return from;
  const end = chunkEnd(tokens, from, lexicon);
  const next = tokens[end];
  return next?.kind === "word" && next.sentence === tokens[from - 1]?.sentence ? from : end;
}

/**
 * "Jan Example, who is director of the trust", "Jan Exempel som är vd för hamnen"; where the verb closes such a clause, "Jan Voorbeeld, die directeur
 * van de haven is". Refuses "Jan Example, who is happy".
 */
function inRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  const from = tokens[at]?.mark === "," ? at + 1 : at;
  const sentence = tokens[at - 1]?.sentence;
  if (!is(tokens[from], RELATIVE) || tokens[from]?.sentence !== sentence) return null;
  const copula = phraseAt(tokens, from + 1, lexicon.copulas);
  if (copula > 0) return titleFrom(tokens, from + 1 + copula, lexicon);
  const title = lexicon.verbSecond ? titleFrom(tokens, from + 1, lexicon) : null;
  return title !== null && phraseAt(tokens, title.to, lexicon.copulas) > 0 ? title : null;
}

/** Tokens between a name and "as": "has joined the company". */
const BEFORE_AS = 9;

/** What somebody becomes: "has joined Acme as chief editor", "the appointment of Jane Example as treasurer". */
function appointedAs(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  let led = true;
  for (let word = at; word < at + BEFORE_AS; word += 1) {
    const token = tokens[word];
    if (token?.kind !== "word" || token.sentence !== tokens[at - 1]?.sentence) return null;
    if (weighs(token, AS)) return led ? titleFrom(tokens, word + 1, lexicon) : null;
    led = (led && word > at) || weighs(token, APPOINTED);
  }
  return null;
}

/** A title with or without article, small words before its head noun. */
function titleFrom(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  const from = is(tokens[at], ARTICLE) ? at + 1 : at;
  for (let head = from; head < from + HEAD_WORDS; head += 1) {
    // "die neue Präsidentin": between an article and the head stands what tells of it, a common word or not.
    const told = head === from && from > at && is(tokens[head + 1], ROLE_NOUN);
    if (tokens[head]?.kind !== "word" || (is(tokens[head], STOP) && !told)) return null;
    if (weighs(tokens[head], APPOINTED)) return null; // "was named director": a verb.
    // "Vozilo je blagoslovil župnik": a verb is no adjective of the job behind it.
    if (!is(tokens[head], ROLE_NOUN) && !mayOpenTitle(tokens, head, lexicon)) return null;
    if (!is(tokens[head], ROLE_NOUN)) continue;
    const last = lastHead(tokens, head);
    return { from, to: Math.max(last + 1, titleTail(tokens, last + 1).end) };
  }
  return null;
}

/** "Chief Marketing Officer", "Vice President": of head nouns in a run of capitals the last one closes the title. */
function lastHead(tokens: readonly Token[], head: number): number {
  let last = head;
  for (let at = head + 1; at < head + HEAD_WORDS && tokens[at]?.capital && !is(tokens[at], STOP); at += 1) {
    if (is(tokens[at], ROLE_NOUN)) last = at;
  }
  return last;
}
