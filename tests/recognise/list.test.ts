import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("list", () => {
  test.for([
    "- one boat\n- two slips\n- three chains",
    "• one boat\n• two slips",
    "1. one boat\n2. two slips\n3. three chains",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("list");
  });

  test.for(["1986. It was the year in which the chain broke for the first time."])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});
