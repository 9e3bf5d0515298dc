import type { Diagnostic, Severity } from "../../../src/types.ts";
import { visible } from "../../visible.ts";
import type { PageContext } from "../context.ts";
import { counted } from "../counted.ts";
import { type Html, html, nothing } from "../html.ts";

/** What is said about a text on its own page. What is only for information is left to `check`. */
const SHOWN = ["error", "warning"] as const satisfies readonly Severity[];

/**
 * What is wrong in a text, above the page that a server makes of it: closed for warnings, which may stay, and open for
 * errors, which may not. Wording of diagnostics is English, whatever the page speaks.
 * @param file the path of the text, as an editor takes it.
 */
export function findingsPanel(diagnostics: readonly Diagnostic[], file: string, context: PageContext): Html {
  const { words, locale, direction } = context;
  const kinds = SHOWN.map((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity);
    return { severity, found, title: counted(words[`${severity}s`], found.length, locale) };
  }).filter(({ found }) => found.length > 0);
  if (kinds.length === 0) return nothing;
  const isOpen = kinds.some(({ severity }) => severity === "error");
  const summary = kinds.map(({ severity, title }) => html`<span class="pr-findings__${severity}">${title}</span> `);
  const lists = kinds.map(
    ({ severity, found, title }) =>
      html`<ul role="list" aria-label="${title}">${found.map((each) => finding(each, severity, words.line))}</ul>
`,
  );
  return html`<aside class="pr-findings" aria-label="${kinds.map(({ title }) => title).join(", ")}" lang="${locale}" dir="${direction}"><details${isOpen && html` open`}><summary>${summary}<code dir="ltr">${file}</code></summary>
${lists}<p>${words.onlyHere}</p></details></aside>
`;
}

/** What is about the whole text has no line. */
function finding({ line, span, message, hint }: Diagnostic, severity: Severity, place: string): Html {
  const at = span !== null && html`<b>${place.replace("{n}", String(line))}</b> `;
  return html`<li class="pr-findings__${severity}">${at}<span lang="en" dir="ltr">${visible(message, false)}${hint !== null && html`<small>${hint}</small>`}</span></li>`;
}
