import { expect, test } from "vitest";
import {
  type DocumentData,
  documentPage,
  frontPage,
  type ListItem,
  notFoundPage,
} from "../../../plugin/pages/index.ts";
import type { CalendarDate } from "../../../src/types.ts";
import { releaseOf } from "../../support/release-of.ts";
import { someContext } from "./some-context.ts";

const item = (headline: string, date: CalendarDate | null): ListItem => ({
  release: releaseOf([{ role: "headline", text: headline }]),
  url: `/news/${headline.toLowerCase()}/`,
  date,
});

const data: DocumentData = { title: "Pier & bell", description: null, language: "ar", direction: "rtl", kind: "other" };

/** The text of each element of a name. */
const texts = (html: string, element: string) =>
  [...html.matchAll(new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`, "g"))].map(([found]) =>
    found.replace(/<[^>]*>/g, "").trim(),
  );

test("the front page sets the newest release large and lists the others by year", () => {
  const html = frontPage(
    [
      item("Pier", { year: 2021, month: 10, day: 13 }),
      item("Bell", { year: 2021, month: 1, day: 4 }),
      item("Rope", { year: 2020, month: 12, day: 31 }),
      item("Boat", null),
    ],
    someContext(),
  );
  expect(texts(html, "h2")).toEqual(["Pier", "2021", "2020", "Undated"]);
  expect(texts(html, "h3")).toEqual(["Bell", "Rope", "Boat"]);
  expect(texts(html, "time")).toEqual(["13 October 2021", "4 January", "31 December"]);
  expect(html).toContain(`<a class="u-url p-name" href="./news/bell/">Bell</a>`);
});

test("the front page of a newsroom without releases is empty", () => {
  expect(texts(frontPage([], someContext()), "article")).toEqual([]);
});

test("a voice on the front page is read out: a figure whose speaker stands outside the quotation", () => {
  const release = releaseOf(
    [
      { role: "headline", text: "Pier" },
      { role: "paragraph", text: "A text." },
    ],
    { pulls: [{ quotation: "q1", text: "We rang it", before: 1, role: "keeper" }] },
  );
  const html = frontPage([{ release, url: "/pier/", date: null }], someContext());
  expect(html).toContain(`<blockquote class="pr-pull__text">We rang it</blockquote>`);
  expect(texts(html, "figcaption")).toEqual(["Jane Placeholder keeper"]);
  expect(html).not.toContain("aria-hidden");
});

test("a document escapes its title, and its language and direction are the content's", () => {
  const html = documentPage("<p>Text</p>", data, someContext());
  expect(html).toContain("<title>Pier &amp; bell – Port of Tarn</title>");
  expect(html).toContain(`<html class="pr-page" lang="ar" dir="rtl">`);
  expect(html).toContain(`<header class="pr pr-masthead" lang="en">`);
  expect(html).toContain('<main id="content">\n<p>Text</p>');
});

test("links of the masthead: paths of the site are seen from the page, other addresses stay", () => {
  const html = documentPage("", data, someContext());
  expect(html).toContain(`<a href="./">Port of Tarn</a>`);
  expect(html).toContain(`<a href="https://elsewhere.example/">Elsewhere</a>`);
});

test("a front page has the site's name as its heading", () => {
  const html = documentPage("", { ...data, kind: "front" }, someContext());
  expect(texts(html, "h1")).toEqual(["Port of Tarn"]);
});

test("a site without name, links or stylesheet still has a whole page", () => {
  const context = someContext({
    site: { name: null, language: "en", nav: [], newsroomUrl: null, url: null },
    stylesheet: null,
  });
  const html = documentPage("", data, context);
  expect(html).toContain("<title>Pier &amp; bell</title>");
  expect(html).not.toMatch(/<nav|<link/);
});

test("the page for no page says so and leads back", () => {
  const html = notFoundPage(someContext());
  expect(texts(html, "h1")).toEqual(["Page not found"]);
  expect(html).toContain(`<a href="./">Port of Tarn</a>`);
});
