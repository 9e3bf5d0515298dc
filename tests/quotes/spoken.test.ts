import { expect, it } from "vitest";
import { spokenText } from "../../src/quotes/spoken.ts";

const parts = (...texts: string[]) => ({
  text: texts.join(" "),
  parts: texts.map((text) => ({ text, spans: [], joint: " " as const })),
});

it.each([
  [parts("We won,"), "We won"],
  [parts("We won."), "We won."],
  [parts("We never gave up,", "and never will."), "We never gave up, and never will."],
  [parts("We never gave up,", "Nor did Tarn."), "We never gave up. Nor did Tarn."],
  [parts("Nous avons gagné", "Il était temps."), "Nous avons gagné. Il était temps."],
  [parts("Did we?", "We did."), "Did we? We did."],
  [{ text: "We won,", parts: [] }, "We won"],
])("%j", (quotation, text) => expect(spokenText(quotation)).toBe(text));
