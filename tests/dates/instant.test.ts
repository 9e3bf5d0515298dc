import { describe, expect, it } from "vitest";
import { type DateContext, findInstant } from "../../src/dates/index.ts";
import { de } from "../../src/languages/de.ts";
import { en } from "../../src/languages/en.ts";

const context: DateContext = { packs: [en], region: null };

describe("findInstant", () => {
  it.each([
    ["8:30 a.m. EDT, Thursday, June 25, 2026", "2026-06-25T08:30-04:00"],
    ["0945 EDT (1345 UTC) 23 June 2026", "2026-06-23T09:45-04:00"],
    ["11 A.M. ET, JUNE 11, 2026", "2026-06-11T11:00-04:00"],
    ["11 A.M. ET, JANUARY 11, 2026", "2026-01-11T11:00-05:00"],
    ["10 a.m. Eastern time Jan. 5, 2021", "2021-01-05T10:00-05:00"],
    ["00:01HRS FRIDAY 28 AUGUST 2026", "2026-08-28T00:01"],
    ["14. Oktober 2021, 10:00 Uhr", "2021-10-14T10:00"],
    ["14.10.2021 10.30 Uhr MESZ", "2021-10-14T10:30+02:00"],
    ["10h30 le 14 octobre 2021", "2021-10-14T10:30"],
    ["14. oktober 2021 kl. 10.30", "2021-10-14T10:30"],
    ["14 ottobre 2021, ore 10.30", "2021-10-14T10:30"],
    ["2021年10月14日 午後3時30分", "2021-10-14T15:30"],
    ["noon ET on 14 October 2021", "2021-10-14T12:00-04:00"],
    ["1:45 p.m., CT/2:45 p.m. ET, Saturday, Nov. 8, 2025", "2025-11-08T13:45-06:00"],
    ["10 a.m., ET, November 8, 2025", "2025-11-08T10:00-05:00"],
    ["12 noon (GMT) 14 October 2021", "2021-10-14T12:00Z"],
    ["12:00 a.m. 14 October 2021", "2021-10-14T00:00"],
    ["10 am 14 October 2021", "2021-10-14T10:00"],
    ["10 am on Thursday 14 October 2021", "2021-10-14T10:00"],
    ["9pm UTC+2 14 October 2021", "2021-10-14T21:00+02:00"],
    ["9pm GMT-05:30, 14 October 2021", "2021-10-14T21:00-05:30"],
    ["2021-10-14T10:00:30+02:00", "2021-10-14T10:00+02:00"],
    ["14 October 2021", "2021-10-14"],
  ])("%s", (text, until) => {
    const reading = findInstant(`Until ${text}`, context);
    expect(reading?.until).toBe(until);
    expect(reading && `Until ${text}`.slice(reading.span.start, reading.span.end)).toBe(text);
  });

  it("gives the time alone where no date is stated", () => {
    expect(findInstant("For release at 2:00 p.m. EST", context)).toMatchObject({
      until: null,
      date: null,
      time: { hour: 14, minute: 0, zone: "-05:00" },
    });
  });

  it("gives no moment without a year", () => {
    const reading = findInstant("00:01HRS FRIDAY 28 AUGUST", context);
    expect(reading).toMatchObject({ until: null, time: { hour: 0, minute: 1, zone: null } });
  });

  it("takes midnight as the end of the day", () => {
    expect(findInstant("until midnight, 31 December 2021", context)?.until).toBe("2022-01-01T00:00");
    expect(findInstant("until 12:00 midnight, 31 December 2021", context)?.until).toBe("2022-01-01T00:00");
    expect(findInstant("until 12:00 noon, 31 December 2021", context)?.until).toBe("2021-12-31T12:00");
  });

  it("gives the day alone where twelve is noon or midnight", () => {
    const reading = findInstant("until 12:01 EST, 31 December 2021", context);
    expect(reading).toMatchObject({ until: "2021-12-31", time: { hour: 12, minute: 1, open: true } });
    for (const clear of ["12:01 hrs", "1201 EST", "12:01 p.m.", "00:01", "11:59"]) {
      expect(findInstant(`until ${clear}, 31 December 2021`, context)?.time?.open).toBe(false);
    }
    // Where a clock has twenty-four hours, twelve is noon.
    const german: DateContext = { packs: [de], region: null };
    expect(findInstant("bis 31. Dezember 2021, 12:01", german)?.until).toBe("2021-12-31T12:01");
  });

  it.each(["no time here", "in room 1130", "11 people of 2500", "25:99", "a 3.5 rating", "8:75"])(
    "none in: %s",
    (text) => {
      expect(findInstant(text, context)).toBeNull();
    },
  );

  it("takes a two-letter zone in capitals only", () => {
    expect(findInstant("10:00 et 14 octobre 2021", context)?.until).toBe("2021-10-14T10:00");
  });
});
