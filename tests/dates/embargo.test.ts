import { expect, it } from "vitest";
import { embargoProblems } from "../../src/dates/embargo.ts";
import { type DateContext, findInstant } from "../../src/dates/index.ts";
import { en } from "../../src/languages/en.ts";

const context: DateContext = { packs: [en], region: null };
const codes = (text: string) => embargoProblems(text, findInstant(text, context)).map(({ code }) => code);

it.each([
  ["EMBARGOED UNTIL 00:01 GMT, TUESDAY 3 FEBRUARY 2026"],
  ["Embargoed until 8:30 a.m. EDT, Thursday, June 25, 2026"],
  ["Embargoed until 12:01 a.m. ET, June 25, 2026"],
  ["Embargoed until noon UTC+2 on 25 June 2026"],
])("finds nothing to ask in: %s", (text) => {
  expect(codes(text)).toEqual([]);
});

it.each([
  ["EMBARGOED", ["embargo/no-end"]],
  ["Embargoed until Thursday", ["embargo/no-end"]],
  ["Embargoed until 9 a.m. ET", ["embargo/no-date"]],
  ["Embargoed until October 2026, 9 a.m. ET", ["embargo/no-date"]],
  ["Embargoed until 9 a.m. ET, 28 August", ["embargo/no-year"]],
  ["Embargoed until 28 August 2026", ["embargo/no-time"]],
  ["Embargoed until 09:00, 28 August 2026", ["embargo/no-zone"]],
  ["Embargoed until 12:01 ET, 28 August 2026", ["embargo/ambiguous-time"]],
  ["Embargoed until midnight ET, 28 August 2026", ["embargo/midnight"]],
  ["Embargoed until 9 a.m. ET, 10/11/2026", ["embargo/ambiguous-date"]],
  ["Embargoed until 9 a.m. ET, 31 February 2026", ["embargo/impossible-date"]],
  ["Embargoed until 9 a.m. ET, Monday 28 August 2026", ["date/weekday-mismatch"]],
  ["STRICTLY EMBARGOED UNTIL 00:01HRS FRIDAY 28 AUGUST", ["embargo/no-year", "embargo/no-zone"]],
])("asks what is missing in: %s", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

it("quotes the words it asks about", () => {
  const text = "Embargoed until 09:00, 28 August 2026, in the morning";
  expect(embargoProblems(text, findInstant(text, context))).toEqual([
    { code: "embargo/no-zone", values: { text: "09:00, 28 August 2026" } },
  ]);
});
