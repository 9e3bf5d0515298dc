/** Marks of one family can close each other: a quotation may open straight and close curly. */
export type MarkFamily = "double" | "single" | "angle" | "small-angle" | "corner" | "white-corner";
export type Habit = "open" | "close" | "either";

/** How a mark is used where no language says otherwise. A pack's own marks overrule the habit: “ closes in German. */
export const MARKS: Readonly<Record<string, readonly [MarkFamily, Habit]>> = {
  '"': ["double", "either"],
  "“": ["double", "open"],
  "”": ["double", "close"],
  "„": ["double", "open"],
  "‟": ["double", "open"],
  "＂": ["double", "either"],
  "''": ["double", "either"],
  "``": ["double", "open"],
  ",,": ["double", "open"],
  "‘‘": ["double", "open"],
  "‘’": ["double", "either"],
  "’’": ["double", "either"],
  "'": ["single", "either"],
  "‘": ["single", "open"],
  "’": ["single", "close"],
  "‚": ["single", "open"],
  "‛": ["single", "open"],
  "«": ["angle", "open"],
  "»": ["angle", "close"],
  "<<": ["angle", "open"],
  ">>": ["angle", "close"],
  "‹": ["small-angle", "open"],
  "›": ["small-angle", "close"],
  "「": ["corner", "open"],
  "」": ["corner", "close"],
  "『": ["white-corner", "open"],
  "』": ["white-corner", "close"],
};

/** What a keyboard without guillemets types for them, and the arrow that stands for it. */
export const TYPED_ARROWS: Readonly<Record<string, string>> = { "<<": "«", ">>": "»" };

/** Any of them, the longer first. A walk over the characters takes half as long again. */
export const MARK = /''|``|,,|<<|>>|‘‘|‘’|’’|["“”„‟＂'‘’‚‛«»‹›「」『』]/g;
export const LETTER = /[\p{L}\p{M}]/u;
export const DIGIT = /\p{N}/u;
export const SPACE = /\s/;
/** What may stand before an opening mark: "(", "–". */
export const BEFORE_OPEN = /[\s([{<–—/\-¿¡]/;
/** What may stand after a closing mark: ",", ")". */
const AFTER_CLOSE = /[\s.,;:!?…)\]}>–—/\-、。，]/;

/** What a character beside a mark is, one bit each. */
export const IS_LETTER = 1;
export const IS_DIGIT = 2;
export const IS_SPACE = 4;
export const MAY_OPEN = 8;
export const MAY_CLOSE = 16;
/** Set for each character that has come up. */
const SEEN = 32;
/** What each character is that has come up: the same answer for ever. */
const neighbours = new Uint8Array(0x10000);

/** What stands beside a mark, at `at`. */
export function neighbour(text: string, at: number): number {
  if (at < 0 || at >= text.length) return MAY_OPEN | MAY_CLOSE;
  return neighbours[text.charCodeAt(at)] || learn(text.charAt(at));
}

function learn(char: string): number {
  const found =
    SEEN |
    (LETTER.test(char) ? IS_LETTER : 0) |
    (DIGIT.test(char) ? IS_DIGIT : 0) |
    (SPACE.test(char) ? IS_SPACE : 0) |
    (BEFORE_OPEN.test(char) || opensByNature(char) ? MAY_OPEN : 0) |
    (AFTER_CLOSE.test(char) || (MARKS[char] !== undefined && !opensByNature(char)) ? MAY_CLOSE : 0);
  neighbours[char.charCodeAt(0)] = found;
  return found;
}

const opensByNature = (char: string): boolean => MARKS[char]?.[1] === "open" || char === '"' || char === "'";
