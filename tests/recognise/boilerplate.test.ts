import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("boilerplate", () => {
  test.for([
    "About the Ferry Trust\nThe Ferry Trust has run the crossing since 1931 and owns two boats.",
    "About Ferry Trust: The Ferry Trust has run the crossing since 1931.",
    "Forward-Looking Statements\nThis release holds forward-looking statements that may turn out to be wrong.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("boilerplate");
  });

  test.for(["About 300 people came to see the boat return.", "About half of the fleet is painted green these days."])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "trailer")).not.toBe("boilerplate");
    },
  );
});
