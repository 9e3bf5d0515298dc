import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const placeOf = (head: string) =>
  parse(
    `A ferry opens\n\n${head}Councillor Jane Example opened a ferry today that will run between the two banks of the river every day.\n\nThe town paid for it.\n`,
    { language: "en" },
  ).dateline?.place ?? null;

describe("a region behind a town that opens as a sentence could makes it a place, without a day", () => {
  it.each([
    ["New Brunswick, NJ –", "New Brunswick, NJ"],
    ["New Haven, Conn. – ", "New Haven, Conn."],
    ["New Castle, PA –", "New Castle, PA"],
    ["New Delhi, India – ", "New Delhi, India"],
    ["New York – ", "New York"],
    ["NEW ORLEANS – ", "NEW ORLEANS"],
  ])("%s", (head, place) => expect(placeOf(head)).toBe(place));
});

describe("nothing else that is new is a place", () => {
  it.each([
    "New Ferries – ",
    "New Acme, Example – ",
    "New boats, ON – ",
    "New Line, Old Town – ",
    "New York Ferries – ",
  ])("%s", (head) => expect(placeOf(head)).toBeNull());
});
