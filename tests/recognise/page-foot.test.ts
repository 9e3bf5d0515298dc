import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const rolesBelow = (language: string, foot: string): string[] =>
  parse(hostOf(language, foot, "at the end"))
    .blocks.slice(4)
    .map(({ role }) => role);

describe("page-foot", () => {
  test.for([
    ["en", "Share\n\nLatest Posts\n\nMill race is dug out again\n\nJune 9, 2026\n\nPress\n\nName*"],
    ["en", "Related articles:\n\nThe mill race is dug out again by volunteers of the village.\n\nMore news"],
    ["de", "Teilen\n\nWeitere Meldungen\n\nMühlgraben wieder frei\n\n9. Juni 2026"],
    ["fr", "Articles similaires\n\nLe bief du moulin est curé"],
    ["es", "Noticias relacionadas\n\nEl molino vuelve a moler"],
    ["it", "Leggi anche\n\nIl mulino torna a macinare"],
    ["ru", "Читайте также\n\nМельница снова мелет"],
    ["ko", "관련 기사\n\n물레방아가 다시 돈다"],
  ] as const)("%s: %j is the foot of a page", ([language, foot]) => {
    expect(new Set(rolesBelow(language, foot))).toEqual(new Set(["wire"]));
  });

  test("what a release has further down is no foot", () => {
    expect(
      rolesBelow("en", "Share\n\nAbout Sallow Bridge Club\n\nThe club has looked after the bridge since 1990."),
    ).toEqual(["wire", "boilerplate", "boilerplate"]);
    expect(rolesBelow("en", "Share this article\n\nContact:\nJane Example\njane@sallow.example")).toEqual([
      "wire",
      "contact",
      "contact",
      "contact",
    ]);
    expect(rolesBelow("en", "Share\n\n###")).toEqual(["wire", "end-mark"]);
  });

  test.for([
    "Share prices of the ferry company rose by a tenth on the day the bridge was closed.",
    "Sharing the bridge with cyclists is what the village wants.",
    "More news on the mill race is expected in May.",
    "Related work on the mill race goes on until May.",
  ])("refuses %j", (line) => {
    expect(rolesBelow("en", line)).not.toContain("wire");
  });

  test("buttons in the midst of a story end nothing", () => {
    const [above = "", ...rest] = hostOf("en", "Share", "among paragraphs").split("\n\nShare\n\n");
    const long =
      "The club will look after the bench, the planks and the railing for the next ten years, and it asks whoever sees a loose plank to say so at the mill.";
    const text = `${above}\n\nShare\n\n${[long, long, long, ...rest].join("\n\n")}`;
    expect(parse(text).blocks.filter(({ role }) => role === "paragraph").length).toBeGreaterThan(5);
  });
});

describe("page-insert", () => {
  const roleAmong = (language: string, line: string) =>
    parse(hostOf(language, line, "among paragraphs")).blocks.find(({ text }) => text === line)?.role;

  test.for([
    ["en", "Advertisement"],
    ["en", "READ MORE: The mill turns again"],
    ["en", "Read also | “It turns”, says the miller"],
    ["de", "Anzeige"],
    ["de", "Lesen Sie auch: Die Mühle dreht sich wieder"],
    ["fr", "À lire aussi : Le moulin tourne"],
    ["es", "Te puede interesar: El molino gira"],
    ["ru", "Читайте также: Мельница снова мелет"],
  ] as const)("%s: %j is of the page", ([language, line]) => {
    expect(roleAmong(language, line)).toBe("wire");
  });

  test.for([
    ["en", "Advertisement for the bridge"],
    ["en", "Read more about the mill"],
    ["en", "Read more in the book that the club has made of the nine weekends on the bridge."],
    ["en", "What to read: three books on bridges"],
    ["de", "Anzeigen kostet nichts"],
    ["fr", "Publicité pour le pont"],
  ] as const)("%s: refuses %j", ([language, line]) => {
    expect(roleAmong(language, line)).not.toBe("wire");
  });
});
