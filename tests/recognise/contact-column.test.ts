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

test.each([
  ["a number", "FOR IMMEDIATE RELEASE Contact: Mara Lindt (202) 555-0161\n\n12 March 2026", "(202) 555-0161", null],
  [
    "an address",
    "FOR IMMEDIATE RELEASE Media Contact: Mara Lindt, press@weir.example\n\n12 March 2026",
    null,
    "press@weir.example",
  ],
  [
    "the number beside the day below",
    "For Immediate Release Contact: Mara Lindt\n12 March 2026 202-555-0161",
    "202-555-0161",
    null,
  ],
  [
    "an address beside the day below",
    "PRESS RELEASE Contact: Mara Lindt\n12 March 2026 press@weir.example",
    null,
    "press@weir.example",
  ],
] as const)("the columns run together: %s", (_, lines, phone, email) => {
  const { date, contacts, headline } = parse(lines + STORY);
  expect(contacts).toMatchObject([{ name: "Mara Lindt", phone, email }]);
  expect([headline?.text, date?.iso]).toEqual(["Weir opens to the public", "2026-03-12"]);
});

test.each([
  ["For Immediate Release: Contact tracing begins at the weir", "Contact tracing begins at the weir"],
  ["For immediate release: Contact lenses found in the weir", "Contact lenses found in the weir"],
])("no second column in %j", (line, expected) => {
  const release = parse(
    `${line}\n\nThe weir will open to the public on Saturday, forty years after it was closed. Walkers may cross.`,
  );
  expect([release.headline?.text, release.contacts]).toEqual([expected, []]);
});

test("a headline that opens on a day and ends on no number is one", () => {
  const headline = "1 May 2026 brings 20 new ferries to Oldport";
  expect(
    parse(`${headline}\n\nThe ferries will sail from Saturday, forty years after the last was sold abroad.`).headline
      ?.text,
  ).toBe(headline);
});
