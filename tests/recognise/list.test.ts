import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("list", () => {
  test.for([
    "- one boat\n- two slips\n- three chains",
    "• one boat\n• two slips",
    "1. one boat\n2. two slips\n3. three chains",
    "10:00–11:00 Jane Example: Looking after a chain\n11:00–12:00 John Sample: Slips in winter",
    "9:30 - 10:00 Coffee on the quay\n\n10:00 - 11:00 First crossing for everybody",
  ])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("list");
  });

  test.for([
    "1986. It was the year in which the chain broke for the first time.",
    "10:00 was the hour at which the ferry sailed for the first time after the winter.",
    "10:00–11:00 is when nobody may cross.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});
