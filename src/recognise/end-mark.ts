import { key } from "../text/fold.ts";
import { claim, type Recogniser } from "./context.ts";

/** "#", "###", "# # #", "* * *", "* *** *", "-30-", "– ENDS –": hashes, or three stars, or a word between dashes. */
const HASHES = /^#(?: ?#){0,9}$/;
const STARS = /^\*{3,10}$|^\*+(?: \*+){1,5}$/;

/** Dashes, brackets, stars and slashes round the word: "— 完 —", "（了）", "/ انتهى /". */
const FRAME = /^[\s\-–—－―─(（[［【*/]{1,8}|[\s\-–—－―─)）\]］】*/]{1,8}$/gu;

/** Reads "###", "ENDS", "-30-". Refuses "ends" inside a line of text. */
export const endMark: Recogniser = ({ units, labels }) => {
  const marks = labels.endMarks;
  return units
    .filter(
      (unit) =>
        unit.text.length <= 24 &&
        (HASHES.test(unit.text) ||
          STARS.test(unit.text) ||
          marks.has(key(unit.text)) ||
          marks.has(key(unit.text.replace(FRAME, "")))),
    )
    .map((unit) => claim("end-mark", unit, unit, "shaped", "endMark", `“${unit.text}” ends the copy`));
};
