import type { Diagnostic, Severity } from "../src/types.ts";
import { visible } from "./visible.ts";

const PREFIX = "[press-release]";

/** "a.txt:3:7 warning date/no-year “13 October” has no year, …": one form for the build and for `check`. */
export function diagnosticLine(file: string, { line, column, severity, code, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}

/**
 * Writes to the build's terminal, on standard error: Eleventy's own logger is silent under `--quiet`, and a release that
 * is held back or misread must be said all the same.
 */
export const log = {
  /** One line a message; `hint` goes on a line of its own. */
  say(severity: Severity, message: string, hint: string | null = null): void {
    write(severity, `${severity === "info" ? "" : `${severity}: `}${message}`, hint);
  },

  /** Warnings and errors of one text. What is only for information is left to `check` and `inspect`. */
  diagnostics(file: string, diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === "info") continue;
      write(diagnostic.severity, diagnosticLine(file, diagnostic), diagnostic.hint);
    }
  },
};

function write(severity: Severity, message: string, hint: string | null): void {
  const text = visible(`${PREFIX} ${message}${hint === null ? "" : `\n    ${hint}`}`, false);
  if (severity === "error") console.error(text);
  else console.warn(text);
}
