import type { Diagnostic, Severity } from "../src/types.ts";

const PREFIX = "[press-release]";

/**
 * Writes to the build's terminal, on standard error: Eleventy's own logger is silent under `--quiet`, and a release that
 * is held back or misread must be said all the same.
 */
export const log = {
  /** One line a message; `hint` goes on a line of its own. */
  say(severity: Severity, message: string, hint: string | null = null): void {
    const text = `${PREFIX} ${severity === "info" ? "" : `${severity}: `}${message}${hint === null ? "" : `\n    ${hint}`}`;
    if (severity === "error") console.error(text);
    else console.warn(text);
  },

  /** Warnings and errors of one text, as `file:line:column`. What is only for information is left to `inspect`. */
  diagnostics(file: string, diagnostics: readonly Diagnostic[]): void {
    for (const { severity, line, column, message, hint } of diagnostics) {
      if (severity === "info") continue;
      log.say(severity, `${file}:${line}:${column} ${message}`, hint);
    }
  },
};
