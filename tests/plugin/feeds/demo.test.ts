import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../../src/index.ts";
import { bodyText, wordsOf, wordsOfHtml } from "../../../src/render/index.ts";
import { type DemoSite, demoSite } from "../../support/demo-site.ts";
import { readXml } from "../../support/xml.ts";

const folder = resolve(import.meta.dirname, "../../../site/releases");

/** What the texts of the demo say, by headline: read anew, without the site. */
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const release = parse(text, { file: name, defaultLanguage: "en", region: "GB" });
      return [release.headline?.text, release] as const;
    }),
);

let site: DemoSite;
let dated: number;
const file = (path: string): string => readFileSync(join(site.root, path), "utf8");
/** Every feed of a name, of topics and languages too. */
const feedsCalled = (name: string): string[] =>
  readdirSync(site.root, { recursive: true, encoding: "utf8" }).filter((path) => path.split(/[\\/]/).at(-1) === name);

beforeAll(async () => {
  site = await demoSite();
  dated = site.pages.filter(
    (page) => page.startsWith("/releases/") && page !== "/releases/" && site.html(page).includes(`"datePublished"`),
  ).length;
}, 120_000);

interface Item {
  readonly title: string | null;
  readonly published: Date | null;
  readonly author: string | null | undefined;
  readonly html: string | null;
}

/** An item says what its text says: nothing of it is lost, and the words of the body come in their order. */
function expectText({ title, published, author, html }: Item): void {
  const release = texts.get(title ?? "");
  if (release === undefined) throw new Error(`No text has the headline “${title}”.`);
  expect([title, published?.toISOString().slice(0, 10)]).toEqual([title, release.date?.iso]);
  expect([title, author]).toEqual([title, release.byline?.text ?? release.issuer?.text ?? "Brackmoor Observatory"]);
  const said = wordsOfHtml(html ?? "");
  let at = 0;
  for (const word of wordsOf(bodyText(release))) {
    at = said.indexOf(word, at) + 1;
    if (at === 0) throw new Error(`“${title}” has lost “${word}”.`);
  }
}

describe("every release of the demo comes back from its feeds with title, date, author and body", () => {
  it.each(["feed.xml", "rss.xml"])("%s, and those of topics and languages, are read by a strict reader", (name) => {
    expect(feedsCalled(name).length).toBeGreaterThan(5);
    for (const path of feedsCalled(name)) {
      const feed = file(path);
      expect(() => readXml(feed)).not.toThrow();
      const { items } = parseFeed(feed);
      if (path === name) expect(items).toHaveLength(dated);
      for (const { title, published, authors, content } of items)
        expectText({ title, published, author: authors[0]?.name, html: content });
    }
  });

  it("feed.json, and those of topics and languages", () => {
    expect(feedsCalled("feed.json").length).toBeGreaterThan(5);
    for (const path of feedsCalled("feed.json")) {
      const { items } = JSON.parse(file(path));
      if (path === "feed.json") expect(items).toHaveLength(dated);
      for (const { title, date_published, authors, content_html } of items)
        expectText({ title, published: new Date(date_published), author: authors[0].name, html: content_html });
    }
  });
});

it("every picture of a feed is an absolute address of a file that is there, and one of them is shown in each body", () => {
  const { items } = JSON.parse(file("feed.json"));
  const shown = items.filter(({ image }: { image?: string }) => image !== undefined);
  expect(shown.length).toBeGreaterThan(4);
  for (const { image, content_html, attachments } of shown) {
    expect(content_html).toContain(`<img src="${image}"`);
    for (const address of [image, ...attachments.map(({ url }: { url: string }) => url)]) {
      expect(() => file(new URL(address).pathname)).not.toThrow();
    }
  }
});
