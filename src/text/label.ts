import type { LanguagePack } from "../languages/pack.ts";
import { key } from "./fold.ts";

/** Label words of all packs under one roof; the release's own pack comes first. */
export interface LabelSet {
  readonly whole: ReadonlySet<string>;
  /** Longest first, by their first two characters: for labels that need no colon. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

export type LabelField = keyof LanguagePack["labels"];

/** A label at the head of a text; offsets are relative to the text it was read from. */
export interface LabelReading {
  /** As printed, colon left out. */
  readonly label: string;
  /** Lower case, white space folded. */
  readonly key: string;
  /** Where the value begins: after colon and white space. */
  readonly valueStart: number;
}

/**
 * Builds the set of some packs' labels for a field, or for several, the release's own pack first. Without a colon, short
 * words of other languages are none: "Over", "Om", "Di", "Par" and "Sur" begin names and headlines elsewhere.
 */
export function labelSet(packs: readonly LanguagePack[], ...fields: LabelField[]): LabelSet {
  const of = (pack: LanguagePack): readonly string[] => fields.flatMap((field) => pack.labels[field]).map(key);
  const [own, ...others] = packs.map(of);
  const foreign = others.flat();
  return setOf([...(own ?? []), ...foreign], [...(own ?? []), ...foreign.filter((word) => !SHORT_LATIN.test(word))]);
}

/** "by", "over", "om": a word of up to four Latin letters. */
const SHORT_LATIN = /^[\p{Script=Latin}'.]{1,4}$/u;

/** The set of some label words or phrases. */
export function phraseSet(words: readonly string[]): LabelSet {
  const keys = words.map(key);
  return setOf(keys, keys);
}

function setOf(labels: readonly string[], withoutColon: readonly string[]): LabelSet {
  const whole = new Set(labels);
  const phrases = new Map<string, string[]>();
  for (const phrase of [...new Set(withoutColon)].sort((a, b) => b.length - a.length)) {
    const start = phrase.slice(0, 2);
    phrases.set(start, [...(phrases.get(start) ?? []), phrase]);
  }
  return { whole, phrases };
}

/** The longest label is about this many characters, colon included. */
const LABEL_REACH = 60;
/** Where a label ends: a colon, plain or full-width, with or without a space before it. */
const COLON = /[:：]/;
/** Bullets, hashes, brackets and direction marks that may stand before a label: "## Contact", "[Photo:", "■ お問い合わせ先". */
const LEAD_IN = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069#*•·>([【［＜<〈《〔◆◇■□▼▽▲△●○◎★☆※-]{1,6}/;
/** What may stand behind a label that is the whole line: ":", "]", "】". */
const LEAD_OUT = /[\s\u200e\u200f:：.*\])】］＞>〉》〕]+$/;

/** Reads "Photo: …" where "photo" is in the set. Refuses "The photo: …" and a label without colon. */
export function readLabel(text: string, labels: LabelSet): LabelReading | null {
  const colon = text.slice(0, LABEL_REACH).search(COLON);
  if (colon < 1) return null;
  const lead = LEAD_IN.exec(text)?.[0].length ?? 0;
  const label = text.slice(lead, colon).trim();
  if (!labels.whole.has(key(label))) return null;
  return { label, key: key(label), valueStart: afterSpace(text, colon + 1) };
}

/** Reads a label that is the whole text, with or without colon: "Contact", "CONTACTS:". */
export function isLabel(text: string, labels: LabelSet): boolean {
  if (text.length > PHRASE_REACH) return false;
  const bare = key(text.replace(LEAD_IN, "").replace(LEAD_OUT, ""));
  return bare !== "" && labels.whole.has(bare);
}

/** Reads a phrase of the set at the head of a text, at a word's end: "Based on materials from" in "Based on materials from X". */
export function readPhrase(text: string, { phrases }: LabelSet): LabelReading | null {
  const { lead, folded } = headOf(text);
  const start = folded.slice(0, 2);
  // A phrase of one letter ("o" in Russian) is kept under that letter alone.
  for (const phrase of [
    ...(phrases.get(start) ?? []),
    ...(start.length > 1 ? (phrases.get(start.charAt(0)) ?? []) : []),
  ]) {
    if (!folded.startsWith(phrase) || !endsWord(folded, phrase.length)) continue;
    const end = lengthInSource(text, lead, phrase.length);
    return { label: text.slice(lead, end).trim(), key: phrase, valueStart: afterSpace(text, end) };
  }
  return null;
}

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
    const lead = LEAD_IN.exec(text)?.[0].length ?? 0;
    last = { text, lead, folded: key(text.slice(lead, lead + PHRASE_REACH)) };
  }
  return last;
}

/**
 * True where no word runs on past `at`: always after a letter of a script without spaces; not in "press@example.org".
 */
function endsWord(text: string, at: number): boolean {
  const after = text[at];
  if (after === undefined || isHan(after)) return true;
  return !RUNS_ON.test(text.slice(at, at + 3)) || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

/** A letter, a figure, or the sign of an address: "@", "(at". */
const RUNS_ON = /^(?:[\p{L}\p{N}@]|[([]at)/iu;

const isHan = (char: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char);

/** How far `folded` characters of a folded head reach in the text itself. */
function lengthInSource(text: string, from: number, folded: number): number {
  let at = from;
  while (at < text.length && key(text.slice(from, at)).length < folded) at += 1;
  return at;
}

function afterSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? "")) end += 1;
  return end;
}
