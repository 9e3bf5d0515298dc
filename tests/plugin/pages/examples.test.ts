import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { settle } from "../../../plugin/options.ts";
import { pageContexts } from "../../../plugin/page-context.ts";
import { exampleRelease } from "../../../plugin/pages/example-release.ts";
import { contextFor, examples } from "../../../plugin/pages/examples.ts";
import { type PartName, partNames, parts } from "../../../plugin/pages/index.ts";
import { specimenPage } from "../../../plugin/pages/specimen/view.ts";
import { parse } from "../../../src/index.ts";
import { specimen } from "../../support/specimen.ts";
import { expectInOrder } from "./in-order.ts";

const contexts = pageContexts(settle({ name: "Port of Tarn" }), (path) => path);

describe.each(Object.entries(examples))("%s", (part, list) => {
  test.each(list.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const release = exampleRelease(example);
    const markup = parts[part as PartName](release, contextFor(example, contexts.for("/specimen/", release), parse));
    expectInOrder(markup, example.shows);
  });
});

test("every part has examples, but what others hold and what is left over", () => {
  expect(partNames.filter((name) => !(name in examples))).toEqual(["date", "alsoInTheText"]);
});

test("the specimen shows each example once, in its own language, and no address twice", () => {
  const page = specimenPage((release) => contexts.for("/specimen/", release)).markup;
  for (const [part, list] of Object.entries(examples)) {
    for (const { name } of list) expect(page.split(`aria-label="${part}: ${name}"`).length).toBe(2);
  }
  expect(page.match(/<pre [^>]*lang="ar" dir="rtl"/g)?.length).toBeGreaterThan(3);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("every part in every example is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      "void-style": "off",
      "long-title": "off",
      "tel-non-breaking": "off",
      "unique-landmark": "off",
      // The specimen holds more than one headline: each is the heading of a page of its own.
      "heading-level": "off",
    },
  });
  const { results } = await validator.validateString(specimen("/sheet.css"));
  expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
});
