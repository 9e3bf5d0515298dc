import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES: Readonly<Record<string, readonly [headline: string, ...story: string[]]>> = {
  nl: [
    "Bondsraad gematigd positief over brug",
    "De raad van de KVB heeft zich op zaterdag tevreden getoond met het advies over de brug, zoals beschreven in het rapport van de commissie.",
    "De vereniging waarschuwt voor het draagvlak onder de leden en dringt aan op zorg in het verdere proces.",
  ],
  es: [
    "El puente viejo se abre otra vez a los paseantes",
    "El puente viejo de Salceda está abierto otra vez a los paseantes, después de un invierno en el que nadie pudo cruzar el río.",
    "El municipio pagó las tablas nuevas, y cuarenta voluntarios del pueblo las colocaron en nueve fines de semana.",
  ],
  cs: [
    "Přívoz jezdí zase každý den",
    "Přívoz ve Vzorkově jezdí od pondělí zase každý den, když jedenáct týdnů stál v loděnici, a vozí teď čtyřicet aut.",
    "Lodník říká, že se na řeku těšil celou zimu a že řetěz je nový.",
  ],
  uk: [
    "Пором знову ходить щодня",
    "Пором у Зразкові знову ходить щодня з понеділка, після одинадцяти тижнів ремонту на верфі, і возить тепер сорок автомобілів.",
    "Жителі чекали на нього всю зиму.",
  ],
  ru: [
    "Паром снова ходит каждый день",
    "Паром в Образцове снова ходит каждый день с понедельника, после одиннадцати недель ремонта на верфи, и возит теперь сорок автомобилей.",
    "Жители ждали его всю зиму.",
  ],
};
const read = (language: keyof typeof STORIES & string, ...head: string[]) =>
  parse([...head, ...(STORIES[language] ?? [])].join("\n\n"));

describe("the sender's name above the headline is no headline", () => {
  it.each([
    ["nl", "Koninklijke Voorbeeldbond KVB"],
    ["nl", "Universiteit van Wilgendam"],
    ["es", "Universidad de Salceda"],
    ["cs", "Policie České republiky – KŘP Vzorkovského kraje"],
    ["cs", "Krajské ředitelství policie Vzorkovského kraje"],
    ["cs", "Městský úřad Vzorkov"],
    ["uk", "Міністерство охорони здоров'я України"],
    ["ru", "Прокуратура Образцовского района"],
  ] as const)("%s: %s", (language, name) => {
    const { headline, issuer, decks } = read(language, name);
    expect(headline?.text).toBe(STORIES[language]?.[0]);
    expect(issuer?.text).toBe(name);
    expect(decks).toEqual([]);
  });
});

describe("a headline is one, whoever stands below it", () => {
  it.each([
    ["nl", "Universiteit van Wilgendam opent brug"],
    ["nl", "Nieuwe Brug Wilgendam"],
    ["cs", "Policie hledá svědky nehody"],
    ["cs", "Nový úřad ve Vzorkově"],
    ["cs", "Úřad práce hlásí méně lidí"],
    ["uk", "Служба безпеки затримала зловмисника"],
    ["ru", "Министерство открыло школу"],
  ] as const)("%s: %s", (language, line) => expect(read(language, line).headline?.text).toBe(line));
});

describe("a day as machines set it, among few words above the headline", () => {
  const story = [
    "Old bridge opens to walkers again",
    "The old bridge at Sallow End has been opened to walkers again, after a winter in which nobody could cross the river.",
    "A bench will be put at each end of the bridge before the summer.",
  ];
  it.each([
    "Regulatory 2021-10-13 09:00 CET Financial news",
    "News [2021/10/13]",
    "13.10.2021 Example Federation",
    "EXAMPLE CORPORATION INSIDE INFORMATION 13.10.2021",
    "13 October 2021 11:22/in Information, Sallow",
    "City Council - 13 October 2021 - 17:42:28",
  ])("%s", (line) => {
    const release = parse([line, ...story].join("\n\n"));
    expect([release.headline?.text, release.date?.iso]).toEqual([story[0], "2021-10-13"]);
  });

  it.each([
    "Bridge opens on 13 October 2021",
    "Council agenda 13 October 2021",
    "Sallow looks back on 13 October 2021",
  ])("not: %s", (line) => expect(parse([line, ...story].join("\n\n")).headline?.text).toBe(line));
});

describe("a headline that the text takes up is one, where a row of the page is all that stands below it", () => {
  const STORY =
    "Na 2 lipca przypada rocznica lokacji Wzorowa Wielkiego, czyli urodziny miasta, i w ratuszu zebrali się wszyscy radni.\n\nUrodziny Wzorowa Wielkiego rozpoczął przejazd pierwszego tramwaju, na który czekali mieszkańcy.\n";
  it.each([
    "Autor: Jan Przykład",
    "Autor: UM Wzorowo 2020-07-06 09:15:06",
    "Dodano: 6 lipca 2020, 09:15",
    "6 lipca 2020 09:15 | Aktualności",
    "Źródło: UM Wzorowo",
    "fot. Anna Przykład",
  ])("%s", (row) => {
    const { headline, issuer } = parse(`Urodziny Wzorowa Wielkiego\n\n${row}\n\n${STORY}`, { language: "pl" });
    expect(headline?.text).toBe("Urodziny Wzorowa Wielkiego");
    expect(issuer).toBeNull();
  });

  it("a name stays one above row and headline", () => {
    const text = `Muzeum Wzorowa Wielkiego\n\nAutor: Jan Przykład\n\nTramwaj znów jeździ po mieście\n\n${STORY}`;
    expect(parse(text, { language: "pl" }).headline?.text).toBe("Tramwaj znów jeździ po mieście");
  });
});
