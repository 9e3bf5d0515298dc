import { bothOf, type Cut, cut, type Edited, untouched } from "./edits.ts";
import { frontMatterEnd } from "./legible.ts";

/**
 * What hardly a text but one in Markdown holds: words between two pairs of stars, a quotation between two, a link, an escaped sign, a
 * backslash that breaks a line. A single star may be a footnote's, and a hash a number's.
 */
const TELLING = new RegExp(
  [
    String.raw`\*\*[^\s*](?:[^*\r\n]|(?:\r\n?|\n)(?=[^\S\r\n]*\S)|(?<=\p{L})\*(?=\p{L})){0,400}\*\*`,
    String.raw`(?:^|\s)[*_]["“„«][^*_\r\n]{10,600}["”“»][.,]?[*_](?=\s|$)`,
    String.raw`\]\(<?(?:https?:\/\/|mailto:)`,
    String.raw`\\[#*_[\]]|^\d{1,3}\\\.`,
    String.raw`[^\\\s]\\[^\S\r\n]{0,8}(?:\r\n?|\n)[^\S\r\n]{0,40}\S`,
    String.raw`^[^\S\r\n]{0,40}#{2,6}[ \t\u00a0]+\p{L}`,
  ].join("|"),
  "mu",
);
/** Looking for these is quick, and most texts have none. */
const SIGNS: readonly string[] = ["*", "\\", "](", "#", "_"];

/** "# Ferry sails again" among the first lines: the headline. Refuses "# is the sign for a tie." */
const HEADLINE =
  /^(?:[^\r\n]{0,300}(?:\r\n?|\n)){0,8}?#[ \t\u00a0]+(?=[\p{Lu}\p{Lo}"“„«])[^\r\n#]{12,}[^\r\n#.,;][^\S\r\n]{0,8}(?:[\r\n]|$)/u;
/** In the YAML at the top: whether pages set the Markdown of this text. */
const OBEYED = /^markdown:[^\S\r\n]*(true|false)\b/m;

/** "[words](https://acme.example/x "Title")": no brackets within the words, and none within the address. */
const LINK =
  /(?<![!\\])\[([^[\]\r\n]{1,300})\]\((<?)((?:https?:\/\/|mailto:|tel:)[^\s<>()]{1,500})>?(?:[^\S\r\n]"[^"\r\n]{0,200}")?\)/gu;
/** "**words**", "***words***": no space within them at either end, and no star but within a word: "Kolleg*innen". */
const BOLD = /(?<![*\\])(\*{2,3})(?=[^\s*])(?:[^*]|(?<=\p{L})\*(?=\p{L})){0,600}?(?<=[^\s*\\])\1(?!\*)/gu;
const BOLD_LOW = /(?<![_\\\p{L}\p{N}])(__)(?=[^\s_])[^_]{0,600}?(?<=[^\s_\\])\1(?![_\p{L}\p{N}])/gu;
/** "*words*", "_words_": no letter or figure outside. "2*3*4" and "file_name_1" have some. */
const ITALIC =
  /(?<![*\\\p{L}\p{N}])(\*)(?=[^\s*])(?:[^*]|(?<=\p{L})\*(?=\p{L})){1,600}?(?<=[^\s*\\])\*(?![*\p{L}\p{N}])/gu;
const ITALIC_LOW = /(?<![_\\\p{L}\p{N}/.:@-])(_)(?=[^\s_])[^_\r\n]{1,300}?(?<=[^\s_\\])_(?![_\p{L}\p{N}])/gu;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r(?!\n)|\n)/;

/** "## " before a heading, "> " before a quotation, and lines that fence code: "```html". Refuses "# # #", "### END ###" and "#1712". */
const LINE_OPENS =
  /^[^\S\r\n]{0,40}(?:#{1,6}[^\S\r\n]+(?=[^\s#])(?![^\r\n]*#[^\S\r\n]*$)|(?:>[^\S\r\n]?){1,3}(?=\S)|(?:`{3}|~{3})\w{0,20}[^\S\r\n]*$)/gmu;
/** "\#", "\_", "1\.": a sign that is no sign of Markdown. And the backslash that breaks a line. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])|\\(?=[^\S\r\n]{0,8}(?:[\r\n]|$))/gu;

/**
 * A text that is written in Markdown, as notebooks, wikis and chat programs give it, without its signs: of emphasis, of headings
 * and quotations, of escaped characters. A link's address stands in brackets behind its words, unless they are the address. Any
 * other text is given back itself.
 * @param obeyed whether pages set the Markdown of texts, and the signs stay; what front matter says is above it.
 * @see https://spec.commonmark.org/0.31.2/
 */
export function withoutMarkdown(text: string, obeyed: boolean): Edited {
  let read = untouched(text);
  if (!SIGNS.some((sign) => text.includes(sign))) return read;
  if (!TELLING.test(text) && !HEADLINE.test(text)) return read;
  const from = frontMatterEnd(text);
  if ((OBEYED.exec(text.slice(0, from))?.[1] ?? String(obeyed)) === "true") return read;
  for (const cutsOf of PASSES) {
    // Signs in YAML are YAML's.
    const cuts = cutsOf(read.text).filter(({ start }) => start >= from);
    if (cuts.length > 0) read = bothOf(read, cut(read.text, cuts));
  }
  return read;
}

const PASSES: readonly ((text: string) => Cut[])[] = [
  links,
  (text) => pairs(text, ITALIC),
  (text) => pairs(text, BOLD),
  (text) => pairs(text, ITALIC_LOW),
  (text) => pairs(text, BOLD_LOW),
  (text) => whole(text, LINE_OPENS),
  (text) => whole(text, ESCAPE),
];

function links(text: string): Cut[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: all, 1: words = "", 3: address = "", index }) => {
    const close = index + 1 + words.length;
    const open = { start: index, end: index + 1, by: "" };
    const end = index + all.length;
    if (isSame(words, address)) return [open, { start: close, end, by: "" }];
    const from = close + (text.charAt(close + 2) === "<" ? 3 : 2);
    return [open, { start: close, end: from, by: " (" }, { start: from + address.length, end, by: ")" }];
  });
}

const isSame = (words: string, address: string): boolean => bare(words) === bare(address);
const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|https?:\/\/)/, "")
    .replace(/^www\./, "")
    .replace(/\?.*$|\/$/, "");

/** The signs at either end of what a pattern finds. */
const pairs = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: all, 1: sign = "", index }) => {
    const end = index + all.length;
    if (BLANK_LINE.test(all)) return [];
    return [
      { start: index, end: index + sign.length, by: "" },
      { start: end - sign.length, end, by: "" },
    ];
  });

const whole = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, by: "" }));
