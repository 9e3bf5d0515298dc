import { positionOf, sourceOf } from "../../src/index.ts";
import type { Diagnostic } from "../../src/types.ts";
import type { Examined } from "../examine.ts";
import { excerptLines } from "./excerpt.ts";
import { githubLine } from "./github.ts";
import { type Paint, severityColours } from "./paint.ts";

/** What `check` prints for one text; "" where there is nothing to say. */
export type CheckView = (examined: Examined) => string;

const source = ({ path, release }: Examined) => release?.source ?? sourceOf("", path);

/** For people: place, severity, code and message, then the line with a caret under the place, then the hint. */
export const textView =
  (paint: Paint): CheckView =>
  (examined) =>
    examined.diagnostics
      .map((diagnostic) => {
        const { line, column, severity, code, message, hint } = diagnostic;
        const place = paint("bold", `${examined.path}:${line}:${column}`);
        const head = `${place} ${paint(severityColours[severity], severity)} ${paint("dim", code)} ${message}`;
        const excerpt = excerptLines(source(examined), diagnostic).map((shown) => `  ${shown}`);
        return `${[head, ...excerpt, ...(hint === null ? [] : [`    ${paint("dim", hint)}`])].join("\n")}\n\n`;
      })
      .join("");

/** For other tools: one JSON object a line for each diagnostic. Columns count UTF-16 units. */
export const jsonView: CheckView = (examined) =>
  examined.diagnostics
    .map(({ code, severity, line, column, span, message, hint }: Diagnostic) => {
      const end = span && positionOf(source(examined), span.end);
      const place = { file: examined.path, line, column, endLine: end?.line ?? null, endColumn: end?.column ?? null };
      return `${JSON.stringify({ ...place, severity, code, message, hint })}\n`;
    })
    .join("");

/** For GitHub Actions: one workflow command a line. */
export const githubView: CheckView = ({ path, diagnostics }) =>
  diagnostics.map((diagnostic) => `${githubLine(path, diagnostic)}\n`).join("");
