import { expect, it } from "vitest";
import { deadAddresses } from "../../src/diagnostics/dead-addresses.ts";
import { parse } from "../../src/index.ts";

const release = (words: string): string =>
  `Footbridge opens\n\n13 October 2021\n\nThe council opened it on Monday.\n\nContact:\nPetra Halloran\n${words}\nTel. 01632 960 001\n`;
const found = (text: string) =>
  deadAddresses(parse(text)).map(({ span, values }) => [span && text.slice(span.start, span.end), values?.text]);

it.each([
  ["press@ostermoor"],
  ["press@@ostermoor.example"],
  ["press@council@ostermoor.example"],
  ["press@ostermoor,example"],
  ["press@ostermoor..example"],
  ["press@.ostermoor.example"],
  ["press.@ostermoor.example"],
  ["press@ostermoor.e"],
  ["press@ostermoor.example."],
  ["press@ ostermoor.example"],
  ["press @ostermoor.example"],
])("finds dead: %s", (address) => {
  expect(found(release(`E-mail: ${address}`))).toEqual([[address, address]]);
});

it.each([
  ["E-mail: press@ostermoor.example"],
  ["E-mail:press@ostermoor.example, press.office+news@mail.ostermoor.example;"],
  ["mailto:press@ostermoor.example"],
  ["<press@ostermoor.example>"],
  ["E-mail: presse@brücken.example, пресса@пример.рф"],
  ["Please write to Petra Halloran at press@ostermoor.example."],
  ["@ostermoor"],
  ["Bluesky @ostermoor.example"],
  ["Fediverse: @council@ostermoor.example"],
  ["https://ostermoor.example/@council"],
  ["Council@Mill, 2nd floor"],
])("leaves alone: %s", (words) => {
  expect(found(release(words))).toEqual([]);
});

it("looks at addresses in the text as well, where a name on a network is none", () => {
  const text = (words: string): string => `Footbridge opens\n\nThe council opened it. Write to ${words} today.\n`;
  expect(found(text("visits@ostermoor"))).toEqual([["visits@ostermoor", "visits@ostermoor"]]);
  expect(found(text("us @ostermoor.example"))).toEqual([]);
});
