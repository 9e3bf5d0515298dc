import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const decksOf = (...paragraphs: string[]) => parse(paragraphs.join("\n\n")).decks.map(({ text }) => text);

describe("a short sentence below the headline, which the paragraph below it tells anew", () => {
  test.for([
    [
      "Harbour ferry of Oldport sails again",
      "It will take bicycles on Sundays as well.",
      "After eleven weeks in the dock the harbour ferry will sail again from Oldport to the other shore, its trust has said, and nobody has to walk round by the bridge.",
    ],
    [
      "Hafenfähre Altwerft nimmt Betrieb wieder auf",
      "Fahrräder kosten sonntags nichts mehr.",
      "Elf Wochen lag sie im Dock, nun nimmt die Hafenfähre von Altwerft zum anderen Ufer den Betrieb wieder auf, und niemand muss mehr den Umweg über die Brücke gehen.",
    ],
    [
      "Корабът на Стара Пристан тръгва отново през реката",
      "Четиридесет коли минават наведнъж.",
      "След единадесет седмици на док корабът на Стара Пристан тръгва отново през реката, каза дружеството, и никой вече не заобикаля по моста.",
    ],
  ] as const)("is the deck: %j", ([headline, deck, lead]) => {
    expect(decksOf(headline, deck, lead, `${deck} ${lead}`)).toEqual([deck]);
  });

  const HEADLINE = "Harbour ferry of Oldport sails again";
  const LEAD =
    "After eleven weeks in the dock the harbour ferry will sail again from Oldport to the other shore, its trust has said, and nobody has to walk round by the bridge.";
  test.for([
    ["tells the headline itself", "The harbour ferry of Oldport sails from Monday.", LEAD],
    [
      "is not short",
      "It will take bicycles on Sundays as well, and forty cars at once, which is as many as both of the boats took that it had before it.",
      LEAD,
    ],
    ["has a quotation below it", "Nobody had to wait for long.", `“${LEAD}” said Jane Example.`],
    [
      "has no longer paragraph below it",
      "It will take bicycles on all Sundays of the whole summer.",
      "The harbour ferry of Oldport will sail again.",
    ],
    [
      "has a paragraph below it that tells something else",
      "It will take bicycles on Sundays as well.",
      "Tickets are sold on board and at the station, where the office opens at eight in the morning and closes when the last boat has come in at night.",
    ],
    ["opens on a place and a day", "OLDPORT, 4 May – Bicycles cross on Sundays too.", LEAD],
  ] as const)("is the lead where it %s", ([, first, second]) => {
    expect(decksOf(HEADLINE, first, second, second)).toEqual([]);
  });

  test("is the lead where a heading parts it from the next paragraph", () => {
    expect(decksOf(HEADLINE, "It will take bicycles on Sundays as well.", "What it costs", LEAD, LEAD)).toEqual([]);
  });
});

describe("a summary over a picture, and the paragraph below it says more of the headline", () => {
  const HEADLINE = "Jana Beispiel zur Vorsitzenden des Hafenrats gewählt";
  const SUMMARY = "Die frühere Lotsin Jana Beispiel ist neue Vorsitzende. Sie gehört dem Gremium seit vier Jahren an.";
  const LEAD =
    "Der Hafenrat von Altwerft hat Jana Beispiel mit großer Mehrheit zu seiner Vorsitzenden gewählt, die erste seit der Gründung.";
  const CREDIT = "Foto: Kai Muster";
  test("is the deck", () => {
    expect(decksOf(HEADLINE, SUMMARY, CREDIT, LEAD, LEAD)).toEqual([SUMMARY]);
  });

  test.for([
    ["no picture parts the two", [SUMMARY, LEAD, LEAD]],
    [
      "the paragraph below says less of it",
      [
        LEAD,
        CREDIT,
        "Die Lotsin gehört dem Gremium seit vier Jahren an und wohnt mit ihrer Familie am Hafen, wo sie auch geboren ist.",
        LEAD,
      ],
    ],
    ["the paragraph below is speech", [SUMMARY, CREDIT, `„${LEAD}“, sagte der Bürgermeister.`, LEAD]],
    [
      "it is no summary, so long is it",
      [
        `${SUMMARY.slice(0, -1)}, und sie hat in dieser Zeit drei Fähren, zwei Brücken, einen Kran und das neue Haus der Lotsen am Kai durch alle Ausschüsse gebracht.`,
        CREDIT,
        LEAD,
        LEAD,
      ],
    ],
  ] as const)("is the lead where %s", ([, paragraphs]) => {
    expect(decksOf(HEADLINE, ...paragraphs)).toEqual([]);
  });
});
