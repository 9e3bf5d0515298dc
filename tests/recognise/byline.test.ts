import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("byline", () => {
  test.for(["By Jane Placeholder", "By Jane Placeholder, Example Agency"])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("byline");
  });

  test.for(["By popular demand the ferry will run on Sundays"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("byline");
  });
});
