import { Buffer } from "node:buffer";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { build, type Files, type Site } from "./build.ts";

/** Twenty releases that are held back, each in another way, in words that stand nowhere else. */
const HELD = 20;
/** One second before and at the instant at which the embargoes end. */
const BEFORE = "2026-06-26T08:59:59Z";
const AFTER = "2026-06-26T09:00:00Z";

const word = (what: string, at: number): string => `${what}${String.fromCharCode(97 + at)}${what.slice(0, 3)}`;

const capital = (name: string): string => name.replace(/^./, (first) => first.toUpperCase());

/** A release all of whose words, names and addresses are its own. */
function secret(at: number): string {
  const [subject, place, person, topic] = ["quill", "mossby", "vandert", "umbel"].map((what) => word(what, at));
  const name = `Ada ${capital(person ?? "")}`;
  return `---
tags: [${topic}]
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

About the ${word("about", at)} board

The ${word("about", at)} board was founded in 1911 and keeps the weir.
`;
}

/** All words of a secret that nobody else has, and its number. */
const unique = (at: number): string[] =>
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

/** A picture whose bytes hold a word of their own: a PNG of one pixel with a comment. */
const picture = (at: number): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
    Buffer.from(`pixel${word("pixel", at)}`),
  ]);

const files: Files = {
  "releases/open.txt": open,
  "everything.njk": everything,
  ...Object.fromEntries(
    Array.from({ length: HELD }, (_, at) => [
      [`releases/${word("file", at)}.txt`, secret(at)],
      [`releases/${word("file", at)}.png`, picture(at)],
    ]).flat(),
  ),
};

const options = {
  newsroom: "/",
  url: "https://press.example/",
  name: "Ostermoor",
  quotes: "quotes.json",
  script: "assets/press.js",
  shareImages: { always: true },
} as const;

/** What of the held releases is in a site: the files, with the first word that gave each away. */
function leaks({ bytes }: Site): Map<string, string> {
  const words = Array.from({ length: HELD }, (_, at) => [...unique(at), word("file", at), word("pixel", at)]).flat();
  const found = new Map<string, string>();
  for (const [path, content] of bytes) {
    const haystack = `${decodeURIComponent(path)}\n${contentOf(path, content)}`.toLowerCase();
    const given = words.find((each) => haystack.includes(each));
    if (given !== undefined) found.set(path, given);
  }
  return found;
}

/** What is in a file, that of an archive too. */
function contentOf(path: string, content: Buffer): string {
  if (!path.endsWith(".zip")) return content.toString("latin1");
  return Object.entries(unzipSync(new Uint8Array(content)))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString("latin1")}`)
    .join("\n");
}

/** The kinds of files that a newsroom makes of its releases. */
const consumers: Readonly<Record<string, RegExp>> = {
  page: /^releases\/[^/]+\/index\.html$/,
  front: /^index\.html$/,
  speaker: /^people\/[^/]+\/index\.html$/,
  archive: /^archive\/(?:\d{4}\/)?index\.html$/,
  topic: /^topics\/[^/]+\/index\.html$/,
  "list of topics": /^topics\/index\.html$/,

  "feed of a topic": /^topics\/[^/]+\/(?:feed\.xml|rss\.xml|feed\.json)$/,
  "contact card": /^contacts\/[^/]+\.vcf$/,
  contacts: /^contacts\/index\.html$/,
  "list of speakers": /^people\/index\.html$/,
  quotes: /^quotes\.json$/,
  Atom: /^feed\.xml$/,
  RSS: /^rss\.xml$/,
  "JSON Feed": /^feed\.json$/,
  sitemap: /^sitemap\.xml$/,
  "news sitemap": /^news-sitemap\.xml$/,
  text: /^releases\/[^/]+\/[^/]+\.txt$/,
  Markdown: /^releases\/[^/]+\/[^/]+\.md$/,
  "e-mail": /^releases\/[^/]+\/[^/]+\.email\.html$/,
  picture: /^releases\/[^/]+\/[^/.]+(?:\.\d+w)?\.(?:png|avif|webp)$/,
  "share image": /^releases\/[^/]+\/[^/]+\.share\.png$/,
  "press kit": /^releases\/[^/]+\/[^/]+\.zip$/,
  ninjs: /^releases\/[^/]+\/[^/]+\.ninjs\.json$/,
  "a site's own template": /^everything\.txt$/,
};

describe("twenty held releases, every feature on", () => {
  let before: Site;
  let after: Site;

  beforeAll(async () => {
    before = await build(files, { ...options, now: BEFORE });
    after = await build(files, { ...options, now: AFTER });
  });

  it("leave no word, slug, name or picture in the site one second before their embargo ends", () => {
    expect(before.output.size).toBeGreaterThan(10);
    expect([...leaks(before)]).toEqual([]);
    // Not even their number: one release is out, and one is counted.
    expect(before.output.get("everything.txt")).toContain("releases: /releases/weir-opens-at-lanner/");
    expect(before.output.get("everything.txt")).not.toMatch(/\n(?:2|20|21)\w/);
    expect(before.said.match(/is held back: it is embargoed until/g)).toHaveLength(HELD);
  });

  it("the site is the same, byte for byte, as if they were not there", async () => {
    const { "releases/open.txt": only, "everything.njk": list } = files;
    const alone = await build(
      { "releases/open.txt": only ?? "", "everything.njk": list ?? "" },
      { ...options, now: BEFORE },
    );
    expect([...before.output]).toEqual([...alone.output]);
  });

  it("are out, all of them and with every word, at the instant itself", () => {
    const site = [...after.bytes]
      .map(([path, content]) => contentOf(path, content))
      .join("\n")
      .toLowerCase();
    const all = Array.from({ length: HELD }, (_, at) => unique(at)).flat();
    expect(all.filter((each) => !site.includes(each))).toEqual([]);
    expect(after.said).not.toContain("is held back");
  });

  it("would be found in whatever had passed by the gate: each kind of file gives them away once they are out", () => {
    const given = [...leaks(after).keys()];
    const silent = Object.entries(consumers).filter(([, path]) => !given.some((each) => path.test(each)));
    expect(silent.map(([name]) => name)).toEqual([]);
    // And there is no kind of file that this list has forgotten.
    const known = Object.values(consumers);
    expect(given.filter((path) => !known.some((each) => each.test(path)))).toEqual([]);
  });
});
