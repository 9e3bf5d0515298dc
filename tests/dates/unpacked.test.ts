import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Lines with a place or without, as offices of that language print them. */
const lines: readonly (readonly [language: string, line: string, day: string])[] = [
  ["pl", "Warszawa, 17 lutego 2026 r.", "2026-02-17"],
  ["pl", "Warszawa, dnia 17 lutego 2026 roku", "2026-02-17"],
  ["pl", "Kraków, 17.02.2026", "2026-02-17"],
  ["cs", "Praha, 2. listopadu 2026", "2026-11-02"],
  ["cs", "V Praze dne 2. 11. 2026", "2026-11-02"],
  ["cs", "V Brně 2. listopadu 2026", "2026-11-02"],
  ["sk", "Bratislava, 2. novembra 2026", "2026-11-02"],
  ["sk", "V Košiciach, 2. 11. 2026", "2026-11-02"],
  ["hu", "Budapest, 2026. szeptember 8.", "2026-09-08"],
  ["hu", "Kelt: Pécs, 2026. szeptember 8.", "2026-09-08"],
  ["hu", "Budapest, 2026.09.08.", "2026-09-08"],
  ["ro", "București, 14 mai 2026", "2026-05-14"],
  ["uk", "м. Львів, 18 вересня 2026 року", "2026-09-18"],
  ["uk", "Київ, 18 вересня 2026 р.", "2026-09-18"],
  ["bg", "София, 18 септември 2026 г.", "2026-09-18"],
  ["sr", "Београд, 18. септембар 2026. године", "2026-09-18"],
  ["sr", "Датум: 10.02.2026. године", "2026-02-10"],
  ["sr", "Beograd, 18. septembra 2026.", "2026-09-18"],
  ["sr", "petak, 20. mart 2026.", "2026-03-20"],
  ["sr", "Beograd, 20. jun 2026. godine", "2026-06-20"],
  ["sr", "Beograd, 20. avgusta 2026. godine", "2026-08-20"],
  ["hr", "Zagreb, 18. rujna 2026.", "2026-09-18"],
  ["hr", "U Zagrebu, 18. rujna 2026. godine", "2026-09-18"],
  ["sl", "Maribor, 26. 3. 2026", "2026-03-26"],
  ["sl", "Ljubljana, 26. marec 2026", "2026-03-26"],
  ["sl", "Ljubljana, 26. marca 2026", "2026-03-26"],
  ["el", "Ηράκλειο, 05/10/2026", "2026-10-05"],
  ["el", "Αθήνα, 5 Οκτωβρίου 2026", "2026-10-05"],
  ["el", "Αθήνα, Δευτέρα 5 Οκτωβρίου 2026", "2026-10-05"],
  ["tr", "İzmir, 12 Mart 2026", "2026-03-12"],
  ["tr", "12 Mart 2026, İstanbul", "2026-03-12"],
  ["tr", "Tarih: 12.03.2026", "2026-03-12"],
  ["tr", "KONYA, 12 ŞUBAT 2026", "2026-02-12"],
  ["id", "Bandung, 12 Maret 2026", "2026-03-12"],
  ["id", "Jakarta, Kamis (12/3/2026)", "2026-03-12"],
  ["id", "Selasa, 24 Februari 2026 14:05 WIB", "2026-02-24"],
  ["ms", "KUANTAN, 14 April 2026", "2026-04-14"],
  ["vi", "Hà Nội, ngày 12 tháng 3 năm 2026", "2026-03-12"],
  ["vi", "TP. Hồ Chí Minh, 12/03/2026", "2026-03-12"],
  ["lv", "Rīga, 2026. gada 5. novembris", "2026-11-05"],
  ["lv", "2026. gada 5. novembrī", "2026-11-05"],
  ["lt", "Vilnius, 2026 m. lapkričio 5 d.", "2026-11-05"],
  ["lt", "2026-11-05, Vilnius", "2026-11-05"],
  ["et", "Tallinn, 5. november 2026", "2026-11-05"],
  ["is", "Reykjavík, 5. nóvember 2026", "2026-11-05"],
  ["ca", "Barcelona, 30 de gener de 2026", "2026-01-30"],
  ["ca", "Barcelona, 5 d’octubre del 2026", "2026-10-05"],
  ["gl", "Santiago de Compostela, 30 de xaneiro de 2026", "2026-01-30"],
  ["he", "ירושלים, 5 בנובמבר 2026", "2026-11-05"],
  ["hi", "नई दिल्ली, 5 नवंबर 2026", "2026-11-05"],
  ["th", "กรุงเทพฯ 5 พฤศจิกายน 2569", "2026-11-05"],
  ["fa", "تهران، ۱۲ اردیبهشت ۱۴۰۵", "2026-05-02"],
  ["mk", "Скопје, 18 септември 2026 година", "2026-09-18"],
  ["be", "Мінск, 18 верасня 2026 года", "2026-09-18"],
  ["sq", "Tiranë, 5 nëntor 2026", "2026-11-05"],
  ["az", "Bakı, 5 noyabr 2026", "2026-11-05"],
  ["kk", "Астана, 2026 жылғы 5 қараша", "2026-11-05"],
  ["hy", "Երևան, 5 նոյեմբերի, 2026", "2026-11-05"],
];

describe("the day of a release in a language without a pack", () => {
  test.for(lines)("%s: %s", ([language, line, day]) => {
    const text = `The harbour museum opens its new wing to everybody\n\n${line}\n\nA first paragraph that goes on for quite a while, so that it plainly is running text, and ends here.\n`;
    expect(parse(text, { language }).date?.iso).toBe(day);
  });

  test.for([
    ["fa", "۱۲ اردیبهشت ۱۲۰۵"],
    ["fa", "۳۱ آبان ۱۴۰۵"],
    ["th", "กรุงเทพฯ 5 พฤศจิกายน 3569"],
    ["lv", "2026. gada budžets"],
  ] as const)("%s: none in %s", ([language, line]) => {
    const text = `The harbour museum opens its new wing to everybody\n\n${line}\n\nA first paragraph that goes on for quite a while, so that it plainly is running text, and ends here.\n`;
    expect(parse(text, { language }).date).toBeNull();
  });
});
