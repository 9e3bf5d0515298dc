import { DateTime } from "luxon";
import type { Entry, EntryPicture, Feed } from "./entry.ts";
import { type Xml, xml, xmlDocument } from "./xml.ts";

/**
 * A feed as RSS 2.0, with the whole text (`content:encoded`), authors who have no e-mail address, and its own address. An item has
 * one enclosure at most, as the RSS Advisory Board recommends: the first picture. All of them are told as Media RSS.
 */
export function rss({ title, language, self, page, updated, entries }: Feed): string {
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${title}</title>
<link>${page}</link>
<description>${title}</description>
<language>${language}</language>
<lastBuildDate>${rfc822(updated)}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${entries.map(item)}</channel>
</rss>`);
}

function item({ address, title, author, published, changed, topics, language, summary, html, pictures }: Entry): Xml {
  return xml`<item>
<title>${title}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822(published.instant)}</pubDate>
<atom:updated>${changed.instant}</atom:updated>
<dc:creator>${author}</dc:creator>
<dc:language>${language}</dc:language>
${topics.map((topic) => xml`<category>${topic}</category>\n`)}${summary !== null && xml`<description>${summary}</description>\n`}<content:encoded>${html}</content:encoded>
${pictures.slice(0, 1).map(enclosure)}${pictures.map(media)}</item>
`;
}

function enclosure({ address, type, bytes }: EntryPicture): Xml {
  return xml`<enclosure url="${address}" length="${String(bytes)}" type="${type}"/>
`;
}

function media({ address, type, bytes, width, height, caption, credit }: EntryPicture): Xml {
  return xml`<media:content url="${address}" fileSize="${String(bytes)}" type="${type}" medium="image" width="${String(width)}" height="${String(height)}">
${caption !== null && xml`<media:description type="plain">${caption}</media:description>\n`}${credit !== null && xml`<media:credit>${credit}</media:credit>\n`}</media:content>
`;
}

/** "2021-10-13T10:00:00Z" -> "Wed, 13 Oct 2021 10:00:00 +0000" */
const rfc822 = (instant: string): string => DateTime.fromISO(instant, { setZone: true }).toRFC2822() ?? "";
