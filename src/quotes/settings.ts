import type { PullQuoteMode } from "../types.ts";

/** How many pull-quotes and how they are set, as options, data files and front matter say it; false is "off". */
export type PullQuoteSetting =
  | PullQuoteMode
  | false
  | number
  | { readonly mode?: PullQuoteMode | false; readonly count?: number };

/** What one of them says; null where it leaves that open. */
export interface PullQuoteChoice {
  readonly mode: PullQuoteMode | null;
  /** How many at most. */
  readonly count: number | null;
}

/** What a setting may be, for messages. */
export const PULL_QUOTE_SETTING = `"repeat", "promote" or "off", a whole number from 0 up, or { mode, count }`;

const MODES: readonly unknown[] = ["repeat", "promote", "off"] satisfies PullQuoteMode[];

const open: PullQuoteChoice = { mode: null, count: null };

/** Reads a setting of any origin; null for one that is none. Nothing at all leaves both open. */
export function readPullQuoteSetting(value: unknown): PullQuoteChoice | null {
  if (value === undefined || value === null) return open;
  if (value === false) return { ...open, mode: "off" };
  if (MODES.includes(value)) return { ...open, mode: value as PullQuoteMode };
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? { ...open, count: value } : null;
  if (typeof value !== "object" || Array.isArray(value)) return null;
  if (!Object.keys(value).every((key) => key === "mode" || key === "count")) return null;
  const { mode, count } = value as { mode?: unknown; count?: unknown };
  const [one, two] = [
    typeof mode === "number" ? null : readPullQuoteSetting(mode),
    readPullQuoteSetting(count ?? null),
  ];
  if (one === null || two === null || one.count !== null || two.mode !== null) return null;
  return { mode: one.mode, count: two.count };
}

/** The first of several choices that says something, for mode and count each; the nearest to the text comes first. */
export function settled(choices: readonly (PullQuoteChoice | null)[]): { mode: PullQuoteMode; count: number | null } {
  const first = <K extends keyof PullQuoteChoice>(key: K): PullQuoteChoice[K] =>
    choices.find((choice) => choice !== null && choice[key] !== null)?.[key] ?? null;
  return { mode: first("mode") ?? "repeat", count: first("count") };
}
