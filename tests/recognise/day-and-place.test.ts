import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Tarn Oya Vesk bera kel Lomar";
const STORY = [
  "Tarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don, ila tundra vesk ola kel mira.",
  "Dorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel don molu tarn esk.",
];

/** The row above the headline, and below it. */
const both = (row: string, language: string) =>
  [
    [row, HEADLINE, ...STORY],
    [HEADLINE, row, ...STORY],
  ].map((parts) => parse(parts.join("\n\n"), { language }));

describe("a row with the day of a release", () => {
  test.for([
    ["en", "13 October 2021 / Oldport", "Oldport"],
    ["de", "13. Oktober 2021 / Weidenau", "Weidenau"],
    ["es", "13 de octubre de 2021 / Saucedal", "Saucedal"],
    ["pl", "13 października 2021 r. / Wierzbowiec", "Wierzbowiec"],
    ["hr", "13. listopada 2021., Vrbovac", "Vrbovac"],
    ["hr", "Vrbovac (13. listopada 2021.)", "Vrbovac"],
    ["hu", "2021. október 13., Fűzfalu", "Fűzfalu"],
    ["ar", "13 أكتوبر 2021 / الصفصاف", "الصفصاف"],
    ["ja", "柳沢 – 2021年10月13日", "柳沢"],
    ["ja", "2021年10月13日、柳沢", "柳沢"],
    ["ko", "버들골, 2021년 10월 13일", "버들골"],
  ] as const)("%s: %s has the place as well", ([language, row, place]) => {
    for (const { headline, date, dateline, decks } of both(row, language)) {
      expect(headline?.text).toBe(HEADLINE);
      expect(date?.iso).toBe("2021-10-13");
      expect(dateline?.place).toBe(place);
      expect(decks).toEqual([]);
    }
  });

  test.for([
    ["hr", "13. listopada 2021. – Priopćenje za medije"],
    ["hu", "2021. október 13. – Sajtóközlemény"],
    ["hr", "Priopćenje za medije br. 17\n13. listopada 2021."],
    ["el", "Δελτίο Τύπου αρ. 17\n13 Οκτωβρίου 2021"],
    ["he", "הודעה לעיתונות מס' 17\n13 באוקטובר 2021"],
    ["ar", "بيان صحفي رقم 17\n13 أكتوبر 2021"],
    ["tr", "Basın Bülteni No: 17\n13 Ekim 2021"],
    ["ko", "보도자료 제17호\n2021년 10월 13일"],
  ] as const)("%s: %s has the genre", ([language, row]) => {
    for (const { headline, date, decks } of both(row, language)) {
      expect(headline?.text).toBe(HEADLINE);
      expect(date?.iso).toBe("2021-10-13");
      expect(decks).toEqual([]);
    }
  });

  test("a town alone between genre and day is no headline, whatever stop the day ends on", () => {
    const text = ["Informacja prasowa", "Wierzbowiec", "13 października 2021 r.", HEADLINE, ...STORY].join("\n\n");
    expect(parse(text, { language: "pl" }).headline?.text).toBe(HEADLINE);
  });

  test.for([
    ["en", "12 March 2025 – Update"],
    ["en", "12 March 2025 / The ferry sails again from Oldport on Monday"],
    ["de", "12. März 2025 / Erika Beispiel"],
  ] as const)("%s: %s has no place", ([language, row]) => {
    for (const { dateline } of both(row, language)) expect(dateline).toBeNull();
  });
});

test("a Japanese number of a release is no headline", () => {
  const story = "柳沢財団は本日、2年間閉鎖されていた川の古い歩道橋を再び開通させたと発表しました。";
  const { headline, date } = parse(
    ["プレスリリース 第17号", "2021年10月13日", "柳沢の古い歩道橋、再び開通", story].join("\n\n"),
  );
  expect(headline?.text).toBe("柳沢の古い歩道橋、再び開通");
  expect(date?.iso).toBe("2021-10-13");
});

test("a deck that opens on a day keeps its figure", () => {
  const deck = "13. Oktober im alten Fährhaus am Kai";
  const [, { decks } = { decks: [] }] = both(deck, "de");
  expect(decks.map(({ text }) => text)).toEqual([deck]);
});
