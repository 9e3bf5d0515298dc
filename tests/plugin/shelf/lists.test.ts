import { describe, expect, it } from "vitest";
import { baseLanguage, languagesOf, ownName } from "../../../plugin/shelf/languages.ts";
import { topicsOf } from "../../../plugin/shelf/topics.ts";
import { yearsOf } from "../../../plugin/shelf/years.ts";
import { published } from "./some-published.ts";

const slugify = (words: string) => words;
const titles = (releases: readonly { title: string | null }[]) => releases.map(({ title }) => title).join(" ");

describe("topics", () => {
  it("are one whatever their case, called as last spelt", () => {
    const [topic, ...others] = topicsOf(
      [
        published("New", "2021-02-01", { topics: ["Sea walls"] }),
        published("Old", "2020-02-01", { topics: ["sea  walls"] }),
      ],
      slugify,
    );
    expect([topic?.name, topic?.slug, titles(topic?.releases ?? []), others]).toEqual([
      "Sea walls",
      "sea-walls",
      "New Old",
      [],
    ]);
  });

  it("that make one address have a number, the older one keeps its own", () => {
    const found = topicsOf(
      [published("New", "2021-02-01", { topics: ["C++"] }), published("Old", "2020-02-01", { topics: ["C"] })],
      slugify,
    );
    expect(found.map(({ name, slug }) => `${name} ${slug}`)).toEqual(["C c", "C++ c-2"]);
  });

  it("said twice of a release count once, and blank ones not at all", () => {
    const found = topicsOf([published("One", null, { topics: ["Tides", "tides", " "] })], slugify);
    expect(found.map(({ name, releases }) => [name, releases.length])).toEqual([["Tides", 1]]);
  });
});

it("years run from the latest to the earliest, releases without a date after them", () => {
  const found = yearsOf([
    published("C", null),
    published("B", "2021-02-01"),
    published("A", "1998-02-01"),
    published("D", "2021-01-01"),
  ]);
  expect(found.map(({ year, releases }) => `${year}: ${titles(releases)}`)).toEqual([
    "2021: B D",
    "1998: A",
    "null: C",
  ]);
});

it("languages are those that one reader reads alike, the most used one first", () => {
  const releases = ["pt-BR", "de", "pt-PT", "zh-Hant-TW", "zh"].map((lang) => published(lang, null, { lang }));
  expect(languagesOf(releases).map(({ tag, name }) => `${tag} ${name}`)).toEqual([
    "pt Português",
    "de Deutsch",
    "zh 中文",
    "zh-Hant 繁體中文",
  ]);
  expect([baseLanguage("not a tag"), ownName("not a tag")]).toEqual(["not a tag", "not a tag"]);
});
