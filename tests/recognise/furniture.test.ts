import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Sarim vel torun dasa kel mira, oro lanta vesi kun dora sel, mira tolan esk vara don kel sira 14 molu.\n\nDorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.";
const WRAPPED =
  "Sarim vel torun dasa kel mira, oro lanta vesi kun dora sel mira\ntolan esk vara don kel sira 14 molu. Dorim sel vanta ru kesti\nmora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora\nsel 28 molu.";

const headlineOf = (text: string, language: string) => parse(text, { language }).headline?.text ?? null;

describe("furniture above a headline", () => {
  test.for<[string, string, string]>([
    ["es", "MEDIO AMBIENTE NUTRIAS", "Vuelven las nutrias al embalse de Peñalta"],
    ["es", "CULTURA", "El museo del faro abre sus puertas"],
    ["it", "ECONOMIA PORTI", "Il porto di Saliceto riapre dopo due anni"],
    ["fi", "ESIMERKKILAHDEN KAUPUNKI TIEDOTTAA", "Lossi palaa liikenteeseen"],
    ["de", "Stadt Beispielhausen informiert", "Die Fähre verkehrt wieder"],
    ["sv", "Exempelviks kommun meddelar", "Färjan går igen från måndag"],
    ["ja", "（県政記者会 同時配付）", "旧灯台の建物を資料館として公開します"],
    ["de", "(Gemeinsame Mitteilung)", "Die Fähre verkehrt wieder"],
    [
      "vi",
      "CÔNG TY CỔ PHẦN BẾN NƯỚC        Đà Giang, ngày 9 tháng 7 năm 2026\nSố: 31/TCBC-BN",
      "BẾN NƯỚC MỞ LẠI TUYẾN ĐÒ",
    ],
    [
      "sk",
      "Tlačová správa                                       Prievoz Skalka\n                                                     skalka.example",
      "Prievoz sa vracia na rieku",
    ],
    [
      "sv",
      "EMBARGOT HAR UPPHÄVTS - FRITT FÖR PUBLICERING\n\nHögskolan i Exempelvik\n29 mars 2023",
      "Var tredje brygga saknar livboj",
    ],
    [
      "es",
      "                                    Peñalta, a 19 de agosto de 2025\n                                    Boletín núm. 31/2025\n                                    Dir. Gral. de Comunicación Social",
      "ENTREGA EL MUNICIPIO DOCE BARCAS",
    ],
    [
      "tr",
      "T.C.\nLİMAN KAYIKÇILARI ODASI\nSayı: 2026/31                                        04.05.2026",
      "KAYIKLARIMIZ LİMANDA KALACAK",
    ],
    [
      "ru",
      "№ 12/п                                    4 мая 2026 года\n                                          г. Приозёрный",
      "Паром возвращается на реку",
    ],
    ["en", "PR-118/26", "Ferry returns to the crossing"],
    ["en", "MEDIA RELEASE MR11802", "Ferry returns to the crossing"],
    ["de", "Pressemitteilung PM-118/26", "Die Fähre verkehrt wieder"],
    ["fr", "Rivière:", "Le bac reprend du service"],
    [
      "en",
      "MEDIA RELEASE\n\nMINISTER FOR FERRIES\n\nMARA ELLWOOD\n\nMF18\n\n4 May, 2026",
      "FERRIES RETURN TO THE NORTHERN CROSSINGS",
    ],
    ["en", "MEDIA RELEASE\n\nMara Ellwood\nMinister for Ferries", "Ferries Return to the Northern Crossings"],
  ])("%s: %j", ([language, above, headline]) => {
    expect(headlineOf(`${above}\n\n${headline}\n\n${LEAD}\n`, language)).toBe(headline);
  });

  test("a name in capitals above a headline that is called out", () => {
    const lead =
      "Federația Barcagiilor din Lunca anunță că strânge semnături pentru un ponton nou, după ce vechiul ponton a cedat de două ori anul acesta.";
    const headline = "Barcagiii amenință cu oprirea lucrului: „Nu mai trecem râul cu bărci cârpite!”";
    const release = parse(`FEDERAȚIA BARCAGIILOR DIN LUNCA\n\n${headline}\n\n${lead}\n\n${LEAD}\n`, { language: "ro" });
    expect(release.headline?.text).toBe(headline);
    expect(release.body[0]?.text).toBe(lead);
  });

  // A line of which nothing is known stays the headline, and what is below it its deck.
  test.for<[string, string, string | null]>([
    ["es", "SALUD ENTREGA DOCE BARCAS", "Los pueblos de la ribera las recibieron el lunes"],
    ["es", "CULTURA PARA TODOS", "El museo del faro abre sus puertas el lunes"],
    ["es", "NUTRIAS EN EL EMBALSE", "Vuelven después de medio siglo"],
    ["es", "MEDIO AMBIENTE LIMPIO", "VUELVEN LAS NUTRIAS AL EMBALSE"],
    ["fi", "Kaupunki tiedottaa", "Lossi palaa liikenteeseen"],
    ["de", "Die Bank informiert", "Neue Öffnungszeiten ab Montag"],
    ["de", "Bürger fühlen sich schlecht informiert", "Umfrage der Stadt zur Fähre"],
    ["de", "Fähre verkehrt wieder (endlich)", "Die Stadt hat sie erneuert"],
    ["sv", "Högskolan i Exempelvik öppnar igen", "Bryggan är klar efter två år"],
    ["es", "Dr. Ejemplo abre el museo", "El faro vuelve a brillar"],
    ["en", "Minister for Ferries Resigns", "Mara Ellwood is to follow her in June"],
    ["en", "Ferry MF18", "She returns to the northern crossings"],
    ["fr", "Le bac reprend du service:", "les horaires de la traversée"],
  ])("%s: none in %j", ([language, headline, deck]) => {
    expect(headlineOf(`${headline}\n\n${deck}\n\n${LEAD}\n`, language)).toBe(headline);
  });

  test("a remark in brackets stays the headline where nothing else is one", () => {
    expect(headlineOf(`(Ferry returns)\n\n${LEAD}\n`, "en")).toBe("(Ferry returns)");
  });
});

describe("two lines that stand together above the text", () => {
  test("are one headline where a colon parts them and a small letter goes on", () => {
    const text = `Пороми, які пережили своїх капітанів:\nу Озерному покажуть невідомі креслення\n\n${WRAPPED}\n\n${WRAPPED}\n`;
    expect(headlineOf(text, "uk")).toBe("Пороми, які пережили своїх капітанів: у Озерному покажуть невідомі креслення");
  });

  test("are headline and deck where the first is wider than the wrap and a capital follows", () => {
    const headline = "Minden második révnél hosszabb lett a várakozás, ha két percnél távolabb kötnek ki";
    const release = parse(
      `${headline}\nA Hídverő Alapítvány 46 révnél mérte fel az okokat\n\n${WRAPPED}\n\n${WRAPPED}\n`,
      { language: "hu" },
    );
    expect(release.headline?.text).toBe(headline);
    expect(release.decks.map(({ text }) => text)).toEqual(["A Hídverő Alapítvány 46 révnél mérte fel az okokat"]);
  });

  test("are one headline where a word in capitals stands before a colon", () => {
    const text = `OLDPORT:\nFERRIES RETURN TO THE NORTHERN CROSSINGS\n\n${WRAPPED}\n\n${WRAPPED}\n`;
    expect(headlineOf(text, "en")).toBe("OLDPORT: FERRIES RETURN TO THE NORTHERN CROSSINGS");
  });

  test("are one headline where the first is as wide as the wrap", () => {
    const text = `Minden második révnél hosszabb lett a várakozás, mondja az új\nfelmérés\n\n${WRAPPED}\n\n${WRAPPED}\n`;
    expect(headlineOf(text, "hu")).toBe("Minden második révnél hosszabb lett a várakozás, mondja az új felmérés");
  });
});

describe("a label before a headline of two words", () => {
  test.for<[string, string, string]>([
    ["de", "Pressemitteilung: Sparsame Hybridfähre", "Sparsame Hybridfähre"],
    ["en", "Press release: Hybrid ferry", "Hybrid ferry"],
    // A short word for the genre may be of the headline, and one word is too little.
    ["en", "News: Ferry returns", "News: Ferry returns"],
    ["en", "Press release: Ferries", "Press release: Ferries"],
  ])("%s: %j", ([language, line, headline]) => {
    const release = parse(`${line}\n\n${LEAD}\n`, { language });
    expect(release.headline?.text).toBe(headline);
  });
});

test("a dateline alone on its line stays one where an agency stands in it", () => {
  const line = "OLDPORT, May 4, 2026 /River Newswire/ --";
  const release = parse(`Ferry returns to the crossing\n\n${line}\n\n- The refit met all its ends\n\n${LEAD}\n`, {
    language: "en",
  });
  expect(release.dateline).toMatchObject({ place: "OLDPORT", agency: "River Newswire" });
  expect(release.decks.map(({ text }) => text)).toEqual(["The refit met all its ends"]);
});
