import { pictureMarks } from "../languages/picture-marks.ts";
import { opensOn } from "./characters.ts";
import { key } from "./fold.ts";

/** One mark: "[cid:image001.png@01D7C0.5A2B3C40]", "<image001.png>", and Gmail's "[image: Logo]", which is no credit "[Image: Jane Example]". */
const MARK = /^(?:\[cid:[^\][\s]{1,200}\]|<image\d{1,4}\.[a-z]{3,4}>|\[image: [^\][]{1,120}\])\s*/;
/** "[Inline image 1]", "[Image removed by sender. Logo]": what stands in the brackets. */
const BRACKET = /^\[([^\][]{4,120})\]\s*/;

/** True for a line of nothing but what mail programs write where a picture stood. */
export function isPictureMark(text: string): boolean {
  if (!opensOn(text, "[<")) return false;
  let rest = text.slice(0, LONGEST);
  while (rest !== "") {
    const [mark] = MARK.exec(rest) ?? saidMark(rest);
    if (mark === undefined) return false;
    rest = rest.slice(mark.length);
  }
  return text.length <= LONGEST;
}
const LONGEST = 600;

function saidMark(text: string): [string] | [] {
  const [whole, words = ""] = BRACKET.exec(text) ?? [];
  const said = key(words);
  const isMark = pictureMarks.some(
    (mark) => said.startsWith(mark) && (mark.endsWith(".") || /^(?: \d{1,3})?$/.test(said.slice(mark.length))),
  );
  return whole !== undefined && isMark ? [whole] : [];
}
