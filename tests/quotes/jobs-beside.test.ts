import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the words in marks of a short text in one language, and as what. */
const said = (language: string, text: string): unknown[] =>
  parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("nouns for jobs that no list has are told by their ends beside a name", () => {
  test.for<[string, string, string, string]>([
    ["cs", "„Chtěli jsme hrát v lese a ne v sále,“ říká klarinetista Jan Vzor.", "Jan Vzor", "klarinetista"],
    [
      "hr",
      "- Takvu sušu ne pamtim otkad se bavim lavandom - kaže Jakov Primjer, lavandar iz Velog Mula.",
      "Jakov Primjer",
      "lavandar iz Velog Mula",
    ],
    [
      "sk",
      "„Jaskyne navštevujeme každý mesiac v roku,“ opisuje prácu tímu doktorandka Ema Vzorová.",
      "Ema Vzorová",
      "doktorandka",
    ],
    [
      "tr",
      'Halıcı Fadime Örnek de dertli: "İpliği borçla aldık, dokuyacak usta bulamıyoruz."',
      "Fadime Örnek",
      "Halıcı",
    ],
    [
      "et",
      "Klarnetist Keiu Näidis meenutab: „Meie esimesed kakssada proovi ebaõnnestusid kõik.“",
      "Keiu Näidis",
      "Klarnetist",
    ],
    [
      "el",
      "Ο χαράκτης Λευτέρης Δειγματίδης διαφωνεί. «Η αγορά του βιβλίου μεγαλώνει κάθε χρόνο», λέει.",
      "Λευτέρης Δειγματίδης",
      "χαράκτης",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test.for<[string, string]>([
    // A newspaper, a month's book: ends as jobs do, and nobody.
    ["pl", "„Budowę podzielimy na trzy różne etapy” – pisze dziennik Głos Przykładowa."],
    ["cs", "„Stavbu rozdělíme na tři různé etapy,“ píše deník Hlas Vzorova."],
    ["tr", "Yeni iskelenin sloganı “Her gün bu gölde yeni bir sabah var” oldu. İkinci Örnek Ligi başladı."],
  ])("%s, no job: %s", ([language, text]) => {
    expect(said(language, text).filter((each) => (each as unknown[])[1] !== null)).toEqual([]);
  });
});

describe("a verb that no list has, with nobody beside it", () => {
  test("closes the sentence of a quotation by whoever is spoken of", () => {
    const text = "Zooložka Šárka Vzorová mládě krmí. „Volali jsme si skoro každý večer,“ šveholí nadšeně.";
    expect(said("cs", text)).toEqual([["Šárka Vzorová", "Zooložka"]]);
  });
  test.for<[string, string, string | null]>([
    // With a pronoun, a job that somebody is known to have, or a few small words behind a verb that is known.
    [
      "uk",
      "Ілля Зразок фінішував першим. «На тридцятому кілометрі я думав лише про воду», – бурмотів він.",
      "Ілля Зразок",
    ],
    [
      "lt",
      "Nijolė Pavyzdė yra merė. „Rajone turime šešiasdešimt veikiančių kaimo pirčių“, – murma merė.",
      "Nijolė Pavyzdė",
    ],
    [
      "sk",
      "Kornel Vzorina je minister. „Za rok od projektu po kolaudáciu, to sa nevidí,“ pochválil obec.",
      "Kornel Vzorina",
    ],
    [
      "pl",
      "– Dla mnie to powrót do dzieciństwa, tata był tu maszynistą – rozczula się Wiesława Wzorna, przewodniczka.",
      "Wiesława Wzorna",
    ],
    [
      "pl",
      "Burmistrz Leon Wzorny obiecał dokupić sprzęt. – Zaczniemy od myjki, bo o nią pytają wszyscy – oznajmił na sesji.",
      "Leon Wzorny",
    ],
    // Somebody else has the job, and a dash inside what a list says opens no attribution.
    ["lt", "Nijolė Pavyzdė yra merė. „Rajone turime šešiasdešimt veikiančių kaimo pirčių“, – murma ministras.", null],
    ["pl", "- Narzędzie służy do pobierania obrazów. Klient - projekt Jana Wzornego umożliwi to każdemu z nas.", null],
  ])("%s: %s", ([language, text, speaker]) => {
    const names = said(language, text).map((each) => (each as unknown[])[0]);
    expect(names.filter((name) => name !== null)).toEqual(speaker === null ? [] : [speaker]);
  });

  test("of a film says nothing", () => {
    const text = "Zooložka Šárka Vzorová přišla. „Jak jsem jednou potkal svůj svět“ zvítězilo.";
    expect(said("cs", text).filter((each) => (each as unknown[])[0] !== null)).toEqual([]);
  });
});
