import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("genre", () => {
  test.for(["PRESS RELEASE", "Press release", "News Release", "MEDIA ADVISORY", "Example Trust News Release"])(
    "reads %j",
    (line) => {
      expect(roleOf(line, "first")).toBe("genre");
    },
  );

  test.for(["Press releases are no longer printed by the council", "Released prisoner crab returns to the bay"])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "first")).not.toBe("genre");
    },
  );
});
