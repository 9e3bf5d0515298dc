import { describe, expect, it } from "vitest";
import { languages } from "../../../plugin/newsroom-pages/languages.ts";
import { topics } from "../../../plugin/newsroom-pages/topics.ts";
import { years } from "../../../plugin/newsroom-pages/years.ts";
import { published } from "../shelf/some-published.ts";
import { made, texts } from "./workshop.ts";

const releases = [
  published("E", "2022-10-13", { topics: ["Tides"] }),
  published("D", "2021-12-31", { topics: ["Tides", "Piers"], lang: "de" }),
  published("C", "2021-12-01"),
  published("B", "2021-01-04"),
  published("A", null),
];

describe("years", () => {
  it("have a page each, cut into as many as the site wants, which lead to each other", () => {
    const { urls, pages } = made(years, releases, { perPage: 2 });
    expect(urls).toEqual(["/archive/", "/archive/2022/", "/archive/2021/", "/archive/2021/2/", "/archive/undated/"]);
    expect(pages.map(({ title, newer, older }) => [title, newer, older]).slice(2, 4)).toEqual([
      ["Archive 2021", null, "/archive/2021/2/"],
      ["Archive 2021 – Page 2 of 2", "/archive/2021/", null],
    ]);
  });

  it("list their releases by month", () => {
    const { html } = made(years, releases);
    expect(texts(html("/archive/2021/"), "h2")).toEqual(["December", "January"]);
    expect(texts(html("/archive/2021/"), "h3")).toEqual(["D", "C", "B"]);
    expect(texts(html("/archive/undated/"), "h1")).toEqual(["Undated"]);
  });

  it("lead from the archive, with all releases where they fit on its page", () => {
    const few = made(years, releases).html("/archive/");
    expect(texts(few, "li").slice(0, 3)).toEqual(["2022 1", "2021 3", "Undated 1"]);
    expect(texts(few, "h3")).toEqual(["E", "D", "C", "B", "A"]);
    expect(texts(made(years, releases, { perPage: 4 }).html("/archive/"), "h3")).toEqual([]);
    expect(texts(made(years, releases, { perPage: 0 }).html("/archive/"), "h3")).toHaveLength(5);
  });

  it("are in the words of the site's language", () => {
    const { html, pages } = made(years, releases, { language: "de" });
    expect(texts(html("/archive/"), "h1")).toEqual(["Archiv"]);
    expect(html("/archive/")).toContain("5 Mitteilungen");
    expect(html("/archive/2021/")).toContain(">31. Dezember</time>");
    expect(pages[1]?.description).toBe("Archiv 2022: 1 Mitteilung");
    expect(made(years, releases.slice(0, 2), { language: "ar" }).html("/archive/")).toContain("بيانان");
  });

  it("there are none without releases, or where the site wants none", () => {
    expect(made(years, []).urls).toEqual([]);
    expect(made(years, releases, { pages: { years: false } }).urls).toEqual([]);
  });
});

describe("topics", () => {
  it("have a list with their numbers, and a page each", () => {
    const { urls, html } = made(topics, releases, { pages: { topics: "by-topic/" } });
    expect(urls).toEqual(["/by-topic/", "/by-topic/tides/", "/by-topic/piers/"]);
    expect(texts(html("/by-topic/"), "h2")).toEqual(["Piers", "Tides"]);
    expect(texts(html("/by-topic/"), "p")).toEqual(["1", "2"]);
    expect(texts(html("/by-topic/tides/"), "h3")).toEqual(["E", "D"]);
  });

  it("there are none where no release has one", () => {
    expect(made(topics, [published("A", null)]).urls).toEqual([]);
  });
});

describe("languages", () => {
  it("have a list and a page each where there are several", () => {
    const { urls, html } = made(languages, releases);
    expect(urls).toEqual(["/languages/", "/languages/en/", "/languages/de/"]);
    expect(texts(html("/languages/de/"), "h1")).toEqual(["Deutsch"]);
    expect(made(languages, releases.slice(2)).urls).toEqual([]);
  });
});
