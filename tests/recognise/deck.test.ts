import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("deck", () => {
  test.for([
    "Eleven weeks of repairs end with a coat of green paint",
    "- Eleven weeks of repairs end with a coat of green paint",
  ])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("deck");
  });

  test("is read without the dashes round it", () => {
    const text =
      "Ferry returns to the crossing\n\n– The refit met all its ends –\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
    expect(parse(text).decks.map((deck) => deck.text)).toEqual(["The refit met all its ends"]);
  });

  test("is no paragraph in which somebody speaks", () => {
    const lead =
      'The chain ferry is back after eleven weeks on the slip, and the first passengers were waiting before dawn. Jane Placeholder, chair of the trust, said: "We are glad that she floats, and that she goes forward as well as back."';
    const text = `Ferry returns to the crossing\n\n${lead}\n\nWednesday, 4 March 2026 - 5:16pm\n\nShe now carries forty cars, two fewer than before the refit began.`;
    expect(parse(text).decks).toEqual([]);
  });

  test.for([
    "4 March 2025",
    "Photo: Maud Tranter",
    "12 Long Street, Oldport – Tel. 01632 960000",
    "press@ferry.example",
    "Jane Placeholder, 01632 960000, e-mail: jane@ferry.example, for the Ferry Trust in Oldport.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("deck");
  });

  const decksOf = (...paragraphs: string[]): string[] => parse(paragraphs.join("\n\n")).decks.map((deck) => deck.text);

  test.for<[string, string, string]>([
    [
      "Ferryline brings back the crossing",
      "Eleven weeks of repairs are over. The first cars may cross on Monday.",
      "Ferryline Ltd has put the chain ferry back into service after a refit of eleven weeks that cost it two million pounds.",
    ],
    [
      "Fjordbageren sender varmen ud i byen",
      "Ovnene kører døgnet rundt. – Nu bliver varmen brugt, siger direktøren.",
      "Brødfabrikken Fjordbageren A/S har indgået en aftale med byens fjernvarme om levering af varme fra fabrikkens ni ovne.",
    ],
    [
      "Kuusivaahto rakentaa tehtaan",
      "Styroksi saa kilpailijan. Uusi vaahto tehdään kuusen kuoresta.",
      "Oulunsalolainen Kuusivaahto Oy on saanut kuuden miljoonan euron rahoituksen ensimmäisen tuotantolaitoksensa rakentamiseen.",
    ],
  ])("stands above a lead that introduces the sender: %j", ([headline, summary, lead]) => {
    expect(decksOf(headline, "2026-03-03", summary, lead, lead)).toEqual([summary]);
    // A paragraph that names the sender itself is the lead.
    const named = `${headline}. ${summary}`;
    expect(decksOf(headline, "2026-03-03", named, lead, lead)).toEqual([]);
  });

  test("has no highlights below it, which a blank line parts from it", () => {
    const lead =
      "Oldport, 3 March 2026 – Ferryline Ltd has put the chain ferry back into service after a refit of eleven weeks.";
    const items = "• Cars on deck: 40\n• Tons of paint: two\n• Nights on the slip: 77";
    expect(decksOf("Ferryline sails again", "Board proposes a new coat of paint", items, lead)).toEqual([
      "Board proposes a new coat of paint",
    ]);
    expect(decksOf("Ferryline sails again", items, lead)).toHaveLength(3);
  });
});

test("“Subhead:” is a label of decks", () => {
  const lead =
    "The chain ferry went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.";
  const text = `Headline: Ferry sails again\nSubhead: Old Boats and New Captains\n\n${lead}\n`;
  expect(parse(text).decks.map((deck) => deck.text)).toEqual(["Old Boats and New Captains"]);
});

describe("a line with a head and a colon beside the day", () => {
  const LEADS = {
    es: [
      "La villa abre su biblioteca",
      "El ayuntamiento abrió este martes las puertas de la biblioteca del pueblo, que llevaba once años cerrada por las obras.",
    ],
    fr: [
      "La ville rouvre sa patinoire",
      "La ville a rouvert ce matin sa patinoire, fermée depuis deux hivers, et les familles attendaient déjà devant les portes.",
    ],
    en: [
      "The town opens its library",
      "The town opened its new library on Friday, and it will be open every day of the week for all around the harbour.",
    ],
  } as const;
  test.for<[keyof typeof LEADS, string, string[]]>([
    ["es", "Fecha: 14 de julio de 2031\nHora: 10:30 de la mañana", []],
    ["es", "Boletín: 045 del año\nFecha: 14 de julio de 2031", []],
    ["fr", "Date : 14 juillet 2031\nHeure : 11 h du matin", []],
    // Apart from the day, or behind no label of its own, it is a deck.
    ["es", "Fecha: 14 de julio de 2031\n\nNovedad: abre también los domingos", ["Novedad: abre también los domingos"]],
    ["en", "14 July 2031\n\nNew: open on Sundays too", ["New: open on Sundays too"]],
    ["fr", "14 juillet 2031\n\nOnze ans de travaux s’achèvent", ["Onze ans de travaux s’achèvent"]],
  ])("in %s: %j", ([language, header, decks]) => {
    const [headline, lead] = LEADS[language];
    const { decks: read } = parse([headline, header, lead, lead].join("\n\n"));
    expect(read.map(({ text }) => text)).toEqual(decks);
  });
});

describe("below the headline of a page", () => {
  const LEAD =
    "The Oldport Ferry Trust put the chain ferry back into service on Monday, eleven weeks after she was hauled out of the river for repairs. She now carries forty cars, two fewer than before the refit began, and goes both ways all day. The trust has ordered a second boat, which will be in the water before the summer of next year, and the council pays for half of it.";
  const MORE = "The second boat is built at the yard of Weir Quay, where the first one was built as well long ago.";

  test("the cells of a broken row are no deck", () => {
    const rows = "Press•\n\nFerries of the river•\n\nBoats and quays\n\n13.01.2022\n\n•\n\nOldport on the Weir";
    expect(parse(`Ferry returns to the crossing\n\n${rows}\n\n${LEAD}\n\n${MORE}\n`).decks).toEqual([]);
  });

  test("the subjects under which a page files it are no deck", () => {
    const rows = "13.01.2022\n\n- Press release\n\n- Ferries\n\n- Boats and quays\n\n- The river";
    expect(parse(`Ferry returns to the crossing\n\n${rows}\n\n${LEAD}\n\n${MORE}\n`).decks).toEqual([]);
    const items = "- Forty cars, two fewer than before\n- A second boat before the summer";
    expect(parse(`Ferry returns to the crossing\n\n${items}\n\n${LEAD}\n\n${MORE}\n`).decks).toHaveLength(2);
  });

  test("a paragraph over one picture is the deck where the lead below it opens on its place", () => {
    const summary =
      "With the ferry back on the river, people on both banks can cross again without a drive of forty minutes, and the boats at the quay have their neighbour back after a winter.";
    const picture = "The new ferry at her slip, photo: Jane Example";
    const placed = parse(`Ferry returns to the crossing\n\n${summary}\n\n${picture}\n\nOLDPORT – ${LEAD}\n\n${MORE}\n`);
    expect(placed.decks.map(({ text }) => text)).toEqual([summary]);
    const bare = parse(`Ferry returns to the crossing\n\n${summary}\n\n${picture}\n\n${LEAD}\n\n${MORE}\n`);
    expect(bare.decks).toEqual([]);
  });

  test("three sentences over a picture are the lead, one sentence the deck", () => {
    const picture = "The ferry at her slip\n\n© Jane Placeholder";
    const long = parse(`Ferry returns to the crossing\n\n${LEAD}\n\n${picture}\n\n${MORE}\n`);
    expect([long.decks, long.body[0]?.text]).toEqual([[], LEAD]);
    const deck = "She carries forty cars and goes both ways all day until the winter.";
    const short = parse(`Ferry returns to the crossing\n\n${deck}\n\n${picture}\n\n${LEAD}\n\n${MORE}\n`);
    expect(short.decks.map(({ text }) => text)).toEqual([deck]);
  });
});

test("highlights between headline and dateline are decks, up to six of them", () => {
  const highlights = [
    "Tolls rise by a tenth to 4.4 million crowns",
    "Net loss of 0.3 million crowns, or two crowns a share",
    "Nobody owes the board anything any longer",
    "Eleven weeks on the slip cost less than planned",
    "Board expects more crossings in the second half",
  ];
  const lead = "OLDPORT, Maine, June 7, 2026 (RIVERWIRE) -- The ferry board today told of its first quarter.";
  const release = parse(
    ["Ferry board tells of its first quarter", ...highlights, lead, "It ended in April."].join("\n\n"),
  );
  expect(release.decks.map(({ text }) => text)).toEqual(highlights);
  expect(release.dateline?.place).toBe("OLDPORT, Maine");
});

test("what a government's site says of whose time a text is from is no deck", () => {
  const notice = "This was published under the 1905 to 1908 Example government";
  const text = `Statement on ferries\n\nThe minister spoke on ferries on Monday.\n\n${notice}\n\n14 September 2012\n\nThe chain ferry will go back into service on Monday, eleven weeks after she was hauled out.`;
  expect(parse(text).decks.map((deck) => deck.text)).not.toContain(notice);
});

test("capitals of a heading are nobody's name, and two people's names are no deck", () => {
  const lead = "OLDPORT – Join the ferry trust this week for a series of events along the whole river.";
  const decks = (line: string) =>
    parse(["Ferry Trust to Hold Events", line, lead, "All are free."].join("\n\n")).decks.map(({ text }) => text);
  expect(decks("Lighthouse Heritage Month, Oldport Heights")).toEqual(["Lighthouse Heritage Month, Oldport Heights"]);
  expect(decks("Jane Example, Peter Sample")).toEqual([]);
});
