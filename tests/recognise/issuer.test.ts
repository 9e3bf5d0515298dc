import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

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

  test("is named without the address behind its name", () => {
    const line =
      "Issued by: Ferry Trust Ltd, 4th Floor, Slipway House, 12 Long Quay Street, Sector 21, Sallow End - 560 199";
    const { issuer, headline } = parse(hosts.first.replace("{line}", line));
    expect([issuer?.text, headline?.text]).toEqual(["Ferry Trust Ltd", "Ferry returns to the crossing"]);
  });
});
