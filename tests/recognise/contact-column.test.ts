import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "\n\nWeir opens to the public\n\nThe weir will open to the public on Saturday, forty years after it was closed.";
const GAP = " ".repeat(24);

test("the second column of a letterhead is a contact, the first what it is without it", () => {
  const lines = [
    `FOR IMMEDIATE RELEASE${GAP}Contact: Mara Lindt`,
    `12 March 2026${GAP}        +44 1632 960123`,
    `${GAP}${GAP}press@weir.example`,
  ];
  const { releaseLine, date, contacts, headline } = parse(lines.join("\n") + STORY);
  expect(releaseLine?.kind).toBe("immediate");
  expect(date?.iso).toBe("2026-03-12");
  expect(contacts).toMatchObject([{ name: "Mara Lindt", phone: "+44 1632 960123", email: "press@weir.example" }]);
  expect(headline?.text).toBe("Weir opens to the public");
});

test.each([
  [
    "an embargo in the second column",
    `PRESS RELEASE${GAP}Embargoed until 10:00 GMT, 13 January 2026`,
    "2026-01-13T10:00Z",
  ],
  ["an embargo in the first", `Embargoed until 10:00 GMT, 13 January 2026${GAP}No. 12/2026`, "2026-01-13T10:00Z"],
])("%s", (_, line, until) => {
  expect(parse(line + STORY).releaseLine?.until).toBe(until);
});

test.each([
  ["a label and its value", `Phone:${GAP}+44 1632 960123`],
  ["words without address", `Weir Trust${GAP}Northfold`],
])("no second column: %s", (_, line) => {
  expect(parse(line + STORY).decisions.filter(({ claim }) => claim.by === "contactColumn")).toEqual([]);
});
