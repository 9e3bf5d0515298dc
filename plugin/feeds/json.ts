import type { Entry, EntryPicture, Feed } from "./entry.ts";

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

function item(entry: Entry): unknown {
  const { address, title, author, published, changed, topics, language, summary, html, text, pictures } = entry;
  const [first] = pictures;
  return {
    id: address,
    url: address,
    title,
    ...(summary !== null && { summary }),
    content_html: html,
    content_text: text,
    // No banner_image: that is for one which the content does not show.
    ...(first !== undefined && { image: first.shown }),
    date_published: published.instant,
    date_modified: changed.instant,
    authors: [{ name: author }],
    ...(topics.length > 0 && { tags: topics }),
    language,
    ...(pictures.length > 0 && { attachments: pictures.map(attachment) }),
  };
}

function attachment({ address, type, bytes, caption }: EntryPicture): unknown {
  return { url: address, mime_type: type, ...(caption !== null && { title: caption }), size_in_bytes: bytes };
}
