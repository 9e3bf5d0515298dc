import type { Cue } from "./cue.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { phraseAt } from "./phrases.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { BODY, DOCUMENT, GIVEN_NAME, NOT_NAME, PREPOSITION, RELATIVE, ROLE_NOUN, TITLE } from "./word-class.ts";

/** Words a subject has, at most: title, body and name. */
const LONGEST = 14;
/** Words of a name, at most. */
const LONGEST_NAME = 5;
const COMMA = /^[,،]$/;
const COLON = /^[:：]$/;

interface Read {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** Who a run of words names, and where it ends. */
interface Subject {
  readonly name: Range | null;
  readonly role: Range | null;
  readonly end: number;
}

/**
 * Who speaks in a paragraph of a language without capital letters whose verbs come first: "قال سامي المثال، مدير
 * المتحف: «…»". A title and a name in one run are parted at a word of respect, else at a given name.
 */
export function readVerbFirst(text: string, tokens: readonly Token[], lexicon: Lexicon): Read {
  const mentions: Mention[] = [];
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") {
      if (token !== undefined && COLON.test(token.text)) colon(at, token.sentence);
      continue;
    }
    const length = Math.max(
      phraseAt(tokens, at, lexicon.verbs),
      phraseAt(tokens, at, lexicon.accordingTo),
      phraseAt(tokens, at, lexicon.statements),
    );
    if (length === 0) continue;
    const after = subjectAt(tokens, at + length, lexicon);
    const subject = after ?? (bareAt(at + length) ? before(at) : null);
    const mention = subject === null ? pronounOf(at, length) : mentionOf(subject);
    if (mention === null) continue;
    if (mention.kind === "name") mentions.push(mention);
    const end = Math.max(at + length, after?.end ?? 0);
    cues.push({
      start: Math.min(at, mention.start),
      end,
      sentence: token.sentence,
      subject: mention,
      because: `“${tokens
        .slice(at, at + length)
        .map((each) => each.text)
        .join(" ")}” with the name beside it`,
      announces: end >= tokens.length - 1 && COLON.test(tokens[tokens.length - 1]?.text ?? ""),
    });
    at = end - 1;
  }
  return { mentions, cues };

  /** True where verb and quotation, or verb and colon, stand together. */
  function bareAt(at: number): boolean {
    const next = tokens[at];
    return next === undefined || next.kind !== "word";
  }

  function mentionOf({ name, role, end }: Subject): Mention | null {
    const whole = name ?? role;
    if (whole === null) return null;
    return {
      kind: name === null ? "role" : "name",
      start: Math.min(whole.from, role?.from ?? whole.from),
      end,
      sentence: tokens[whole.from]?.sentence ?? 0,
      name: name === null ? null : slice(name),
      role: role === null ? null : slice(role),
      head: role === null ? null : (headOf(tokens, role) ?? null),
      title: name !== null && is(tokens[name.from - 1], TITLE) ? (tokens[name.from - 1]?.lower ?? null) : null,
      oblique: false,
      initial: false,
    };
  }

  /** "وأضاف: «…»": the verb alone means whoever spoke last; its form tells a woman from a man. */
  function pronounOf(at: number, length: number): Mention | null {
    const verb = tokens[at]?.lower.replace(/^[وف]/u, "") ?? "";
    const [he, she] = [lexicon.bareSubjects?.he, lexicon.bareSubjects?.she];
    const head = verb.length > 3 && verb.endsWith("ت") ? she : he;
    const next = tokens[at + length];
    const close =
      next !== undefined &&
      (next.kind === "quotation" || COLON.test(next.text) || COMMA.test(next.text) || is(next, RELATIVE));
    if (head === undefined || !close) return null;
    const sentence = tokens[at]?.sentence ?? 0;
    return {
      kind: "pronoun",
      start: at,
      end: at + length,
      sentence,
      name: null,
      role: null,
      head,
      title: null,
      oblique: false,
      initial: false,
    };
  }

  /** "المدير سامي المثال قال": the name before the verb, back to the start of its clause. */
  function before(verb: number): Subject | null {
    let from = verb;
    while (
      from > 0 &&
      verb - from < LONGEST &&
      tokens[from - 1]?.kind === "word" &&
      tokens[from - 1]?.sentence === tokens[verb]?.sentence
    )
      from -= 1;
    const subject = from < verb ? subjectAt(tokens, from, lexicon) : null;
    return subject !== null && subject.end <= verb ? subject : null;
  }

  /** "المثال: «…»": a name and a colon, no verb. */
  function colon(at: number, sentence: number): void {
    const next = tokens[at + 1];
    if (next !== undefined && next.kind !== "quotation") return;
    if (cues.some((cue) => cue.sentence === sentence)) return;
    const subject = before(at);
    const mention = subject === null ? null : mentionOf(subject);
    if (
      mention === null ||
      (mention.kind === "role" && mention.start > 0 && tokens[mention.start - 1]?.sentence === sentence)
    )
      return;
    mentions.push(mention);
    cues.push({
      start: at,
      end: at + 1,
      sentence,
      subject: mention,
      because: "the words before the colon name the speaker",
      announces: next === undefined,
    });
  }

  function slice({ from, to }: Range): string {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
  }
}

/** The person that the words from `at` on name; null where they name a body, a document or nobody. */
function subjectAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Subject | null {
  const end = runEnd(tokens, at, lexicon);
  if (end === at) return null;
  let start = at;
  while (start < end && isTitle(tokens[start])) start += 1;
  const role = roleAt(tokens, start, end);
  if (role < 0) {
    if (end === start || end - start > LONGEST_NAME + 1) return null;
    for (let word = start; word < end; word += 1) {
      const bare = tokens[word]?.lower.replace(/^ال/u, "") ?? "";
      if (is(tokens[word], DOCUMENT | BODY) || isOf(lexicon, bare, BODY)) return null;
    }
    // A word alone with nothing to say that it is a person: "قال بيان".
    const known =
      end - start > 1 || start > at || /^ال/u.test(tokens[start]?.text ?? "") || is(tokens[start], GIVEN_NAME);
    if (!known) return null;
    const behind = apposition(tokens, end, lexicon);
    return { name: { from: start, to: end }, role: behind?.role ?? null, end: behind?.end ?? end };
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
  const named = comma > 0 && nameEnd - from >= 2 && nameEnd - from <= LONGEST_NAME && roleAt(tokens, from, nameEnd) < 0;
  const closed = named && tokens[nameEnd]?.kind !== "word";
  if (closed && (from > comma || is(tokens[from], GIVEN_NAME)))
    return { name: { from, to: nameEnd }, role: { from: role, to: end }, end: nameEnd };
  return { name: null, role: { from: role, to: end }, end };
}

/** "، مدير عام المتحف،": what the person is, between commas. */
function apposition(tokens: readonly Token[], comma: number, lexicon: Lexicon): { role: Range; end: number } | null {
  if (!COMMA.test(tokens[comma]?.text ?? "")) return null;
  const from = comma + 1;
  const role = roleAt(tokens, from, Math.min(tokens.length, from + 3));
  if (role < 0) return null;
  const end = runEnd(tokens, from, lexicon, true);
  return end > role ? { role: { from, to: end }, end } : null;
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

const headOf = (tokens: readonly Token[], { from, to }: Range): string | undefined =>
  tokens[roleAt(tokens, from, to)]?.lower;

/** Where the name begins behind a title; 0 for nowhere. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (isTitle(tokens[at])) return at + 1 < to && to - at - 1 <= LONGEST_NAME ? at + 1 : 0;
  }
  for (let at = Math.max(from, to - LONGEST_NAME); at < to; at += 1) {
    if (is(tokens[at], GIVEN_NAME)) return at;
  }
  return 0;
}
