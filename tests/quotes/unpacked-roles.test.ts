import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Brod se vraća\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("titles of languages without a pack", () => {
  test.for<[string, string, string, string]>([
    // No word of these is a job by itself.
    [
      "vi",
      "“Chúng tôi mất ba năm để tìm ra loại phà chịu được nước lợ”, bà Lê Thị Mẫu, Tổng Giám đốc Bến Nước, cho biết.",
      "Lê Thị Mẫu",
      "Tổng Giám đốc Bến Nước",
    ],
    [
      "et",
      "„Me ei ehitanud seda laeva muuseumi jaoks, vaid jõe jaoks,” ütles Jõelaeva juhatuse liige Kadri Näidis.",
      "Kadri Näidis",
      "Jõelaeva juhatuse liige",
    ],
    // A body's name in marks opens the title.
    [
      "lv",
      "“Mums bija kauns skatīties, kā katru rītu prāmis stāv tukšs,” atzīst Ilze Paraugs, “Upes Prāmis” valdes priekšsēdētāja.",
      "Ilze Paraugs",
      "“Upes Prāmis” valdes priekšsēdētāja",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test("a verb with the pronoun in it is said by who was spoken of", () => {
    const text =
      'Sementara itu, nelayan Budi Contoh mengaku mendukung pembatasan tersebut.\n\n"Orang tua kami melarang menangkap ikan itu karena dianggap saudara," katanya.';
    expect(said("id", text)).toEqual([["Budi Contoh", "nelayan"]]);
  });

  test("a courtesy is no part of the name", () => {
    const text =
      '"Setiap kali tebing runtuh, yang hilang bukan sekadar tanah," kata Encik Azman Contoh pada majlis itu.';
    expect(said("ms", text)[0]?.[0]).toBe("Azman Contoh");
  });

  test.for<[string, string]>([
    // What is in marks behind a name may be a work, and a word of a title alone makes no job.
    [
      "lv",
      "“Mums bija kauns skatīties, kā katru rītu prāmis stāv tukšs,” atzīst Ilze Paraugs, “Upes dziesma” skanēja fonā.",
    ],
    ["vi", "“Chúng tôi mất ba năm để tìm ra loại phà chịu được nước lợ”, bà Lê Thị Mẫu, hôm qua ở Bến Nước, cho biết."],
  ])("%s: no role in %s", ([language, text]) => {
    expect(said(language, text)[0]?.[1]).toBeNull();
  });
});
