import type { Entry, Feed } from "./entry.ts";

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ title, language, self, page, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    language,
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ address, title, author, published, changed, topics, language, summary, html, text }: Entry): unknown {
  return {
    id: address,
    url: address,
    title,
    ...(summary !== null && { summary }),
    content_html: html,
    content_text: text,
    date_published: published.instant,
    date_modified: changed.instant,
    authors: [{ name: author }],
    ...(topics.length > 0 && { tags: topics }),
    language,
  };
}
