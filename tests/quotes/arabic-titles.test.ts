import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (...lines: string[]) =>
  parse(`العبّارة تعود إلى المرسى\n\n${lines.join("\n\n")}\n`, { language: "ar" }).quotes.map(({ speaker, role }) => [
    speaker,
    role,
  ]);
const WORDS = "«انتظرنا هذا اليوم تسع سنوات كاملة، وقد جاء أخيرا»";

describe("a title in commas behind the name of somebody who does not speak there", () => {
  test.for<[string, string | null]>([
    [
      "خلال الافتتاح، ألقى مبارك المثال، مدير مكتب المرسى للمؤتمرات ورئيس جمعية العبّارات لمنطقة الخليج، كلمة ترحيبية.",
      "مدير مكتب المرسى للمؤتمرات ورئيس جمعية العبّارات لمنطقة الخليج",
    ],
    ["افتتح المعرض مبارك المثال، مدير مكتب المرسى، مساء اليوم.", "مدير مكتب المرسى"],
    // Another name in it, or nothing that closes it.
    ["حضر الحفل مبارك المثال، مدير المكتب سامي النموذج، ووفد من المرسى.", null],
    ["حضر الحفل مبارك المثال، ووزير المياه، ووفد من المرسى.", null],
    ["حضر الحفل مبارك المثال، والوفد المرافق، مساء اليوم.", null],
  ])("%s", ([line, role]) => {
    expect(said(line, `وقال المثال: ${WORDS}.`)[0]).toEqual(["مبارك المثال", role]);
  });
});

describe("a preposition glued to marks", () => {
  test.each([
    [`وقال المتحدث باسم الوزارة سامي المثال لـ«صدى الغدير» إن ${WORDS}.`, "المتحدث باسم الوزارة"],
    [`ووصف سامي المثال، وزير المياه، المشروع بـ${WORDS}.`, "وزير المياه"],
    [`${WORDS}، هكذا علّق سامي المثال، قبطان العبّارة.`, "قبطان العبّارة"],
  ])("is no part of a name: %s", (line, role) => {
    expect(said(line)).toEqual([["سامي المثال", role]]);
  });
});
