import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const MORE =
  "“She carries forty cars, two fewer than before, and we are glad that she goes both ways again,” said Jane Example, chair of the trust.";
const read = (...paragraphs: string[]): [string | null, string | null] => {
  const { subheadline, bodyStartsWith } = inspectJson(parse(paragraphs.join("\n\n")));
  return [subheadline, bodyStartsWith?.slice(0, 30) ?? null];
};

describe("a summary above a lead that begins with it again", () => {
  test.for([
    [
      "The river ferry",
      "Oldport ferry trust has bought three boats to carry more cars over the river. The chair spoke of a great day.",
      "Oldport ferry trust has added three boats to its fleet to carry more cars over the river. At the quay its chair spoke of a great day for the town.",
    ],
    [
      "Yeni gemiler geldi",
      "Örnekli Liman Kurumu, köprü yerine feribot seferlerini artırmak için üç yeni gemiyi filosuna ekledi.",
      "Örnekli Liman Kurumu, köprü yerine feribot seferlerini artırmak amacıyla üç yeni gemiyi filosuna kattı. Başkan şunları söyledi;",
    ],
  ])("is the deck: %j", ([headline = "", summary = "", lead = ""]) => {
    expect(read(headline, summary, lead, MORE)).toEqual([summary, lead.slice(0, 30)]);
  });

  test.for([
    // The same opening, and other news.
    [
      "Oldport ferry trust has bought three boats to carry more cars over the river at the end of summer.",
      "Oldport ferry trust was founded ninety years ago by boatmen who kept the crossing open in the winters when ice lay on the banks.",
    ],
    // The same news, and another opening.
    [
      "Three boats to carry more cars over the river were bought by the ferry trust of Oldport on Monday.",
      "Oldport ferry trust bought three boats to carry more cars over the river, and its chair spoke of a great day for the whole town.",
    ],
  ])("is the lead where %j", ([first = "", second = ""]) => {
    expect(read("The river ferry", first, second, MORE)).toEqual([null, first.slice(0, 30)]);
  });
});

describe("facts of an event below a headline", () => {
  const STORY = `The harbour board invites the press to see the ferry before she goes back on the river for the summer.\n\n${MORE}`;
  test.for([
    "Zeit: 06.12.2019, 11:45 Uhr Ort: Fährhaus, Hafenplatz 1, 01234 Musterhafen",
    "When: Friday, 6 March 2026, 11:45 a.m.",
  ])("are no deck: %j", (line) => {
    expect(read("Press tour of the ferry", line, STORY)[0]).toBeNull();
  });
  test.for(["Ferries: 12 of 20 sailed on 6 March", "Result: three boats for 2026"])("but %j is one", (line) => {
    expect(read("Press tour of the ferry", line, STORY)[0]).toBe(line);
  });
});

describe("a head of feeds", () => {
  const head = (text: string) => inspectJson(parse(text)).headline;
  const LT = "Bendrovė atsakingai reaguoja į padėtį ir ėmėsi visų privalomų priemonių, kad keltas plauktų ir žiemą.";
  test("has the form of a company first, its name in marks and the genre of the exchange", () => {
    expect(
      head(
        `Paskelbta: 2026-03-16 15:00:00 CET\nAB "Upės keltas"\nPranešimas apie esminį įvykį\n\nKeltas vėl plaukia per upę nuo pirmadienio\n\n${LT}\n\n${LT}`,
      ),
    ).toBe("Keltas vėl plaukia per upę nuo pirmadienio");
  });
  test("has a genre that ends on the small word itself, and who sends it", () => {
    const sv = "Hamnpriset ges av sällskapet, som stiftades av båtfolk och färjekarlar i hela landet sedan många år.";
    expect(
      head(
        `Pressmeddelande från informationsenheten vid Exempelviks högskola\n\nFärjepriset 2026 till forskare\n\n${sv}\n\n${sv}`,
      ),
    ).toBe("Färjepriset 2026 till forskare");
  });
});
