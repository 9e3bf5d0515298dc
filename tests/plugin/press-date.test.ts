import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { pressDate } from "../../plugin/press-date.ts";

it.each([
  ["an ISO date", "2021-10-13"],
  ["a time before midnight, west", "2021-10-13T23:59:59-11:00"],
  ["a time after midnight, east", "2021-10-13T00:00:01+14:00"],
  ["a time without a zone", "2021-10-13T23:30"],
  ["a calendar date", { year: 2021, month: 10, day: 13 }],
  ["a Date at UTC midnight, as Eleventy gives it", new Date("2021-10-13T00:00:00Z")],
  ["a luxon DateTime", DateTime.fromISO("2021-10-13T00:30", { zone: "Pacific/Auckland" })],
])("sets %s as 13 October 2021", (_what, value) => {
  expect(pressDate(value)).toBe("13 October 2021");
});

describe.each(["Pacific/Kiritimati", "America/Los_Angeles", "Etc/GMT+12"])("on a machine in %s", (zone) => {
  it("is never a day off", () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    expect(pressDate("2021-10-13")).toBe("13 October 2021");
    expect(pressDate(new Date("2021-10-13"))).toBe("13 October 2021");
    process.env.TZ = before ?? "";
  });
});

it.each([
  ["en-GB", "13 October 2021"],
  ["en-US", "October 13, 2021"],
  ["de", "13. Oktober 2021"],
  ["fr", "13 octobre 2021"],
  ["ja", "2021年10月13日"],
])("has the long form of %s", (locale, printed) => {
  expect(pressDate("2021-10-13", locale)).toBe(printed);
});

it("takes a format", () => {
  expect(pressDate("2021-10-03", "de", "d. LLL yy")).toBe("3. Okt 21");
});

it.each([null, undefined, ""])("prints nothing for %j", (value) => {
  expect(pressDate(value)).toBe("");
});

it.each(["13 October 2021", "2021-02-30", {}, new Date(Number.NaN)])("refuses %j", (value) => {
  expect(() => pressDate(value as string)).toThrow("is not a date");
});
