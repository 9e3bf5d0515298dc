import { describe, expect, it } from "vitest";
import { type DateContext, type DateReading, findDates, isoDate, readDate } from "../../src/dates/index.ts";
import { en } from "../../src/languages/en.ts";

const anywhere: DateContext = { packs: [en], region: null };
const iso = (reading: DateReading | null | undefined) => (reading?.date ? isoDate(reading.date) : null);
const slice = (text: string, reading: DateReading) => text.slice(reading.span.start, reading.span.end);
const first = (text: string, context: Partial<DateContext> = {}) => findDates(text, { ...anywhere, ...context })[0];
const codes = (reading: DateReading | undefined) => reading?.problems.map(({ code }) => code);

describe("a full date", () => {
  it.each([
    "13 October 2021",
    "13th of October, 2021",
    "13th, October 2021",
    "the 13th of October 2021",
    "October 13, 2021",
    "October 13th, 2021",
    "OCTOBER 13 2021",
    "Wed., Oct. 13, 2021",
    "Wednesday 13 October 2021",
    "Wednesday, the 13th of October 2021",
    "13 October 2021 (Wednesday)",
    "13-Oct-2021",
    "13/Oct/2021",
    "13-Oct-21",
    "13Oct2021",
    "2021-10-13",
    "2021/10/13",
    "2021 October 13",
    "13.10.2021",
    "13. 10. 2021",
    "13.10.21",
    "10/13/2021",
    "13/10/2021",
    "13-10-2021",
    "OCT / 13 / 2021",
    "OCT\n13\n2021",
    "13\u00a0October\u00a02021",
    "１３ October ２０２１",
    "13 de octubre de 2021",
    "miércoles, 13 de octubre de 2021",
    "le 13 octobre 2021",
    "13 d'octubre de 2021",
    "den 13. Oktober 2021",
    "Mittwoch, 13. Okt. 2021",
    "13 OTTOBRE 2021",
    "quarta-feira, 13 de outubro de 2021",
    "13 октября 2021 года",
    "13 октября 2021 г.",
    "2021年10月13日",
    "2021 年 10 月 13 日",
    "2021年10月13日(水)",
    "2021年10月13日星期三",
    "令和3年10月13日",
    "民國110年10月13日",
    "中華民國110年10月13日",
    "110年10月13日",
    "2021년 10월 13일",
    "١٣ أكتوبر ٢٠٢١",
    "13 اكتوبر 2021",
    "13 تشرين الأول 2021",
  ])("%s", (text) => {
    const [reading, ...more] = findDates(text, anywhere);
    expect(more).toEqual([]);
    expect(iso(reading)).toBe("2021-10-13");
    expect(reading?.problems).toEqual([]);
    expect(reading && slice(text, reading)).toBe(text);
  });

  it("reads first days and months that lost their accents", () => {
    expect(iso(first("le 1er août 2021"))).toBe("2021-08-01");
    expect(iso(first("1º de fevereiro de 2021"))).toBe("2021-02-01");
    expect(iso(first("1.º de marzo de 2021"))).toBe("2021-03-01");
    expect(iso(first("3 FEVRIER 2021"))).toBe("2021-02-03");
    expect(iso(first("1. Jänner 2021"))).toBe("2021-01-01");
  });

  it("reads a language without pack that the context names", () => {
    expect(iso(first("13. lokakuuta 2021", { language: "fi" }))).toBe("2021-10-13");
    expect(iso(first("2021. október 13., szerda", { language: "hu" }))).toBe("2021-10-13");
    expect(iso(first("2021. október 13-án", { language: "hu" }))).toBe("2021-10-13");
    expect(iso(first("2021 m. spalio 13 d., trečiadienis", { language: "lt" }))).toBe("2021-10-13");
    expect(iso(first("13 ta’ Ottubru 2021", { language: "mt" }))).toBe("2021-10-13");
    expect(first("21 ene", { language: "es" })?.partial).toEqual({ month: 1, day: 21 });
  });

  it.each(["plain English", "xx", ""])("does without a language that nobody knows: %j", (language) => {
    expect(iso(first("13 October 2021", { language }))).toBe("2021-10-13");
  });

  it("is found inside a sentence, with its weekday and the word that leads into it", () => {
    const text = "Oakham, Friday, 4 June 2021 – The hall closed on 1 May 2021 and opened on June 3, 2021.";
    const readings = findDates(text, anywhere);
    expect(readings.map(iso)).toEqual(["2021-06-04", "2021-05-01", "2021-06-03"]);
    expect(readings.map((reading) => slice(text, reading))).toEqual([
      "Friday, 4 June 2021",
      "on 1 May 2021",
      "on June 3, 2021",
    ]);
  });

  it("starts where the month belongs to the number behind it", () => {
    expect(findDates("Phase 2 March 5, 2021", anywhere).map(iso)).toEqual(["2021-03-05"]);
    expect(findDates("in 2019, May 5, 2021", anywhere).map(iso)).toEqual(["2021-05-05"]);
    expect(findDates("in May 13 October 2021", anywhere).map(iso)).toEqual(["2021-10-13"]);
  });

  it("never runs across a blank line", () => {
    expect(findDates("13 October\n\n2021 was good", anywhere).map(iso)).toEqual([null]);
    expect(findDates("13 October\n2021 was good", anywhere).map(iso)).toEqual(["2021-10-13"]);
  });
});

describe("no date", () => {
  it.each([
    "you may 5 times march 10 miles",
    "20 years ago 5 people",
    "set 10 records",
    "May 5.5 million",
    "May 5%",
    "$5 May",
    "October 13-15, 2021",
    "10.10.2021-15.10.2021",
    "version 1.2.10 at 10.2.3.4",
    "https://example.org/2021/10/13/title",
    "Between 2003/04 and 2011/12 3,438 people",
    "call 555-10-2021",
    "24/7/365",
    "99/99/2021",
    "B13 October",
    "March madness",
    "",
  ])("%s", (text) => {
    expect(findDates(text, anywhere)).toEqual([]);
  });

  it("a range of days gives its month, not a day", () => {
    expect(first("13–15 October 2021")).toMatchObject({ date: null, partial: { year: 2021, month: 10 } });
  });
});

describe("the order of day and month", () => {
  it("stays open without a region", () => {
    const reading = first("10/11/2021");
    expect(reading).toMatchObject({ date: null, partial: {} });
    expect(reading?.problems).toEqual([{ code: "date/ambiguous-order", values: { text: "10/11/2021" } }]);
    expect(codes(first("13/10/21"))).toEqual(["date/ambiguous-order"]);
    expect(first("02/02/2024")?.date).toEqual({ year: 2024, month: 2, day: 2 });
  });

  it("follows the region", () => {
    expect(iso(first("10/11/2021", { region: "US" }))).toBe("2021-10-11");
    expect(iso(first("10/11/2021", { region: "GB" }))).toBe("2021-11-10");
    expect(iso(first("10/11/2021", { region: "CA" }))).toBeNull();
    expect(iso(first("13/10/21", { region: "GB" }))).toBe("2021-10-13");
  });

  it("follows the language where no region is named and nobody writes it otherwise", () => {
    expect(iso(first("10/11/2021", { language: "it" }))).toBe("2021-11-10");
    expect(iso(first("10/11/2021", { language: "pt-BR" }))).toBe("2021-11-10");
    expect(iso(first("10/11/2021", { language: "es" }))).toBeNull();
    expect(iso(first("10/11/2021", { language: "it", region: "US" }))).toBe("2021-10-11");
    expect(iso(first("10/11/2021", { language: "fr", region: "CA" }))).toBeNull();
  });

  it("follows the text before the region", () => {
    expect(iso(first("Monday 01/06/2015", { region: "US" }))).toBe("2015-06-01");
    const known = [{ year: 2015, month: 6, day: 1 }];
    expect(iso(first("01/06/15", { known }))).toBe("2015-06-01");
  });

  it("is plain with dots and where one reading is left", () => {
    expect(iso(first("04.10.2021", { region: "US" }))).toBe("2021-10-04");
    expect(iso(first("7-31-90"))).toBe("1990-07-31");
  });
});

describe("what is wrong with a date", () => {
  it("names a day that does not exist", () => {
    expect(first("31 February 2021")).toMatchObject({ date: null, partial: { year: 2021, month: 2, day: 31 } });
    expect(codes(first("31 February 2021"))).toEqual(["date/impossible"]);
    expect(codes(first("2021-02-29"))).toEqual(["date/impossible"]);
    expect(codes(first("31/02/2021"))).toEqual(["date/impossible"]);
    expect(codes(first("29 February 2024"))).toEqual([]);
  });

  it("names the weekday it really was, and keeps the date", () => {
    const reading = first("Tuesday, 13 October 2021");
    expect(iso(reading)).toBe("2021-10-13");
    expect(reading?.weekday).toBe(2);
    expect(reading?.problems).toEqual([
      { code: "date/weekday-mismatch", values: { text: "Tuesday, 13 October 2021", actual: "Wednesday" } },
    ]);
  });

  it("names a missing year", () => {
    expect(first("FRIDAY 28 AUGUST")).toMatchObject({ date: null, partial: { month: 8, day: 28 }, weekday: 5 });
    expect(codes(first("FRIDAY 28 AUGUST"))).toEqual(["date/no-year"]);
    expect(codes(first("7月9日"))).toEqual(["date/no-year"]);
  });

  it("a month with its year lacks nothing but the day", () => {
    expect(first("May 2021")).toMatchObject({ date: null, partial: { year: 2021, month: 5 }, problems: [] });
  });
});

describe("readDate", () => {
  it.each([
    "  (13 October 2021) –",
    "– 13 October 2021, 10 a.m. ET –",
    "13.10.2021 12:22",
    "13.10.2021 – 19:17 Uhr",
    "2021-10-13 09:22:00",
    "2021-10-13T10:00:00Z",
    "13 OTTOBRE 2021:",
    "at noon on 13 October 2021",
  ])("%s", (text) => {
    expect(iso(readDate(text, anywhere))).toBe("2021-10-13");
  });

  it.each([
    "13 October 2021, Oakham",
    "13 October 2021 14 October 2021",
    "13–15 October 2021",
    "October 13–15, 2021",
    "Posted on 13 October 2021",
    "45 October 2021",
    `13 October 2021${" ".repeat(200)}`,
    "Oakham",
  ])("not %s", (text) => {
    expect(readDate(text, anywhere)).toBeNull();
  });

  it("gives a partial date without a day", () => {
    expect(readDate("May 2021", anywhere)).toMatchObject({ date: null, partial: { year: 2021, month: 5 } });
  });
});
