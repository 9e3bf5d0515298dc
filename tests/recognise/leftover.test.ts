import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("leftover", () => {
  test.for(["Sallow quay", "Printed on recycled paper"])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for(["It will be green again."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});
