import { expect, it } from "vitest";
import { signsOf } from "../../src/quotes/signs.ts";

it.each([
  ["We won.", {}],
  ["In 1911 there were 49 of them.", { figures: 2 }],
  ["It (the gate) “moves”, says he: so, it does; yes", { marks: 4, commas: 4 }],
  ["We met Ada Sample. Then Élise. It rained", { names: 3 }],
  ["The NATO and ÄÖ members A B", { names: 4, abbreviations: 2 }],
  ["٤٩ طنًا", { figures: 1 }],
])("%s", (text, signs) =>
  expect(signsOf(text)).toEqual({ figures: 0, marks: 0, commas: 0, names: 0, abbreviations: 0, ...signs }),
);
