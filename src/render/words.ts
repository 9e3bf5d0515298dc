import { EDGE, kindOf, LETTER, MARK, OTHER_LETTER, SPACE } from "./sign-kinds.ts";

/** The no-break space within French quotation marks, which is a part of them and parts no words. */
const isFrenchSpace = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x202f && (text[at - 1] === "«" || text[at + 1] === "»");

/**
 * The words of a plain text in order, for checking that a page says what its text says: cut at white space, quotation
 * marks, apostrophes and punctuation around a word left out, pieces without letter or digit left out. One pass, since each
 * output of each release goes through it.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  // Where the word begins and ends without the punctuation around it, and what is in it.
  let start = -1;
  let end = -1;
  let marked = false;
  let lettered = false;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? SPACE : kindOf(text, at);
    if (kind === MARK || (kind === SPACE && isFrenchSpace(text, at))) {
      if (start >= 0) marked = true;
    } else if (kind === SPACE) {
      if (lettered) words.push(marked ? unmarked(text, start, end) : text.slice(start, end));
      start = -1;
      marked = false;
      lettered = false;
    } else if (kind !== EDGE) {
      if (start < 0) start = at;
      end = at + 1;
      lettered ||= kind === LETTER || kind === OTHER_LETTER;
    }
  }
  return words;
}

/** A word without the marks in it: "don’t" is "dont". */
function unmarked(text: string, start: number, end: number): string {
  let word = "";
  for (let at = start; at < end; at += 1) {
    if (kindOf(text, at) !== MARK && !isFrenchSpace(text, at)) word += text[at];
  }
  return word;
}

/** A tag or comment: "<p class=x>", "</p>", "<!-- x -->". */
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi;

/** Elements that part no words: "<em>re</em>read" is one word. */
export const INLINE: ReadonlySet<string> = new Set([
  "a",
  "span",
  "em",
  "strong",
  "code",
  "abbr",
  "time",
  "cite",
  "q",
  "i",
  "b",
  "s",
  "sub",
  "sup",
]);

const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };

/**
 * The words of a piece of the page's own HTML, as a listener hears them: what stands in an `<aside aria-hidden="true">`
 * is not among them, the number of a list item (`<li value="3">`) is.
 */
export function wordsOfHtml(html: string): string[] {
  let text = "";
  let from = 0;
  let hidden = 0;
  for (const tag of html.matchAll(TAG)) {
    if (hidden === 0) text += decode(html.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const [, slash, name = "", attributes = ""] = tag;
    const element = name.toLowerCase();
    if (element === "aside") {
      if (slash) hidden = Math.max(0, hidden - 1);
      else if (hidden > 0 || /\saria-hidden="true"/.test(attributes)) hidden += 1;
    }
    if (hidden > 0 || INLINE.has(element)) continue;
    const value = element === "li" ? /\svalue="(\d+)"/.exec(attributes)?.[1] : undefined;
    text += value === undefined ? " " : ` ${value}. `;
  }
  if (hidden === 0) text += decode(html.slice(from));
  return wordsOf(text);
}

export function decode(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const body = entity.slice(1, -1).toLowerCase();
    if (!body.startsWith("#")) return NAMED[body] ?? entity;
    const code = body.startsWith("#x") ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
