import { expect, test } from "vitest";
import { check, parse } from "../../src/index.ts";

const found = (text: string) =>
  check(parse(`Bridge opens again\n\n13 October 2021\n\n${text}\n`)).filter(({ code }) => code === "text/markup");

test.each([
  ["The bridge opens.<br>It was closed.", "<br>"],
  ['<p class="lead">The bridge opens.</p>', '<p class="lead">'],
])("%s holds code of a web page: %s", (text, code) => {
  expect(found(text)).toMatchObject([{ severity: "warning", line: 5 }]);
  expect(found(text)[0]?.message).toContain(`“${code}”`);
});

test.each([
  "Write to Ann Sample <ann@acme.example> by May.",
  "Smith & Sons; Brown & Co; both build bridges.",
  "The load is < 5 t and > 2 t.",
  "See <https://acme.example/bridge> for more.",
])("%s holds none", (text) => {
  expect(found(text)).toEqual([]);
});
