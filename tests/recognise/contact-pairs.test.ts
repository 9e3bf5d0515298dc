import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES: Readonly<Record<string, string>> = {
  da: "Ny havnebro åbner i Søllerup\n\nSøllerup Kommune åbner på lørdag en ny bro over havnen, som er 140 meter lang og kan bære både cykler og gående.\n\nBroen har været undervejs i elleve år.",
  sv: "Ny gångbro invigs i Lillhamn\n\nLillhamns kommun inviger på lördag en ny bro över hamnen, som är 140 meter lång och bär både cyklar och gående.\n\nBron har varit på väg i elva år.",
  nb: "Ny gangbro åpner i Lillehavn\n\nLillehavn kommune åpner på lørdag en ny bro over havnen, som er 140 meter lang og bærer både sykler og gående.\n\nBroen har vært på vei i elleve år.",
  de: "Neue Brücke in Musterhafen\n\nDer Bezirk Musterhafen eröffnet am Samstag eine neue Brücke über den Hafen, die 140 Meter lang ist und Räder trägt.\n\nAn der Brücke wurde elf Jahre lang gebaut.",
};
const read = (language: string, block: string) => parse(`${STORIES[language]}\n\n${block}\n`, { language });

describe("people of whom each has two lines", () => {
  test.for<[string, string, [string, string, string][]]>([
    [
      "da",
      "Søllerup Kommunes presseafdeling\nJens Eksempel\nPressechef, jens@sollerup.example, 55 55 01 23",
      [["Jens Eksempel", "Pressechef", "jens@sollerup.example"]],
    ],
    [
      "da",
      "Søllerup Havn A/S\nJens Eksempel\nAdministrerende direktør, jens@sollerup.example, 55 55 01 23",
      [["Jens Eksempel", "Administrerende direktør", "jens@sollerup.example"]],
    ],
    [
      "sv",
      "Lillhamns kommuns presstjänst\nKarin Exempel\nPresschef, karin@lillhamn.example, 070-174 06 05\nOlle Prov\nProjektledare, olle@lillhamn.example, 070-174 06 06",
      [
        ["Karin Exempel", "Presschef", "karin@lillhamn.example"],
        ["Olle Prov", "Projektledare", "olle@lillhamn.example"],
      ],
    ],
    [
      "nb",
      "Kari Eksempel\nPressesjef, kari@lillehavn.example, 55 55 01 23",
      [["Kari Eksempel", "Pressesjef", "kari@lillehavn.example"]],
    ],
    [
      "de",
      "Hafenfreunde e. V.\nJana Muster\nVorsitzende, jana@muster.example, 030 23125 001",
      [["Jana Muster", "Vorsitzende", "jana@muster.example"]],
    ],
  ])("%s: %j", ([language, block, people]) => {
    const { contacts, body } = read(language, block);
    expect(contacts.map(({ name, role, email }) => [name, role, email])).toEqual(people);
    expect(body).toHaveLength(2);
  });

  test.for<[string, string]>([
    ["de", "Jana Muster\nVorsitzende, Hafenfreunde e. V."],
    ["de", "Die neue Brücke\nVorsitzende Jana Muster eröffnet sie am Samstag um 10 Uhr."],
    ["sv", "Karin Exempel\nPresschef på Lillhamns kommun"],
    ["da", "Åbning på lørdag\nBorgmesteren, formanden og havnemesteren taler kl. 10.00"],
  ])("are not read in %s: %j", ([language, block]) => {
    expect(read(language, block).contacts).toEqual([]);
  });
});

describe("a job behind a name in a contact, the comma forgotten", () => {
  test.for<[string, string, string, string | null]>([
    ["de", "Jana Muster Sprecherin der Hafenfreunde\nTel. 030 23125 001", "Jana Muster", "Sprecherin der Hafenfreunde"],
    ["de", "Karl Muster Pressesprecher des Bezirks, Tel. 030 23125 001", "Karl Muster", "Pressesprecher des Bezirks"],
    ["de", "Sprecherin Jana Muster\nTel. 030 23125 001", "Jana Muster", null],
    ["de", "Karl Peter Richter\nTel. 030 23125 001", "Karl Peter Richter", null],
  ])("%s: %j", ([language, line, name, role]) => {
    const { contacts } = read(language, `Pressekontakt:\n${line}`);
    expect(contacts.map((each) => each.name)).toEqual([name]);
    if (role !== null) expect(contacts[0]?.role).toBe(role);
  });
});

describe("a name at the end of a job that has a comma in it", () => {
  test.for<[string, string, string]>([
    ["nb", "Direktør, Investor Relations Rune Eksempel, tlf. 55 55 01 23", "Rune Eksempel"],
    ["nb", "Direktør for kommunikasjon Hanne Eksempel, tlf. 55 55 01 23", "Hanne Eksempel"],
    ["nb", "Hanne Eksempel, direktør, Alster Havn AS, tlf. 55 55 01 23", "Hanne Eksempel"],
  ])("%s: %j", ([language, line, name]) => {
    expect(read(language, `Kontakt:\n${line}`).contacts.map((each) => each.name)).toEqual([name]);
  });
});

describe("names and the words round them in a contact", () => {
  test.for<[string, string, string | null]>([
    [
      "da",
      "Yderligere oplysninger: Pressesekretær i Havneministeriet, Jens Prøve Eksempel, telefon 55 55 01 23",
      "Jens Prøve Eksempel",
    ],
    [
      "da",
      "For flere informationer kontakt Jens Eksempel på 55 55 01 23 eller på jens@alster.example.",
      "Jens Eksempel",
    ],
    [
      "de",
      "Kontakt\n\nSabine Muster\n\nPressereferentin Hafen & Stadt und\nAnsprechpartnerin Brücken\nHafenstraße 9\n60528 Weidenau\n\nTelefon: 030 23125 001\nE-Mail: sabine@muster.example",
      "Sabine Muster",
    ],
  ])("%s: %j", ([language, block, name]) => {
    expect(read(language, block).contacts.map((each) => each.name)).toEqual([name]);
  });
});
