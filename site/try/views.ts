import { type Html, html, lines } from "../../plugin/pages/html.ts";
import { type LineExplanation, ruleInWords } from "../../src/resolve/explain.ts";
import type { Diagnostic, LineRange, Release } from "../../src/types.ts";
import type { Reading } from "./reading.ts";

/** The document in the frame: the release alone, in the plugin's stylesheet. No link in it leads anywhere. */
export function documentOf({ release, article }: Reading, stylesheet: string): string {
  const { tag, direction } = release.language;
  return `<!doctype html>
<html class="pr-page" lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>The page</title>
<base target="_blank">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
${article}
</body>
</html>`;
}

/** What became of the text, in a sentence that a screen reader says after each change. */
export function summaryOf({ release, problems }: Reading): string {
  const { headline, quotes } = release;
  const doubts = problems.length === 1 ? "one remark" : `${problems.length || "no"} remarks`;
  const said = quotes.length === 1 ? "one quotation" : `${quotes.length || "no"} quotations`;
  return `Headline: ${headline === null ? "none" : headline.text}. ${capital(said)}, ${doubts}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What was found, field by field. */
export function factsView({ release }: Reading): Html {
  const { date, dateline, language, photoCredits, contacts, sources } = release;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language.tag) ?? language.tag;
  const facts: readonly (readonly [string, readonly (string | null | undefined)[]])[] = [
    ["Headline", [release.headline?.text]],
    ["Date", [date && `${date.iso}, from the ${date.from.replace("-", " ")}`]],
    ["Place", [dateline?.place]],
    ["Language", [`${name}: ${language.because}`]],
    ["Release", [releaseState(release)]],
    [
      "Quotations",
      release.quotes.map(({ speaker, role }) => [speaker ?? "nobody known", role].filter(Boolean).join(", ")),
    ],
    ["Photo credits", photoCredits.map(({ text }) => text)],
    ["Sources", sources.map(({ name }) => name)],
    ["Contacts", contacts.map(({ name, email, phone }) => [name, phone, email].filter(Boolean).join(", "))],
  ];
  return html`<dl class="try-facts">
${lines(
  facts.map(([label, values]) => {
    const found = values.filter((value) => typeof value === "string");
    return html`<dt>${label}</dt>${found.length === 0 ? html`<dd class="try-none">none</dd>` : found.map((value) => html`<dd>${value}</dd>`)}`;
  }),
)}
</dl>`;
}

function releaseState({ releaseLine }: Release): string | null {
  if (releaseLine === null) return null;
  if (releaseLine.kind === "immediate") return "at once";
  return releaseLine.until === null ? "under embargo without a stated end" : `under embargo until ${releaseLine.until}`;
}

/** The diagnostics, as `check` gives them; each place is a button that leads to it in the text. */
export function problemsView({ problems }: Reading): Html {
  if (problems.length === 0) return html`<p>Nothing: a press desk would ask no question.</p>`;
  return html`<ol class="try-problems">
${lines(problems.map(problem))}
</ol>`;
}

function problem({ severity, code, span, line, column, message, hint }: Diagnostic): Html {
  const place =
    span !== null &&
    html`<button type="button" data-start="${span.start}" data-end="${span.end}">${line}:${column}</button> `;
  return html`<li>${place}<b>${severity}</b> ${message} <code>${code}</code>${hint !== null && html`<br>${hint}`}</li>`;
}

/** Every line: what it was taken for, and behind that why, what lost, and the marker that would change it. */
export function linesView({ lines: all, release }: Reading): Html {
  if (all.length === 0) return html`<p>There is no line.</p>`;
  return html`<ol class="try-lines">
${lines(all.map((line) => lineView(line, release)))}
</ol>`;
}

function lineView(explained: LineExplanation, release: Release): Html {
  const { line, text, role, because, strength, by, rule, lost, remedies } = explained;
  const whole = release.source.lines[line - 1];
  return html`<li><details data-line="${line}">
<summary><span class="try-number">${line}</span> <b>${role}</b> <span class="try-text" dir="auto">${text.trim()}</span></summary>
<p>${capital(because)}.</p>
<p>${
    strength === null || rule === null
      ? "No recogniser claimed it, and what nobody claims is a paragraph."
      : `${capital(strength)}, by the recogniser “${by}”; decided by “${rule}”: ${ruleInWords(rule)}.`
  }</p>
${lines(
  lost.map(
    (claim) =>
      html`<p>Not <b>${claim.role}</b>, ${inWords(claim.lines)}: ${claim.because}. ${capital(claim.strength)}; lost to ${claim.to ?? "another"} by “${claim.rule}”: ${ruleInWords(claim.rule)}.</p>`,
  ),
)}
<p class="try-actions">${whole !== undefined && html`<button type="button" data-start="${whole.start}" data-end="${whole.end}">Go to line ${line}</button>`}
${remedies.map(
  (remedy) =>
    html`<button type="button" data-mark="${remedy.marker}" data-at="${release.source.lines[remedy.line - 1]?.end ?? 0}">Make it ${remedy.role}: ${remedy.marker}</button> `,
)}</p>
</details></li>`;
}

const inWords = ([first, last]: LineRange): string => (first === last ? `line ${first}` : `lines ${first} to ${last}`);
