import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const WORDS = "„Wir haben sehr lange darauf gewartet und freuen uns“";
const said = (...paragraphs: string[]): unknown[] =>
  parse(`Neue Brücke über den Hafen\n\n${paragraphs.join("\n\n")}\n`, { language: "de" })
    .quotes.filter(({ text }) => text.startsWith("Wir haben sehr"))
    .map(({ speaker, role }) => [speaker, role]);

describe("who is meant by a title with a common word before it, or by its last part", () => {
  test.for<[string, string, string | null]>([
    ["Anna Muster ist die neue Präsidentin der Hafenfreunde.", `${WORDS}, so die Präsidentin.`, "Anna Muster"],
    ["Anna Muster ist die Präsidentin der Hafenfreunde.", `${WORDS}, sagt die Präsidentin.`, "Anna Muster"],
    ["Bundesministerin Anna Muster war auch da.", `${WORDS}, sagte die Ministerin.`, "Anna Muster"],
    ["Pressesprecher Karl Muster war auch da.", `${WORDS}, so der Sprecher.`, "Karl Muster"],
    // Nobody else's title.
    ["Justizminister Karl Muster war auch da.", `${WORDS}, so der Finanzminister.`, null],
    ["Bundesministerin Anna Muster war auch da.", `${WORDS}, so der Minister.`, null],
    [
      "Landesministerin Anna Muster war auch da, und Bundesministerin Eva Beispiel sah die Brücke von oben.",
      `${WORDS}, sagte die Ministerin.`,
      null,
    ],
  ])("%j %j", ([before, quotation, speaker]) => {
    expect(said(before, quotation).map((each) => (each as unknown[])[0])).toEqual([speaker]);
  });
});
