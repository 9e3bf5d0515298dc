import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("release-line", () => {
  test.for([
    "FOR IMMEDIATE RELEASE",
    "For Immediate Release --",
    "EMBARGOED UNTIL 00:01 GMT, TUESDAY 3 FEBRUARY 2026",
    "Embargo: for immediate release",
    "NOT FOR PUBLICATION BEFORE 10 a.m. BST, 3 June 2026",
  ])("reads %j", (line) => {
    expect(roleOf(line, "first")).toBe("release-line");
  });

  test.for(["Embargo on eels is lifted after four hundred years", "For release notes see the web site of the ferry"])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "first")).not.toBe("release-line");
    },
  );
});
