import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string): unknown[] =>
  parse(`Neue Brücke über den Hafen\n\n${text}\n`, { language: "de" }).quotes.map(({ speaker, role }) => [
    speaker,
    role,
  ]);

describe("a job behind a name without the comma between them", () => {
  test.for<[string, string, string | null]>([
    [
      "„Die Brücke verbindet die Stadt nach vielen Jahren wieder“, sagt Karl Muster Sprecher des Bezirks Weidenau.",
      "Karl Muster",
      "Sprecher des Bezirks Weidenau",
    ],
    [
      "Anna Muster Sprecherin der Hafenfreunde erklärt: „Wir haben lange darauf gewartet, nun ist sie endlich da.“",
      "Anna Muster",
      "Sprecherin der Hafenfreunde",
    ],
    [
      "„Wir haben lange darauf gewartet, nun ist sie endlich da“, so Peter Muster Vorsitzender des Vereins.",
      "Peter Muster",
      "Vorsitzender des Vereins",
    ],
    // What looks like it and is a name, or has its comma.
    [
      "„Die Brücke verbindet die Stadt nach vielen Jahren wieder“, sagt Hans Peter Richter.",
      "Hans Peter Richter",
      null,
    ],
    [
      "„Die Brücke verbindet die Stadt nach vielen Jahren wieder“, sagt Bezirkssprecher Karl Muster.",
      "Karl Muster",
      "Bezirkssprecher",
    ],
    [
      "„Die Brücke verbindet die Stadt nach vielen Jahren wieder“, sagt Karl Muster, Sprecher des Bezirks Weidenau.",
      "Karl Muster",
      "Sprecher des Bezirks Weidenau",
    ],
  ])("%j", ([text, speaker, role]) => {
    expect(said(text)).toEqual([[speaker, role]]);
  });
});
