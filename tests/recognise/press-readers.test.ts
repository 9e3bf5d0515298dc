import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const BODY = {
  nb: "Byen åpner et nytt bibliotek\n\n3. mars 2020\n\nKommunen åpnet i dag et nytt bibliotek. Der er det mer enn tretti tusen bøker og to lesesaler.",
  da: "Byen åbner et nyt bibliotek\n\n3. marts 2020\n\nKommunen åbnede i dag et nyt bibliotek. Der er mere end tredive tusind bøger og to læsesale.",
  sv: "Staden öppnar ett nytt bibliotek\n\n2020-03-03\n\nKommunen öppnade i dag ett nytt bibliotek. Där finns mer än trettio tusen böcker och två läsesalar.",
  de: "Stadt eröffnet neue Bibliothek\n\n3. März 2020\n\nDie Stadt hat heute eine neue Bibliothek eröffnet. Dort gibt es mehr als dreißigtausend Bücher und zwei Lesesäle.",
  nl: "Stad opent nieuwe bibliotheek\n\n3 maart 2020\n\nDe gemeente heeft vandaag een nieuwe bibliotheek geopend. Er zijn meer dan dertigduizend boeken en twee leeszalen.",
  en: "Ferry trust opens its slip\n\n3 March 2020\n\nThe ferry trust opened its second slip today. Forty people work there from today on.",
} as const;
type Language = keyof typeof BODY;
const read = (language: Language, line: string) => {
  const { contacts, body } = parse(`${BODY[language]}\n\n${line}\n`, { language });
  return [contacts.map(({ name }) => name), body.length];
};

describe("a sentence at the foot that tells those who write for papers whom to ask", () => {
  test.for<[Language, string, string]>([
    [
      "nb",
      "Ved ønske om intervju kan pressen kontakte kommunikasjonsrådgiver Kari Eksempel: kari@byen.example, mob. 99 00 00 41.",
      "Kari Eksempel",
    ],
    ["nb", "Pressen kan henvende seg til informasjonssjef Kari Eksempel på telefon 99 00 00 41.", "Kari Eksempel"],
    ["da", "Ønsker du et interview, kan du kontakte Hanne Eksempel på 33 12 00 41.", "Hanne Eksempel"],
    ["sv", "Journalister som vill göra en intervju kan kontakta Eva Exempel, 08-123 45 68.", "Eva Exempel"],
    ["de", "Journalistinnen und Journalisten können sich an Erika Muster (Tel. 030 555 0100) wenden.", "Erika Muster"],
    ["en", "Reporters may call Jane Example at Acme’s Oldport Works in Sallow at 01632 960001.", "Jane Example"],
    ["nl", "Media die vragen hebben, kunnen bellen met woordvoerder Jan Voorbeeld: 06-12345678.", "Jan Voorbeeld"],
  ])("%s: %s", ([language, line, name]) => {
    expect(read(language, line)).toEqual([[name], 1]);
  });

  test.for<[Language, string]>([
    ["nl", "Bezoekers met vragen kunnen bellen met de balie: 070-1234567."],
    ["nb", "Journalister fra hele landet var til stede da Kari Eksempel åpnet døren."],
    ["sv", "Vill du komma? Anmäl dig till Eva Exempel, eva@staden.example, senast den 5 mars."],
    ["de", "Die Medien haben über Erika Muster berichtet, die dreißig Jahre lang in der Bibliothek gearbeitet hat."],
  ])("not %s: %s", ([language, line]) => {
    expect(read(language, line)).toEqual([[], 2]);
  });
});
