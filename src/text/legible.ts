import { directionSigns } from "./direction-signs.ts";

/** A text without what nobody sees and no reader of it means. */
export interface Legible {
  readonly text: string;
  /** Where signs were left out: the offsets in `text` of what stood behind each, ascending; one twice where two were. */
  readonly left: readonly number[];
  /** Where signs stand that were control characters. */
  readonly restored: readonly number[];
}

/** Whatever `legible` may change. Hardly a text has any. */
const SUSPECT =
  /[\u0300-\u036f\v\u0080-\u009f\u00ad\u1100-\u1112\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\u3099\u309a]/;

/**
 * One of them: a line end; the three bytes of "“" in UTF-8, each taken for a character; a control character, but for what else may be left of
 * UTF-8; soft hyphens between letters; a sign of direction; a letter with its accents; the parts of a Hangul syllable.
 */
const PLACES =
  /[\v\u2028\u2029]|\u00e2\u0080[\u0080-\u00bf]|(?<![\u00c2-\u00ef][\u0080-\u00bf]?)[\u0080-\u009f]|(?<=[\p{L}\p{M}])\u00ad+(?=\p{L})|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\p{M}\s][\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/**
 * Line ends of word processors: "\v" (Word), the line and paragraph separators (InDesign, Keynote).
 * @see https://www.unicode.org/reports/tr14/#BK
 */
const LINE_END = /[\v\u2028\u2029]/;

/**
 * What the bytes 0x80 to 0x9f stand for in Windows-1252. Where a program took such a text for Latin-1 they have become control
 * characters, which no text means: browsers read "&#150;" as a dash for the same reason.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text as it is to be read: letters and their accents composed, as nearly all programs write them (macOS parts them); soft
 * hyphens within words and signs of direction that turn nothing left out; line ends of word processors made "\n"; dashes and
 * quotation marks in place of what a wrong encoding made of them. All else stays as it is, and a text without any of these is
 * given back itself. Linear.
 */
export function legible(text: string): Legible {
  if (text.search(SUSPECT) < 0) return { text, left: NONE, restored: NONE };
  // "\u0085" ends the lines of mainframes, and is "…" where lines end otherwise.
  const endsLines = !/[\r\n]/.test(text);
  const turns = directionSigns(text);
  const left: number[] = [];
  const restored: number[] = [];
  let shorter = 0;
  const read = text.replace(PLACES, (found: string, at: number) => {
    const sign = endsLines && found === "\u0085" ? "\n" : isDirection(found) && turns(at) ? found : readAs(found);
    if (sign !== found && sign !== "\n" && CONTROL.test(found)) restored.push(at - shorter);
    for (let gone = found.length - sign.length; gone > 0; gone -= 1) left.push(at - shorter + sign.length);
    shorter += found.length - sign.length;
    return sign;
  });
  return { text: read, left, restored };
}

const NONE: readonly number[] = [];

const CONTROL = /[\u0080-\u009f]/;
/** A soft hyphen or a sign of direction. */
const UNSEEN = /^[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const isDirection = (found: string): boolean => found >= "\u200e" && UNSEEN.test(found);

function readAs(found: string): string {
  if (LINE_END.test(found)) return "\n";
  if (found >= "\u0080" && found <= "\u009f") return WINDOWS_1252.charAt(found.charCodeAt(0) - 0x80);
  if (found.startsWith("\u00e2\u0080")) return String.fromCharCode(0x2000 + found.charCodeAt(2) - 0x80);
  return UNSEEN.test(found) ? "" : found.normalize("NFC");
}
