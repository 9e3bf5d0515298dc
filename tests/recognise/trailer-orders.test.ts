import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** What stands behind a story, in any order. */
type Part = "about" | "contact" | "end" | "source" | "photo" | "notes";
interface Words extends Readonly<Record<Part, string>> {
  readonly headline: string;
  readonly story: readonly string[];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    headline: "Old footbridge at Sallow End opens to walkers again",
    story: [
      "OLDPORT – The Sallow Trust today opened the old footbridge at Sallow End, which had been closed to walkers for two winters.",
      "“We have waited a long time for this,” said Jane Harwell, chair of the trust. “Now everybody may walk.”",
      "The bridge was built a hundred years ago and had lost most of its planks in the floods of last year.",
    ],
    about:
      "About the Sallow Trust\n\nThe Sallow Trust looks after eleven bridges and four weirs in the valley and has six hundred members.",
    contact: "Contact: Jane Harwell, 01632 960001, jane@acme.example",
    end: "ENDS",
    source: "Source: Sallow Trust",
    photo: "Photo: Maria Lens",
    notes:
      "Notes to editors\n\nThe Sallow footbridge stands two miles north of Oldport and can be reached on foot from the station.",
  },
  de: {
    headline: "Alter Steg in Weidenau nach zwei Wintern wieder offen",
    story: [
      "Weidenau – Die Stiftung Weidenau hat heute den alten Steg über die Weide geöffnet, der zwei Winter lang gesperrt war.",
      "„Wir haben lange darauf gewartet“, sagte Erika Beispiel, Vorsitzende der Stiftung. „Jetzt dürfen alle hinüber.“",
    ],
    about:
      "Über die Stiftung Weidenau\nDie Stiftung Weidenau kümmert sich um elf Brücken und vier Wehre im Tal und hat sechshundert Mitglieder.",
    contact: "Pressekontakt:\nErika Beispiel\nTel. 030 123456\njane@acme.example",
    end: "- Ende -",
    source: "Quelle: Stiftung Weidenau",
    photo: "Foto: Maria Linse",
    notes:
      "Hinweis für die Redaktion\n\nDer Steg liegt zwei Kilometer nördlich von Weidenau und ist vom Bahnhof aus zu Fuß zu erreichen.",
  },
};

const permutations = (parts: readonly Part[]): Part[][] =>
  parts.length === 0
    ? [[]]
    : parts.flatMap((part) => permutations(parts.filter((other) => other !== part)).map((rest) => [part, ...rest]));

/** A different part is left out of each order in turn. */
const ALL: readonly Part[] = ["about", "contact", "end", "source", "photo", "notes"];
const ORDERS = permutations(ALL)
  .map((order, at) => order.filter((part) => part !== ALL[at % ALL.length]))
  .filter((_, at) => at % 4 === 0);

describe.each(Object.entries(WORDS))("behind a story in %s", (language, words) => {
  test.each(ORDERS.map((order) => [order.join(", "), order] as const))("%s", (_, order) => {
    const parts = [words.headline, "13.10.2021", ...words.story, ...order.map((part) => words[part])];
    const read = parse(parts.join("\n\n"), { language });
    const has = (part: Part): number => Number(order.includes(part));
    expect(read.body.map(({ text }) => text)).toEqual(words.story);
    expect(read.boilerplate).toHaveLength(has("about"));
    expect(read.contacts).toHaveLength(has("contact"));
    expect(read.sources).toHaveLength(has("source"));
    expect(read.photoCredits).toHaveLength(has("photo"));
    expect(read.notes).toHaveLength(has("notes"));
    expect(read.endMark === null).toBe(!order.includes("end"));
  });
});
