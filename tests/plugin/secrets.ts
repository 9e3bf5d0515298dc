import { Buffer } from "node:buffer";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import type { CollectionApi } from "../../plugin/eleventy.ts";
import { type Files, type Site, type SiteConfig, siteFolder } from "./build.ts";

/** One second before and at the instant at which the embargoes end. */
export const BEFORE = "2026-06-26T08:59:59Z";
export const AFTER = "2026-06-26T09:00:00Z";

const word = (what: string, at: number): string => `${what}${String.fromCharCode(97 + at)}${what.slice(0, 3)}`;

const capital = (name: string): string => name.replace(/^./, (first) => first.toUpperCase());

/** A release all of whose words, names and addresses are its own. */
function secret(at: number): string {
  // One of them says in another language what is out already.
  const twin = at === 1 ? "lang: de\ntranslation: weir\n" : "";
  const [subject, place, person, topic] = ["quill", "mossby", "vandert", "umbel"].map((what) => word(what, at));
  const name = `Ada ${capital(person ?? "")}`;
  return `---
${twin}tags: [${topic}]
---
EMBARGOED UNTIL 09:00 GMT, Friday 26 June 2026

${capital(subject ?? "")} bridge sold to the town of ${place}

A ${word("deckle", at)} of the sale

26 June 2026

The ${subject} bridge was sold on Friday, the ${word("body", at)} council said, and nobody had asked for a price.

“We never thought that the ${word("spoke", at)} of this bridge would be worth anything to anybody else,” said ${name}, chair of the ${word("role", at)} board.

The money will mend the roof of the mill before the winter, and what is left goes into the ${word("fund", at)}.

Caption: The ${word("capt", at)} bridge seen from the mill. Photo: ${word("photo", at)} / River council

Press contact: Bo ${capital(word("conta", at))}, bo@${word("mail", at)}.example, 01632 9601${String(at).padStart(2, "0")}

About ${capital(word("about", at))} Weirs

${capital(word("about", at))} Weirs was founded in 1911 and keeps the weir.
`;
}

/** All words of a secret that nobody else has, and its number. */
export const unique = (at: number): string[] =>
  [
    "quill",
    "mossby",
    "vandert",
    "umbel",
    "deckle",
    "body",
    "spoke",
    "role",
    "fund",
    "capt",
    "photo",
    "conta",
    "mail",
    "about",
  ]
    .map((what) => word(what, at))
    .concat(`9601${String(at).padStart(2, "0")}`);

const open = `---
tags: [weirs]
translation: weir
---
Weir opens at Lanner

13 October 2021

The river council of Ostermoor opened the weir on Wednesday, two years after a flood took the old one away.

“Nobody in this town will have to walk round by the mill again,” said Petra Halloran, chair of the council.

Press contact: Petra Halloran, petra@council.example, 01632 960999

About the council

The council of Ostermoor keeps the river.
`;

/** A template that lists whatever a site can get hold of. */
const everything = `---
eleventyExcludeFromCollections: true
permalink: /everything.txt
---
{% for name, items in collections %}{{ name }}: {% for item in items %}{{ item.url }} {{ item.data.title }} {{ item.rawInput }} {{ item.templateContent | safe }} {{ item.release.source.text }} {{ item.text }} {{ item.name }}
{% endfor %}{{ items | length }}{% endfor %}`;

/** A template that makes a page of each page there is, and of what a folder's data works out for it. */
const list = `---
pagination: { data: collections.all, size: 1, alias: item }
permalink: "/list/{{ pagination.pageNumber }}/"
eleventyExcludeFromCollections: true
---
{{ item.url }} {{ item.data.shouted }} {{ pagination.hrefs | join(" ") }}`;

const folderData = `export default { eleventyComputed: { shouted: (data) => data.title + "!" } };`;

/** What the plugin itself does not ask for. */
interface AnyApi extends CollectionApi {
  getFilteredByGlob(glob: string): unknown[];
  getAllSorted(): unknown[];
}

const isText = (value: unknown): boolean => typeof value === "string";

/** What a site's own config may ask Eleventy for. */
export function configure(config: SiteConfig): void {
  config.addCollection("byGlob", (api) => (api as AnyApi).getFilteredByGlob("site/releases/**"));
  config.addCollection("sorted", (api) => (api as AnyApi).getAllSorted());
  config.on("eleventy.after", (event) => {
    const { results, directories } = event as { results: readonly object[]; directories: { output: string } };
    const texts = results.map((each) => JSON.stringify(Object.values(each).filter(isText))).sort();
    writeFileSync(join(directories.output, "results.json"), texts.join("\n"));
  });
}

/** A picture whose bytes hold a word of their own: a PNG of one pixel with a comment. */
const picture = (at: number): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
    Buffer.from(`pixel${word("pixel", at)}`),
  ]);

/** A site with so many releases that are held back, each in words that stand nowhere else, and one that is out. */
const siteOf = (held: number): Files => ({
  "releases/open.txt": open,
  "everything.njk": everything,
  "list.njk": list,
  "releases/releases.11tydata.mjs": folderData,
  ...Object.fromEntries(
    Array.from({ length: held }, (_, at) => [
      [`releases/${word("file", at)}.txt`, secret(at)],
      [`releases/${word("file", at)}.png`, picture(at)],
    ]).flat(),
  ),
});

/** The folder of such a site, which has installed Pagefind. */
export function folderOf(held: number): string {
  const folder = siteFolder(siteOf(held));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("node_modules/pagefind"), join(folder, "node_modules/pagefind"));
  return folder;
}

/** Every feature that makes something of a release. */
export const options = {
  newsroom: "/",
  url: "https://press.example/",
  name: "Ostermoor",
  quotes: "quotes.json",
  script: "assets/press.js",
  shareImages: { always: true },
} as const;

/** What of the held releases is in a site: the files, with the first word that gave each away. */
export function leaks({ bytes }: Pick<Site, "bytes">, held: number): Map<string, string> {
  const words = Array.from({ length: held }, (_, at) => [...unique(at), word("file", at), word("pixel", at)]).flat();
  const found = new Map<string, string>();
  for (const [path, content] of bytes) {
    const haystack = `${decodeURIComponent(path)}\n${contentOf(path, content)}`.toLowerCase();
    const given = words.find((each) => haystack.includes(each));
    if (given !== undefined) found.set(path, given);
  }
  return found;
}

/** What is in a file, that of an archive and of an index for searching too. */
export function contentOf(path: string, content: Buffer): string {
  if (/\.pf_\w+$/.test(path)) return gunzipSync(content).toString("latin1");
  if (!path.endsWith(".zip")) return content.toString("latin1");
  return Object.entries(unzipSync(new Uint8Array(content)))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString("latin1")}`)
    .join("\n");
}
