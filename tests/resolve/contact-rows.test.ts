import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out of the water.\n\nShe now carries forty cars, two fewer than before the refit began, and sails every twenty minutes.";
const contacts = (foot: string, language = "en", story = STORY) =>
  parse(`${story}\n\n${foot}\n`, { language }).contacts.map(({ name, email, phone }) => [name, email, phone]);

describe("contacts in a table", () => {
  test("have a row each below a row of heads", () => {
    const foot =
      "Media contacts:\nName                Telephone        E-mail\nJane Example        01632 960126     jane@ferry.example\nJohn Sample         01632 960199     john@ferry.example";
    expect(contacts(foot)).toEqual([
      ["Jane Example", "jane@ferry.example", "01632 960126"],
      ["John Sample", "john@ferry.example", "01632 960199"],
    ]);
  });

  test("may be ruled, and have no address but one that says how addresses are made", () => {
    const foot =
      "Lisätiedot\n--------------------------------------------------\nNimi              Tehtävä            Puhelin\n--------------------------------------------------\nAino Esimerkki    johtaja            044 555 0131\nEero Malli        insinööri          044 555 0132\n--------------------------------------------------\nsähköposti: etunimi.sukunimi@lossi.example";
    expect(contacts(foot, "fi")).toEqual([
      ["Aino Esimerkki", null, "044 555 0131"],
      ["Eero Malli", null, "044 555 0132"],
    ]);
  });

  test("are rows where name and number alone stand side by side", () => {
    expect(
      contacts("Media contacts:\nJane Example              01632 960126\nJohn Sample               01632 960199"),
    ).toEqual([
      ["Jane Example", null, "01632 960126"],
      ["John Sample", null, "01632 960199"],
    ]);
  });

  test("stand in the second column of a letterhead, line for line", () => {
    const head =
      "Museum of Ferries                     Press contact\nHigh Street 9                         Jane Example\nOldport                               01632 960072\nwww.ferries.example                   press@ferries.example";
    expect(
      parse(`${head}\n\nPRESS RELEASE\n\n${STORY}\n`, { language: "en" }).contacts.map(({ name, email, phone }) => [
        name,
        email,
        phone,
      ]),
    ).toEqual([["Jane Example", "press@ferries.example", "01632 960072"]]);
  });
});

describe("figures that nobody can call", () => {
  test.for([
    "Quay      Tuesday        Thursday\nOldport   15.30-18.00    15.30-18.00\nNewport   16.00-18.30    16.00-18.30",
    "보도시점   2026. 6. 11.(목) 12:00 이후\n배포       2026. 6. 10.(수)",
  ])("%j", (rows) => {
    const text = `Ferry returns\n\nThe ferry goes again from Monday, at hours that the board has set for both of the quays:\n\n${rows}\n\nShe now carries forty cars, two fewer than before the refit began, and sails every twenty minutes.\n`;
    expect(parse(text).contacts).toEqual([]);
  });
});

describe("a sentence at the foot", () => {
  test("is a contact where a name stands before a bracket with number and address", () => {
    const foot = "Rozhovor na přívozu ráda domluví Klára Vzorová (+420 777 555 140, vzorova@privoz.example).";
    expect(contacts(foot, "cs")).toEqual([["Klára Vzorová", "vzorova@privoz.example", "+420 777 555 140"]]);
  });

  test("is none where the bracket holds less", () => {
    const text = `${STORY}\n\nThe ferry was drawn by Jane Example (Oldport, 1911), who lived beside the quay for twenty years.\n`;
    expect(parse(text).contacts).toEqual([]);
  });
});

describe("a desk for the press behind a semicolon", () => {
  const person = "Mara Lindt, Press Secretary, Office of the Minister of Ferries, 819-555-0143, mara@ferries.example";

  test("is a contact of its own", () => {
    expect(
      contacts(
        `For further information: ${person}; Media Relations, Ferries and Coasts Agency, 819-555-0138 or 1-844-555-0179 (toll-free), media@ferries.example`,
      ),
    ).toEqual([
      ["Mara Lindt", "mara@ferries.example", "819-555-0143"],
      [null, "media@ferries.example", "819-555-0138"],
    ]);
    expect(
      contacts(
        "Renseignements : Jeanne Exemple, attachée de presse, 819-555-0143 ; Relations avec les médias, Agence des bacs, 819-555-0138",
        "fr",
        "Le bac reprend la mer\n\n4 mars 2025\n\nLe bac a repris la mer lundi, onze semaines après avoir été tiré hors de l'eau par ses gardiens.",
      ),
    ).toEqual([
      ["Jeanne Exemple", null, "819-555-0143"],
      [null, null, "819-555-0138"],
    ]);
  });

  test("is none where the second number is that of the same office", () => {
    expect(contacts(`For further information: ${person}; office of the trust, 819-555-0138`)).toHaveLength(1);
    expect(contacts(`For further information: ${person}; media relations of the trust are closed`)).toHaveLength(1);
  });
});
