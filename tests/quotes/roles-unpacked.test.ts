import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says the words in marks of a short text in one language, and as what. */
const said = (language: string, text: string): unknown[] =>
  parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

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
    [
      "et",
      "„Laenutused kasvasid mullu tervelt kaheksa protsenti,“ märgib Eesti Näidiste Ühingu esinaine Maarja Näidis.",
      "Maarja Näidis",
      "Eesti Näidiste Ühingu esinaine",
    ],
    [
      "lt",
      "„Mūsų turbina telpa ant kiekvieno daugiabučio stogo“, – teigia „Vilnukės“ įkūrėjas ir vadovas Kipras Pavyzdys.",
      "Kipras Pavyzdys",
      "„Vilnukės“ įkūrėjas ir vadovas",
    ],
    [
      "ca",
      "“El dolor també mata, encara que no surti als certificats”, ha advertit la cap de la unitat, la doctora Ester Mostra.",
      "Ester Mostra",
      "cap de la unitat",
    ],
    [
      "el",
      "Ο υπουργός Πολιτικής Προστασίας, Ευάγγελος Δείγμας, ανακοίνωσε: «Θα εγκατασταθεί μόνιμο δίκτυο αισθητήρων στον βυθό».",
      "Ευάγγελος Δείγμας",
      "υπουργός Πολιτικής Προστασίας",
    ],
    [
      "ro",
      "Directoarea CFE Călători, Zamfira Exemplu, a dat detalii. „Vom începe cu linia spre mare”, a arătat ea.",
      "Zamfira Exemplu",
      "Directoarea CFE Călători",
    ],
    [
      "hu",
      "„Ősztől az iskolások itt tanulják majd a sütést” – közölte Példa Nóra karnagynő.",
      "Példa Nóra",
      "karnagynő",
    ],
    [
      "sl",
      "Župan Zgledove Bele dr. Igor Zgled: »Pot bo pripeljala goste, ki ne iščejo gneče.«",
      "Igor Zgled",
      "Župan Zgledove Bele",
    ],
    [
      "cs",
      "„Od minulého týdne rozvážíme balíky po celém městě,” svěřil se Vzorovanům Erik Vzorek z kurýrní služby.",
      "Erik Vzorek",
      "",
    ],
    [
      "cs",
      "„Projekt zvítězil v národním kole a jede do finále,“ komentuje úspěch Dílny nápadů Jan Vzor, radní města.",
      "Jan Vzor",
      "radní města",
    ],
    [
      "lt",
      "„Lipant laiptais jauti, kaip visas bokštas šnabžda“, – juokiasi švyturio prižiūrėtojas Romas Pavyzdys.",
      "Romas Pavyzdys",
      "švyturio prižiūrėtojas",
    ],
    [
      "uk",
      "«Раніше пляшки лежали в яру, тепер із них роблять лавки», – пояснив ідею різьбярник Данило Зразок.",
      "Данило Зразок",
      "різьбярник",
    ],
    [
      "lv",
      "“Atbalstīsim pētījumu arī nākamajā budžeta gadā,” sola klimata un enerģētikas ministre Linda Parauga.",
      "Linda Parauga",
      "klimata un enerģētikas ministre",
    ],
    [
      "lv",
      "“Ledus runā, tikai jāprot klausīties tā balsī,” skaidro Paraugu Universitātes profesors Ainārs Paraugs.",
      "Ainārs Paraugs",
      "Paraugu Universitātes profesors",
    ],
    [
      "et",
      "Kultuuriminister Heidi Näidis tunnustas saunu. „Selliseid asju ei saa riik käsu korras luua,“ märkis minister.",
      "Heidi Näidis",
      "Kultuuriminister",
    ],
    [
      "ca",
      "Segons l'historiador Bernat d'Exemple, l'arxiu és únic. «Es conserven totes les actes des del primer dia», ha destacat.",
      "Bernat d'Exemple",
      "historiador",
    ],
    [
      "sl",
      "Vodja skupine Gorazd Zgled Primer je utrujen. »Raziskali smo morda polovico vseh rovov,« pravi Zgled.",
      "Gorazd Zgled Primer",
      "Vodja skupine",
    ],
    [
      "cs",
      "Plán se nelíbí ani Městskému výtvarnému ústavu, jak uvedla pro deník mluvčí ústavu Jana Vzorová: „Současné řešení mostu je cenné a má zůstat.“",
      "Jana Vzorová",
      "mluvčí ústavu",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role === "" ? null : role]]);
  });

  test("letters behind a title are a party and nobody", () => {
    const text =
      "Mluvila Jana Vzorová. „Textil by se měl začít třídit už od tohoto roku,“ dodala na závěr poslankyně STAN.";
    expect(said("cs", text)).toEqual([[null, null]]);
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
