import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("headline", () => {
  test.for([
    "Headline: Ferry sails again",
    "June 5, 2026: Ferry sails again after eleven weeks",
    "RELEASE: FERRY SAILS AGAIN AFTER ELEVEN WEEKS",
  ])("reads %j", (line) => {
    expect(roleOf(line, "first")).toBe("headline");
  });

  test.for(["FOR IMMEDIATE RELEASE", "13 October 2021"])("refuses %j", (line) => {
    expect(roleOf(line, "first")).not.toBe("headline");
  });
});
