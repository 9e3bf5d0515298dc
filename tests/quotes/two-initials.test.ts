import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";

it.each([
  ["said DJ Example, engineering manager at Acme.", "DJ Example", "engineering manager at Acme"],
  ["said AJ Sample, mayor of Oldport.", "AJ Sample", "mayor of Oldport"],
  ["said DJ Sunrise.", "DJ Sunrise", null],
])("two initials are a first name, not a job: %s", (cue, speaker, role) => {
  const { quotes } = parse(
    `A ferry opens\n\nThe ferry opened today.\n\n“We needed a calm line across the river for many years,” ${cue}\n`,
    { language: "en" },
  );
  expect(quotes.map((quote) => [quote.speaker, quote.role])).toEqual([[speaker, role]]);
});
