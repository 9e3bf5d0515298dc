import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("table", () => {
  test.for(["Cars      40\nBicycles  12", "Cars\t40\t38\nBicycles\t12\t9"])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("table");
  });

  test.for(["Cars  and bicycles may cross on Sundays from ten until the light goes."])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("table");
  });
});
