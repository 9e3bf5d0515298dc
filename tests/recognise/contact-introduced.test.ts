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

describe("a sentence that names whom to ask stands above the numbers", () => {
  const read = (language: keyof typeof STORY, foot: string) => {
    const { contacts, body } = parse(`${STORY[language]}\n\n${foot}\n`);
    return [contacts.map(({ name, phone }) => [name, phone]), body.filter(({ role }) => role === "paragraph").length];
  };
  it.each([
    ["en", "For more information, please contact Jane Example, spokeswoman for the weir.", "Tel: 01632 960123"],
    ["en", "For information, contact Jane Example, spokeswoman for the weir.", "Phone: 01632 960123"],
    ["de", "Bei Rückfragen wenden Sie sich bitte an Jana Exempel, Sprecherin des Wehrs.", "Telefon: 01632 960123"],
    ["de", "Für weitere Informationen steht Jana Exempel gerne zur Verfügung.", "Tel.: 01632 960123"],
    ["sv", "För mer information kontakta Jana Exempel, talesperson för dammen.", "Telefon: 01632 960123"],
  ] as const)("%s: %s", (language, sentence, number) => {
    const [[contact], paragraphs] = read(language, `${sentence}\n\n${number}\nE-mail: press@weir.example`) as [
      string[][],
      number,
    ];
    expect([contact?.[1], paragraphs]).toEqual(["01632 960123", 2]);
    expect(sentence).toContain(contact?.[0]);
  });

  it("and counts once who is named in both", () => {
    const foot =
      "For more information, please contact Jane Example, spokeswoman for the weir.\n\nWeir Relations Ltd\nJane Example, director\nTel: 01632 960123";
    expect(read("en", foot)).toEqual([[["Jane Example", "01632 960123"]], 2]);
  });

  it.each([
    "For more information, visit our site or the hall.\n\nTel: 01632 960123\nE-mail: press@weir.example",
    "For more information Jane Example wrote to the council.\n\nNobody had told her that the planks were paid for by then.\n\nTel: 01632 960123\nE-mail: press@weir.example",
  ])("but not where nobody is named, or a paragraph follows: %s", (foot) => {
    expect(read("en", foot)[1]).toBeGreaterThan(2);
  });
});
