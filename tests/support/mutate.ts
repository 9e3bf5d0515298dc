import { parse } from "../../src/index.ts";
import { columnsOf } from "../../src/text/wrap.ts";

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A small generator of pseudo-random numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One way in which mail programs, editors and web forms change a text without changing a word of it. */
type Mutate = (text: string, random: Random) => string;

/**
 * The mutations by name, in the order in which several are applied to one text. All take and give lines that end in
 * "\n", except for the last two.
 */
export const mutations = {
  rewrapped,
  "straight marks": (text) => text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'"),
  "curly marks": curly,
  "no-break spaces": (text, random) => text.replace(/ /g, () => (random() < 0.2 ? "\u00a0" : " ")),
  "more blank lines": (text, random) =>
    text.replace(/\n[^\S\n]*(?=\n)/g, (blank) => blank + "\n".repeat(Math.floor(random() * 4))),
  "blank lines of spaces": (text, random) =>
    text.replace(/\n(?=\n)/g, (end) => end + oneOf(["", " ", "\u00a0", "    ", "\t", "\u00a0 \u00a0"], random)),
  indented: (text, random) => {
    const indent = oneOf([" ", "  ", "   ", "    ", "     ", "      ", "       ", "        ", "\t"], random);
    return text.replace(/^(?=.*\S)/gm, indent);
  },
  "trailing spaces": (text, random) => text.replace(/$/gm, () => oneOf(["", "", " ", "   ", "\t", " \t"], random)),
  "soft hyphens": (text, random) =>
    text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, (head) => (random() < 0.3 ? `${head}\u00ad` : head)),
  "parted accents": (text) => text.replace(COMPOSED, (letter) => letter.normalize("NFD")),
  "direction marks": (text, random) =>
    RIGHT_TO_LEFT.test(text)
      ? text
      : text.replace(/^|\b(?=\d)/gm, () => oneOf(["", "", "\u200e", "\u202a\u202c", "\u2066\u2069"], random)),
  // As notebooks and chat programs write it: labels and names in bold type, signs escaped.
  "in Markdown": (text, random) =>
    text
      .replace(/(?<!^#{0,5})[#*_[\]](?!#{0,5} \p{L})/gmu, (sign) => `\\${sign}`)
      .replace(/^(\p{Lu}[\p{L} ]{2,24}):(?= )/gmu, "**$1:**")
      .replace(
        /(?<![\p{L}\p{M}\p{N}\u00ad*.@/-])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}\u00ad*@/-])/gu,
        (name) => (random() < 0.3 ? `**${name}**` : name),
      ),
  "a page's code": (text, random) =>
    text.replace(/[&“”„«»‘’–—…©éüöñ]/g, (sign) => (random() < 0.5 ? `&#${sign.charCodeAt(0)};` : sign)),
  "final line break": (text, random) => text.replace(/\n*$/, oneOf(["", "\n", "\n\n", "\n\n\n"], random)),
  "line endings": (text, random) => text.replace(/\n/g, oneOf(["\r\n", "\r", "\v", "\u2028", "\u2029"], random)),
  "byte order mark": (text) => `\ufeff${text}`,
} as const satisfies Readonly<Record<string, Mutate>>;

/** Letters that macOS writes in parts: each composes again. */
const COMPOSED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export type Mutation = keyof typeof mutations;

/** The names of all mutations. */
export const names = Object.keys(mutations) as Mutation[];

/** Applies some mutations to a text of any line endings, in the order of the table. */
export function mutate(text: string, chosen: readonly Mutation[], random: Random): string {
  return names
    .filter((name) => chosen.includes(name))
    .reduce((mutated, name) => mutations[name](mutated, random), text.replace(/\r\n?/g, "\n"));
}

/** Any of several things. */
export function oneOf<T>(things: readonly [T, ...T[]], random: Random): T {
  return things[Math.floor(random() * things.length)] ?? things[0];
}

/**
 * Marks turned as an editor turns them: one behind white space, a bracket or a dash opens, any other closes; where no
 * spaces part words, every second one closes.
 */
function curly(text: string): string {
  return text
    .replace(/^.*\p{Script=Han}.*$/gmu, (line) => line.replace(/"([^"]*)"/g, "“$1”"))
    .replace(/(^|[\s([{–—-])"(?=\S)/gm, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{–—“-])'(?=\p{L})/gmu, "$1‘")
    .replace(/'/g, "’");
}

/** Running text broken anew at one column between 60 and 80; the first line of a paragraph keeps its indent. */
function rewrapped(text: string, random: Random): string {
  const width = 60 + Math.floor(random() * 21);
  const lines: string[][] = text.split("\n").map((line) => [line]);
  const { blocks } = parse(text);
  for (const { role, part, label, lines: range, spans, joint } of blocks) {
    const running = role === "paragraph" || (role === "boilerplate" && part === "text" && label === null);
    const raw = lines.slice(range[0] - 1, range[1]).flat();
    // A marker belongs to the line it closes; no editor joins what a program parted: halves of words, a page's number in the sentence.
    const parted = raw.slice(0, -1).some((line) => /\p{L}-\s*$/u.test(line)) || raw.length !== spans.length;
    if (!running || parted || raw.at(-1)?.trimEnd().endsWith("}")) continue;
    const indent = /^\s*/.exec(raw[0] ?? "")?.[0] ?? "";
    lines.fill([], range[0] - 1, range[1]);
    lines[range[0] - 1] = [wrapped(raw.map((line) => line.trim()).join(joint), width, indent)];
  }
  return lines.flat().join("\n");
}

/** Where text without spaces may be broken: behind a sign, but before no mark that closes. */
const BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？」』）])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（A-Za-z\d])/u;

/** Words set into lines of at most `width` columns, the indent of the first included, each as full as can be. */
function wrapped(text: string, width: number, indent: string): string {
  const spaced = !/\p{Script=Han}/u.test(text);
  const words = text.trim().split(spaced ? /\s+/ : BREAK);
  const lines: string[] = [];
  let line = indent + (words.shift() ?? "");
  for (const word of words) {
    const longer = `${line}${spaced ? " " : ""}${word}`;
    if (columnsOf(longer) > width) lines.push(line);
    line = columnsOf(longer) > width ? word : longer;
  }
  return [...lines, line].join("\n");
}
