import { describe, expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { unpackedPack } from "../../src/resolve/unpacked-pack.ts";

/** The days found in a text of a language without a pack, as year-month-day. */
const daysIn = (language: string, text: string): readonly (string | null)[] =>
  findDates(text, { packs: [unpackedPack(language)], language, region: null }).map(({ date }) =>
    date === null ? null : `${date.year}-${date.month}-${date.day}`,
  );

describe("dates as languages of Asia write them", () => {
  test.for([
    ["bn", "৭ এপ্রিল, ২০২৭ খ্রি.", "2027-4-7"],
    ["ur", "۷ اپریل ۲۰۲۷ء", "2027-4-7"],
    ["hi", "०७ अप्रैल २०२७", "2027-4-7"],
    ["th", "วันที่ 7 เมษายน พ.ศ. 2570", "2027-4-7"],
    ["km", "ថ្ងៃទី៧ ខែមេសា ឆ្នាំ២០២៧", "2027-4-7"],
    ["my", "၂၀၂၇ ခုနှစ်၊ ဧပြီလ ၇ ရက်", "2027-4-7"],
    ["my", "ဧပြီ ၇၊ ၂၀၂၇", "2027-4-7"],
    ["mn", "2027 оны 4 дүгээр сарын 7", "2027-4-7"],
    ["mn", "2027 оны 4-р сарын 7-ны өдөр", "2027-4-7"],
    ["mn", "2027 оны 04 сарын 07", "2027-4-7"],
    ["kk", "7 сәуір 2027 жыл", "2027-4-7"],
    ["hy", "7 ապրիլի, 2027 թ.", "2027-4-7"],
    ["ka", "2027 წლის 7 აპრილი", "2027-4-7"],
    ["vi", "ngày 7 tháng 4 năm 2027", "2027-4-7"],
    ["fa", "۱۴۰۶/۰۱/۱۸", "2027-4-7"],
    ["fa", "1406/1/18", "2027-4-7"],
  ])("%s: %s", ([language, text, day]) => {
    expect(daysIn(language as string, text as string)).toEqual([day]);
  });

  test.for([
    // A lunar year, and one that is said to be; a part of a longer number; a month and a day that no year has.
    ["ar", "1448/10/29"],
    ["ar", "1406/1/18 هـ"],
    ["fa", "1406/1/18/3"],
    ["fa", "1406/13/18"],
    ["mn", "2027 оны 14 дүгээр сарын 7"],
    ["mn", "2027 оны 4 дүгээр байр 7"],
  ])("%s: none in %s", ([language, text]) => {
    expect(daysIn(language as string, text as string).filter((day) => day !== null)).toEqual([]);
  });
});
