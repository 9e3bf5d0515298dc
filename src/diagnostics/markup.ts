import type { Finding, Release } from "../types.ts";

/** "<br>", "</p>": what is left of a web page whose code was copied. Refuses "<mail@acme.example>" and whatever is no element of a running text. */
const MARKUP = /<\/?(?:p|br|b|i|strong|em|div|span|h[1-6]|ul|ol|li)(?:\s[^<>\n]{0,120})?\s?\/?>/iu;

/** The first place where a text holds code of a web page: where there is one there are more, and all are mended at once. */
export function markup({ source }: Release): Finding[] {
  const match = MARKUP.exec(source.text);
  if (match === null) return [];
  const [text] = match;
  return [{ code: "text/markup", span: { start: match.index, end: match.index + text.length }, values: { text } }];
}
