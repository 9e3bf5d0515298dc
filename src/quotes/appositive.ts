import { chunkEnd, closingBracket, LONGEST_CHUNK } from "./chunks.ts";
import type { Lexicon } from "./lexicon.ts";
import { canBeName, isFirstName } from "./name-signs.ts";
import { occasionFrom } from "./on-occasion.ts";
import { holdsPerson, isCompany, isFullName, isNextPersons, isNextSubject } from "./others-title.ts";
import { phraseOf } from "./phrases.ts";
import { titleBehind } from "./short-titles.ts";
import { holdsRole, titleTail } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, CONJUNCTION, NOT_NAME, PREPOSITION, RELATIVE, ROLE_NOUN, STOP, TITLE } from "./word-class.ts";

interface Appositive {
  /** Token indices of the job title, without article; null where something else stands there. */
  readonly role: { readonly from: number; readonly to: number } | null;
  /** Where the sentence goes on, a closing comma included. */
  readonly end: number;
}

/** Tokens of a description that holds no known title: "the keeper's youngest apprentice". */
const DESCRIPTION = 6;
/** Stand behind a title and are none of it. */
const CLOSING = ",–—-";
const AGE = /^\p{N}{1,3}$/u;
/** "president, media and technology, Acme": chunks a title may have. */
const CHUNKS = 5;

/**
 * Reads what follows a name and says what the person is: ", president of Acme," and "(chair)". A member's party and
 * seat in brackets are passed over. Refuses ", who …", ", adding …", ", in a statement".
 */
export function appositiveAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): Appositive | null {
  // "Jane Example CEO", "Jane Example CEO of Acme".
  if (tokens[at]?.capital === true && is(tokens[at], ROLE_NOUN)) {
    const { end } = titleTail(tokens, at + 1);
    return { role: { from: at, to: Math.max(end, at + 1) }, end: Math.max(end, at + 1) };
  }
  const behind = titleBehind(tokens, at, lexicon);
  if (behind > at) {
    // "Példa János mérnök, a projekt vezetője,": a second job, and nobody new.
    const more =
      tokens[behind]?.mark === "," && is(tokens[behind + 1], ARTICLE) ? appositiveAfter(tokens, behind, lexicon) : null;
    return { role: { from: at, to: behind }, end: more?.role ? more.end : behind };
  }
  const bracketed = tokens[at]?.mark === "(" ? closingBracket(tokens, at) : -1;
  let start = bracketed > 0 ? bracketed + 1 : at;
  // ", 52, a farmer": an age says nothing of the job.
  if (tokens[start + 2]?.mark === "," && AGE.test(tokens[start + 1]?.text ?? "")) start += 2;
  const inBrackets = bracketed > 0 ? { from: at + 1, to: bracketed } : null;
  const bracketRole = inBrackets !== null && holdsRole(tokens, inBrackets) ? inBrackets : null;
  const plain = bracketed > 0 ? { role: bracketRole, end: start } : null;
  // "Példa Anna (Zöld Lista) képviselő": the job stands behind the party.
  const behindParty = bracketed > 0 && bracketRole === null ? titleBehind(tokens, start, lexicon) : start;
  if (behindParty > start) return { role: { from: start, to: behindParty }, end: behindParty };
  if (isDash(tokens[start])) return betweenDashes(tokens, start, lexicon) ?? plain;
  if (tokens[start]?.mark !== ",") return plain;

  let from = start + 1;
  const article = tokens[from];
  if (is(article, ARTICLE)) from += 1;
  // ", “Acme” chair of the board": a body's name in marks opens the title.
  const first = tokens[isMark(tokens[from]) ? from + 1 : from];
  if (first === undefined || first.kind !== "word" || first.sentence !== tokens[at - 1]?.sentence) return plain;
  const opensClause = is(first, STOP | NOT_NAME);
  if (opensClause && !is(first, ROLE_NOUN)) return plain;
  // ", Jan Example came with the director": somebody else begins.
  const second = tokens[from + 1];
  if (first.capital && isFirstName(first) && canBeName(second) && !is(second, ROLE_NOUN | BODY)) return plain;
  let end = chunkEnd(tokens, from, lexicon);
  // ", ο κ. Παράδειγμα": a courtesy behind the article opens somebody's name.
  if (from > start + 1 && is(first, TITLE) && !is(first, ROLE_NOUN)) return plain;
  // ", the bailiff,": what an article opens tells who somebody is, whatever the noun; "der" may open a clause as well.
  const led = from > start + 1 && !first.capital && !is(article, RELATIVE);
  const described = led && isDescription(tokens, from, end, lexicon);
  const role = holdsRole(tokens, { from, to: end });
  if (end - from > LONGEST_CHUNK || end === from || !(role || described))
    return from === start + 1 ? (bodyAndTitle(tokens, from, end, lexicon) ?? plain) : plain;
  if (from > start + 1 && (isNextPersons(tokens, end) || isNextSubject(tokens, from, end))) return plain;
  if (!lexicon.capitalNouns && holdsPerson(tokens, from, end)) return plain;
  if (from === start + 1 && isCompany(tokens, from, end)) return plain;
  for (let chunks = 1; chunks < CHUNKS && tokens[end]?.mark === ","; chunks += 1) {
    const next = end + 1;
    if (!continues(tokens, next, lexicon)) break;
    end = chunkEnd(tokens, next, lexicon);
  }
  let last = occasionFrom(tokens, from, end);
  while (CLOSING.includes(tokens[last - 1]?.mark || " ")) last -= 1;
  while (last > from && is(tokens[last - 1], STOP) && tokens[last - 1]?.capital === false) last -= 1;
  return { role: { from, to: last }, end: tokens[end]?.mark === "," ? end + 1 : end };
}

/**
 * "Jan Example, Acme Ferries, Head of Operations.": where somebody works stands between the name and the title, which ends the sentence. Refuses
 * "Jan Example, Ann Sample, keeper, and …": the title is the next one's.
 */
function bodyAndTitle(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Appositive | null {
  const title = end + 1;
  if (tokens[end]?.mark !== "," || tokens[title]?.capital !== true || isFullName(tokens, from)) return null;
  if (end - from > BODY_WORDS || !tokens.slice(from, end).every(({ capital, kind }) => capital && kind === "word"))
    return null;
  const to = chunkEnd(tokens, title, lexicon);
  const after = tokens[to];
  const ends =
    after === undefined ||
    after.mark === "." ||
    after.kind === "quotation" ||
    after.sentence !== tokens[from]?.sentence;
  return ends && holdsRole(tokens, { from: title, to }) ? { role: { from, to }, end: to } : null;
}
/** Words of the body's name. */
const BODY_WORDS = 4;

/** A dash; a hyphen that stands free does for one. */
const isDash = ({ mark }: Pick<Token, "mark"> = { mark: "" }): boolean => mark === "–" || mark === "—" || mark === "-";
/** Opens a name in marks. */
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && token.mark !== "" && OPENING.includes(token.mark);
const OPENING = '"“„«';

/**
 * "– chief executive of the trust –" between name and verb; where spaces part syllables the verb of speech may close it as well:
 * "Ông Lê Văn Mẫu – Giám đốc Sở Y tế chia sẻ".
 */
function betweenDashes(tokens: readonly Token[], at: number, lexicon: Lexicon): Appositive | null {
  const from = is(tokens[at + 1], ARTICLE) ? at + 2 : at + 1;
  const sentence = tokens[at]?.sentence;
  const open = lexicon.genitive?.syllables === true;
  let to = from;
  while (to - from < LONGEST_CHUNK && tokens[to]?.sentence === sentence && !isDash(tokens[to])) {
    if (tokens[to]?.kind === "quotation") return null;
    if (open && to > from && phraseOf(tokens, to, lexicon) > 0) break;
    to += 1;
  }
  if (tokens[to]?.sentence !== sentence || to === from || !holdsRole(tokens, { from, to })) return null;
  if (isDash(tokens[to])) return { role: { from, to }, end: to + 1 };
  return open && phraseOf(tokens, to, lexicon) > 0 ? { role: { from, to }, end: to } : null;
}

/** A few words without verb, and then the verb of speech or the end of the sentence. */
function isDescription(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  if (end - from > DESCRIPTION || end === from) return false;
  for (let at = from; at < end; at += 1) {
    if (is(tokens[at], STOP) && !is(tokens[at], PREPOSITION | ARTICLE)) return false;
  }
  const after = tokens[end]?.mark === "," ? end + 1 : end;
  const next = tokens[after];
  if (next === undefined || next.sentence !== tokens[from]?.sentence || next.kind !== "word") return after === end;
  return phraseOf(tokens, after, lexicon) > 0;
}

/** True where the title goes on after a comma: a capital letter or a role noun, but not the next person of a list. */
function continues(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokens[at];
  if (first?.kind !== "word" || is(first, NOT_NAME) || first.sentence !== tokens[at - 1]?.sentence) return false;
  // ", president, and chair of Acme": the last of several titles; refuses ", and Ann Sample, chair".
  if (is(first, CONJUNCTION)) return is(tokens[at + 1], ROLE_NOUN) && !isFullName(tokens, at + 1);
  const end = chunkEnd(tokens, at, lexicon);
  const holds = holdsRole(tokens, { from: at, to: end });
  if (!first.capital) return holds && !is(first, STOP);
  const two = end - at === 2 || end - at === 3;
  const person = two && !holds && tokens[end]?.mark === "," && tokens.slice(at, end).every(({ capital }) => capital);
  return !person || !holdsRole(tokens, { from: end + 1, to: chunkEnd(tokens, end + 1, lexicon) });
}
