/** A piece of a line that is not broken, and whether a space stands before it. */
export interface LinePiece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Signs that are not seen: those for the direction of a text, breaks that are allowed. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/gu;
/** Where nobody writes spaces, a line is broken between words all the same. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** No line begins with one of these, and none ends with one of those. */
const NO_START = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NO_END = /[\p{Ps}\p{Pi}]$/u;

/** A headline in the pieces that its lines are made of. */
export function piecesOfLine(text: string, language: string): LinePiece[] {
  return text
    .replace(UNSEEN, "")
    .split(/[^\S\u00a0\u202f]+/)
    .filter((word) => word !== "")
    .flatMap((word) =>
      parts(word, language).map(
        (part, at): LinePiece => ({ text: part.replace(/[\u00a0\u202f]/g, " "), spaced: at === 0 }),
      ),
    );
}

function parts(word: string, language: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(word)) {
    const last = found.at(-1);
    if (last !== undefined && (NO_START.test(segment) || NO_END.test(last))) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** A piece cut into its letters, for one that is longer than a line is. */
export function lettersOf({ text, spaced }: LinePiece, language: string): LinePiece[] {
  return [...new Intl.Segmenter(language, { granularity: "grapheme" }).segment(text)].map(({ segment }, at) => ({
    text: segment,
    spaced: spaced && at === 0,
  }));
}
