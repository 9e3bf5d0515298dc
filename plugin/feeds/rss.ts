import { DateTime } from "luxon";
import type { Entry, Feed } from "./entry.ts";
import { type Xml, xml, xmlDocument } from "./xml.ts";

/** A feed as RSS 2.0, with the whole text (`content:encoded`), authors who have no e-mail address, and its own address. */
export function rss({ title, language, self, page, updated, entries }: Feed): string {
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
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

function item({ address, title, author, published, changed, topics, language, summary, html }: Entry): Xml {
  return xml`<item>
<title>${title}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822(published.instant)}</pubDate>
<atom:updated>${changed.instant}</atom:updated>
<dc:creator>${author}</dc:creator>
<dc:language>${language}</dc:language>
${topics.map((topic) => xml`<category>${topic}</category>\n`)}${summary !== null && xml`<description>${summary}</description>\n`}<content:encoded>${html}</content:encoded>
</item>
`;
}

/** "2021-10-13T10:00:00Z" -> "Wed, 13 Oct 2021 10:00:00 +0000" */
const rfc822 = (instant: string): string => DateTime.fromISO(instant, { setZone: true }).toRFC2822() ?? "";
