import { publishedAt } from "../moment.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";

/** Some releases that one can subscribe to. */
export interface Channel {
  /** The path of the folder in which its feeds are: "/topics/harbour/". */
  readonly folder: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The path of the page that lists them too. */
  readonly page: string;
  /** Newest first; all of them with a day. */
  readonly releases: readonly Published[];
}

/** The names of the feeds of a channel, best first for programs that choose by themselves. */
export const feedFiles = [
  { file: "feed.xml", type: "application/atom+xml" },
  { file: "rss.xml", type: "application/rss+xml" },
  { file: "feed.json", type: "application/feed+json" },
] as const;

const known = new WeakMap<Shelf, readonly Channel[]>();

/**
 * The channels of a newsroom: all releases first, then by topic and by language, where these have pages. None without
 * releases that have a day, and none without the site's own address.
 */
export function channelsOf(shelf: Shelf, settings: Settings, contexts: PageContexts): readonly Channel[] {
  const before = known.get(shelf);
  if (before !== undefined) return before;
  const channels = settings.url === null || settings.feeds === null ? [] : everyChannel(shelf, settings, contexts);
  known.set(shelf, channels);
  return channels;
}

function everyChannel(shelf: Shelf, { pages, ...settings }: Settings, contexts: PageContexts): Channel[] {
  const { site, words } = contexts.for("/");
  const name = settings.name ?? words.newsroom;
  const folder = settings.newsroom ?? `/${settings.directory}/`;
  const language = site.language;
  const part = (own: string, below: string, tag: string, releases: readonly Published[]): Channel => ({
    folder: below,
    title: `${own} – ${name}`,
    language: tag,
    page: below,
    releases,
  });
  const { topics, languages } = pages;
  return [
    { folder, title: name, language, page: pages.front ?? "/", releases: shelf.releases },
    ...(topics === null
      ? []
      : shelf.topics.map((topic) => part(topic.name, `${topics}${topic.slug}/`, language, topic.releases))),
    ...(languages === null || shelf.languages.length < 2
      ? []
      : shelf.languages.map((each) =>
          part(each.name, `${languages}${each.tag.toLowerCase()}/`, each.tag, each.releases),
        )),
  ].flatMap((channel) => {
    const releases = newest(channel.releases, settings.feeds ?? 0);
    return releases.length === 0 ? [] : [{ ...channel, releases }];
  });
}

/** The latest so many, by the moment at which they were published; 0 for all. */
function newest(releases: readonly Published[], limit: number): Published[] {
  const dated = releases.flatMap((page) => {
    const moment = publishedAt(page.release);
    return moment === null ? [] : [{ page, time: Date.parse(moment.instant) }];
  });
  const sorted = dated.sort((a, b) => b.time - a.time).map(({ page }) => page);
  return limit === 0 ? sorted : sorted.slice(0, limit);
}
