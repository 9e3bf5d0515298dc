import type { Diagnostic, Severity } from "../../../src/types.ts";
import { visible } from "../../visible.ts";
import { counted } from "../counted.ts";
import { type Html, html, nothing } from "../html.ts";

/** What is said about a text on its own page. What is only for information is left to `check`. */
const SHOWN = ["error", "warning"] as const satisfies readonly Severity[];

const WORDS = {
  error: { one: "{n} error", other: "{n} errors" },
  warning: { one: "{n} warning", other: "{n} warnings" },
} as const;

/**
 * What is wrong in a text, above the page that a server makes of it: closed for warnings, which may stay, and open for
 * errors, which may not. It is English, whatever the page speaks, as all is that the terminal says: whoever looks for a message finds
 * it in the words in which others speak of it.
 * @param file the path of the text, as an editor takes it.
 */
export function findingsPanel(diagnostics: readonly Diagnostic[], file: string): Html {
  const kinds = SHOWN.map((severity) => {
    const found = diagnostics.filter((each) => each.severity === severity);
    return { severity, found, title: counted(WORDS[severity], found.length, "en") };
  }).filter(({ found }) => found.length > 0);
  if (kinds.length === 0) return nothing;
  const isOpen = kinds.some(({ severity }) => severity === "error");
  const summary = kinds.map(({ severity, title }) => html`<span class="pr-findings__${severity}">${title}</span> `);
  const lists = kinds.map(
    ({ severity, found, title }) =>
      html`<ul role="list" aria-label="${title}">${found.map((each) => finding(each, severity))}</ul>
`,
  );
  return html`<aside class="pr-findings" aria-label="${kinds.map(({ title }) => title).join(", ")}" lang="en" dir="ltr"><details${isOpen && html` open`}><summary>${summary}<code>${file}</code></summary>
${lists}<p>Only this server shows these remarks.</p></details></aside>
`;
}

/** What is about the whole text has no line. */
function finding({ line, span, message, hint }: Diagnostic, severity: Severity): Html {
  const at = span !== null && html`<b>Line ${line}</b> `;
  return html`<li class="pr-findings__${severity}">${at}<span>${visible(message, false)}${hint !== null && html`<small>${hint}</small>`}</span></li>`;
}
