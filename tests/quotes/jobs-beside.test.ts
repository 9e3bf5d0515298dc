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
  test("of a film says nothing", () => {
    const text = "Zooložka Šárka Vzorová přišla. „Jak jsem jednou potkal svůj svět“ zvítězilo.";
    expect(said("cs", text).filter((each) => (each as unknown[])[0] !== null)).toEqual([]);
  });
});

describe("roles where they stand", () => {
  test.for<[string, string, string, string]>([
    [
      "pl",
      "- Mężczyzna nie stawiał oporu i był zaskoczony - informuje asp. szt. Marta Wzorna, oficer prasowy KPP w Wysokich Dołach.",
      "Marta Wzorna",
      "oficer prasowy KPP w Wysokich Dołach",
    ],
    [
      "pl",
      "„Gratuluję obu drużynom, bo to był świetny mecz” – napisał wiceburmistrz Lipowa ds. sportu Kajetan de Wzorzec.",
      "Kajetan de Wzorzec",
      "wiceburmistrz Lipowa ds. sportu",
    ],
    [
      "pl",
      "Trener Leszek Wzorzec był zachwycony: – Dziewczyny zostawiły na boisku całe serce.",
      "Leszek Wzorzec",
      "Trener",
    ],
    [
      "hu",
      "„A területet még az idén védetté nyilvánítjuk” – közölte a Vízügyi Hivatal vizekért felelős helyettes vezetője, Példa Tamás.",
      "Példa Tamás",
      "Vízügyi Hivatal vizekért felelős helyettes vezetője",
    ],
    [
      "hu",
      "„Ez nem igaz, a külső kerületek rosszabbul járnak” – reagált Példa Eszter (Kék Lista) önkormányzati képviselő.",
      "Példa Eszter",
      "önkormányzati képviselő",
    ],
    [
      "eu",
      "Miren Adibide Kultura zinegotziak hitz egin du. «Aurrekontua bete dugu eta epeak ere bai», esan du.",
      "Miren Adibide",
      "Kultura zinegotziak",
    ],
    [
      "lt",
      "„Čia sukursime net šimtą naujų darbo vietų“, – cituojama bendrovės „Girnapusė“ vadovė Jurgita Pavyzdytė.",
      "Jurgita Pavyzdytė",
      "bendrovės „Girnapusė“ vadovė",
    ],
    [
      "ca",
      "El regidor d'Urbanisme, Arnau Exemple i Mostra, ho ha presentat. “Hem respectat l'estructura original fins al final”, ha explicat Exemple.",
      "Arnau Exemple i Mostra",
      "regidor d'Urbanisme",
    ],
    [
      "el",
      "Απαντώντας στον κ. Δείγμα, ο κ. Υπόδειγμας σημείωσε: «Ο φόβος δεν αντιμετωπίζεται με δηλώσεις».\n\nΟ Κώστας Υπόδειγμας μίλησε.",
      "Κώστας Υπόδειγμας",
      "",
    ],
    // A verb in front is no part of a title, a field is; who is younger has a word of that in the name.
    [
      "et",
      "Näituse kujundas kunstnik Joonas Näidis. „Seinad kasvavad ja lõhnavad tõepoolest nagu mets,“ naeris ta.",
      "Joonas Näidis",
      "kunstnik",
    ],
    [
      "sl",
      "Vozilo je blagoslovil župnik Tone Zgled. »Naj bo čim manj voženj in čim več vaj,« je dejal.",
      "Tone Zgled",
      "župnik",
    ],
    [
      "tr",
      'Sanayi ve Teknoloji Bakanı Orhan Örnekli, "Üç yıl içinde ihracatımızı ikiye katlamayı hedefliyoruz" dedi.',
      "Orhan Örnekli",
      "Sanayi ve Teknoloji Bakanı",
    ],
    [
      "tr",
      "Örtek CEO’su Levent Deneme, “Bu ülkenin yetenekli gençlerine yeni yatırım yapıyoruz” dedi.",
      "Levent Deneme",
      "Örtek CEO’su",
    ],
    [
      "cs",
      "„Situaci prověříme a do konce měsíce kraji odpovíme,“ reagoval mluvčí podniku Jan Vzor ml.",
      "Jan Vzor ml.",
      "mluvčí podniku",
    ],
    [
      "bg",
      "Рибарят Петко от Примерна потвърждава. „Миналата година по това време мрежите бяха пълни“, спомня си той.",
      "Петко",
      "Рибарят",
    ],
    [
      "hu",
      "Példa Botond vízügyi mérnök, a projekt vezetője azt mondta: „Harminc éve várjuk, hogy a víz visszatérjen az ártérbe.”",
      "Példa Botond",
      "vízügyi mérnök",
    ],
    [
      "lt",
      "Oponentas Viktoras Pavyzdys iš frakcijos „Vilnis“ tikino: „Miško savininkas turi teisę žinoti, ko jam laukti“.",
      "Viktoras Pavyzdys",
      "Oponentas",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role === "" ? null : role]]);
  });

  test("what is read in a statement nobody says", () => {
    expect(
      said(
        "pl",
        "Jan Wzorzec przyszedł. „Zapraszamy wszystkich kibiców na wspólne świętowanie” – czytamy w komunikacie.",
      ),
    ).toEqual([[null, null]]);
  });
});
