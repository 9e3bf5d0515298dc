import { basename } from "node:path";
import type { Release } from "../src/types.ts";
import { type Hold, holdOf } from "./hold.ts";
import type { SiteData } from "./hold-asked.ts";

/** What Eleventy, under its old name and its new one, computes last. */
export const COMPUTED = ["eleventyComputed", "buildawesomeComputed"] as const;

/** What is known of a release before Eleventy has put its data together. */
export interface Known {
  /** Its text, as Eleventy names it: "./site/releases/2021-10-13-mill.txt". */
  readonly inputPath: string;
  /** The input directory, which that begins with: "./site/". */
  readonly top: string;
  readonly release: Release;
  /** What data files of its folders say. */
  readonly site: SiteData;
  /** What is computed of every page. */
  readonly computed: object;
}

/**
 * Whether the gate will most likely hold a release back by what the site computes of it. It is asked before that, since who is
 * held must take no address from those who are out.
 */
export async function isDoubtful({ inputPath, top, release, site, computed }: Known, now: Date): Promise<boolean> {
  const own = COMPUTED.map((key) => asRecord(site.get(key)));
  const eleventyComputed: Readonly<Record<string, unknown>> = Object.assign({}, computed, ...own);
  if (!("draft" in eleventyComputed || "embargo" in eleventyComputed)) return false;
  const stem = inputPath.slice(top.length).replace(/\.\w+$/, "");
  const page = { inputPath, filePathStem: `/${stem}`, fileSlug: basename(stem).replace(/^\d{4}-\d\d-\d\d-/, "") };
  const found = { title: release.headline?.text, date: release.date?.iso, lang: release.language.tag, release, page };
  const data = { ...found, ...Object.fromEntries(site), ...release.frontMatter, eleventyComputed };
  return (await askedByCascade(data, release, now)) !== null;
}

/**
 * What all data of the site together ask, also what is computed, which Eleventy does only behind the gate: what cannot be worked
 * out here holds the release back.
 */
export async function askedByCascade(
  data: Readonly<Record<string, unknown>>,
  release: Release,
  now: Date,
): Promise<Hold | null> {
  const computed: Readonly<Record<string, unknown>> = Object.assign({}, ...COMPUTED.map((key) => asRecord(data[key])));
  const asked = new Map<string, unknown>();
  for (const key of ["draft", "embargo"]) {
    asked.set(key, key in computed ? await worked(computed[key], data) : data[key]);
  }
  return holdOf(release, now, asked);
}

async function worked(value: unknown, data: unknown): Promise<unknown> {
  try {
    // Words are a template of some language.
    return typeof value === "function" ? await value(data) : typeof value === "string" && value !== "" ? true : value;
  } catch {
    return true;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
