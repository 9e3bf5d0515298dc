import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { DateProblem, InstantReading } from "./reading.ts";

/** A doubt about a date is a warning in a date line, and an error where it decides when a text may run. */
const ERRORS: Partial<Record<DiagnosticCode, DiagnosticCode>> = {
  "date/no-year": "embargo/no-year",
  "date/ambiguous-order": "embargo/ambiguous-date",
  "date/impossible": "embargo/impossible-date",
};

/**
 * What is missing or doubtful in the end of an embargo. It is complete with day, month, year, time of day and zone:
 * whatever is left open, a desk on another continent would fill in its own way.
 *
 * @param instant what could be read of the end; null where nothing of it is stated ("EMBARGOED").
 */
export function embargoProblems(text: string, instant: InstantReading | null): DateProblem[] {
  if (instant === null) return [{ code: "embargo/no-end", values: {} }];
  const { date, time, span } = instant;
  const stated = { text: text.slice(span.start, span.end) };
  const problems = (date?.problems ?? []).map(
    (problem): DateProblem => ({ ...problem, code: ERRORS[problem.code] ?? problem.code }),
  );
  const say = (code: DiagnosticCode): unknown => problems.push({ code, values: stated });

  // "October 2026" is a date that could be read, and still no day.
  if (!date?.date && problems.length === 0) say("embargo/no-date");
  if (time === null) say("embargo/no-time");
  else {
    if (time.open) say("embargo/ambiguous-time");
    else if (time.hour === 24) say("embargo/midnight");
    if (time.zone === null) say("embargo/no-zone");
  }
  return problems;
}
