import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const BODY = {
  sv: "Staden öppnar ett nytt bibliotek\n\n2020-03-03\n\nKommunen öppnade i dag ett nytt bibliotek. Där finns mer än trettio tusen böcker och två läsesalar.",
  da: "Byen åbner et nyt bibliotek\n\n3. marts 2020\n\nKommunen åbnede i dag et nyt bibliotek. Der er mere end tredive tusind bøger og to læsesale.",
  nb: "Byen åpner et nytt bibliotek\n\n3. mars 2020\n\nKommunen åpnet i dag et nytt bibliotek. Der er det mer enn tretti tusen bøker og to lesesaler.",
  fi: "Kaupunki avaa uuden kirjaston\n\n3.3.2020\n\nKaupunki avasi tänään uuden kirjaston. Siellä on yli kolmekymmentätuhatta kirjaa ja kaksi lukusalia.",
  nl: "Stad opent nieuwe bibliotheek\n\n3 maart 2020\n\nDe gemeente heeft vandaag een nieuwe bibliotheek geopend. Er zijn meer dan dertigduizend boeken en twee leeszalen.",
  de: "Stadt eröffnet neue Bibliothek\n\n3. März 2020\n\nDie Stadt hat heute eine neue Bibliothek eröffnet. Dort gibt es mehr als dreißigtausend Bücher und zwei Lesesäle.",
} as const;
type Language = keyof typeof BODY;

describe("who has a job at the press desk is whom to ask", () => {
  test.for<[Language, string, string]>([
    ["sv", "Pressombudsman Karl Ola Exempelsson 08-123 45 68, 070-123 45 67", "Karl Ola Exempelsson"],
    ["sv", "Informationschef Eva Exempel 08-123 45 68", "Eva Exempel"],
    ["da", "Pressekonsulent Hanne Marie Eksempel, tlf. 33 12 00 41", "Hanne Marie Eksempel"],
    ["nb", "Presserådgiver Kari Eksempel, mob. 99 00 00 41", "Kari Eksempel"],
    ["fi", "Viestintäsuunnittelija Maija Esimerkki, puh. 040 123 4567", "Maija Esimerkki"],
    ["nl", "Perswoordvoerder Jan Voorbeeld, tel. 06-12345678", "Jan Voorbeeld"],
    ["de", "Pressereferentin Erika Muster, Tel. 030 555 0100", "Erika Muster"],
  ])("%s: %s", ([language, line, name]) => {
    const { contacts, body } = parse(`${BODY[language]}\n\n${line}\n`, { language });
    expect(contacts.map((contact) => contact.name)).toEqual([name]);
    expect(body).toHaveLength(1);
  });

  test.for<[Language, string]>([
    ["sv", "Informationschef Eva Exempel öppnade biblioteket klockan tio tillsammans med fyrtio barn från skolan."],
    ["nl", "Perswoordvoerder Jan Voorbeeld zegt dat er op de eerste dag vierhonderd mensen naar de boeken kwamen."],
    ["de", "Pressesprecherin Erika Muster zählte am ersten Tag vierhundert Menschen, die in den Lesesälen saßen."],
  ])("%s, without a number: %s", ([language, line]) => {
    const { contacts, body } = parse(`${BODY[language]}\n\n${line}\n`, { language });
    expect([contacts, body.length]).toEqual([[], 2]);
  });
});
