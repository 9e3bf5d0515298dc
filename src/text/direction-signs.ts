/** Letters that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
/** Signs that make others run so. */
const TURNING = /[\u202b\u202e\u2067]/;
/** Letters and figures that run from left to right. */
const LEFT_TO_RIGHT = /[\p{Lu}\p{Ll}\d]/gu;

/** A line that one embedding or isolate is put round. */
const EMBEDDED = /^[^\S\r\n]*[\u202b\u2067]([^\u202a-\u202e\u2066-\u2069\r\n]*)[\u202c\u2069][^\S\r\n]*$/gm;

const RIGHT_TO_LEFT_MARK = "\u200f";
/** So far from a mark the letter is looked for that it stands beside, in UTF-16 units. */
const REACH = 40;

/**
 * Which of a text's signs of direction turn anything, by their places. Where nothing runs from right to left none does. In a text
 * that does so as a whole, a right-to-left mark beside such a letter or at an end of the line says what holds anyway, and so does an
 * embedding round a whole line: Hebrew and Arabic texts out of word processors are full of both. Linear.
 * @see https://www.unicode.org/reports/tr9/
 */
export function directionSigns(text: string): (at: number) => boolean {
  const leftwards = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (leftwards === 0 && !TURNING.test(text)) return () => false;
  if (leftwards < (text.match(LEFT_TO_RIGHT)?.length ?? 0)) return () => true;
  const idle = new Set<number>();
  for (const { 0: line, 1: inner = "", index } of text.matchAll(EMBEDDED)) {
    const opening = index + line.search(/\S/);
    idle.add(opening).add(opening + inner.length + 1);
  }
  return (at) => {
    if (text.charAt(at) !== RIGHT_TO_LEFT_MARK) return !idle.has(at);
    const before =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(/[\r\n]/)
        .at(-1) ?? "";
    const [after = ""] = text.slice(at + 1, at + 1 + REACH).split(/[\r\n]/);
    return LAST_LEFT_TO_RIGHT.test(before) && FIRST_LEFT_TO_RIGHT.test(after);
  };
}

/** Nothing but signs stands between the mark and a letter or figure that runs from left to right. */
const LAST_LEFT_TO_RIGHT = /[\p{Lu}\p{Ll}\d][^\p{L}\d]*$/u;
const FIRST_LEFT_TO_RIGHT = /^[^\p{L}\d]*[\p{Lu}\p{Ll}\d]/u;
