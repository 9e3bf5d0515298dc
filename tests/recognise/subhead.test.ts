import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("subhead", () => {
  test.for(["A longer chain", "What changes in March", "TWO FEWER CARS", "Why is she green?"])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("subhead");
  });

  test.for(["She is green.", "“A longer chain”", "The harbour master said:", "555-010-0188", "+44 1632 960123"])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "body")).not.toBe("subhead");
    },
  );
});

describe("a heading in capitals over another heading", () => {
  const head =
    "Governor acts on the ferry bills\n\n4 March 2025\n\nThe governor signed one bill on Monday and sent another back to the house that made it.";
  const text = `${head}\n\nVETOED BILLS:\n\nHouse Bill 193 - Ferries in Winter\nThe bill would have tied up the ferry from the first frost to the last.\n\nShe has ten days for the rest.`;
  test("is one as well", () => {
    const heads = parse(text).blocks.filter(({ role }) => role === "subhead");
    expect(heads.map((block) => block.text)).toEqual(["VETOED BILLS:", "House Bill 193 - Ferries in Winter"]);
  });
  test("is none over lines of a list", () => {
    const list = `${head}\n\nCARS\n\nForty\n\nShe has ten days for the rest, and a pen that is full.`;
    expect(parse(list).blocks.find((block) => block.text === "Forty")?.role).not.toBe("paragraph");
  });
});
