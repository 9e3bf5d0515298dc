import type { Env } from "markdown-it";
import type { Block, Excerpt, Quotation, Release } from "../types.ts";
import type { TypographicMarks } from "./typographic.ts";

/** One rendering: what markdown-it's rules need to know, handed from rule to rule in its environment. */
export interface Job {
  readonly release: Release;
  /** What to render: whole blocks, or one excerpt as a line of text. */
  readonly blocks: readonly Block[];
  readonly line: Excerpt | null;
  /** The id of the first paragraph. */
  readonly lead: string | null;
  readonly marks: TypographicMarks;
  /** HTML to set before a block, by block id. */
  readonly before: ReadonlyMap<string, string>;
  /** HTML to set instead of a block, by block id: a caption is part of its picture. */
  readonly instead: ReadonlyMap<string, string>;
  /** The quotation that a block is set large with, by block id. */
  readonly promoted: ReadonlyMap<string, string>;
  /** HTML of a link to a quotation, set where that begins; null for none. */
  readonly permalink: ((quotation: Quotation) => string) | null;
  /** Quotations whose element has its `id` already; a split one has it on its first part. */
  readonly quoted: Set<string>;
}

const KEY = "pressRelease";

/** The environment of a rendering; a site's own markdown-it plugins find `release` in it. */
export function envOf(job: Job, extra: Readonly<Record<string, unknown>>): Env {
  return { ...extra, release: job.release, [KEY]: job };
}

/** The rendering that an environment is about; null where a plugin uses markdown-it for itself. */
export function jobOf(env: Env | undefined): Job | null {
  const job = env?.[KEY];
  return job === undefined ? null : (job as Job);
}
