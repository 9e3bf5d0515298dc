import { withoutTail, withoutWire } from "../text/credit-suffix.ts";
import { readLabel, readPhrase } from "../text/label.ts";
import { isNativeName } from "../text/native-names.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, type Recogniser } from "./context.ts";

/** A caption is no longer than this, in words. */
const MOST_WORDS = 60;
/** Characters of who signs a picture. */
const LONGEST_NAME = 24;
/** The bracket that closes a credit. */
const CLOSING = /[）)」】〕］\]]$/u;
/** What stands right before a credit inside a caption: the end of a sentence, a bracket, a wide gap. */
const BOUNDARY = /[。．.！!？?）)（(「【〔［[／/]|[ \u3000]{2,}/gu;
/** Nothing but a bracket, and the label in it, stands before the name: "[사진 ". */
const WHOLE = /^[（(「【〔［[](?:\p{Script=Hangul}{1,6} ?){0,2}$/u;
const LETTERS = /^[\p{L}\p{M}·・ー\s]{2,}$/u;

/**
 * Reads credits whose verb stands behind the name, as languages without spaces have them: "渡口的第一班船。白石 摄",
 * "新华社记者 李青 摄", "（水野透撮影）". Refuses a sentence that only ends in such a word.
 */
export const signedCredit: Recogniser = (context) => {
  const { units, pack } = context;
  const suffixes = pack.creditSuffixes;
  if (suffixes === undefined) return [];
  return units.flatMap((unit) => {
    if (unit.index > 0 && unit.words <= MOST_WORDS && isOfFile(unit, context))
      return [claim("caption", unit, unit, "shaped", "signedCredit", "a caption that says the picture is of a file")];
    const found = unit.index > 0 && unit.words <= MOST_WORDS ? creditIn(unit, suffixes, context) : null;
    if (found === null) return [];
    // "图说：渡口的第一班船。（白石摄）": the credit is told, whoever else reads the label.
    const labelled = readLabel(unit, context.labels.caption) !== null;
    const whole = found.start === 0 || WHOLE.test(unit.text.slice(0, found.start));
    return [
      whole
        ? claim("photo-credit", unit, unit, "shaped", "signedCredit", `a name and “${found.word}”`, found)
        : claim(
            "caption",
            unit,
            unit,
            labelled ? "labelled" : "shaped",
            "signedCredit",
            `a caption that closes with “${found.word}”`,
            found,
          ),
    ];
  });
};

/** "渡轮停靠在码头。资料图片", "渡轮停靠在码头（資料圖片）": a stop, a bracket or a space parts the words from the caption. */
function isOfFile({ text }: Unit, { pack: { captionEnds = [] } }: Context): boolean {
  const bare = text.replace(CLOSING, "").replace(STOP_LAST, "");
  const end = captionEnds.find((each) => bare.endsWith(each));
  return end !== undefined && PARTED.test(bare.slice(0, -end.length));
}
/** What may stand before such words: never the sign of another word. */
const PARTED = /[。．.！!？?）)（(「【〔［[／/：:|｜\s]$/u;
const STOP_LAST = /[。.]$/u;

function creditIn(
  { text }: Unit,
  suffixes: readonly string[],
  context: Context,
): { start: number; end: number; word: string } | null {
  const sent = withoutWire(text);
  const closed = sent.replace(CLOSING, "");
  const bare = withoutTail(closed, context.pack);
  const word = suffixes.find((each) => bare.endsWith(each));
  if (word === undefined) return null;
  const end = bare.slice(0, -word.length).trimEnd().length;
  const before = [...bare.slice(0, end).matchAll(BOUNDARY)].at(-1);
  const from = before ? before.index + before[0].length : 0;
  const label = context.pack.spaced ? readPhrase(bare.slice(from, end), context.labels.photoCredit) : null;
  const start = from + (label?.valueStart ?? 0);
  const name = bare.slice(start, end);
  if (name.length > LONGEST_NAME || !LETTERS.test(name.trim())) return null;
  const last =
    name
      .trim()
      .split(/[\s\u3000]+/u)
      .at(-1) ?? "";
  // Alone on its line, the last word has to be a name; so it has where the suffix is a word like others: "(점심 제공)".
  const sure = label !== null || bare !== closed || sent !== text || isNativeName(last, context.packs);
  const needs = context.pack.spaced || start === 0;
  const isBody = context.pack.spaced && context.pack.organisationWords.some((body) => last.endsWith(body));
  if (needs && !sure && !isBody) return null;
  return { start: start + (name.length - name.trimStart().length), end, word };
}
