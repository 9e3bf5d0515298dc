import type { Diagnostic, Severity } from "../../src/types.ts";

/** How much there was to say about some texts. */
export interface Tally extends Record<Severity, number> {
  readonly texts: number;
}

export const NOTHING: Tally = { texts: 0, error: 0, warning: 0, info: 0 };

/** A tally with one more text in it. */
export function count(tally: Tally, diagnostics: readonly Diagnostic[]): Tally {
  const of = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  return {
    texts: tally.texts + 1,
    error: tally.error + of("error"),
    warning: tally.warning + of("warning"),
    info: tally.info + of("info"),
  };
}

/** One line a folder where there are several, then the sum of all. */
export function summaryLines(folders: ReadonlyMap<string, Tally>, total: Tally): string[] {
  const width = Math.max(...[...folders.keys()].map((name) => name.length));
  const each = [...folders].map(([name, tally]) => `${name.padEnd(width)}  ${inWords(tally)}`);
  return [...(folders.size > 1 ? [...each, ""] : []), inWords(total)];
}

/** "3 texts: 1 error, 2 warnings". */
function inWords({ texts, error, warning, info }: Tally): string {
  const parts = [many(error, "error"), many(warning, "warning"), many(info, "note")].filter((part) => part !== null);
  return `${many(texts, "text") ?? "no texts"}: ${parts.length === 0 ? "nothing to say" : parts.join(", ")}`;
}

const many = (number: number, word: string): string | null =>
  number === 0 ? null : `${number} ${word}${number === 1 ? "" : "s"}`;
