import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("dateline", () => {
  test.for(["RICHMOND, Va. — Jul 01, 2025", "Hamburg, 2 November 2021", "Ettlesham, 22 January 2026"])(
    "reads %j",
    (line) => {
      expect(roleOf(line, "header")).toBe("dateline");
    },
  );

  test.for(["Jane Example (Acme)", "Ferry, chain and anchor", "Monday, 2 November 2021"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("dateline");
  });
});
