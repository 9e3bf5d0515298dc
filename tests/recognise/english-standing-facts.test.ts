import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Acme Ferries opens a line\n\nAcme Ferries opened a ferry line today that will run between the two banks of the river every day of the year.\n\nIt is the first of its kind, and it will be run by the town and by a company of the region for ten years.\n\nThe boats are new, and forty people of the town built them in the winter.";
const standing = (last: string) =>
  parse(`${STORY}\n\n${last}\n`, { language: "en" }).boilerplate.map(({ text }) => text);

describe("an English sender states its facts at the end", () => {
  it.each([
    "Acme Ferries was founded in 1952 and is headquartered in Oldport, with 340 employees in twelve countries.",
    "Established in 1952, Acme Ferries has its headquarters in Oldport and runs twelve lines on the rivers of the region.",
  ])("%s", (last) => expect(standing(last)).toEqual([last]));
});

describe("not one fact, nor somebody else's", () => {
  it.each([
    "Acme Ferries hopes that more of its 340 employees will come to work by boat as soon as the new line is open.",
    "The old line was established in 1952 and carried most members of the rowing club across the river until last winter.",
  ])("%s", (last) => expect(standing(last)).toEqual([]));
});
