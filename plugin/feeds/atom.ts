import type { Entry, EntryPicture, Feed } from "./entry.ts";
import { type Xml, xml, xmlDocument } from "./xml.ts";

/** A feed as Atom 1.0 (RFC 4287). */
export function atom({ title, language, self, page, updated, entries }: Feed): string {
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${title}</title>
<id>${self}</id>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${updated}</updated>
${entries.map(entry)}</feed>`);
}

function entry({ address, title, author, published, changed, topics, language, summary, html, pictures }: Entry): Xml {
  return xml`<entry xml:lang="${language}">
<title>${title}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" hreflang="${language}" href="${address}"/>
${pictures.map(enclosure)}<published>${published.instant}</published>
<updated>${changed.instant}</updated>
<author><name>${author}</name></author>
${topics.map((topic) => xml`<category term="${topic}"/>\n`)}${summary !== null && xml`<summary>${summary}</summary>\n`}<content type="html">${html}</content>
</entry>
`;
}

function enclosure({ address, type, bytes, caption }: EntryPicture): Xml {
  return xml`<link rel="enclosure" type="${type}" length="${String(bytes)}"${caption !== null && xml` title="${caption}"`} href="${address}"/>
`;
}
