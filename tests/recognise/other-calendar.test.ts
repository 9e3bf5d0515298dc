import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "أعلنت هيئة الموانئ اكتمال ترميم ثلاثة أرصفة قديمة في المدينة، ضمن المرحلة الثانية من البرنامج، بتكلفة بلغت 41 مليونًا.\n\nوأوضحت الهيئة أن الأعمال استمرت عامين، وأن المرحلة الثالثة تبدأ العام المقبل في أربع محافظات.";
const read = (header: string) =>
  parse(`اكتمال ترميم ثلاثة أرصفة في ميناء الغدير\n\n${header}\n\n${LEAD}\n`, { language: "ar" });

describe("a day by two calendars", () => {
  test("with weekday and agency is the date, and the agency the source", () => {
    const release = read("الأربعاء 1446/9/12 هـ الموافق 2025/03/12 م (وكالة أنباء الغدير)");
    expect(release.date?.iso).toBe("2025-03-12");
    expect(release.sources.map(({ name }) => name)).toEqual(["وكالة أنباء الغدير"]);
    expect(release.decks).toEqual([]);
  });

  test("beside place and the short name of an agency is a dateline", () => {
    const release = read("وادي الغدير 12 رمضان 1446 هـ الموافق 12 مارس 2025 م وغد");
    expect(release.dateline).toMatchObject({ place: "وادي الغدير", agency: "وغد" });
    expect(release.date?.iso).toBe("2025-03-12");
  });

  test("one above the other gives the one of ours", () => {
    const release = read("التاريخ: 1 جمادى الأولى 1446هـ\nالموافق: 3 نوفمبر 2024م");
    expect(release.date?.iso).toBe("2024-11-03");
    expect(release.body.map(({ text }) => text.slice(0, 5))).toEqual(["أعلنت", "وأوضح"]);
  });

  test("is no date in a line that says more", () => {
    const release = read("افتتاح المتحف 1446/9/12 هـ الموافق 2025/03/12 م في قاعة البلدية الكبرى بحضور الأهالي");
    expect(release.date).toBeNull();
  });
});

describe("a day of the Hebrew calendar", () => {
  const TITLE = "עיריית גן התמר פותחת ספרייה חדשה";
  const BODY = "עיריית גן התמר פתחה היום ספרייה חדשה לילדי השכונה, ובה שלושים אלף ספרים ושני אולמות קריאה.";
  const readHebrew = (header: string) =>
    parse(`הודעה לעיתונות\n\n${header}\n\n${TITLE}\n\n${BODY}\n`, { language: "he" });

  test.each([
    'י"ב באייר תשפ"ד, 20 במאי 2024',
    "20 במאי 2024 (י״ב באייר תשפ״ד)",
    'י"ב באייר תשפ"ד | 20.5.2024',
    'תאריך: י"ב באייר תשפ"ד\n20 במאי 2024',
    "יום שני, י״ב באייר ה'תשפ״ד\n20.05.2024",
  ])("beside one of ours, or above it, is no headline: %s", (header) => {
    const release = readHebrew(header);
    expect(release.headline?.text).toBe(TITLE);
    expect(release.date?.iso).toBe("2024-05-20");
  });

  test.each(['עיריית גן התמר חוגגת: י"ב באייר תשפ"ד', "אירועי ה' באייר תשפ\"ד בגן התמר"])(
    "in a headline stays in it: %s",
    (title) => {
      const release = parse(`הודעה לעיתונות\n\n${title}\n\n20 במאי 2024\n\n${BODY}\n`, { language: "he" });
      expect(release.headline?.text).toBe(title);
      expect(release.date?.iso).toBe("2024-05-20");
    },
  );

  test("without its year says nothing", () => {
    expect(readHebrew('י"ב באייר').headline?.text).toBe('י"ב באייר');
  });
});
