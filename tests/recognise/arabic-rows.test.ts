import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const TITLE = "اكتمال ترميم ثلاثة أرصفة في ميناء الغدير";
const LEAD =
  "أعلنت هيئة الموانئ اكتمال ترميم ثلاثة أرصفة قديمة في المدينة، ضمن المرحلة الثانية من البرنامج، بتكلفة بلغت 41 مليونًا.\n\nوأوضحت الهيئة أن الأعمال استمرت عامين، وأن المرحلة الثالثة تبدأ العام المقبل في أربع محافظات.";
const read = (row: string) => parse(`${TITLE}\n\n${row}\n\n${LEAD}\n`, { language: "ar" });

describe("a line with agency and place above the lead", () => {
  test.each([
    ["واس - وادي الغدير", "وادي الغدير", "واس"],
    ["وادي الغدير ــ د. ب. أ:", "وادي الغدير", "د. ب. أ"],
    ["وادي الغدير - (د ب أ):", "وادي الغدير", "د ب أ"],
    ["رويترز (وادي الغدير)", "وادي الغدير", "رويترز"],
    ["أ ف ب - وادي الغدير", "وادي الغدير", "أ ف ب"],
  ])("is a dateline: %s", (row, place, agency) => {
    const release = read(row);
    expect(release.dateline).toMatchObject({ place, agency });
    expect(release.decks).toEqual([]);
    expect(release.body).toHaveLength(2);
  });

  test.each(["الغدير - الوادي", "سلمى المثال - الوادي"])("is none where neither is an agency: %s", (row) => {
    expect(read(row).dateline).toBeNull();
  });
});

describe("a line that says who writes and where", () => {
  test.each([
    "سلمى المثال - وادي الغدير",
    "وادي الغدير: سلمى المثال",
    "وادي الغدير: «صدى الغدير»",
    "سلمى المثال ـ فهد العينة",
  ])("is no deck: %s", (row) => {
    const release = read(row);
    expect(release.decks).toEqual([]);
    expect(release.body).toHaveLength(2);
    expect(release.headline?.text).toBe(TITLE);
  });

  test.each([
    "المشروع يوفر 350 فرصة عمل - والتسليم في مايو",
    "الهيئة: الأعمال استمرت عامين في أربع محافظات",
    "التسليم في مايو - والمرحلة الثالثة العام المقبل",
  ])("but a line that tells more is: %s", (row) => {
    expect(read(row).decks.map(({ text }) => text)).toEqual([row]);
  });
});
