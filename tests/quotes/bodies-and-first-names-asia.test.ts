import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const indonesian = (who: string) =>
  `Museum Gurun Dibuka Kembali\n\nAlor - Museum Gurun dibuka kembali pada hari Senin setelah dua tahun renovasi, menurut siaran pers pengelola.\n\n"Bagi kami hari ini sangat penting dan semua orang boleh datang melihat koleksi kapal lama," kata ${who} saat membuka pameran, Minggu.\n\nMuseum ini memiliki tiga ratus koleksi kapal.\n`;

describe("a first name that is known opens a name of three words or four", () => {
  test.each([
    ["Menteri Sosial Fatimah Contoh Lestari", "Fatimah Contoh Lestari", "Menteri Sosial"],
    ["Direktur Utama Budiman Contoh Danau", "Budiman Contoh Danau", "Direktur Utama"],
    ["Kepala Dinas Kesehatan Alor Budiman Contoh Danau", "Budiman Contoh Danau", "Kepala Dinas Kesehatan Alor"],
    ["Bupati Alor Sutikno Contoh", "Sutikno Contoh", "Bupati Alor"],
    ["Gubernur Contoh Wayan Danau", "Wayan Danau", "Gubernur Contoh"],
    ["Ketua Umum Sri Contoh Danau", "Sri Contoh Danau", "Ketua Umum"],
    ["Direktur Utama Pelabuhan Contoh Sri Danau", "Sri Danau", "Direktur Utama Pelabuhan Contoh"],
    // Nothing is known: the last two.
    ["Menteri Sosial Contoh Danau", "Contoh Danau", "Menteri Sosial"],
    ["Gubernur Contoh Misal Danau", "Misal Danau", "Gubernur Contoh"],
  ])("%s", (who, name, role) => {
    const [quote] = parse(indonesian(who)).quotes;
    expect([quote?.speaker, quote?.role]).toEqual([name, role]);
  });

  test("what honours in Malay stays an honour there", () => {
    const text =
      "Muzium Laut Dibuka Semula\n\nALOR CONTOH, 4 Mac - Muzium Laut dibuka semula pada hari Isnin selepas dua tahun kerja pembaikan, menurut kenyataan yang dikeluarkan hari ini.\n\n“Bagi kami hari ini sangat penting kerana semua orang boleh datang melihat koleksi kapal lama,” kata Menteri Pengangkutan Tan Sri Ahmad Contoh selepas membuka pameran itu.\n\nMuzium itu mempunyai tiga ratus koleksi kapal.\n";
    const [quote] = parse(text).quotes;
    expect([quote?.speaker, quote?.role]).toEqual(["Ahmad Contoh", "Menteri Pengangkutan"]);
  });

  test.each([
    "Ketua Komisi Pemilihan Umum",
    "Kepala Badan Nasional Penanggulangan Bencana",
    "Direktur Utama Bank Rakyat Indonesia",
    "Kepala Dinas Kesehatan Provinsi Jawa Barat",
    "Ketua Komisi Alor Raya",
  ])("the name of a body is nobody's: %s", (who) => {
    expect(parse(indonesian(who)).quotes.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test("a province stands before a name", () => {
    const [quote] = parse(indonesian("Gubernur Jawa Barat Misal Danau")).quotes;
    expect([quote?.speaker, quote?.role]).toEqual(["Misal Danau", "Gubernur Jawa Barat"]);
  });
});

test.each(["広報", "営業", "開発", "現場"])("%s is where somebody works, and nobody's name", (desk) => {
  const text = `海辺の灯台、改修を終え再開\n\n海岸安全協会は4日、南の岬の灯台の改修を終え、一般公開を再開したと発表した。\n\n${desk}担当者は「この灯台はこれから毎日すべての市民のみなさまに開かれています」と説明した。\n`;
  expect(parse(text).quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

test("an office from which something was heard in Hebrew is nobody", () => {
  const text =
    'המגדלור החדש נפתח בנמל\n\nרשות הנמלים הודיעה היום על פתיחת המגדלור החדש בנמל הדרומי לאחר שנתיים של עבודות שיפוץ.\n\nמרשות הנמלים נמסר: "המגדלור הזה יהיה פתוח לכל תושבי העיר בכל ימות השבוע".\n';
  expect(parse(text).quotes.map(({ speaker }) => speaker)).toEqual([null]);
});
