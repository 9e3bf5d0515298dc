import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY: Readonly<Record<"sv" | "de" | "en", string>> = {
  sv: "Den gamla bron vid Sala öppnar igen\n\nDen gamla bron vid Sala har öppnats för gående igen, efter en vinter då ingen kunde gå över floden.\n\nKommunen betalade de nya plankorna.",
  de: "Alte Brücke ist wieder offen\n\nDie alte Brücke bei Weidenau ist für Fußgänger wieder offen, nachdem den ganzen Winter niemand über den Fluss gehen konnte.\n\nDie Stadt hat die neuen Bohlen bezahlt.",
  en: "The old bridge opens again\n\nThe old bridge at Sallow End has been opened to walkers again, after a winter in which nobody could cross the river.\n\nThe council paid for new planks.",
};
const contactsOf = (language: keyof typeof STORY, foot: string) =>
  parse(`${STORY[language]}\n\n${foot}\n`).contacts.map(({ name, phone }) => [name, phone]);

describe("words with a colon above a person with a number say whom to ask, whatever they are", () => {
  it.each([
    ["sv", "För ytterligare frågor kontakta:\nJana Exempel, tel: 031-721 03 05", "031-721 03 05"],
    ["sv", "Har du frågor? Kontakta:\nJana Exempel, tel: 031-721 03 05", "031-721 03 05"],
    ["de", "Bei Fragen wenden Sie sich bitte an:\nJana Exempel, Tel.: 030 9012345", "030 9012345"],
    ["en", "For further questions, please contact:\nJana Exempel, tel: 01632 960123", "01632 960123"],
  ] as const)("%s: %s", (language, foot, phone) => {
    expect(contactsOf(language, foot)).toEqual([["Jana Exempel", phone]]);
  });

  it("several of them, one a line", () => {
    const foot =
      "För ytterligare frågor kontakta:\nJana Exempel, tel: 031-721 03 05\nJan Exempelsson, tel: 031-721 03 11";
    expect(contactsOf("sv", foot)).toEqual([
      ["Jana Exempel", "031-721 03 05"],
      ["Jan Exempelsson", "031-721 03 11"],
    ]);
  });
});

describe("not where nobody is named, or no number", () => {
  it.each(["These two laid the last plank:\nJana Exempel, keeper of the weir", "The tour costs:\nAdults, 12 crowns"])(
    "%s",
    (foot) => expect(contactsOf("en", foot)).toEqual([]),
  );

  it("a desk is no person", () => {
    const [contact] = contactsOf("en", "Tickets can be bought from:\nThe box office, tel: 01632 960123");
    expect(contact?.[0]).toBeNull();
  });
});
