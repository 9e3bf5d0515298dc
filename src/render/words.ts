/**
 * Marks around words, of every shape, French ones with their no-break space: a change of shape is no change of words.
 * What no page can hold (NUL, noncharacters) and U+FFFD, which stands for it there, count as such.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold NUL, which the page shows as U+FFFD.
const MARKS = /«\u202F|\u202F»|["'“”„‟‘’‚‛«»‹›`´「」『』〝〞〟\u200C-\u200F\u00AD\uFFFD\uFDD0-\uFDEF\u0000]/g;

/** White space of any kind, zero-width included, such as " \u00A0\n". */
const SPACES = /[\s\u200b\u2060\ufeff]+/;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Punctuation that may stand at the edge of a word: "(so)," is "so", "3." is "3". Not "$5", "5%", "C++". */
const EDGE = new Set("([{)]}.,;:!?…–—-");

/**
 * The words of a plain text in order, for checking that a page says what its text says: cut at white space, quotation
 * marks, apostrophes and punctuation around a word left out, pieces without letter or digit left out.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const piece of text.replace(MARKS, "").split(SPACES)) {
    if (LETTER_OR_DIGIT.test(piece)) words.push(withoutEdges(piece));
  }
  return words;
}

function withoutEdges(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (EDGE.has(piece.charAt(start))) start += 1;
  while (end > start && EDGE.has(piece.charAt(end - 1))) end -= 1;
  return piece.slice(start, end);
}

/** A tag or comment: "<p class=x>", "</p>", "<!-- x -->". */
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi;

/** Elements that part no words: "<em>re</em>read" is one word. */
const INLINE = new Set(["a", "span", "em", "strong", "code", "abbr", "time", "cite", "q", "i", "b", "s", "sub", "sup"]);

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

function decode(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const body = entity.slice(1, -1).toLowerCase();
    if (!body.startsWith("#")) return NAMED[body] ?? entity;
    const code = body.startsWith("#x") ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
