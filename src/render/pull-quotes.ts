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
  const by = `<p class="pr-pull__by"><span class="pr-pull__name">${set(pull.speaker ?? "")}</span>${role}</p>`;
  return [
    `<aside class="${pullQuoteClass(pull)}" aria-hidden="true" data-nosnippet data-pagefind-ignore>`,
    `<p class="pr-pull__text">${set(pull.excerpt.text)}</p>`,
    ...(pull.speaker === null ? [] : [by]),
    "</aside>\n",
  ].join("\n");
}

/** Words that nobody is quoted with get no marks, and not the colour of a voice. */
export function pullQuoteClass({ look, quotation }: PullQuote): string {
  return `pr-pull pr-pull--${look}${quotation === null ? " pr-pull--words" : ""}`;
}
