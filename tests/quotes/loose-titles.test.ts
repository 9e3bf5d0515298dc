import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Brod se vraća\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("a title with a body's name hung on it", () => {
  test.for<[string, string, string, string]>([
    [
      "id",
      '"Selama ini nelayan menanggung seluruh risiko sendiri," ujar Direktur Utama Dermaga Tirta, Sari Contoh, dalam acara di Danau Jernih.',
      "Sari Contoh",
      "Direktur Utama Dermaga Tirta",
    ],
    [
      "ms",
      '"Setiap kali tebing runtuh, yang hilang bukan sekadar tanah," kata Ketua Pegawai Eksekutif Jeti Utara Berhad, Datuk Aminah Contoh, pada majlis itu.',
      "Aminah Contoh",
      "Ketua Pegawai Eksekutif Jeti Utara Berhad",
    ],
    [
      "pl",
      "Jak powiedział rektor Akademii Nauk Wodnych, prof. Jan Przykładny, „uczelnia udostępni wszystkie dane bezpłatnie, bo zebrano je publicznie”.",
      "Jan Przykładny",
      "rektor Akademii Nauk Wodnych",
    ],
    [
      "gl",
      "«Durante anos estas barcas durmiron en alpendres, e algunhas desfacíanse», lembrou a directora do Centro de Estudos do Río, Uxía Exemplo.",
      "Uxía Exemplo",
      "directora do Centro de Estudos do Río",
    ],
    [
      "ca",
      "«No volíem fer una barca més gran, sinó una barca més a prop», va explicar la directora del Festival Riu de Barques, Berta Exemple.",
      "Berta Exemple",
      "directora del Festival Riu de Barques",
    ],
    [
      "uk",
      "«Ми привезли дванадцять човнів, і в трьох результат відрізнявся», — розповідає агроном господарства «Тиха нива» Віталій Зразковий.",
      "Віталій Зразковий",
      "агроном господарства «Тиха нива»",
    ],
    [
      "cs",
      "„Voda vymlela pod lávkou díru hlubokou tři metry,“ uvedl mluvčí Jezerské vodárny Milan Vzorný.",
      "Milan Vzorný",
      "mluvčí Jezerské vodárny",
    ],
    [
      "sk",
      "„Za jediné popoludnie sme prijali viac hlásení než za celý júl,“ konštatuje generálny riaditeľ prístavu Istota Richard Vzorný. Istota o tom rokuje. Vzorný to vie.",
      "Richard Vzorný",
      "generálny riaditeľ prístavu Istota",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test("a name right behind the title keeps it, whoever stands behind a comma", () => {
    expect(
      said(
        "pl",
        "„Prom wrócił na przeprawę po jedenastu tygodniach”, powiedział prezes Jan Przykładny, Anna Wzorowa klaskała.",
      )[0]?.[0],
    ).toBe("Jan Przykładny");
  });

  test("the initials of a body are no first name", () => {
    expect(
      said(
        "pl",
        "„Prom wrócił na przeprawę po jedenastu tygodniach”, powiedział dyrektor wykonawczy FSX Jan Przykładny. FSX liczy promy.",
      )[0]?.[0],
    ).toBe("Jan Przykładny");
  });

  test("a place alone hung on a title is nobody", () => {
    expect(said("cs", "„Převoz zůstane otevřený i v zimě, slibuju to,“ řekl starosta Jezerova.")[0]?.[0]).toBeNull();
  });
});

describe("words built into a sentence", () => {
  test.for<[string, string, string]>([
    ["ca", "Segons Pau Exemple, «cada euro públic que hi posem en torna quatre als barquers».", "Pau Exemple"],
    ["ro", "Potrivit Ion Model, „fiecare euro public pe care îl punem se întoarce de patru ori”.", "Ion Model"],
    [
      "sk",
      "Ako vysvetľuje Andrea Vzorná, „človek poistil loď v roku 2009 na sumu, za ktorú dnes nekúpi ani veslo“.",
      "Andrea Vzorná",
    ],
    [
      "es",
      "Asimismo, Guadalupe Ejemplo Ruiz anunció el programa. Ejemplo Ruiz recordó la fecha. Lo anterior, dijo, “porque una niña que entiende de dónde viene el agua va a defenderla toda la vida”.",
      "Guadalupe Ejemplo Ruiz",
    ],
  ])("%s: %s", ([language, text, speaker]) => {
    expect(said(language, text).at(-1)?.[0]).toBe(speaker);
  });
});
