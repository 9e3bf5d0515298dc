import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const TITLE = "اكتمال ترميم ثلاثة أرصفة في ميناء الغدير";
const LEAD =
  "أعلنت هيئة الموانئ اكتمال ترميم ثلاثة أرصفة قديمة في المدينة، ضمن المرحلة الثانية من البرنامج، بتكلفة بلغت 41 مليونًا.";
const read = (head: string) => parse(`${TITLE}\n\n${head}${LEAD}\n`, { language: "ar" });

describe("who sends it behind the place, before the lead", () => {
  test.each([
    ["الوادي - 12 - 5 (كونا) -- ", "الوادي", "كونا"],
    ["الوادي ـ سبأ: ", "الوادي", "سبأ"],
    ["الوادي/ واع: ", "الوادي", "واع"],
    ["الوادي – و م ع: ", "الوادي", "و م ع"],
    ["الوادي - «صدى الغدير»: ", "الوادي", "صدى الغدير"],
    ["الوادي – غدير نيوز: ", "الوادي", "غدير نيوز"],
    ["الوادي (أ ف ب) ", "الوادي", "أ ف ب"],
    ["وادي الغدير (واس): ", "وادي الغدير", "واس"],
  ])("is the dateline's agency: %s", (head, place, agency) => {
    const release = read(head);
    expect(release.dateline).toMatchObject({ place, agency });
    expect(release.body).toHaveLength(1);
  });

  test("is not where nobody says that it is an agency, a paper or a site", () => {
    expect(read("الوادي – سلمى المثال: ").dateline?.agency ?? null).toBeNull();
  });
});

describe("an agency in brackets without a dash", () => {
  const title = "پرانے پل کی مرمت مکمل، شہریوں کے لیے کھول دیا گیا";
  const lead = "شہر کے پرانے پل کی مرمت کا کام مکمل ہونے کے بعد اسے شہریوں کے لیے کھول دیا گیا ہے۔";
  const urdu = (head: string) => parse(`${title}\n${head}${lead}\n`, { language: "ur" }).dateline;

  test.each([
    ["نئی بستی (اے پی پی) ", "نئی بستی", "اے پی پی"],
    ["ندی پور(این این آئی) ", "ندی پور", "این این آئی"],
  ])("closes the dateline: %s", (head, place, agency) => {
    expect(urdu(head)).toMatchObject({ place, agency });
  });

  test.each(["نئی بستی (پرانا شہر) ", "نئی بستی (12) "])("but nothing else in brackets does: %s", (head) => {
    expect(urdu(head)).toBeNull();
  });

  test.each(["ذكرت وكالة (رويترز) أن ", "قالت (رويترز) إن ", "قال (رويترز) إن "])(
    "nor behind a verb or the word for an agency: %s",
    (head) => {
      expect(read(head).dateline).toBeNull();
    },
  );
});

describe("a row of its own", () => {
  test.each([
    ["الوادي- أ ش أ:", "الوادي", "أ ش أ"],
    ["الوادي - وام/", "الوادي", "وام"],
    ["الوادي-سانا", "الوادي", "سانا"],
    ["الوادي – المكتب الإعلامي - 4 مايو", "الوادي", "المكتب الإعلامي"],
  ])("has place and agency: %s", (row, place, agency) => {
    const release = read(`${row}\n\n`);
    expect(release.dateline).toMatchObject({ place, agency });
    expect(release.decks).toEqual([]);
  });

  test("with a place, another name and a day has no agency", () => {
    expect(read("الوادي – سلمى المثال - 15 سبتمبر\n\n").dateline?.agency ?? null).toBeNull();
  });
});
