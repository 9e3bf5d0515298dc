import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Contoh 2026\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => `${speaker} (${role})`);

describe("who is in the verb speaks, and whoever is named behind it does not", () => {
  it.each([
    [
      "id",
      "Direktur Ahmad Contoh membuka galangan.\n\n“Tugas kami dimulai dari semua orang yang hadir di sini,” kata dia di acara Forum Galangan Timur, di Bandung, Minggu.",
      "Ahmad Contoh (Direktur)",
    ],
    [
      "ms",
      "Pengarah Ahmad Contoh berkata galangan akan dibuka.\n\n“Tugas kami bermula daripada semua orang yang hadir di sini,” katanya selepas mesyuarat Pasukan Khas Galangan di sini hari ini.",
      "Ahmad Contoh (Pengarah)",
    ],
    [
      "id",
      '"Saya tidak akan memberi komentar apa-apa lagi," ujar Budi Santoso usai bertemu Jaksa Agung Ahmad Contoh, Rabu.',
      "Budi Santoso (null)",
    ],
    [
      "id",
      "Hal ini disampaikan oleh Ahmad Contoh Ph.D, Sekretaris Majelis, saat membuka galangan.\n\n“Tugas kami dimulai dari semua orang yang hadir di sini,” ungkap Contoh.",
      "Ahmad Contoh (Sekretaris Majelis)",
    ],
  ])("%s: %s", (language, text, who) => {
    expect(said(language, text)).toEqual([who]);
  });

  it.each([
    [
      "id",
      "“Tugas kami dimulai dari semua orang yang hadir di sini,” kata Direktur Ahmad Contoh di acara Forum Galangan.",
      "Ahmad Contoh (Direktur)",
    ],
    [
      "id",
      "“Tugas kami dimulai dari semua orang yang hadir di sini,” kata juru bicara Ahmad Contoh.",
      "Ahmad Contoh (juru bicara)",
    ],
  ])("but a name right behind the verb is who speaks: %s: %s", (language, text, who) => {
    expect(said(language, text)).toEqual([who]);
  });
});

describe("the first of two fields opens a Kazakh title with its only capital", () => {
  it.each([
    [
      "kk",
      "«Бұл порт бәрімізге өте керек, сондықтан біз оны бүгін ашып отырмыз», – деді Мәдениет және ақпарат министрі Аида Үлгіева.",
      "Аида Үлгіева (Мәдениет және ақпарат министрі)",
    ],
    [
      "kk",
      '"Bul port bárimizge óte kerek, sondyqtan biz ony búgin ashyp otyrmyz", deıdi Mádenıet jáne ózen porttary mınıstri Saıda Úlgieva.',
      "Saıda Úlgieva (Mádenıet jáne ózen porttary mınıstri)",
    ],
    [
      "kk",
      "«Бұл порт бәрімізге өте керек, сондықтан біз оны бүгін ашып отырмыз», – деді Ауыл шаруашылығы министрі Аида Үлгіева.",
      "Аида Үлгіева (Ауыл шаруашылығы министрі)",
    ],
  ])("%s: %s", (language, text, who) => {
    expect(said(language, text)).toEqual([who]);
  });

  it("but a name before the small word is nobody's field", () => {
    const text =
      "Кеше Айдар Үлгі және министр Аида Балғаева портты ашты. «Бұл порт бәрімізге өте керек, сондықтан біз оны ашып отырмыз», – деді Аида Балғаева.";
    expect(said("kk", text)).toEqual(["Аида Балғаева (министр)"]);
  });
});

describe("a verb of speech in either shape of its letter", () => {
  it.each([
    ["“相信這座燈塔能更好更快地深植於每個人心中。”中國燈塔基金會理事長戚學榜説。", "戚學榜 (中國燈塔基金會理事長)"],
    ["“相信這座燈塔能更好更快地深植於每個人心中。”中國燈塔基金會理事長戚學榜說。", "戚學榜 (中國燈塔基金會理事長)"],
  ])("%s", (text, who) => {
    expect(said("zh-Hant", text)).toEqual([who]);
  });
});
