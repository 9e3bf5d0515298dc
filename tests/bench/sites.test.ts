import { expect, test } from "vitest";
import { longText, releaseText } from "../../bench/releases.ts";
import type { Row } from "../../bench/row.ts";
import { LEAN } from "../../bench/sites/press.ts";
import { tablePrinter } from "../../bench/table.ts";
import { parse } from "../../src/index.ts";
import { build } from "../plugin/build.ts";

test("the bench's lean site has layout, index, archives, three feeds and sitemaps, and nothing else", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`releases/r${index}.txt`, releaseText(index)]),
  );
  const { output } = await build(files, { newsroom: "/releases/", url: "https://press.example/", ...LEAN });
  const others = [...output.keys()].filter((path) => !/^releases\/(?!archive\/index)[^.]+\/index\.html$/.test(path));
  expect(others.sort()).toEqual([
    "assets/press-release.css",
    "news-sitemap.xml",
    "releases/archive/index.html",
    "releases/feed.json",
    "releases/feed.xml",
    "releases/index.html",
    "releases/rss.xml",
    "sitemap.xml",
  ]);
});

test("its texts are the same each time, of the size that it says, and each gives a release with a day", () => {
  const texts = Array.from({ length: 200 }, (_, index) => releaseText(index));
  expect(texts).toEqual(Array.from({ length: 200 }, (_, index) => releaseText(index)));
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(1900);
    expect(text.length).toBeLessThan(7500);
    expect(parse(text).date).not.toBe(null);
  }
});

test.each([1000, 20_000])("a long text has %i characters or hardly more, and stays one release", (characters) => {
  const text = longText(0, characters);
  expect(text.length).toBeGreaterThanOrEqual(characters);
  expect(text.length).toBeLessThan(characters + 10);
  expect(parse(text).headline?.text).toBe(releaseText(0).split("\n", 1)[0]);
});

test("the table says of each line with a target whether it is reached", () => {
  const printed: string[] = [];
  const print = tablePrinter((line) => printed.push(line));
  const row: Row = { part: "Engine", what: "read", unit: "ms", ours: 1, theirs: 2, ratio: 0.5, target: 1 };
  print(row);
  print({ ...row, ours: 3, ratio: 1.5 });
  print({ part: "Site", what: "peer", missing: "not installed" });
  expect(printed.map((line) => line.replace(/ +/g, " "))).toEqual([
    "\nEngine",
    " read 1.00 2.00 ms ratio 0.50 at most 1.00",
    " read 3.00 2.00 ms ratio 1.50 NOT 1.00",
    "\nSite",
    " peer not installed",
  ]);
});
