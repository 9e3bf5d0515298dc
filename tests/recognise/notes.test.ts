import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("notes", () => {
  test.for([
    "Merk: The ferry was built in 1931 and has been green ever since.",
    "NOTES TO EDITORS\n1. The ferry was built in 1931.\n2. She is green.",
    "Notes to editors:\nThe ferry was built in 1931 and has been green ever since.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("notes");
  });

  test.for(["Notes of the meeting were read aloud by the harbour master."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("notes");
  });
});
