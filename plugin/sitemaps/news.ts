import { absolute } from "../absolute.ts";
import { type Xml, xml, xmlDocument } from "../feeds/xml.ts";
import type { FileMaker } from "../files/output-file.ts";
import { log } from "../log.ts";
import { type Moment, publishedAt } from "../moment.ts";
import type { Published } from "../published.ts";

const HOUR = 3_600_000;
/** Google takes releases of the last two days, and no more than this. */
const WINDOW = 48 * HOUR;
const MOST = 1000;
/** A day begins so much earlier where it begins first: what is dated that day is not from the future. */
const EARLIEST_DAWN = 14 * HOUR;

interface News {
  readonly page: Published;
  readonly moment: Moment;
  readonly at: number;
}

/**
 * The releases of the last two days, by the build's clock, for news search:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. It may well be empty. On a static host it
 * ages, so the terminal says when the next build would change it; the site never does.
 */
export const newsSitemap: FileMaker = ({ releases }, { settings, contexts }) => {
  const { files, url, name, clock } = settings;
  if (!files.newsSitemap || url === null) return [];
  const publication = name ?? contexts.for("/").words.newsroom;
  const standing = releases.filter(({ release }) => release.withdrawn === null);
  const news = lately(standing, clock.now.getTime());
  sayWhenItChanges(news);
  const content = xmlDocument(
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${news.map((each) => entry(each, publication, url))}</urlset>`,
  );
  return [{ path: "/news-sitemap.xml", content }];
};

/** Newest first. */
function lately(releases: readonly Published[], now: number): News[] {
  return releases
    .flatMap((page) => {
      const moment = publishedAt(page.release);
      return moment === null ? [] : [{ page, moment, at: Date.parse(moment.instant) }];
    })
    .filter(({ at }) => at > now - WINDOW && at <= now + EARLIEST_DAWN)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST);
}

function entry({ page, moment }: News, publication: string, root: string): Xml {
  return xml`<url><loc>${absolute(root, page.url)}</loc><news:news>
<news:publication><news:name>${publication}</news:name><news:language>${newsLanguage(page.lang)}</news:language></news:publication>
<news:publication_date>${moment.exact ? moment.instant : moment.day}</news:publication_date>
<news:title>${page.title ?? page.url}</news:title>
</news:news></url>
`;
}

/** Two letters of ISO 639, but for Chinese, which Google wants told apart. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === "zh" ? (script === "Hant" ? "zh-tw" : "zh-cn") : language;
}

function sayWhenItChanges(news: readonly News[]): void {
  const oldest = news.at(-1);
  if (oldest === undefined) return;
  const until = new Date(oldest.at + WINDOW).toISOString().slice(0, 16).replace("T", " ");
  log.say(
    "info",
    `Releases in the news sitemap: ${news.length}. Build again after ${until} UTC, when the oldest leaves it.`,
  );
}
