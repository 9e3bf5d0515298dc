import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("notes", () => {
  test.for([
    "Merk: The ferry was built in 1931 and has been green ever since.",
    "NOTES TO EDITORS\n1. The ferry was built in 1931.\n2. She is green.",
    "Notes to editors:\nThe ferry was built in 1931 and has been green ever since.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("notes");
  });

  test("behind one star, two and three, as the text has them", () => {
    const notes = [
      "* Based on the count of March 2026.",
      "** Of those who crossed on a Sunday.",
      "*** Averages of the four summer months, bicycles left out.",
    ];
    const release = parse(["Ferry fuller than ever", "The ferry* is fuller** than ever***.", ...notes].join("\n\n"));
    expect(release.body).toHaveLength(1);
    expect(release.notes).not.toHaveLength(0);
  });

  test("stars round a word or before items of a list are no notes", () => {
    const lines = ["**Bold** words in the story of the ferry are no note.", "* one boat\n* two slips"];
    expect(parse(["Ferry fuller than ever", "The ferry is fuller.", ...lines].join("\n\n")).notes).toHaveLength(0);
  });

  test.for(["Notes of the meeting were read aloud by the harbour master."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("notes");
  });
});
