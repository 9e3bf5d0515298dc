import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) =>
  parse(`Neue Fähre\n\nNeue Fähre.\n\n${text}\n`, { language: "de" }).quotes.map(({ speaker }) => speaker);

describe("whom somebody tells or thanks is no part of the name in front", () => {
  test.for([
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, gratuliert Kapitän Jan W. Muster den HelferInnen.",
      "Jan W. Muster",
    ],
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, dankt Eva Muster den Helferinnen und Helfern.",
      "Eva Muster",
    ],
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, sagte Jan Muster der Beispieler Zeitung.",
      "Jan Muster",
    ],
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, sagte Jan van der Fähre der Beispieler Zeitung.",
      "Jan van der Fähre",
    ],
  ])("%s", ([text, name]) => {
    expect(said(text as string)).toEqual([name]);
  });

  test.for([
    ["„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, sagt Jan den Muster.", "Jan den Muster"],
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, sagt Eva Maria von der Fähre.",
      "Eva Maria von der Fähre",
    ],
    [
      "„Mit so viel Zuspruch hat an der Donau niemand gerechnet“, sagt Jan Willem van den Muster.",
      "Jan Willem van den Muster",
    ],
  ])("but a small word may be: %s", ([text, name]) => {
    expect(said(text as string)).toEqual([name]);
  });
});
