import type { Finding, Line, Release } from "../types.ts";
import type { DiagnosticCode } from "./catalogue.ts";

/** Whatever may be looked at: controls but tab and line ends, zero-width signs, direction signs, fillers, tags. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u180e\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu;

const CONTROL = /\p{Cc}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Letters that run from right to left, where signs of direction belong. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** Scripts that have no need of a joiner or a hidden break: between two of these letters it changes nothing but what is found. */
const UNJOINED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Nd}]/u;
/** Signs that join or part letters, or show their direction: right in some script or other. */
const JOINERS = new Set("\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff");
/** Signs that open a run of another direction, with what closes each. */
const OPENING: Readonly<Record<string, string>> = {
  "\u202a": "\u202c",
  "\u202b": "\u202c",
  "\u202d": "\u202c",
  "\u202e": "\u202c",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};
const CLOSING = new Set(Object.values(OPENING));
const [LEFT_OVERRIDE, RIGHT_OVERRIDE] = ["\u202d", "\u202e"];
/** The end of the tags that make a flag of a black one: "🏴" and the letters of a region, unseen. */
const FLAG = /^\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{1,8}\u{e007f}/u;

/** UTF-16 units: of a flag, tags and all. */
const LONGEST_FLAG = 20;
/** So deep runs of another direction are nested at most, by Unicode's rules. */
const DEEPEST = 125;

/** Something in a line that nobody sees. */
interface Hidden {
  readonly code: DiagnosticCode;
  readonly sign: string;
  /** Its place in the line. */
  readonly at: number;
}

/**
 * Signs that nobody sees and that change what a reader, a search or a program makes of the words: those that turn the direction
 * of writing ("gnp" for "png"), zero-width ones within a word, fillers and control characters. Leaves alone what a script
 * needs: joiners between Arabic or Indic letters and in emoji, direction marks in lines of Arabic or Hebrew, breaks between
 * words of Thai, soft hyphens, a byte order mark at the top. Of each kind the first in a line is told.
 */
export function hiddenCharacters({ source }: Release): Finding[] {
  if (source.text.search(SUSPECT) < 0) return [];
  return source.lines.flatMap((line) => {
    const told = new Set<string>();
    return hiddenIn(line).flatMap(({ code, sign, at }): Finding[] => {
      if (told.has(code)) return [];
      told.add(code);
      const start = line.start + at;
      const values = { sign: nameOf(sign), text: wordAt(line.text, at, sign.length) };
      return [{ code, span: { start, end: start + sign.length }, values }];
    });
  });
}

function hiddenIn(line: Line): Hidden[] {
  const { text } = line;
  if (text.search(SUSPECT) < 0) return [];
  const found: Hidden[] = [];
  const open: { sign: string; at: number }[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  for (const { 0: sign, index: at } of text.matchAll(SUSPECT)) {
    if (CONTROL.test(sign)) found.push({ code: "text/control-character", sign, at });
    else if (sign in OPENING) {
      if (open.length < DEEPEST) open.push({ sign, at });
      // Over letters that run from left to right anyway the other override does nothing: address books put it round numbers.
      const turns = sign === RIGHT_OVERRIDE || (sign === LEFT_OVERRIDE && isRightToLeft);
      if (turns) found.push({ code: "text/direction-override", sign, at });
    } else if (CLOSING.has(sign)) closeLast(open, sign);
    else if (isHidden(text, sign, at, line.number === 1, isRightToLeft)) {
      found.push({ code: "text/hidden-character", sign, at });
    }
  }
  return [...found, ...open.map(({ sign, at }): Hidden => ({ code: "text/direction-open", sign, at }))];
}

/** A sign that closes nothing does nothing. */
function closeLast(open: { sign: string }[], closing: string): void {
  const last = open.findLastIndex(({ sign }) => OPENING[sign] === closing);
  if (last >= 0) open.length = last;
}

function isHidden(text: string, sign: string, at: number, isFirstLine: boolean, isRightToLeft: boolean): boolean {
  if (!JOINERS.has(sign)) return !isOfFlag(text, sign, at) && !isOfOldHangul(text, sign, at);
  if (sign === "\ufeff" && at === 0 && isFirstLine) return false;
  if (isRightToLeft) return false;
  const [before = "", after = ""] = [characterBefore(text, at), characterAt(text, at + sign.length)];
  return LETTER.test(before) && LETTER.test(after) && UNJOINED.test(before) && UNJOINED.test(after);
}

function isOfFlag(text: string, sign: string, at: number): boolean {
  if (!/^[\u{e0020}-\u{e007f}]$/u.test(sign)) return false;
  const from = Math.max(0, at - LONGEST_FLAG);
  const black = text.slice(from, at).lastIndexOf("\u{1f3f4}");
  const flag = black < 0 ? null : FLAG.exec(text.slice(from + black, from + black + LONGEST_FLAG));
  return flag !== null && from + black + flag[0].length > at;
}

/** A filler in the place of a letter of a syllable, as texts in old Korean have it. */
function isOfOldHangul(text: string, sign: string, at: number): boolean {
  const jamo = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
  return /[\u115f\u1160]/.test(sign) && (jamo.test(text.charAt(at - 1)) || jamo.test(text.charAt(at + 1)));
}

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};

const characterBefore = (text: string, at: number): string => {
  const half = /[\udc00-\udfff]/.test(text.charAt(at - 1));
  return half ? characterAt(text, at - 2) : text.charAt(at - 1);
};

/** So much of the line shows where it is. */
const AROUND = 20;

/** The words round a sign, without what cannot be seen. */
function wordAt(text: string, at: number, length: number): string {
  const seen = (part: string): string => part.replace(SUSPECT, "").replace(/\p{Cs}/gu, "");
  const before =
    seen(text.slice(Math.max(0, at - AROUND), at))
      .split(/\s/)
      .at(-1) ?? "";
  const after = seen(text.slice(at + length, at + length + AROUND)).split(/\s/)[0] ?? "";
  return before + after;
}

const NAMES: Readonly<Record<string, string>> = {
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\ufeff": "byte order mark",
};

function nameOf(sign: string): string {
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return NAMES[sign] === undefined ? number : `${number}, ${NAMES[sign]}`;
}
