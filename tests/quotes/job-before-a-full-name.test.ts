import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const speakerOf = (cue: string) =>
  parse(
    `A ferry opens\n\nThe Acme Trust opened a ferry line today.\n\n“We needed a calm line across the river for many years,” ${cue}\n`,
    { language: "en" },
  ).quotes.map(({ speaker, role }) => [speaker, role]);

describe("a job that no list has stands before a comma and the full name that ends the sentence", () => {
  it.each([
    ["said Storyteller, Jane Example.", "Jane Example", "Storyteller"],
    ["said Acme’s CEO and Chief Tinkerer, Jane Example. “It is here.”", "Jane Example", "CEO and Chief Tinkerer"],
    ["says Ferry Evangelist, John Sample.", "John Sample", "Ferry Evangelist"],
  ])("%s", (cue, speaker, role) => expect(speakerOf(cue)).toEqual([[speaker, role]]));
});

describe("anything else behind the comma leaves the name what it is", () => {
  it.each([
    ["said Example, the mayor.", "Example"],
    ["said Jane Example, John Sample and others.", "Jane Example"],
    ["said Example, Oldport.", "Example"],
  ])("%s", (cue, speaker) => expect(speakerOf(cue).map(([name]) => name)).toEqual([speaker]));
});
