import { expect, it, test } from "vitest";
import { meta, openGraphLocale } from "../../../plugin/pages/document/meta.ts";
import type { DocumentData } from "../../../plugin/pages/index.ts";
import { someContext } from "./some-context.ts";

const data: DocumentData = {
  title: "Gate opens & closes",
  description: "It does both",
  language: "en-GB",
  direction: "ltr",
  kind: "release",
  article: { published: "2021-10-13", modified: "2021-10-15", topics: ["Gates", "Tides"] },
};
const { site } = someContext();
const known = someContext({ page: "/releases/gate/", site: { ...site, url: "https://tarn.example/press/" } });

it("says what a release is, with absolute addresses", () => {
  expect(meta(data, known).markup.split("\n")).toEqual([
    `<meta name="description" content="It does both">`,
    `<link rel="canonical" href="https://tarn.example/press/releases/gate/">`,
    `<meta property="og:title" content="Gate opens &amp; closes">`,
    `<meta property="og:description" content="It does both">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:url" content="https://tarn.example/press/releases/gate/">`,
    `<meta property="og:site_name" content="Port of Tarn">`,
    `<meta property="og:locale" content="en_GB">`,
    `<meta property="article:published_time" content="2021-10-13">`,
    `<meta property="article:modified_time" content="2021-10-15">`,
    `<meta property="article:tag" content="Gates">`,
    `<meta property="article:tag" content="Tides">`,
    `<meta name="twitter:card" content="summary">`,
  ]);
});

it("leaves out what needs the site's address, for a page of unknown address and for the one of every wrong address", () => {
  for (const markup of [meta(data, someContext()).markup, meta({ ...data, kind: "error" }, known).markup]) {
    expect(markup).not.toMatch(/canonical|og:url/);
  }
});

it("keeps search engines from a page that is to be hidden", () => {
  expect(meta({ ...data, hidden: true }, known).markup).toContain(`<meta name="robots" content="noindex">`);
});

test.for<[tag: string, locale: string | null]>([
  ["de", "de_DE"],
  ["pt-BR", "pt_BR"],
  ["zh-Hant", "zh_TW"],
  ["nb", "nb_NO"],
  ["plain English", null],
])("the locale of %s is %s", ([tag, locale]) => {
  expect(openGraphLocale(tag)).toBe(locale);
});
