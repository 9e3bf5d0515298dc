import {
  APOSTROPHE,
  AT,
  BRACKET,
  bitsOf,
  codeAt,
  codeOf,
  DIRECTION,
  IDEOGRAPH,
  isAsciiWord,
  LETTER,
  NON_ASCII,
  SPACE,
} from "./characters.ts";
import { key } from "./fold.ts";
import { firstWord, hashOf, type LabelDictionary, type LabelSet, openingOf, type Phrase } from "./label-dictionary.ts";

/** The sets in which the head of a text is a label, a bit each; the readers below say what counts as one. */
export interface LabelBits {
  /** The text as a whole: `isLabel`. */
  readonly whole: number;
  /** The words before its colon: `readLabel`. */
  readonly colon: number;
  /** The words it opens with: `readPhrase`. */
  readonly phrase: number;
}

/** A text whose labels were looked up once, when it became a unit; every set asked for is of that dictionary. */
export interface Looked {
  readonly text: string;
  readonly labels: LabelBits;
}

/** A label at the head of a text; offsets are relative to the text it was read from. */
export interface LabelReading {
  /** As printed, colon left out. */
  readonly label: string;
  /** Lower case, white space folded. */
  readonly key: string;
  /** Where the value begins: after colon and white space. */
  readonly valueStart: number;
}

/** The longest label is about this many characters, colon included. */
const LABEL_REACH = 60;
/** Bullets, hashes, brackets and direction marks that may stand before a label: "## Contact", "[Photo:", "■ お問い合わせ先". */
const LEAD_IN = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069#*+•·>([【［＜<〈《〔◆◇■□▼▽▲△●○◎★☆※-]{1,6}/;
/** What may stand behind a label that is the whole line: ":", "]", "】". */
const LEAD_OUT = /[\s\u200e\u200f:：՝៖.*+\])】］＞>〉》〕]+$/;

/** Looks up what a text opens with, once for all sets of a dictionary. */
export function labelsAt(text: string, dictionary: LabelDictionary): LabelBits {
  if (!couldOpen(text, dictionary)) return NO_LABELS;
  const whole = wholeBits(text, dictionary);
  const colon = colonBits(text, dictionary);
  const phrase = phraseBits(text, dictionary);
  return whole === 0 && colon === 0 && phrase === 0 ? NO_LABELS : { whole, colon, phrase };
}

/** False where no label of any kind has the text's first word. */
function couldOpen(text: string, { phrases }: LabelDictionary): boolean {
  const start = leadOf(text);
  const end = wordEnd(text, start);
  return end < 0 || phrases.of(hashOf(text, start, end), codeAt(text, start), secondOf(text, start, end)) !== undefined;
}

const NO_LABELS: LabelBits = { whole: 0, colon: 0, phrase: 0 };

function wholeBits(text: string, { labels }: LabelDictionary): number {
  if (text.length > PHRASE_REACH) return 0;
  const bare = key(withoutLeadOut(text.slice(leadOf(text))));
  return bare === "" ? 0 : (labels.get(bare) ?? 0);
}

/** The sets in which the words before a text's colon are a label. */
export function colonBits(text: string, { labels }: LabelDictionary): number {
  const colon = colonIn(text, LABEL_REACH);
  return colon < 1 ? 0 : (labels.get(key(text.slice(leadOf(text), colon))) ?? 0);
}

function phraseBits(text: string, dictionary: LabelDictionary): number {
  let bits = 0;
  for (const phrase of phrasesFor(text, dictionary)) {
    if ((phrase.bits & ~bits) !== 0 && opensWith(text, phrase)) bits |= phrase.bits;
  }
  return bits;
}

/** Reads "Photo: …" where "photo" is in the set. Refuses "The photo: …" and a label without colon. */
export function readLabel(head: string | Looked, { bit, dictionary }: LabelSet): LabelReading | null {
  const text = typeof head === "string" ? head : head.text;
  const bits = typeof head === "string" ? colonBits(head, dictionary) : head.labels.colon;
  if ((bits & bit) === 0) return null;
  const colon = colonIn(text, LABEL_REACH);
  const label = text.slice(leadOf(text), colon).trim();
  return { label, key: key(label), valueStart: afterSpace(text, colon + 1) };
}

/** Reads a label that is the whole text, with or without colon: "Contact", "CONTACTS:". */
export function isLabel(head: string | Looked, { bit, dictionary }: LabelSet): boolean {
  const bits = typeof head === "string" ? wholeBits(head, dictionary) : head.labels.whole;
  return (bits & bit) !== 0;
}

/** Reads a phrase of the set at the head of a text, at a word's end: "Based on materials from" in "Based on materials from X". */
export function readPhrase(head: string | Looked, { bit, dictionary }: LabelSet): LabelReading | null {
  if (typeof head !== "string" && (head.labels.phrase & bit) === 0) return null;
  const text = typeof head === "string" ? head : head.text;
  for (const phrase of phrasesFor(text, dictionary)) {
    if ((phrase.bits & bit) === 0 || !opensWith(text, phrase)) continue;
    const { lead } = headOf(text);
    const end = lengthInSource(text, lead, phrase.key.length);
    return { label: text.slice(lead, end).trim(), key: phrase.key, valueStart: afterSpace(text, end) };
  }
  return null;
}

/** True where a word is a label of the set; it has to be a key already. */
export function hasLabel({ bit, dictionary }: LabelSet, word: string): boolean {
  return ((dictionary.labels.get(word) ?? 0) & bit) !== 0;
}

/** Offset of the first colon, plain or full-width, among the first characters of a text; -1 if there is none. */
export function colonIn(text: string, reach: number): number {
  const end = Math.min(reach, text.length);
  for (let at = 0; at < end; at += 1) {
    const code = codeOf(text, at);
    if (code === 0xff1a || code === ARMENIAN_COLON || code === KHMER_COLON || isDash(text, at, code)) return at;
    if (code === 0x3a && !GENDERED.test(text.slice(at + 1, at + 7))) return at;
  }
  return -1;
}

/** "Հեռ.՝", "ទូរស័ព្ទ៖". */
const [ARMENIAN_COLON, KHMER_COLON] = [0x55d, 0x17d6];
const [DASH, FIRST_BURMESE, LAST_BURMESE] = [0x2d, 0x1000, 0x109f];

/** "ဖုန်း - ၀၁": behind a label Burmese has a hyphen for a colon. */
function isDash(text: string, at: number, code: number): boolean {
  if (code !== DASH || at < 2 || text[at - 1] !== " ") return false;
  const before = codeOf(text, at - 2);
  return before >= FIRST_BURMESE && before <= LAST_BURMESE;
}

/** "Pressesprecher:in", "Leser:innen": the colon stands within a German word. */
const GENDERED = /^in(?:nen)?(?![\p{L}\p{N}])/u;

/** Length of what stands before a label. */
const leadOf = (text: string): number => (isAsciiWord(codeAt(text, 0)) ? 0 : (LEAD_IN.exec(text)?.[0].length ?? 0));

const withoutLeadOut = (text: string): string =>
  isAsciiWord(text.charCodeAt(text.length - 1)) ? text : text.replace(LEAD_OUT, "");

/** The longest phrase is about this many characters. */
const PHRASE_REACH = 90;

interface Head {
  readonly text: string;
  readonly lead: number;
  readonly folded: string;
}

let last: Head = { text: "", lead: 0, folded: "" };

/** The folded head of a text behind bullets and brackets. One text is asked for many sets in a row: the last is kept. */
function headOf(text: string): Head {
  if (last.text !== text) {
    const lead = leadOf(text);
    last = { text, lead, folded: key(text.slice(lead, lead + PHRASE_REACH)) };
  }
  return last;
}

/** The phrases that share their first words with a text, the longest first, and perhaps others. */
function phrasesFor(text: string, { phrases }: LabelDictionary): readonly Phrase[] {
  const start = leadOf(text);
  const end = wordEnd(text, start);
  const initial = codeAt(text, start);
  const next = secondOf(text, start, end);
  const list = end < 0 ? undefined : phrases.of(hashOf(text, start, end), initial, next);
  const space = end >= 0 && (bitsOf(codeAt(text, end)) & SPACE) !== 0;
  if (end >= 0 && (list === undefined || !space)) return list ?? NO_PHRASES;
  const second = end >= 0 && codeAt(text, end) === 0x20 ? wordEnd(text, end + 1) : -1;
  if (second >= 0) return phrases.of(hashOf(text, start, second), initial, next) ?? list ?? NO_PHRASES;
  const opening = openingOf(headOf(text).folded);
  const [folded, then] = [codeAt(opening, 0), codeAt(opening, 1)];
  return (
    phrases.of(hashOf(opening), folded, then) ?? phrases.of(hashOf(firstWord(opening)), folded, then) ?? NO_PHRASES
  );
}

/** The code of the second character of the word between two offsets; 0 where it has none. */
const secondOf = (text: string, start: number, end: number): number => (end > start + 1 ? codeAt(text, start + 1) : 0);

const NO_PHRASES: readonly Phrase[] = [];

/** Where the word ends that `firstWord` reads at an offset; -1 where folding could make a difference. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  const { length } = text;
  const stop = Math.min(length, start + PHRASE_REACH);
  while (end < stop && isOfWord(codeOf(text, end))) end += 1;
  const after = end < length ? codeOf(text, end) : 0;
  const folded = bitsOf(after) & (end > start ? DIRECTION : DIRECTION | SPACE | APOSTROPHE);
  if (folded !== 0 || (after >= 0xd800 && after <= 0xdfff)) return -1;
  return Math.min(Math.max(end, start + 1), length);
}

export const isOfWord = (code: number): boolean => (bitsOf(code) & (LETTER | IDEOGRAPH)) === LETTER;

function opensWith(text: string, phrase: Phrase): boolean {
  const { folded } = headOf(text);
  return folded.startsWith(phrase.key) && endsWord(folded, phrase.key.length);
}

/**
 * True where no word runs on past `at`: always beside a letter of a script without spaces; not in "press@example.org".
 */
function endsWord(text: string, at: number): boolean {
  const after = text[at];
  if (after === undefined) return true;
  const before = bitsOf(codeAt(text, at - 1));
  if (((before | bitsOf(codeAt(text, at))) & IDEOGRAPH) !== 0 || (before & LETTER) === 0) return true;
  if (isAsciiWord(codeAt(text, at))) return false;
  return (bitsOf(codeAt(text, at)) & (NON_ASCII | AT | BRACKET)) === 0 || !RUNS_ON.test(text.slice(at, at + 3));
}

/** A letter, a figure, or the sign of an address: "@", "(at". */
const RUNS_ON = /^(?:[\p{L}\p{N}@]|[([]at)/iu;

/** How far `folded` characters of a folded head reach in the text itself. */
function lengthInSource(text: string, from: number, folded: number): number {
  // Folding only takes away.
  let at = from + folded;
  while (at < text.length && key(text.slice(from, at)).length < folded) at += 1;
  return at;
}

function afterSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? "")) end += 1;
  return end;
}
