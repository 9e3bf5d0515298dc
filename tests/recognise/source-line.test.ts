import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("source-line", () => {
  test.for(["Source: Estuary News", "SOURCE Estuary Ferries Ltd.", "Based on materials from Estuary News"])(
    "reads %j",
    (line) => {
      expect(roleOf(line, "trailer")).toBe("source");
    },
  );

  test.for([
    "Source of the loan: the regional bank",
    "Sources say that the deal is done.",
    "The source: a spring in the hills above the town",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("source");
  });
});
