import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** The parts of a header, which stand in any order above the headline; day and contact may stand below it as well. */
type Part = "genre" | "release" | "day" | "contact" | "sender" | "headline" | "deck" | "lead" | "more";
const PARTS: Readonly<Record<string, Readonly<Record<Part, string>>>> = {
  en: {
    genre: "PRESS RELEASE",
    release: "FOR IMMEDIATE RELEASE",
    day: "October 13, 2021",
    contact: "Media contact:\nJane Harwell\n01632 960001\njane@acme.example",
    sender: "Sallow Trust",
    headline: "Old footbridge at Sallow End opens to walkers again",
    deck: "Two winters of repairs end with a walk across the river for everybody",
    lead: "OLDPORT – The Sallow Trust today opened the old footbridge at Sallow End, which had been closed to walkers for two winters.",
    more: "“We have waited a long time for this,” said Jane Harwell, chair of the trust. “Now everybody may walk.”",
  },
  de: {
    genre: "Pressemitteilung",
    release: "Zur sofortigen Veröffentlichung",
    day: "13. Oktober 2021",
    contact: "Kontakt: Erika Beispiel, 030 123456, jane@acme.example",
    sender: "Stiftung Weidenau",
    headline: "Alter Steg in Weidenau nach zwei Wintern wieder offen",
    deck: "Nach langer Reparatur dürfen alle wieder über den Fluss gehen",
    lead: "Weidenau – Die Stiftung Weidenau hat heute den alten Steg über die Weide geöffnet, der zwei Winter lang gesperrt war.",
    more: "„Wir haben lange darauf gewartet“, sagte Erika Beispiel, Vorsitzende der Stiftung. „Jetzt dürfen alle hinüber.“",
  },
  fr: {
    genre: "Communiqué de presse",
    release: "Pour diffusion immédiate",
    day: "13 octobre 2021",
    contact: "Contact presse :\nJeanne Modèle\n01 23 45 67 89\njane@acme.example",
    sender: "Fondation Saulnay",
    headline: "La vieille passerelle de Saulnay rouvre après deux hivers",
    deck: "Les travaux s'achèvent et chacun peut de nouveau traverser la rivière",
    lead: "Saulnay – La fondation Saulnay a rouvert aujourd'hui la vieille passerelle sur la rivière, fermée depuis deux hivers.",
    more: "« Nous avons attendu longtemps », a déclaré Jeanne Modèle, présidente de la fondation. « Chacun peut traverser. »",
  },
};

const permutations = (parts: readonly Part[]): Part[][] =>
  parts.length === 0
    ? [[]]
    : parts.flatMap((part) => permutations(parts.filter((other) => other !== part)).map((rest) => [part, ...rest]));

/** Day and contact stand below the headline in every third and every fourth order; the deck in every other. */
const ORDERS: readonly Part[][] = permutations(["genre", "release", "day", "contact", "sender"]).map(
  (order, at): Part[] => {
    const below = order.filter((part) => (part === "day" && at % 3 === 0) || (part === "contact" && at % 4 === 0));
    const above = order.filter((part) => !below.includes(part));
    const titles: Part[] = at % 2 === 0 ? ["headline", "deck"] : ["headline"];
    return [...above, ...titles, ...below];
  },
);

describe.each(Object.entries(PARTS))("a header in %s", (language, parts) => {
  const textOf = (order: readonly Part[], joint: string) =>
    [order.map((part) => parts[part]).join(joint), parts.lead, parts.more].join("\n\n");

  test.each(ORDERS.map((order) => [order.join(", "), order] as const))("%s", (_, order) => {
    const read = parse(textOf(order, "\n\n"), { language });
    expect(read.headline?.text).toBe(parts.headline);
    expect(read.decks.map(({ text }) => text)).toEqual(order.includes("deck") ? [parts.deck] : []);
    expect(read.date?.iso).toBe("2021-10-13");
    expect(read.releaseLine).toMatchObject({ kind: "immediate" });
    expect(read.contacts).toMatchObject([{ email: "jane@acme.example" }]);
    expect(read.contacts[0]?.name).not.toBeNull();
    expect(read.contacts[0]?.phone).not.toBeNull();
    expect(read.body.map(({ text }) => text)).toEqual([parts.lead, parts.more]);
  });

  test("a day right below the contact is the release's", () => {
    const contact = `${parts.contact}\n${parts.day}`;
    const read = parse([contact, parts.headline, parts.lead, parts.more].join("\n\n"), { language });
    expect(read.date?.iso).toBe("2021-10-13");
    expect(read.contacts).toHaveLength(1);
  });
});

describe("lines above a headline that are none", () => {
  const HEADERS: readonly (readonly [language: string, header: readonly string[]])[] = [
    ["en", ["www.acme.example\nSallow Trust", "Oldport\nOctober 13, 2021"]],
    ["en", ["By Jane Harwell", "Transport", "PRESS RELEASE\nNo. 17/2021"]],
    ["en", ["PRESS RELEASE", "Transport", "12 Long Street, Oldport OP1 2AB", "Sallow Trust", "October 13, 2021"]],
    [
      "en",
      ["Sallow Trust", "Contact: Jane Harwell, 01632 960001, jane@acme.example", "PRESS RELEASE", "By Jane Harwell"],
    ],
    [
      "de",
      [
        "Nr. 17/2021",
        "Weidenau",
        "Von Erika Beispiel",
        "www.acme.example\nVerkehr",
        "Stiftung Weidenau\nPressemitteilung",
      ],
    ],
    ["de", ["Lange Straße 12, 12345 Weidenau", "Stiftung Weidenau", "Pressemitteilung", "13. Oktober 2021"]],
    ["fr", ["N° 17/2021", "Fondation Saulnay", "12, rue Longue, 12345 Saulnay", "Communiqué de presse"]],
    [
      "fr",
      ["Contact : Jeanne Modèle, 01 23 45 67 89, jane@acme.example", "Transports", "Saulnay", "Par Jeanne Modèle"],
    ],
  ];
  test.each(HEADERS)("%s: %j", (language, header) => {
    const parts = PARTS[language];
    const text = [...header, parts?.headline, parts?.deck, parts?.lead, parts?.more].join("\n\n");
    const { headline, decks } = parse(text, { language });
    expect(headline?.text).toBe(parts?.headline);
    expect(decks.map((deck) => deck.text)).toEqual([parts?.deck]);
  });

  test("two figures and a comma make no address", () => {
    const headline = "40 boats sail on Monday, 12 stay";
    expect(parse([headline, PARTS.en?.deck, PARTS.en?.lead].join("\n\n")).headline?.text).toBe(headline);
  });
});
