import { EDGE, kindOf, LETTER, MARK, OTHER_LETTER, SIGN, SPACE } from "./sign-kinds.ts";
import { decode, INLINE } from "./words.ts";

/**
 * Words as numbers: equal words have equal ones, and of four thousand million words two have the same. Looking whether an output
 * says what its text says takes no string for a word, which is a tenth of the time that a site takes. Where the numbers
 * differ, the words themselves are compared, and named: see `verbatim.ts`.
 *
 * "words" are those of `wordsOf`; "runs" are their letters and digits alone, as near as can be told without composing them:
 * what is equal here is equal there, not the other way round.
 */
export type PrintKind = "words" | "runs";

/** The prints of the words of a plain text in order. */
export function printsOf(texts: readonly string[], kind: PrintKind): number[] {
  const reader = new Reader(kind === "words");
  for (const text of texts) {
    reader.text(text);
    reader.part();
  }
  return reader.prints;
}

/** The same of a piece of the page's own HTML, read as `wordsOfHtml` reads it. */
export function printsOfHtml(html: string, kind: PrintKind): number[] {
  const reader = new Reader(kind === "words");
  let hidden = 0;
  let at = 0;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    const end = code === LESS ? endOfTag(html, at) : -1;
    if (end < 0) {
      const entity = code === AMPERSAND && hidden === 0 ? entityAt(html, at) : "";
      if (entity !== "") reader.text(decode(entity));
      else if (hidden === 0) reader.sign(code, kindOf(html, at));
      at += entity.length || 1;
      continue;
    }
    const isClosing = html.charCodeAt(at + 1) === SLASH;
    const name = html.slice(isClosing ? at + 2 : at + 1, endOfName(html, at + 2)).toLowerCase();
    if (name === "aside") {
      if (isClosing) hidden = Math.max(0, hidden - 1);
      else if (hidden > 0 || /\saria-hidden="true"/.test(html.slice(at, end))) hidden += 1;
    }
    // A comment has no name, and parts words.
    if (hidden === 0 && !INLINE.has(name)) {
      reader.part();
      const value = name === "li" ? /\svalue="(\d+)"/.exec(html.slice(at, end))?.[1] : undefined;
      if (value !== undefined) reader.text(`${value}. `);
    }
    at = end;
  }
  reader.part();
  return reader.prints;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const AMPERSAND = 0x26;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isInName = (code: number): boolean => isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d;

/** Where a tag or comment that begins at a place ends; -1 where none does. */
function endOfTag(html: string, at: number): number {
  const next = html.charCodeAt(at + 1);
  if (isLetter(next) || (next === SLASH && isLetter(html.charCodeAt(at + 2)))) return html.indexOf(">", at) + 1 || -1;
  if (!html.startsWith("<!--", at)) return -1;
  const end = html.indexOf("-->", at + 4);
  return end < 0 ? -1 : end + 3;
}

function endOfName(html: string, from: number): number {
  let at = from;
  while (isInName(html.charCodeAt(at))) at += 1;
  return at;
}

/** "&amp;", "&#8217;", "&#x2019;" at a place. */
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/iy;

function entityAt(html: string, at: number): string {
  ENTITY.lastIndex = at;
  return ENTITY.exec(html)?.[0] ?? "";
}

const SEED = 0x811c9dc5 | 0;
const NARROW_SPACE = 0x202f;
const OPENING = 0xab;
const CLOSING = 0xbb;

/** Takes in a text sign by sign; FNV-1a is quick, and good enough. */
class Reader {
  readonly prints: number[] = [];
  private readonly keepsEdges: boolean;
  private print = SEED;
  /** That of the word without the punctuation that stands at its end. */
  private upToEnd = SEED;
  private begun = false;
  private lettered = false;
  /** After a narrow space: whether it parts words turns on what follows. */
  private mayPart = false;
  private last = 0;

  constructor(keepsEdges: boolean) {
    this.keepsEdges = keepsEdges;
  }

  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.sign(text.charCodeAt(at), kindOf(text, at));
  }

  sign(code: number, kind: number): void {
    if (this.mayPart && code !== CLOSING) this.part();
    this.mayPart = false;
    if (kind === LETTER || kind === OTHER_LETTER) {
      this.upToEnd = this.print = Math.imul(this.print ^ code, 0x01000193);
      this.begun = true;
      this.lettered = true;
    } else if (kind === SPACE) {
      if (code !== NARROW_SPACE) this.part();
      else this.mayPart = this.last !== OPENING;
    } else if (kind === EDGE || (!this.keepsEdges && partsRuns(code, kind))) {
      if (!this.keepsEdges) this.part();
      else if (this.begun) this.print = Math.imul(this.print ^ code, 0x01000193);
    } else if (kind !== MARK) {
      this.upToEnd = this.print = Math.imul(this.print ^ code, 0x01000193);
      this.begun = true;
    }
    this.last = code;
  }

  /** Here a word ends, if there is one. */
  part(): void {
    if (this.lettered) this.prints.push(this.upToEnd);
    this.print = SEED;
    this.upToEnd = SEED;
    this.begun = false;
    this.lettered = false;
    this.mayPart = false;
    this.last = 0;
  }
}

/**
 * Signs that are no letters stand between runs, such as the backslash at the end of a line of Markdown. Combining signs, all of
 * which come later in Unicode, do not, nor what they make another sign of: "<", "=", ">".
 */
const partsRuns = (code: number, kind: number): boolean =>
  kind === SIGN && code < 0x300 && (code < 0x3c || code > 0x3e);

/** Whether prints follow each other just so, or with others between them. */
export function areInOrder(wanted: readonly number[], said: readonly number[], mayHaveMore: boolean): boolean {
  let at = 0;
  for (const print of wanted) {
    while (mayHaveMore && at < said.length && said[at] !== print) at += 1;
    if (said[at] !== print) return false;
    at += 1;
  }
  return mayHaveMore || at === said.length;
}

/** A table of counts by print, kept: one for each output would be the largest thing that is thrown away. */
let keys = new Int32Array(4096);
let counts = new Int32Array(4096);

/** Whether all prints are among others, and as often. */
export function areAmong(wanted: readonly number[], said: readonly number[]): boolean {
  let size = 4096;
  while (size < said.length * 2) size *= 2;
  if (size > keys.length) {
    keys = new Int32Array(size);
    counts = new Int32Array(size);
  } else counts.fill(0, 0, size);
  const mask = size - 1;
  // One more than there are, so that 0 is a free place.
  for (const print of said) {
    let at = placeOf(print) & mask;
    while (counts[at] !== 0 && keys[at] !== print) at = (at + 1) & mask;
    keys[at] = print;
    counts[at] = (counts[at] || 1) + 1;
  }
  for (const print of wanted) {
    let at = placeOf(print) & mask;
    while (counts[at] !== 0 && keys[at] !== print) at = (at + 1) & mask;
    const count = counts[at] ?? 0;
    if (count < 2) return false;
    counts[at] = count - 1;
  }
  return true;
}

const placeOf = (print: number): number => print ^ (print >>> 15);
