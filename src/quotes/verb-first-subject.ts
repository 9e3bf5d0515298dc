import { isOf, type Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { LONGEST_NAME, nameSize } from "./verb-first-names.ts";
import { BODY, DOCUMENT, GIVEN_NAME, NOT_NAME, PREPOSITION, RELATIVE, ROLE_NOUN, STOP, TITLE } from "./word-class.ts";

/** Words a subject has, at most: title, body and name. */
export const LONGEST = 14;
/** "نائب رئيس الوزراء، وزير المالية، رئيس المجلس": titles of one person. */
const MOST_TITLES = 3;
const COMMA = /^[,،]$/;
const ARTICLE = /^ال/u;

/** Who a run of words names, and where it ends. */
export interface Subject {
  readonly name: Range | null;
  readonly role: Range | null;
  readonly end: number;
  /** A word alone with nothing to say that it is a person: only a name that the release has elsewhere. */
  readonly bare?: boolean;
}

/** The person that the words from `at` on name; null where they name a body, a document or nobody. */
export function subjectAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Subject | null {
  if (phraseAt(tokens, at, lexicon.verbs) > 0) return null;
  const end = runEnd(tokens, at, lexicon);
  if (end === at) return null;
  let start = at;
  while (start < end && isTitle(tokens[start])) start += 1;
  const role = roleAt(tokens, start, end);
  if (role < 0) return nameOnly(tokens, at, start, end, lexicon);
  // "خالد المثال رئيس القسم": the title stands behind the name.
  const led = { from: start, to: role };
  if (role > start && (start > at || is(tokens[start], GIVEN_NAME)) && nameSize(tokens, led) <= LONGEST_NAME) {
    const to = titlesEnd(tokens, end, lexicon);
    return { name: led, role: { from: role, to }, end: to };
  }
  const split = nameStart(tokens, role + 1, end);
  if (split > 0) {
    let to = split;
    while (to > role + 1 && isTitle(tokens[to - 1])) to -= 1;
    return { name: { from: split, to: end }, role: { from: role, to }, end };
  }
  // "قال مدير المتحف، سامي المثال، إن"
  const comma = COMMA.test(tokens[end]?.text ?? "") ? end + 1 : -1;
  const nameEnd = comma < 0 ? comma : runEnd(tokens, comma, lexicon);
  let from = comma;
  while (from >= 0 && from < nameEnd && isTitle(tokens[from])) from += 1;
  const size = nameSize(tokens, { from, to: nameEnd });
  const named = comma > 0 && nameEnd - from >= 2 && size <= LONGEST_NAME && roleAt(tokens, from, nameEnd) < 0;
  const closed = named && (tokens[nameEnd]?.kind !== "word" || is(tokens[nameEnd], RELATIVE));
  // "حذرت منسقة الشؤون، إيلينا مثال، من": commas on both sides, and no word of time among them.
  const apart = COMMA.test(tokens[nameEnd]?.text ?? "") && isForeignName(tokens, from, nameEnd);
  if (closed && (from > comma || is(tokens[from], GIVEN_NAME) || apart))
    return { name: { from, to: nameEnd }, role: { from: role, to: end }, end: nameEnd };
  return { name: null, role: { from: role, to: end }, end };
}

/** Two words or three of which the first has no article, and none is a small word, a time or a body. */
function isForeignName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || ARTICLE.test(tokens[from]?.text ?? "")) return false;
  return tokens.slice(from, to).every((token) => !is(token, NOT_NAME | PREPOSITION | BODY | DOCUMENT | STOP));
}

/** A name without title in front; what the person is may follow a comma. */
function nameOnly(tokens: readonly Token[], at: number, start: number, end: number, lexicon: Lexicon): Subject | null {
  const name = { from: start, to: end };
  if (end === start || nameSize(tokens, name) > LONGEST_NAME + 1) return null;
  for (let word = start; word < end; word += 1) {
    const bare = tokens[word]?.lower.replace(ARTICLE, "") ?? "";
    if (is(tokens[word], DOCUMENT | BODY) || isOf(lexicon, bare, BODY)) return null;
  }
  const known =
    end - start > 1 || start > at || ARTICLE.test(tokens[start]?.text ?? "") || is(tokens[start], GIVEN_NAME);
  if (!known) return { name, role: null, end, bare: true };
  const to = titlesEnd(tokens, end, lexicon);
  return { name, role: to > end ? { from: end + 1, to } : null, end: to };
}

/** Over "، مدير عام المتحف، عضو المجلس": what a person is, between commas. `at` where there is nothing of the kind. */
function titlesEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at;
  for (let count = 0; count < MOST_TITLES && COMMA.test(tokens[end]?.text ?? ""); count += 1) {
    const from = end + 1;
    if (is(tokens[from], PREPOSITION)) break;
    const role = roleAt(tokens, from, Math.min(tokens.length, from + 3));
    const next = role < 0 ? from : runEnd(tokens, from, lexicon, true);
    if (next <= role || role < 0) break;
    end = next;
  }
  return end;
}

/** Up to punctuation, a quotation, a preposition, "that" or another verb of speech. */
function runEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, whole = false): number {
  let at = from;
  for (; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[from]?.sentence) break;
    if (is(token, RELATIVE | NOT_NAME)) break;
    if (!whole && is(token, PREPOSITION)) break;
    if (at > from && phraseAt(tokens, at, lexicon.verbs) > 0) break;
  }
  return at;
}

const isTitle = (token: Token | undefined): boolean => is(token, TITLE);

function roleAt(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (((tokens[at]?.word?.is ?? 0) & ROLE_NOUN) !== 0) return at;
  return -1;
}

/** The head of a title, without article: "الوزير" is who was introduced as "وزير المياه". */
export const headOf = (tokens: readonly Token[], { from, to }: Range): string | undefined =>
  tokens[roleAt(tokens, from, to)]?.lower.replace(ARTICLE, "");

/** Where the name begins behind a title; 0 for nowhere. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (isTitle(tokens[at])) return at + 1 < to && nameSize(tokens, { from: at + 1, to }) <= LONGEST_NAME ? at + 1 : 0;
  }
  for (let at = from; at < to; at += 1) {
    if (is(tokens[at], GIVEN_NAME) && nameSize(tokens, { from: at, to }) <= LONGEST_NAME) return at;
  }
  return 0;
}
