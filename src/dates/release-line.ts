import type { LanguagePack } from "../languages/pack.ts";
import { key } from "../text/fold.ts";
import { readPhrase } from "../text/label.ts";
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

/** Reads "FOR IMMEDIATE RELEASE" and "EMBARGOED UNTIL 10 a.m. EDT, 25 June 2026" at the head of a text. */
export function readReleaseLine(
  text: string,
  packs: readonly LanguagePack[],
  dates: DateContext,
): ReleaseLineValue | null {
  const immediate = readPhrase(text, phrases(packs.flatMap((pack) => pack.release.immediate)));
  if (immediate) return { kind: "immediate", until: null, phraseEnd: immediate.valueStart, problems: [] };
  const embargo = readPhrase(text, phrases(packs.flatMap((pack) => pack.release.embargo)));
  if (!embargo) return null;
  const rest = text.slice(embargo.valueStart).replace(/^[:：]\s*/, "");
  if (readPhrase(rest, phrases(packs.flatMap((pack) => pack.release.immediate)))) {
    return { kind: "immediate", until: null, phraseEnd: text.length, problems: [] };
  }
  const instant = findInstant(text, dates);
  if (!instant && wordCount(rest) > 4) return null;
  return { kind: "embargo", until: instant?.until ?? null, phraseEnd: text.length, problems: instant?.problems ?? [] };
}

const phrases = (list: readonly string[]): string[] => list.map(key).sort((a, b) => b.length - a.length);
