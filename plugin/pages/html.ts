import { escapeHtml } from "../../src/render/index.ts";

/**
 * HTML built safely: the `html` tag escapes every value put into it, unless that value is itself `Html`.
 *
 *     html`<p>${"1 < 2"}</p>`.markup === "<p>1 &lt; 2</p>"
 */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, null and false leave nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** Markup that is known to be safe, such as the renderer's. */
export function raw(markup: string): Html {
  return { markup };
}

/** Nothing at all. */
export const nothing: Html = raw("");

/** The tag of the views; see the example above. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return raw(parts.reduce((all, part, index) => all + part + markupOf(values[index]), ""));
}

/** Joins pieces of markup, each on a line of its own. */
export function lines(pieces: readonly Html[]): Html {
  return raw(
    pieces
      .map((piece) => piece.markup)
      .filter((markup) => markup !== "")
      .join("\n"),
  );
}

function markupOf(value: Content): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(markupOf).join("");
  return "markup" in value ? value.markup : "";
}
