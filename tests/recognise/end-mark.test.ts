import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("end-mark", () => {
  test.for(["###", "# # #", "####", "-30-", "ENDS", "– Ends –", "* * *", "- END -"])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("end-mark");
  });

  test.for([
    "The season ends on Sunday.",
    "Number #3 won the race by a length.",
    "Ends of rope were found on the deck.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("end-mark");
  });
});
