import { describe, expect, test } from "vitest";
import { unpackedPack } from "../../src/resolve/unpacked-pack.ts";
import { isGershayim } from "../../src/text/gershayim.ts";
import { whoSaid } from "./support.ts";

const said = (language: string, ...lines: string[]): string[] =>
  whoSaid(lines.join("\n"), { pack: unpackedPack(language) });

describe("Persian, whose verbs close a sentence", () => {
  const words = "ما از امروز درهای موزه را به روی همه باز می‌کنیم";

  test.for<[string, string]>([
    [`رضا نمونه، مدیر موزه، گفت: «${words}».`, "رضا نمونه (مدیر موزه)"],
    [`رضا نمونه، مدیر موزه، در مراسم گشایش گفت: «${words}».`, "رضا نمونه (مدیر موزه)"],
    [`مدیر موزه، رضا نمونه، گفت: «${words}».`, "رضا نمونه (مدیر موزه)"],
    [`به گفته مریم نمونه، دبیر جشنواره، «${words}».`, "مریم نمونه (دبیر جشنواره)"],
    [`«${words}»؛ این را حبیب نمونه، کشاورز روستا، می‌گوید.`, "حبیب نمونه (کشاورز روستا)"],
    [`دکتر مریم نمونه در پایان تأکید کرد: «${words}».`, "مریم نمونه"],
  ])("%s", ([text, expected]) => {
    expect(said("fa", text)).toEqual([expected]);
  });

  test("a surname and a pronoun find their owner", () => {
    const first = `رضا نمونه، مدیر موزه، گفت: «${words}».`;
    expect(said("fa", first, `نمونه با اشاره به بهار افزود: «${words} و شب‌ها هم».`)).toEqual([
      "رضا نمونه (مدیر موزه)",
      "رضا نمونه (مدیر موزه)",
    ]);
    expect(said("fa", first, `وی افزود: «${words} و شب‌ها هم».`)[1]).toBe("رضا نمونه (مدیر موزه)");
  });

  test("a body, a document and a talk are nobody", () => {
    expect(said("fa", `در گفت‌وگو با ما شنیدیم: «${words}».`)).toEqual(["?"]);
    expect(said("fa", `در بیانیه موزه آمده است: «${words}».`)).toEqual(["?"]);
  });
});

describe("Hebrew, whose verbs stand before or behind a name", () => {
  const words = "אנחנו פותחים היום את שערי המוזיאון לכל תושבי העיר";

  test.for<[string, string]>([
    [`"${words}", אמר יוסי דוגמה, מנהל המוזיאון.`, "יוסי דוגמה (מנהל המוזיאון)"],
    [`"${words}", אומרת מנכ"לית המוזיאון, מיכל דוגמה.`, 'מיכל דוגמה (מנכ"לית המוזיאון)'],
    [`לדברי ד"ר נועה דוגמה, ראש המחלקה, "${words}".`, "נועה דוגמה (ראש המחלקה)"],
    [`יוסי דוגמה הוסיף: "${words}".`, "יוסי דוגמה"],
    [`מנכ"ל משרד המים, יוסי דוגמה, אמר: "${words}".`, 'יוסי דוגמה (מנכ"ל משרד המים)'],
    [`מנכ״ל משרד המים, יוסי דוגמה, אמר: "${words}".`, "יוסי דוגמה (מנכ״ל משרד המים)"],
    [`מנכ"ל משרד המים פרופ' יוסי דוגמה אמר במהלך תדרוך: "${words}".`, 'יוסי דוגמה (מנכ"ל משרד המים)'],
    [`יו"ר המועצה, ח"כ יוסי דוגמה, הוסיף: "${words}".`, 'יוסי דוגמה (יו"ר המועצה)'],
    [`בשבוע שעבר, בטקס, יוסי דוגמה אמר: "${words}".`, "יוסי דוגמה"],
  ])("%s", ([text, expected]) => {
    expect(said("he", text)).toEqual([expected]);
  });

  test("a surname finds its owner, and a body is nobody", () => {
    const first = `"${words}", אמר יוסי דוגמה, מנהל המוזיאון.`;
    expect(said("he", first, `דוגמה הדגיש כי הכניסה חופשית: "${words} ולאורחיהם".`)[1]).toBe(
      "יוסי דוגמה (מנהל המוזיאון)",
    );
    expect(said("he", `המוזיאון הודיע: "${words}".`)).toEqual(["?"]);
  });

  test.for<[string, boolean]>([
    ['ד"ר', true],
    ['מנכ"ל', true],
    ['מנכ"לית', true],
    ['ב"הארץ החדשה"', false],
    ['וב"הארץ החדשה"', false],
    ['6"ר', false],
    ['a"b', false],
  ])("%s has a mark of an abbreviation: %s", ([text, expected]) => {
    expect(isGershayim(text, text.indexOf('"'))).toBe(expected);
  });
});
