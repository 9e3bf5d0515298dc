import { absolute } from "../absolute.ts";
import type { FileMaker, OutputFile } from "../files/output-file.ts";
import { log } from "../log.ts";
import { publishedAt } from "../moment.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";
import { atom } from "./atom.ts";
import { channelsOf, feedFiles } from "./channels.ts";
import { type Entry, entryOf, type Feed } from "./entry.ts";
import { jsonFeed } from "./json.ts";
import { rss } from "./rss.ts";

const formats: Readonly<Record<(typeof feedFiles)[number]["file"], (feed: Feed) => string>> = {
  "feed.xml": atom,
  "rss.xml": rss,
  "feed.json": jsonFeed,
};

/** The feeds of the newsroom, of its topics and of its languages. What several of them hold is rendered once. */
export const feeds: FileMaker = function* (shelf, workshop) {
  const { settings, contexts } = workshop;
  if (settings.url === null || settings.feeds === null) return;
  sayWhatHasNoDay(shelf);
  const root = settings.url;
  const made = new Map<Published, Entry | null>();
  const entry = (page: Published): Entry | null => {
    const before = made.get(page);
    if (before !== undefined) return before;
    const now = entryOf(page, root, workshop);
    made.set(page, now);
    return now;
  };
  for (const channel of channelsOf(shelf, settings, contexts)) {
    const entries = channel.releases.flatMap((page) => entry(page) ?? []);
    for (const { file } of feedFiles) {
      const path = channel.folder + file;
      const feed = {
        title: channel.title,
        language: channel.language,
        self: absolute(root, path),
        page: absolute(root, channel.page),
        updated: latest(entries),
        entries,
      };
      yield { path, content: formats[file](feed) } satisfies OutputFile;
    }
  }
};

/** The moment of the last change, in its own zone. */
const latest = (entries: readonly Entry[]): string =>
  entries
    .map(({ changed }) => changed.instant)
    .reduce((last, each) => (Date.parse(each) > Date.parse(last) ? each : last), entries[0]?.changed.instant ?? "");

/** So many are named. */
const MOST_NAMED = 5;

function sayWhatHasNoDay({ releases }: Shelf): void {
  const undated = releases.filter(({ release }) => publishedAt(release) === null).map(({ inputPath }) => inputPath);
  if (undated.length === 0) return;
  const named = undated.slice(0, MOST_NAMED).join(", ") + (undated.length > MOST_NAMED ? " …" : "");
  log.say("info", `In no feed, for want of a date of publication: ${named}.`);
}
