import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("date-line", () => {
  test.for([
    "13 October 2021",
    "Wednesday, 13 October 2021",
    "October 13, 2021",
    "2021-10-13",
    "Published 28 January 2013",
    "Date: 3 March 2026",
    "Press release, 13 November 2025",
    "Press release  |  2 November 2021",
  ])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("date-line");
  });

  test.for(["Open from 13 October 2021 until Easter", "Summer 2021", "Room 13, October Street"])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "header")).not.toBe("date-line");
    },
  );
});
