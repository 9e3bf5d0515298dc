import { codeAt } from "../text/characters.ts";
import { isGershayim } from "../text/gershayim.ts";
import type { Span } from "../types.ts";
import { DIGIT, INNER, JOINER, LETTER, ODD, SMALL, SPACE, smallOf, TERMINAL, unitAt, unitOf } from "./characters.ts";
import { HASH, mix, type Word } from "./dictionary.ts";
import { goesOnBehind } from "./glued/reported.ts";
import { isGlued, partsOf } from "./joined-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { unvowelled } from "./name-words.ts";
import type { Masked } from "./part.ts";
import { ABBREVIATION, JOINED, ROLE_NOUN, STOP, TITLE, TITLE_OWNER } from "./word-class.ts";
import { isApostrophe, isRunIn, ownsSomething } from "./word-forms.ts";

/**
 * A word, a mark of punctuation, or a whole quotation, which counts as one token of the sentence it stands in. What it
 * is has been looked up once; its letters are cut out of the text only where somebody asks for them.
 */
export class Token implements Span {
  declare readonly kind: "word" | "punctuation" | "quotation";
  declare readonly start: number;
  declare readonly end: number;
  /** 0 for the first sentence of the paragraph. */
  declare readonly sentence: number;
  declare readonly capital: boolean;
  /** The pack's word that it is; null for one that the pack does not know. */
  declare readonly word: Word | null;
  /** What the word can be, by `word-class.ts`. */
  declare readonly is: number;
  /** The mark of punctuation that it is; empty for anything else. */
  declare readonly mark: string;
  /** The number of the quotation in its paragraph; -1 for anything else. */
  declare readonly quotation: number;
  readonly #paragraph: string;

  constructor(
    paragraph: string,
    kind: Token["kind"],
    start: number,
    end: number,
    sentence: number,
    capital: boolean,
    word: Word | null,
    is: number,
    quotation: number,
  ) {
    this.#paragraph = paragraph;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.sentence = sentence;
    this.capital = capital;
    this.word = word;
    this.is = is;
    this.mark = kind === "punctuation" ? paragraph.charAt(start) : "";
    this.quotation = quotation;
  }

  /** As printed; empty for a quotation. */
  get text(): string {
    return this.kind === "quotation" ? "" : this.#paragraph.slice(this.start, this.end);
  }

  get lower(): string {
    return this.word?.lower ?? this.text.toLowerCase();
  }

  /** True for "Acme's", "the keepers’". */
  get possessive(): boolean {
    return this.kind !== "quotation" && ownsSomething(this.#paragraph, this.start, this.end);
  }

  /** The same, and something more by where it stands. */
  also(more: number): Token {
    const { kind, start, end, sentence, capital, word } = this;
    return new Token(this.#paragraph, kind, start, end, sentence, capital, word, this.is | more, -1);
  }
}

const ARABIC = 0x600;
const [FULL_STOP, GERESH, HYPHEN, COLON, QUOTE] = [0x2e, 0x5f3, 0x2d, 0x3a, 0x22];

/** True if a token can be one of what the bits say. */
export const is = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.is & classes) !== 0;

export const isPossessive = (token: Token | undefined): boolean => token?.possessive === true;

/** A word with inner apostrophes, hyphens and full stops: "O'Neil", "co-founder", "U.S", "Node.js", "CEO/CTO", "Dr.-Ing". */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_&@+]|(?:\.-|['’\-‐‑./])(?=[\p{L}\p{N}]))*/uy;
/** The same where no spaces part words: "Node.js" in "Node.jsは"; every other sign is a token of its own. */
const UNSPACED_WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}_&@+]|['’\-‐‑./](?=[\p{Script=Latin}\p{N}]))*|\p{L}/uy;
/** A letter that begins no sentence; letters of scripts without capitals may. */
const GOES_ON = /^(?![\u10d0-\u10ff])[\p{Ll}\p{Lm}]/u;
/** "T" in "Jan T. Example", "U.S" in "U.S. Senator", "e" in "e. V.". */
const INITIALS = /^(?![가-힣])\p{L}(?:\.\p{L}){0,4}$/u;

/**
 * Cuts a paragraph into tokens and sentences, each of `masked` (in order, not overlapping) being one token. A full
 * stop belongs to its word if that is an abbreviation or an initial. A quotation ends a sentence if it ends in a
 * terminal mark and a capital letter or another quotation follows.
 */
export function tokenise(text: string, masked: readonly Masked[], lexicon: Lexicon): Token[] {
  return new Cutter(text, lexicon).read(masked);
}

const isStopped = (token: Token | undefined): boolean => token?.kind === "word" && token.text.endsWith(".");
/** A sentence of its own, from a capital to a full stop. */
const isWhole = ({ first, last }: Masked): boolean =>
  (unitAt(last, 0) & TERMINAL) !== 0 && first !== first.toLowerCase();

class Cutter {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #tokens: Token[] = [];
  #sentence = 0;
  /** True behind a mark that ends a sentence, until the next word. */
  #ended = false;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  read(masked: readonly Masked[]): Token[] {
    const [text, { spaced }] = [this.#text, this.#lexicon];
    let next = 0;
    for (let at = 0; at < text.length; ) {
      const mask = masked[next];
      if (mask !== undefined && at === mask.start) {
        // … in the U.S. “It was bizarre.” The stop of an abbreviation ends the sentence as well.
        this.#ended ||= isStopped(this.#tokens.at(-1)) && isWhole(mask);
        this.#begin(false);
        this.#tokens.push(new Token(text, "quotation", at, mask.end, this.#sentence, false, null, 0, next));
        // 「…。」と述べた, “….”라고 말했다: the sentence goes on.
        this.#ended = (unitAt(mask.last, 0) & TERMINAL) !== 0 && !goesOnBehind(text, mask.end, this.#lexicon);
        at = mask.end;
        next += 1;
        continue;
      }
      const unit = unitOf(text.charCodeAt(at));
      if (unit & SPACE) at += 1;
      else if (!spaced || unit & ODD) at = this.#oddWord(at);
      else at = unit & (LETTER | DIGIT) ? this.#word(at, unit) : this.#mark(at);
    }
    return this.#tokens;
  }

  /** A small letter goes on with the sentence: “… at last.” said Jan Example. */
  #begin(goesOn: boolean): void {
    if (this.#ended && !goesOn) this.#sentence += 1;
    this.#ended = false;
  }

  #mark(at: number): number {
    const unit = unitOf(this.#text.charCodeAt(at));
    const word = this.#lexicon.words.at(this.#text, at, at + 1, mix(HASH, smallOf(unit)));
    const is = word === null ? 0 : word.is;
    this.#tokens.push(new Token(this.#text, "punctuation", at, at + 1, this.#sentence, false, word, is, -1));
    if (unit & TERMINAL) this.#ended = true;
    return at + 1;
  }

  /** Reads the word at `at`, unit by unit, and gives back its end. */
  #word(at: number, first: number): number {
    const text = this.#text;
    const { words, elided, compounds } = this.#lexicon;
    let [hash, end, joined] = [HASH, at, false];
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      const unit = unitOf(code);
      if (unit & ODD) return this.#oddWord(at);
      if (unit & INNER) {
        hash = mix(hash, smallOf(unit));
        continue;
      }
      // "Oy:n", "EU:s": a case ending behind a colon.
      const inside = code === COLON ? unitAt(text, end + 1) & SMALL : code === QUOTE && isGershayim(text, end);
      if (!(unit & JOINER) && !inside) break;
      const last = code === FULL_STOP && codeAt(text, end + 1) === HYPHEN ? end + 1 : end;
      const next = unitAt(text, last + 1);
      if (next & ODD) return this.#oddWord(at);
      if (!(next & (LETTER | DIGIT)) || (code === FULL_STOP && isGlued(text, end))) break;
      joined = true;
      for (; end < last; end += 1) hash = mix(hash, text.charCodeAt(end));
      hash = mix(hash, text.charCodeAt(end));
    }
    let word = words.at(text, at, end, hash);
    const closing = text.charCodeAt(end); // "inc.", and the courtesies "פרופ'" and "Dato'".
    const dot = closing === FULL_STOP;
    if (dot || isApostrophe(closing) || closing === GERESH) {
      const whole = words.at(text, at, end + 1, mix(hash, closing));
      const stopped = whole !== null && whole.is & (dot ? ABBREVIATION : TITLE);
      // "Minister for Veterans’ Affairs": the owner belongs to the title, and so does its apostrophe.
      const owner = whole !== null && !dot && whole.weight & TITLE_OWNER;
      if (stopped || owner || (dot && this.#isInitials(at, end))) {
        word = whole;
        end += 1;
      }
    }
    if (joined && (elided.size > 0 || this.#lexicon.casesBehindApostrophe)) return this.#parts(at, end);
    if (word === null && text.charCodeAt(at) >= ARABIC) word = words.get(unvowelled(text.slice(at, end)));
    let is = (word === null ? 0 : word.is) | (joined ? JOINED : 0);
    if (!(is & ROLE_NOUN) && (joined || compounds.mayEnd(text, at, end)))
      is |= this.#compound(text.slice(at, end).toLowerCase(), is);
    this.#begin((first & SMALL) !== 0);
    const capital = smallOf(first) !== text.charCodeAt(at) || isRunIn(text, at, end);
    this.#tokens.push(new Token(text, "word", at, end, this.#sentence, capital, word, is, -1));
    return end;
  }

  #isInitials(at: number, end: number): boolean {
    if (end - at === 1) return (unitAt(this.#text, at) & LETTER) !== 0;
    return codeAt(this.#text, at + 1) === FULL_STOP && INITIALS.test(this.#text.slice(at, end));
  }

  /** The bit of a role noun for a word that ends in one. "remembers" is no member. */
  #compound(lower: string, is: number): number {
    const { compounds } = this.#lexicon;
    return compounds.hasPart(lower) || (!(is & STOP) && compounds.hasEnd(lower)) ? ROLE_NOUN : 0;
  }

  /** The same for letters that cannot be judged one by one, and where no spaces part words. */
  #oddWord(at: number): number {
    const pattern = this.#lexicon.spaced ? WORD : UNSPACED_WORD;
    pattern.lastIndex = at;
    const whole = pattern.exec(this.#text)?.[0];
    if (whole === undefined) return this.#mark(at);
    let end = at + whole.length;
    if (codeAt(this.#text, end) !== FULL_STOP) return this.#parts(at, end);
    if (INITIALS.test(whole) || this.#lexicon.abbreviations.has(`${whole.toLowerCase()}.`)) end += 1;
    return this.#parts(at, end);
  }

  /** Takes in a word, cut where two words are written as one. */
  #parts(at: number, end: number): number {
    const whole = this.#text.slice(at, end);
    for (const [from, to] of partsOf(whole, this.#lexicon)) {
      const text = whole.slice(from, to);
      const lower = text.toLowerCase();
      const word = this.#lexicon.words.get(lower);
      let is = (word === null ? 0 : word.is) | JOINED;
      if (!(is & ROLE_NOUN)) is |= this.#compound(lower, is);
      this.#begin(GOES_ON.test(text));
      const capital = text.charAt(0) !== lower.charAt(0);
      this.#tokens.push(new Token(this.#text, "word", at + from, at + to, this.#sentence, capital, word, is, -1));
    }
    return end;
  }
}
