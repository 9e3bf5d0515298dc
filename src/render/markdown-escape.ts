/** What can be markup wherever it stands: "*", "[", "<", and "|" for tables. */
const SPECIAL = /[\\`*_[\]<|~]/g;

/** "&amp;", "&#38;": Markdown reads entities as HTML does. */
const ENTITY = /&(?=#?\w{1,31};)/g;

/** "#", ">", "+ ", "- ", "---", "===", ":-": markup at the start of a line only. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|[+-](?=\s|$)|[-=:]+(?=[-=:\s]*$))/;

/** "1986. It was": the start of a list. */
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** "https://press.example/a_b": ends before the marks that close a sentence, and before a control character, which no address has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: with one in it, Markdown takes the angle brackets for text.
const ADDRESS = /https?:\/\/[^\s\u0000-\u001f\u007f<>"“”«»\\^`{|}]{1,2000}/g;
const CLOSING = /[.,:;!?'’)\]*_~]+$/;

/** No text may hold it, and HTML cannot. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold NUL, Markdown turns it into U+FFFD.
const NUL = /\u0000/g;

/**
 * A line of text as CommonMark that shows exactly these characters, also in dialects with tables and strikethrough. Web
 * addresses become links, in angle brackets; nothing else becomes anything.
 */
export function escapeMarkdown(line: string): string {
  let escaped = "";
  let from = 0;
  for (const { 0: found, index } of line.matchAll(ADDRESS)) {
    const address = found.replace(CLOSING, "");
    // An address inside "[…]" or behind letters is one all the same; a bare "http://" is none.
    if (!/^https?:\/\/[^/]/.test(address)) continue;
    escaped += `${escapeText(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  escaped += escapeText(line.slice(from));
  return escaped.replace(NUMBER, "$1\\$2").replace(AT_START, "\\$&");
}

function escapeText(text: string): string {
  return text.replace(NUL, "\uFFFD").replace(SPECIAL, "\\$&").replace(ENTITY, "\\&");
}

/** What `escapeMarkdown` writes: an address in angle brackets, or a sign that is escaped. */
const WRITTEN = /<(https?:\/\/[^\s<>]{1,2000})>|\\([!-/:-@[-`{-~])/g;

/** The text that such Markdown shows: the other way round. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(WRITTEN, (_, address: string | undefined, sign: string) => address ?? sign);
}
