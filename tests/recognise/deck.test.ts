import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("deck", () => {
  test.for([
    "Eleven weeks of repairs end with a coat of green paint",
    "- Eleven weeks of repairs end with a coat of green paint",
  ])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("deck");
  });

  test.for(["4 March 2025", "Photo: Maud Tranter"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("deck");
  });
});
