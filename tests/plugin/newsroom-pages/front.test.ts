import { expect, it } from "vitest";
import { about } from "../../../plugin/newsroom-pages/about.ts";
import { contacts } from "../../../plugin/newsroom-pages/contacts.ts";
import { front } from "../../../plugin/newsroom-pages/front.ts";
import { navigation } from "../../../plugin/newsroom-pages/navigation.ts";
import { settle } from "../../../plugin/options.ts";
import { enWords } from "../../../src/languages/page-words/en.ts";
import { jaWords } from "../../../src/languages/page-words/ja.ts";
import { published } from "../shelf/some-published.ts";
import { made, texts } from "./workshop.ts";

/** Two releases a year, newest first. */
const many = Array.from({ length: 40 }, (_, at) =>
  published(`R${at}`, `${2026 - Math.floor(at / 2)}-0${2 - (at % 2)}-01`),
);

it("has the latest releases, and leads to the years that it does not show whole, the older ones together", () => {
  const html = made(front, many).html("/");
  expect(texts(html, "h3")).toHaveLength(15);
  expect(texts(html.slice(html.indexOf("pr-tally")), "li")).toEqual([
    "2018 2",
    "2017 2",
    "2016 2",
    "2015 2",
    "2014 2",
    "2007–2013 14",
  ]);
});

it("has all of them where there is no archive, and no archive where it has all of them", () => {
  const all = made(front, many, { pages: { years: false } }).html("/");
  expect(texts(all, "h3")).toHaveLength(39);
  expect(all).not.toContain("pr-tally");
  expect(made(front, many.slice(0, 16)).html("/")).not.toContain("pr-tally");
});

it("a release in several languages is there once, in the site's own", () => {
  const data = { translation: "a" };
  const releases = [published("Alt", "2021-01-01", { lang: "de", data }), published("Old", "2021-01-01", { data })];
  expect(texts(made(front, releases).html("/"), "h2")).toEqual(["Old"]);
  expect(texts(made(front, releases, { language: "de" }).html("/"), "h2")).toEqual(["Alt"]);
});

const foot =
  "Press contact:\nAda Sample\n+44 1632 960141\n\nAbout Tarn Ferry\n\nThe company has run boats on the lake since 1904.";

it("says whom to call and what the newsroom is, as their own pages do", () => {
  const releases = [published("One", "2021-01-01", { foot })];
  const html = made(front, releases).html("/");
  expect(html).toContain('<a href="./contacts/">Press contacts</a>');
  expect(html).toContain('href="tel:+441632960141"');
  expect(texts(html, "h2")).toContain("About Tarn Ferry");
  expect(made(contacts, releases).html("/contacts/")).toContain('Last named in <a href="../releases/one/"');
  expect(texts(made(about, releases).html("/about/"), "h2")).toEqual(["About Tarn Ferry"]);
  expect([made(contacts, many).urls, made(about, many).urls]).toEqual([[], []]);
});

it("the masthead leads to the pages that there are, in the site's language", () => {
  const { pages } = settle({ newsroom: "/press/", pages: { about: false } });
  const found = navigation(pages, (url) => url !== "/press/topics/" && url !== "/press/search/", "/press/", enWords);
  expect(found).toEqual([
    { label: "Latest", href: "/press/" },
    { label: "Archive", href: "/press/archive/" },
    { label: "Press contacts", href: "/press/contacts/" },
    { label: "Feed", href: "/press/feed.xml" },
  ]);
  expect(navigation(pages, () => true, null, jaWords)[0]?.label).toBe("最新");
  expect(navigation(settle({ newsroom: false }).pages, () => true, null, enWords)).toEqual([]);
});
