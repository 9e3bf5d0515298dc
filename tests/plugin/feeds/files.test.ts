import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../../src/index.ts";
import { bodyText, wordsOf, wordsOfHtml } from "../../../src/render/index.ts";
import { childrenOf, readXml, textIn } from "../../support/xml.ts";
import { build, type Site, text } from "../build.ts";

const tagged = (tags: string) => `---\ntags: [${tags}]\n---\n`;
const texts = {
  weir: `${tagged("Harbour")}${text("Weir opens", "14 October 2022")}By Nora Sample\n`,
  bridge: `${tagged("Harbour, A & <B>")}${text("Bridge & <b>barge</b> “meet” \u0007 – 100 %", "13 October 2021")}\nSource: Ennis & Sons\n`,
  arabic: "افتتاح الجسر\n\n12 أكتوبر 2021\n\nقالت الهيئة إن الجسر سيفتح يوم الاثنين بعد عامين من الفيضان.\n",
  morning: `EMBARGOED UNTIL 08:30 GMT, 3 March 2026\n\n${text("Sluice opens", "3 March 2026")}`,
};
const undated = text("Nobody knows when", null);
const held = {
  draft: `---\ndraft: true\ntags: [Zinnober]\n---\n${text("Quagga at large", "1 June 2026").replaceAll("Ostermoor", "Quaggaville")}`,
  embargoed: `EMBARGOED UNTIL 08:30 GMT, 3 March 2031\n\n${text("Okapi at large", "3 March 2026").replaceAll("Petra Halloran", "Olga Okapi")}`,
};
const files = Object.fromEntries(
  Object.entries({ ...texts, undated, ...held }).map(([name, content]) => [`releases/${name}.txt`, content]),
);
const options = { newsroom: "/", url: "https://press.weir.example/news/", name: "Ostermoor & Sons" } as const;

let site: Site;
const file = (path: string): string => site.output.get(path) ?? `There is no ${path}.`;

beforeAll(async () => {
  site = await build(files, options);
});

/** What there is to give back, newest first. */
const expected = (["morning", "weir", "bridge", "arabic"] as const).map((name) => {
  const release = parse(texts[name]);
  const { date, byline, headline } = release;
  return {
    title: headline?.text.replaceAll("\u0007", "\uFFFD"),
    published: name === "morning" ? "2026-03-03T08:30:00.000Z" : `${date?.iso}T10:00:00.000Z`,
    author: byline?.text ?? "Ostermoor & Sons",
    words: wordsOf(bodyText(release)),
  };
});

interface Item {
  readonly title: string | null;
  readonly published: string | undefined;
  readonly author: string | null | undefined;
  readonly words: readonly string[];
}

/** What an aggregator reads in an Atom or RSS feed. */
const read = (feed: string): Item[] =>
  parseFeed(feed).items.map(({ title, published, authors, content }) => ({
    title,
    published: published?.toISOString(),
    author: authors[0]?.name,
    words: wordsOfHtml(content ?? ""),
  }));

describe("every release comes back with title, date, author and body", () => {
  it.each(["feed.xml", "rss.xml"])("%s", (name) => {
    expect(read(file(name))).toEqual(expected);
  });

  it("feed.json", () => {
    const { version, items } = JSON.parse(file("feed.json"));
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    const found = items.map((item: Record<string, string> & { authors: { name: string }[] }) => ({
      title: item.title,
      published: new Date(item.date_published ?? "").toISOString(),
      author: item.authors[0]?.name,
      words: wordsOfHtml(item.content_html ?? ""),
    }));
    expect(found).toEqual(expected.map((each) => ({ ...each, title: expect.any(String) })));
    for (const item of items) expect(wordsOf(item.content_text)).toEqual(wordsOfHtml(item.content_html));
    expect(items[2]).toMatchObject({ id: items[2].url, tags: ["Harbour", "A & <B>"], language: "en" });
  });
});

describe("Atom", () => {
  it("has what RFC 4287 asks for", () => {
    const feed = readXml(file("feed.xml"));
    expect(feed.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
    for (const element of [feed, ...childrenOf(feed, "entry")]) {
      for (const name of ["id", "title", "updated"]) expect(childrenOf(element, name)).toHaveLength(1);
      expect(textIn(element, "updated")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
      expect(() => new URL(textIn(element, "id") ?? "")).not.toThrow();
    }
    for (const entry of childrenOf(feed, "entry")) {
      expect(childrenOf(entry, "author").map((author) => textIn(author, "name"))).toHaveLength(1);
      expect(childrenOf(entry, "content").map(({ attributes }) => attributes.type)).toEqual(["html"]);
    }
    expect(textIn(feed, "updated")).toBe("2026-03-03T08:30:00Z");
    expect(childrenOf(feed, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ["self", "https://press.weir.example/news/feed.xml"],
      ["alternate", "https://press.weir.example/news/"],
    ]);
    const [, , bridge, arabic] = childrenOf(feed, "entry");
    expect(arabic?.attributes["xml:lang"]).toBe("ar");
    expect(bridge && childrenOf(bridge, "category").map(({ attributes }) => attributes.term)).toEqual([
      "Harbour",
      "A & <B>",
    ]);
  });
});

describe("RSS", () => {
  it("has what RSS 2.0 asks for", () => {
    const [channel] = childrenOf(readXml(file("rss.xml")), "channel");
    if (channel === undefined) throw new Error("There is no channel.");
    for (const name of ["title", "link", "description", "language", "lastBuildDate"])
      expect(textIn(channel, name)).toBeTruthy();
    expect(textIn(channel, "lastBuildDate")).toBe("Tue, 03 Mar 2026 08:30:00 +0000");
    for (const item of childrenOf(channel, "item")) {
      expect(textIn(item, "guid")).toBe(textIn(item, "link"));
      expect(textIn(item, "pubDate")).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Mar|Oct) \d{4} \d\d:\d\d:00 \+0000$/,
      );
    }
  });
});

it("topics and languages have feeds of their own", () => {
  expect(parseFeed(file("topics/harbour/feed.xml")).title).toBe("Harbour – Ostermoor & Sons");
  expect(read(file("topics/harbour/rss.xml")).map(({ title }) => title)).toEqual([
    expected[1]?.title,
    expected[2]?.title,
  ]);
  expect(parseFeed(file("languages/ar/feed.xml")).language).toBe("ar");
  expect(JSON.parse(file("languages/ar/feed.json")).items).toHaveLength(1);
  expect(JSON.parse(file("languages/en/feed.json")).items).toHaveLength(3);
});

it("pages say where their feeds are", () => {
  const links = (path: string) =>
    [...file(path).matchAll(/<link rel="alternate" type="([^"]*)"[^>]*? href="([^"]*)"/g)].map(
      ([, type, href]) => `${type} ${href}`,
    );
  expect(links("index.html")).toEqual([
    "application/atom+xml ./feed.xml",
    "application/rss+xml ./rss.xml",
    "application/feed+json ./feed.json",
  ]);
  expect(links("releases/weir-opens/index.html")).toEqual([
    "text/plain ./weir-opens.txt",
    "text/markdown ./weir-opens.md",
    "application/json ./weir-opens.ninjs.json",
    "application/atom+xml ../../feed.xml",
    "application/rss+xml ../../rss.xml",
    "application/feed+json ../../feed.json",
  ]);
  expect(links("topics/harbour/index.html")).toContain("application/atom+xml ./feed.xml");
});

it("says what is in none for want of a day", () => {
  expect(site.said).toContain("In no feed, for want of a date of publication: ./site/releases/undated.txt.");
});

it("nothing of what is held back is in any file of the newsroom", () => {
  expect(site.said).toContain("draft.txt is held back");
  expect(site.output.size).toBeGreaterThan(30);
  for (const [path, content] of site.output) {
    expect([path, /quagga|okapi|zinnober/i.exec(path + content)?.[0]]).toEqual([path, undefined]);
  }
});

it("the same texts give the same bytes, whenever they are built", async () => {
  const again = await build(files, { ...options, now: "2027-01-01T00:00Z" });
  const differing = [...site.output.keys()].filter((path) => again.output.get(path) !== site.output.get(path));
  expect(differing).toEqual([]);
  expect([...again.output.keys()].sort()).toEqual([...site.output.keys()].sort());
});

it("a feed holds as many releases as the site says; without its address there are none, and one line says so", async () => {
  const two = await build(files, { ...options, feeds: 2 });
  expect(read(two.output.get("feed.xml") ?? "").map(({ title }) => title)).toEqual(["Sluice opens", "Weir opens"]);
  const none = await build(files, { newsroom: "/" });
  expect([...none.output.keys()].filter((path) => /feed|rss|sitemap|ninjs/.test(path))).toEqual([]);
  expect(none.said.match(/option url/g)).toHaveLength(1);
  const off = await build(files, { ...options, feeds: false });
  expect(off.output.has("feed.xml")).toBe(false);
  expect(off.output.get("index.html")).not.toContain("atom+xml");
});
