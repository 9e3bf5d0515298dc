import { byPlace, positionOf } from "../text/source.ts";
import type { Diagnostic, Finding, Source } from "../types.ts";
import { catalogue } from "./catalogue.ts";

/** A `{name}` in the catalogue's wording. */
const PLACE = /\{(\w{1,20})\}/g;

/** Gives findings their words and their place, in the order of the text. */
export function diagnose(source: Source, findings: readonly Finding[]): Diagnostic[] {
  return [...findings].sort(byPlace).map(({ code, span, values = {} }) => {
    const { severity, message, hint } = catalogue[code];
    const fill = (wording: string): string => wording.replace(PLACE, (whole, name: string) => values[name] ?? whole);
    const place = span ? positionOf(source, span.start) : { line: 1, column: 1 };
    return { code, severity, span, ...place, message: fill(message), hint: hint === null ? null : fill(hint) };
  });
}
