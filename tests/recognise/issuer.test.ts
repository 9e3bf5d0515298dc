import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("issuer", () => {
  test.for(["Issued by the Ferry Trust", "Issued by: Ferry Trust", "From:\nFerry Trust"])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("issuer");
  });

  test.for([
    "Issued in haste, the timetable was wrong about Sundays and bank holidays.",
    "From Sallow to Ettle in nine minutes, and back in eleven",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("issuer");
  });
});
