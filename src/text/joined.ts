import { hangingWords } from "../languages/hanging-words.ts";
import type { Excerpt, Source, Span } from "../types.ts";
import { bitsOf, LOWER } from "./characters.ts";

/** "three-", "COVID-", with the soft hyphen of a program that sets words: the last word of a line, and its hyphen. */
const BROKEN = /[\p{L}\p{N}]+[-\u2010\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
/** A line break within a word: "inter-⏎national". Refuses halves of one letter and empty lines between. */
const BREAKS = /(\p{L}{2,40})[-\u2010][^\S\r\n]{0,80}(?:\r\n?|\n)[^\S\r\n]{0,80}(\p{L}{2,40})/gu;
/** "international", "hour-long". */
const WORDS = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

const [HYPHEN, TRUE_HYPHEN, SOFT_HYPHEN] = [0x2d, 0x2010, 0xad];

const isHyphen = (code: number): boolean => code === HYPHEN || code === TRUE_HYPHEN || code === SOFT_HYPHEN;

const endsInHyphen = (text: string): boolean => isHyphen(text.charCodeAt(text.length - 1));

/** A line of a text: its words, and where they stand. */
interface Line {
  readonly text: string;
  readonly span: Span;
}

/**
 * Lines set as one text, with `joint` between two of them; nothing stands between the halves of a word that a hyphen parts at the end of a
 * line. The hyphen stays ("three-hour", "COVID-19"), unless the text was set by a program that hyphenates ("inter-⏎national"
 * beside "international"): then it is in no span.
 */
export function setAsOne(
  source: Source,
  lines: readonly Line[],
  joint: Excerpt["joint"],
): Pick<Excerpt, "text" | "spans"> {
  let text = "";
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const tie = next === undefined || joint !== " " ? null : tieOf(source, line.text, next.text);
    const drops = tie === "word" && isHyphen(source.text.charCodeAt(line.span.end - 1));
    text += drops ? line.text.slice(0, -1) : line.text;
    spans.push(drops ? { start: line.span.start, end: line.span.end - 1 } : line.span);
    if (next !== undefined && tie === null) text += joint;
  }
  return { text, spans };
}

/** The same for spans that `setAsOne` gave, and what each holds. */
export function joined(
  source: Source,
  spans: readonly Span[],
  texts: readonly string[],
  joint: Excerpt["joint"],
): string {
  if (joint !== " ") return texts.join(joint);
  let whole = texts[0] ?? "";
  for (let at = 1; at < texts.length; at += 1) {
    const [before, text] = [texts[at - 1] as string, texts[at] as string];
    const tied = isCut(source, (spans[at - 1] as Span).end) || tieOf(source, before, text) !== null;
    whole += tied ? text : joint + text;
  }
  return whole;
}

/** True where a word goes on in the next line without the hyphen that stands there. */
export const isCut = ({ text }: Source, end: number): boolean =>
  isHyphen(text.charCodeAt(end)) && LINE_END.test(text.slice(end + 1, end + LONGEST_TAIL));

/** White space behind a hyphen. */
const LINE_END = /^[^\S\r\n]*[\r\n]/;
const LONGEST_TAIL = 80;

/** What ties a line to the next: a "hyphen" that stays, or that they are halves of a "word". */
function tieOf(source: Source, line: string, next: string): "hyphen" | "word" | null {
  if (!endsInHyphen(line)) return null;
  const [first] = BROKEN.exec(line) ?? [];
  const [second] = FIRST_WORD.exec(next) ?? [];
  if (first === undefined || second === undefined || hangingWords.has(second.toLowerCase())) return null;
  // A soft hyphen shows only where a program breaks its word.
  if (first.endsWith("\u00ad")) return "word";
  const goesOn = /^[\p{Ll}\p{N}]/u.test(second);
  const { words, hyphenates } = setting(source);
  if (words.has(`${first.slice(0, -1)}-${second}`.toLowerCase())) return "hyphen";
  if (!goesOn) return null;
  return hyphenates && /\p{Ll}-?$/u.test(first) && (bitsOf(second.charCodeAt(0)) & LOWER) !== 0 ? "word" : "hyphen";
}

interface Setting {
  /** The words of the text, in lower case, and those with a hyphen. */
  readonly words: ReadonlySet<string>;
  /** Words are parted at the ends of lines that the text writes in one elsewhere. */
  readonly hyphenates: boolean;
}

const settings = new WeakMap<Source, Setting>();

/** How a text was set; asked only where a line ends in a hyphen. Linear. */
function setting(source: Source): Setting {
  const known = settings.get(source);
  if (known !== undefined) return known;
  const lower = source.text.toLowerCase();
  const words = new Set(Array.from(lower.matchAll(WORDS), ([word]) => word.replaceAll("\u2010", "-")));
  let [parted, kept] = [0, 0];
  for (const [, first, second] of lower.matchAll(BREAKS)) {
    if (words.has(`${first}${second}`)) parted += 1;
    else if (words.has(`${first}-${second}`)) kept += 1;
  }
  const found = { words, hyphenates: parted > 0 && parted >= kept };
  settings.set(source, found);
  return found;
}
