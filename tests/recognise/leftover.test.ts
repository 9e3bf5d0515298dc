import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("leftover", () => {
  test.for(["Sallow quay", "Printed on recycled paper"])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for(["It will be green again."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});

describe("below the last quotation of a story", () => {
  const textOf = (quotation: string, line: string): string =>
    `Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\n${quotation}\n${line}\n\n- 30 -\n\nMedia contact: Jo Example, 01632 960001\n`;
  const QUOTATION = "“I salute the work of all the teams who made this day possible for the harbour.”";

  test.for<[string, string | null]>([
    ["– Anne Example, mayor of Oldport", "mayor of Oldport"],
    ["— Anne Example, mayor", "mayor"],
    ["Anne Example, mayor of Oldport", "mayor of Oldport"],
  ])("%j signs it", ([line, role]) => {
    const { quotes } = parse(textOf(QUOTATION, line));
    expect(quotes.map(({ speaker, role: job }) => [speaker, job])).toEqual([["Anne Example", role]]);
  });

  test.for<[string, string]>([
    [QUOTATION, "– Printed on recycled paper"],
    ["She now carries forty cars, two fewer than before the refit began.", "– Sallow quay, Oldport"],
  ])("%j is not signed by %j", ([quotation, line]) => {
    expect(parse(textOf(quotation, line)).quotes.every(({ speaker }) => speaker === null)).toBe(true);
  });
});
