/** Runs of white space (no-break, ideographic, zero-width and line breaks included), such as "\u00a0\t ". */
const WHITE_SPACE = /[\s\u200b\ufeff\u2060]+/g;

/** What folding would change: white space other than single spaces between words. */
const UNFOLDED = /^ | $|[^\S ]| {2}|[\u200b\ufeff\u2060]/;

/** The words of a slice with each run of white space folded to one space and none at the ends. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(WHITE_SPACE, " ").trim() : text;
}

/** Signs that set the direction of writing and are no part of any word. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** One spelling for comparing words: folded, lower case, straight apostrophes. Never shown to anybody. */
export function key(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return fold(text.replace(DIRECTION, "")).toLowerCase().replace(/[’‘ʼ]/g, "'");
}

/** True for ASCII with nothing to fold: no white space but single spaces between words. */
export function isPlain(text: string): boolean {
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x7f || code < SPACE || (code === SPACE && last === SPACE)) return false;
    last = code;
  }
  return last !== SPACE || text === "";
}

const SPACE = 0x20;

/** Anything that is not white space. */
const VISIBLE = /[^\s\u200b\ufeff\u2060]/;

/** True if nothing but white space stands there: a no-break space or a zero-width space alone is a blank line. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** True for a character that does not part words with spaces: Han, kana, full-width marks. */
export function isUnspaced(char: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u.test(char);
}
