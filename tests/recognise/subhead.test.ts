import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("subhead", () => {
  test.for(["A longer chain", "What changes in March", "TWO FEWER CARS", "Why is she green?"])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("subhead");
  });

  test.for(["She is green.", "“A longer chain”", "The harbour master said:"])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("subhead");
  });
});
