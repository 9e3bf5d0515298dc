import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("dateline", () => {
  test.for(["RICHMOND, Va. — Jul 01, 2025", "Hamburg, 2 November 2021", "Ettlesham, 22 January 2026"])(
    "reads %j",
    (line) => {
      expect(roleOf(line, "header")).toBe("dateline");
    },
  );

  test.for(["Jane Example (Acme)", "Ferry, chain and anchor", "Monday, 2 November 2021"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("dateline");
  });
});

describe("a hyphen that lost the space behind it", () => {
  const place = (opening: string) =>
    parse(
      `Ferry returns to the crossing\n\n${opening}The harbour board took up the ferry again on Monday, after a year in which she lay in her shed.\n\nShe now carries forty cars.\n`,
    ).dateline?.place;

  test.for([
    ["OLDPORT, Calif. -", "OLDPORT, Calif."],
    ["Oldport, D.C. -", "Oldport, D.C."],
  ])("closes a place: %s", ([opening, expected]) => {
    expect(place(opening as string)).toBe(expected);
  });

  test.for(["Oldport, D.C.-", "The ferry -", "On Monday -"])("closes none: %s", (opening) => {
    expect(place(opening)).toBeUndefined();
  });
});

test("a site in capitals before the dash is no place", () => {
  const text =
    "Semua perahu dicat ulang\n\nPORTLAMA.AC.ID – Setiap perahu di dermaga akan dicat ulang sebelum musim hujan tiba, dan tiga galangan ikut membantu.\n\nKepala dermaga mengatakan hal itu pada hari Senin.\n";
  expect(parse(text).dateline?.place ?? null).toBeNull();
});
