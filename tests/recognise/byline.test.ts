import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("byline", () => {
  test.for(["By Jane Placeholder", "By Jane Placeholder, Example Agency"])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("byline");
  });

  test("takes the job on the next line with it", () => {
    const text =
      "Ferry returns to the crossing\nBy JANE PLACEHOLDER\nExample Business Writer\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
    expect(parse(text).byline?.text).toContain("Example Business Writer");
    expect(parse(text).decks).toEqual([]);
  });

  test.for(["By popular demand the ferry will run on Sundays"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("byline");
  });
});
