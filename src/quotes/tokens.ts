import type { Span } from "../types.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";

/** A word, a mark of punctuation, or a whole quotation, which counts as one token of the sentence it stands in. */
export interface Token extends Span {
  readonly kind: "word" | "punctuation" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** The number of the quotation in its paragraph; -1 for anything else. */
  readonly quotation: number;
  /** 0 for the first sentence of the paragraph. */
  readonly sentence: number;
}

/** A stretch that is to count as one token. */
export interface Masked extends Span {
  /** The last character inside the marks. */
  readonly last: string;
}

/** A word with inner apostrophes, hyphens and full stops: "O'Neil", "co-founder", "U.S", "Node.js", "CEO/CTO", "Dr.-Ing". */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_&@+]|(?:\.-|['’\-‐‑./])(?=[\p{L}\p{N}]))*/uy;
/** The same where no spaces part words: "Node.js" in "Node.jsは"; every other sign is a token of its own. */
const UNSPACED_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}_&@+]|['’\-‐‑./](?=[\p{Script=Latin}\p{N}]))*|\p{L}/uy;
/** A letter that begins no sentence; letters of scripts without capitals may. */
const GOES_ON = /^[\p{Ll}\p{Lm}]/u;
/** White space, and the signs that set the direction of writing. */
const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const TERMINAL = /[.!?…。！？؟]/;
/** "T" in "Jan T. Example", "U.S" in "U.S. Senator", "e" in "e. V.". */
const INITIALS = /^\p{L}(?:\.\p{L}){0,4}$/u;

/**
 * Cuts a paragraph into tokens and sentences, each of `masked` (in order, not overlapping) being one token. A full
 * stop belongs to its word if that is an abbreviation or an initial. A quotation ends a sentence if it ends in a
 * terminal mark and a capital letter or another quotation follows.
 */
export function tokenise(text: string, masked: readonly Masked[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let next = 0;
  let ended = false;
  const add = (kind: Token["kind"], start: number, end: number, quotation: number): void => {
    const words = kind === "quotation" ? "" : text.slice(start, end);
    const lower = words.toLowerCase();
    const capital = kind === "word" && words.charAt(0) !== lower.charAt(0);
    if (kind !== "punctuation") {
      // A small letter goes on with the sentence: “… at last.” said Jan Example.
      if (ended && !GOES_ON.test(words)) sentence += 1;
      ended = false;
    }
    tokens.push({ kind, start, end, capital, quotation, text: words, lower, sentence });
  };
  for (let at = 0; at < text.length; ) {
    const mask = masked[next];
    if (mask !== undefined && at === mask.start) {
      add("quotation", mask.start, mask.end, next);
      // 「…。」と述べた: the sentence goes on.
      ended = lexicon.spaced && TERMINAL.test(mask.last);
      at = mask.end;
      next += 1;
      continue;
    }
    const char = text.charAt(at);
    if (char === " " || SPACE.test(char)) {
      at += 1;
      continue;
    }
    const pattern = lexicon.spaced ? WORD : UNSPACED_WORD;
    pattern.lastIndex = at;
    const word = pattern.exec(text)?.[0];
    if (word === undefined) {
      add("punctuation", at, at + 1, -1);
      ended = ended || TERMINAL.test(char);
      at += 1;
      continue;
    }
    let end = at + word.length;
    if (text.charAt(end) === "." && (INITIALS.test(word) || lexicon.abbreviations.has(`${word.toLowerCase()}.`))) {
      end += 1;
    }
    for (const [from, to] of wordsIn(text.slice(at, end), lexicon)) add("word", at + from, at + to, -1);
    at = end;
  }
  return tokens;
}

/** "L" and "observatoire" in "L’observatoire"; the name "L’Oréal" is one word. */
const ELIDED = /^(\p{L}{1,6})['’](?=\p{L})/u;
/** "explique" and "elle" in "explique-t-elle", "dit" and "il" in "dit-il". */
const ENCLITIC = /(?:-t)?-(\p{Ll}{2,5})$/u;

/** The words written together in one, as spans of it: "l’avocat" has two, so has "explique-t-elle". */
function wordsIn(word: string, { elided, enclitic }: Lexicon): readonly (readonly [from: number, to: number])[] {
  const whole = [[0, word.length]] as const;
  if (elided.size === 0) return whole;
  const behind = ENCLITIC.exec(word);
  if (behind?.[1] && behind.index > 0 && enclitic.has(behind[1]))
    return [
      [0, behind.index],
      [word.length - behind[1].length, word.length],
    ];
  const before = ELIDED.exec(word);
  const cut = before?.[0].length ?? 0;
  if (!before?.[1] || !elided.has(before[1].toLowerCase())) return whole;
  const name = UPPER.test(word) && UPPER.test(word.slice(cut));
  return name
    ? whole
    : [
        [0, cut],
        [cut, word.length],
      ];
}

const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** The number of tokens that one of the phrases takes at `at`, the longest first; 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word") return 0;
  for (const words of phrases.get(first.lower) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return words.length;
  }
  return 0;
}

/** True if nothing but white space parts two neighbouring tokens of a sentence. */
export function areJoined(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  return here !== undefined && next?.kind === "word" && here.sentence === next.sentence;
}
