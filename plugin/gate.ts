import type { Release } from "../src/types.ts";
import type { EleventyConfig } from "./eleventy.ts";
import { log } from "./log.ts";
import type { Newsroom } from "./newsroom.ts";
import { isText } from "./paths.ts";

/** An end that leaves nothing open: day, time and zone, "2026-06-25T08:30-04:00". Refuses "2026-06-25T08:30". */
const COMPLETE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The one gate before every output: why a release must not be published yet, or null where it may be. It holds drafts,
 * embargoes that have not ended, and embargoes whose end is not fully stated: a guess at the hour or the zone would leak.
 * @param now the build's one clock.
 */
export function heldBecause(release: Release, now: Date): string | null {
  if (release.frontMatter.draft === true) return "it is a draft (draft: true)";
  if (release.releaseLine?.kind !== "embargo") return null;
  const { until, excerpt } = release.releaseLine;
  const end = until !== null && COMPLETE.test(until) ? Date.parse(until) : Number.NaN;
  if (Number.isNaN(end)) {
    return `its embargo does not state day, time and zone: “${excerpt.text}”`;
  }
  return end > now.getTime() ? `it is embargoed until ${until}` : null;
}

/**
 * Drops what is held, and texts that are no releases, before anything can use them: pages, collections, feeds.
 * Eleventy runs it for every template, also for those whose ending is written in capitals.
 */
export function addGate(config: EleventyConfig, newsroom: Newsroom): void {
  config.addPreprocessor("press-release-gate", "*", async function (data) {
    if (!isText(this.inputPath)) return undefined;
    if (!newsroom.owns(this.inputPath)) return false;
    const entry = await newsroom.store.load(this.inputPath);
    newsroom.store.report(entry);
    if (entry.release === null) return false;
    const reason = newsroom.closedBecause(entry) ?? (data.draft === true ? "it is a draft (draft: true)" : null);
    if (reason === null) return undefined;
    log.say("info", `${entry.path} is held back: ${reason}.`);
    return false;
  });
}
