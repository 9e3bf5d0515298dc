import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the words in marks of a short text in one language, and as what. */
const said = (language: string, text: string): unknown[] =>
  parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("names that are declined stand under their own form", () => {
  test.for<[string, string, string]>([
    // The whole name in its own form stands elsewhere.
    [
      "cs",
      "Podle Viléma Vzorka je most v pořádku. „Každý rok ho prohlížíme dvakrát za léto,“ dodal Vzorek.\n\nVilém Vzorek most navrhl.",
      "Vilém Vzorek",
    ],
    [
      "sk",
      "Ocenenie získal tím Tibora Vzorku. „Na výsledok sme čakali sedem dlhých rokov,“ povedal.\n\nTibor Vzorka pracuje v ústave.",
      "Tibor Vzorka",
    ],
    // Only the surname does, as the subject of a verb.
    [
      "cs",
      "Podle starosty Bohuslava Příkládky se začne v květnu. „Na tuhle cestu čekáme přes dvacet let,“ uvedl Příkládka.",
      "Bohuslav Příkládka",
    ],
    [
      "cs",
      "Podle Jany Vzorové se začne v květnu. „Na tuhle cestu čekáme přes dvacet let,“ uvedla Vzorová.",
      "Jana Vzorová",
    ],
    [
      "sk",
      "Podľa Milana Ukážkoša, hlavného architekta mesta, sa začne v máji. „Najviac práce bude s dlažbou na námestí,“ vysvetlil Ukážkoš.",
      "Milan Ukážkoš",
    ],
    [
      "uk",
      "За словами Богдана Зразчишина, роботи почнуться навесні. «Обладнання ми чекаємо вже третій місяць», – уточнив Зразчишин.",
      "Богдан Зразчишин",
    ],
    [
      "sl",
      "Po besedah dr. Alojza Zgledarja, predsednika društva, je članov več. »Prihajajo ljudje, ki jih prej nismo videli,« je dejal Zgledar.",
      "Alojz Zgledar",
    ],
    [
      "lt",
      "Pasak Aistės Pavyzdienės, darbai baigti. „Trečdalį visų lėšų skyrė kaimyninis miestas“, – pridūrė A. Pavyzdienė.",
      "Aistė Pavyzdienė",
    ],
    [
      "lv",
      "Pēc Daces Paraugas domām, tilts ir drošs. “Mēs to pārbaudām katru pavasari un rudeni,” sacīja Parauga.",
      "Dace Parauga",
    ],
    [
      "hr",
      "Prema riječima Jelene Primjerić, radovi su gotovi. „Unatoč zimi nijedan rok nismo probili”, istaknula je Primjerićeva.",
      "Jelena Primjerić",
    ],
    // What always is a case falls off, whether or not the name stands elsewhere.
    ["eu", "«Ez genuen espero hain gertu halakorik aurkitzea», esan du Beñat Adibideok.", "Beñat Adibideo"],
    [
      "eu",
      "Josu Adibizal etorri da. «Aurrekontua bete dugu eta epeak ere bai», azpimarratu du Adibizalek.",
      "Josu Adibizal",
    ],
    [
      "tr",
      "Nurcan Örnekli’ye göre salon hazır. “Programımız haziran ayına kadar şimdiden doldu” ifadelerini kullandı.",
      "Nurcan Örnekli",
    ],
    [
      "tr",
      "Kaya Deneme, konuyu Meclis'e taşıyacaklarını belirterek, “Önergemizi yarın sabah erkenden oraya vereceğiz” dedi.",
      "Kaya Deneme",
    ],
  ])("%s: %s", ([language, text, speaker]) => {
    expect(said(language, text).map((each) => (each as unknown[])[0])).toEqual([speaker]);
  });

  test.for<[string, string, string]>([
    // A surname in its own form that only looks declined: two people, and no form of one name.
    ["cs", "„Na tuhle cestu čekáme přes dvacet let,“ uvedl Jan Vzora.\n\nPavel Vzor souhlasí.", "Jan Vzora"],
    // Nothing tells the name's own form: it stays as printed.
    [
      "cs",
      "„Na tuhle cestu čekáme přes dvacet let,“ zní podle Xandora Vzorky odpověď. Starosta mlčí.",
      "Xandora Vzorky",
    ],
    // No Basque ending, but part of a surname.
    ["eu", "«Ez genuen espero hain gertu halakorik aurkitzea», esan du Miren Adiberri.", "Miren Adiberri"],
  ])("%s, as it is: %s", ([language, text, speaker]) => {
    expect(said(language, text).map((each) => (each as unknown[])[0])).toEqual([speaker]);
  });
});

describe("a noun stands for whoever was spoken of where no article has to say so", () => {
  test.for<[string, string, [string, string | null]]>([
    [
      "cs",
      "Podle Viléma Vzorka druh přežil. Vilém Vzorek ho našel. „Takových míst je v Evropě jen pár,“ zdůrazňuje vědec.",
      ["Vilém Vzorek", "vědec"],
    ],
    [
      "uk",
      "Назар Зразкевич створив застосунок. «Усі карти завантажуються на телефон заздалегідь», – каже студент.",
      ["Назар Зразкевич", "студент"],
    ],
    [
      "bg",
      "„Намерихме златен венец, оръжие и съд“, съобщи проф. Огнян Примерски. „Толкова богато погребение не сме проучвали“, допълни археологът.",
      ["Огнян Примерски", "археологът"],
    ],
  ])("%s: %s", ([language, text, last]) => {
    const all = said(language, text) as [string, string | null][];
    expect(all.at(-1)?.[0]).toBe(last[0]);
  });

  test("an office is only whose it is", () => {
    expect(said("cs", "Vilém Vzorek most navrhl. „Takových míst je v Evropě jen pár,“ zdůrazňuje ministr.")).toEqual([
      [null, null],
    ]);
  });
});

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
