import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Die Fähre über den Fluss bei Weidenau fährt ab Montag wieder alle zehn Minuten, wie die Stadt am Freitag mitgeteilt hat.";
const MORE = "Sie trägt jetzt vierzig Autos, zwei weniger als vor der Reparatur, und kostet so viel wie zuvor.";
const read = (line: string) =>
  parse(["Neue Fähre fährt wieder", "Die Stadt ist zufrieden mit dem Start", line, LEAD, MORE].join("\n\n"), {
    language: "de",
  });

describe("whose picture a caption shows", () => {
  test.for<[line: string, credit: string]>([
    ["Auf dem Fluss gilt Tempo zehn. Foto: bildwerk/Jana Muster/cc by sa 2.0", "bildwerk/Jana Muster/cc by sa 2.0"],
    ["Die Fähre im Winter. Foto: Jan Muster/CC BY-SA 4.0", "Jan Muster/CC BY-SA 4.0"],
    ["Auf dem Fluss gilt Tempo zehn. (Quelle: Muster/Unsplash/HVW)", "Muster/Unsplash/HVW"],
    ["Die Fähre im Winter (Quelle: Muster - Fotolia.com)", "Muster - Fotolia.com"],
  ])("%s", ([line, credit]) => {
    const { photoCredits, decks } = read(line);
    expect(photoCredits.map(({ text }) => text)).toEqual([credit]);
    expect(decks.map(({ text }) => text)).toEqual(["Die Stadt ist zufrieden mit dem Start"]);
  });

  test("a source where pictures are had from is a credit and no source of the text", () => {
    const { photoCredits, sources } = read("Quelle: Muster / Pixabay");
    expect([photoCredits.map(({ text }) => text), sources]).toEqual([["Muster / Pixabay"], []]);
  });

  test.for([
    "Jeder zweite Gast fährt mit dem Rad (Quelle: Hafenamt/Fährverband)",
    "Die Fähre im Winter (Quelle: Stadt Weidenau)",
    "Auf dem Fluss gilt Tempo 2.0.",
  ])("but none is in %j", (line) => {
    expect(read(line).photoCredits).toEqual([]);
  });
});

test("a deck that a page prints above and below its picture counts once", () => {
  const text = [
    "Neue Fähre fährt wieder",
    "Muster: „Die Stadt soll über den Fluss kommen“",
    "Auf dem Fluss gilt Tempo zehn. Foto: Jana Muster",
    "Muster: „Die Stadt soll über den Fluss kommen“",
    LEAD,
    MORE,
  ].join("\n\n");
  expect(parse(text, { language: "de" }).decks.map((deck) => deck.text)).toEqual([
    "Muster: „Die Stadt soll über den Fluss kommen“",
  ]);
});
