import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { type DateContext, findDates, findInstant, isoDate, readDate } from "../../src/dates/index.ts";
import { en } from "../../src/languages/en.ts";

const context: DateContext = { packs: [en], region: null };

/** A day of the two centuries releases speak of. */
const anyDay = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => DateTime.fromJSDate(date, { zone: "utc" }));

/** What dates are made of, in any order. */
const debris = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "13",
        "5",
        "2021",
        "99",
        "October",
        "may",
        "Wed.",
        "of",
        "st",
        "年",
        "月",
        "日",
        "a.m.",
        "EDT",
        "(",
        ")",
      ),
      fc.constantFrom(
        " ",
        "\n",
        "\n\n",
        ",",
        ".",
        "/",
        "-",
        "–",
        ":",
        "\u00a0",
        "'",
        "d",
        "октября",
        "oct",
        "mars",
        "١٣",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("on any text", () => {
  it("readings are in order, apart, inside the text, and hold a real day or none", () => {
    fc.assert(
      fc.property(debris, (text) => {
        let end = 0;
        for (const { span, date } of findDates(text, context)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          if (date) expect(DateTime.fromObject({ ...date }, { zone: "utc" }).isValid).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("a moment lies inside the text", () => {
    fc.assert(
      fc.property(debris, (text) => {
        const reading = findInstant(text, context);
        if (reading) expect(text.slice(reading.span.start, reading.span.end).trim()).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a day that is written out is read back", () => {
  const locales = ["en", "de", "fr", "es", "it", "pt", "nl", "nb", "ru", "ja", "zh", "ar"];
  const styles = {
    full: DateTime.DATE_FULL,
    weekday: DateTime.DATE_HUGE,
    short: DateTime.DATE_MED,
    "short with weekday": DateTime.DATE_MED_WITH_WEEKDAY,
  };

  describe.each(locales)("%s", (locale) => {
    it.each(Object.keys(styles) as (keyof typeof styles)[])("%s", (style) => {
      fc.assert(
        fc.property(anyDay, fc.boolean(), (day, capitals) => {
          const printed = day.setLocale(locale).toLocaleString(styles[style]);
          const text = capitals ? printed.toLocaleUpperCase(locale) : printed;
          const reading = readDate(text, { ...context, language: locale });
          expect(reading?.date && isoDate(reading.date), text).toBe(day.toISODate());
          expect(reading?.problems, text).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    it("without the context knowing the language", () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          const text = day.setLocale(locale).toLocaleString(DateTime.DATE_FULL);
          const reading = readDate(text, context);
          expect(reading?.date && isoDate(reading.date), text).toBe(day.toISODate());
        }),
        { numRuns: 60 },
      );
    });
  });

  it.each([
    "yyyy-MM-dd",
    "d.M.yyyy",
    "dd.MM.yyyy",
    "d. M. yyyy",
    "yyyy/MM/dd",
    "d-LLL-yyyy",
    "LLLL d yyyy",
    "yyyy年M月d日",
  ])("%s", (format) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = day.setLocale("en").toFormat(format);
        const reading = readDate(text, context);
        expect(reading?.date && isoDate(reading.date), text).toBe(day.toISODate());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["US", "MM/dd/yyyy"],
    ["GB", "dd/MM/yyyy"],
  ])("in the order of %s", (region, format) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const reading = readDate(day.toFormat(format), { ...context, region });
        expect(reading?.date && isoDate(reading.date)).toBe(day.toISODate());
      }),
    );
  });
});
