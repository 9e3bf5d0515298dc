import type { Release } from "../src/types.ts";
import type { EleventyConfig } from "./eleventy.ts";
import type { HeldReport } from "./held-report.ts";
import { askedByCascade } from "./hold-computed.ts";
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
    const hold =
      (await newsroom.holdOf(entry)) ?? (await askedByCascade(data, entry.release, newsroom.settings.clock.now));
    if (hold === null) {
      if (isAhead(entry.release, newsroom.settings.clock.now)) report.addAhead(entry.path);
      return undefined;
    }
    report.add({
      path: entry.path,
      hold,
      stops: hold.kind === "vague" && newsroom.settings.vagueEmbargo === "stop",
      page: newsroom.likelyPage(entry.path, entry.release),
    });
    return newsroom.showsHeld ? undefined : false;
  });
}

/** Whether the day that a release states has begun nowhere yet. */
const isAhead = ({ date }: Release, now: Date): boolean =>
  date !== null && Date.parse(`${date.iso}T00:00+14:00`) > now.getTime();
