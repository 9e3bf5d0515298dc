import type { PullQuote } from "../types.ts";
import { escapeHtml } from "./escape.ts";
import { withoutForbidden } from "./marks.ts";
import { type TypographicMarks, typographic } from "./typographic.ts";

/**
 * The pulled copy of a quotation. Its words stand in the text already: screen readers, search engines and print pass
 * over the copy, and it holds nothing to focus. Its marks come from the style sheet.
 */
export function pullQuoteHtml(pull: PullQuote, marks: TypographicMarks): string {
  const set = (text: string) => escapeHtml(typographic(withoutForbidden(text), marks));
  const role = pull.role === null ? "" : ` <span class="pr-pull__role">${set(pull.role)}</span>`;
  return [
    `<aside class="pr-pull pr-pull--${pull.look}" aria-hidden="true" data-nosnippet data-pagefind-ignore>`,
    `<p class="pr-pull__text">${set(pull.excerpt.text)}</p>`,
    `<p class="pr-pull__by"><span class="pr-pull__name">${set(pull.speaker)}</span>${role}</p>`,
    "</aside>\n",
  ].join("\n");
}
