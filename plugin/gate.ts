import type { Release } from "../src/types.ts";
import type { Cascade, EleventyConfig } from "./eleventy.ts";
import type { HeldReport } from "./held-report.ts";
import { type Hold, holdOf } from "./hold.ts";
import type { Newsroom } from "./newsroom.ts";
import { isText } from "./paths.ts";

/**
 * The one gate before every output. It drops what is held, and texts that are no releases, before anything can use them:
 * pages, collections, feeds; what a server or a preview shows all the same is noted. Eleventy runs it for every template,
 * also for those whose ending is written in capitals.
 */
export function addGate(config: EleventyConfig, newsroom: Newsroom, report: HeldReport): void {
  config.addPreprocessor("press-release-gate", "*", async function (data) {
    if (!isText(this.inputPath)) return undefined;
    if (!newsroom.owns(this.inputPath)) return false;
    const entry = await newsroom.store.load(this.inputPath);
    newsroom.store.report(entry);
    if (entry.release === null) return false;
    const hold = (await newsroom.holdOf(entry)) ?? (await askedBy(data, entry.release, newsroom));
    if (hold === null) return undefined;
    report.add({
      path: entry.path,
      hold,
      stops: hold.kind === "vague" && newsroom.settings.vagueEmbargo === "stop",
      page: newsroom.likelyPage(entry.path, entry.release),
    });
    return newsroom.showsHeld ? undefined : false;
  });
}

/**
 * What all data of the site together ask, also what is computed, which Eleventy does only behind the gate: what cannot be worked
 * out here holds the release back.
 */
async function askedBy(data: Cascade, release: Release, { settings }: Newsroom): Promise<Hold | null> {
  const computed = { ...asRecord(data.eleventyComputed), ...asRecord(data.buildawesomeComputed) };
  const asked = new Map<string, unknown>();
  for (const key of ["draft", "embargo"]) {
    asked.set(key, key in computed ? await worked(computed[key], data) : data[key]);
  }
  return holdOf(release, settings.clock.now, asked);
}

async function worked(value: unknown, data: Cascade): Promise<unknown> {
  try {
    // Words are a template of some language.
    return typeof value === "function" ? await value(data) : typeof value === "string" && value !== "" ? true : value;
  } catch {
    return true;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
