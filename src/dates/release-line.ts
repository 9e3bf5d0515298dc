import { type LabelSet, readPhrase } from "../text/label.ts";
import { wordCount } from "../text/prose.ts";
import { findInstant } from "./instant.ts";
import type { DateContext, DateProblem } from "./reading.ts";

/** What a release line says; `phraseEnd` is where a headline glued to it may begin. */
export interface ReleaseLineValue {
  readonly kind: "immediate" | "embargo";
  readonly until: string | null;
  readonly phraseEnd: number;
  /** What is missing or doubtful in the instant. */
  readonly problems: readonly DateProblem[];
}

/** The openings of release lines. */
interface Openings {
  readonly immediate: LabelSet;
  readonly embargo: LabelSet;
}

/** Reads "FOR IMMEDIATE RELEASE" and "EMBARGOED UNTIL 10 a.m. EDT, 25 June 2026" at the head of a text. */
export function readReleaseLine(text: string, openings: Openings, dates: DateContext): ReleaseLineValue | null {
  const immediate = readPhrase(text, openings.immediate);
  if (immediate) return { kind: "immediate", until: null, phraseEnd: immediate.valueStart, problems: [] };
  const embargo = readPhrase(text, openings.embargo);
  if (!embargo) return null;
  const rest = text.slice(embargo.valueStart).replace(/^[:：]\s*/, "");
  if (readPhrase(rest, openings.immediate)) {
    return { kind: "immediate", until: null, phraseEnd: text.length, problems: [] };
  }
  const instant = findInstant(text.slice(0, REACH), dates);
  if (!instant && wordCount(rest) > 4) return null;
  return { kind: "embargo", until: instant?.until ?? null, phraseEnd: text.length, problems: instant?.problems ?? [] };
}

/** An instant is stated within so many characters. */
const REACH = 240;
