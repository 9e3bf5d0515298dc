import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { explainLine } from "../../src/resolve/explain.ts";
import { hostOf } from "../support/line-host.ts";
import { disowned, misplaced } from "../support/spans.ts";

const fieldsOf = (text: string) => ({ ...inspectJson(parse(text)), file: null });

describe("what every sheet repeats", () => {
  test.each([
    ["en", "Page 1 of 2"],
    ["en", "- Page 2 of 3 -"],
    ["de", "Seite 1 von 2"],
    ["de", "Seite 1/2"],
    ["fr", "Page 1 sur 2"],
    ["es", "Página 1 de 2"],
    ["it", "Pagina 1 di 2"],
    ["nl", "Pagina 1 van 2"],
    ["nb", "Side 1 av 2"],
    ["ru", "Стр. 1 из 2"],
  ])("%s: “%s” parts no paragraph from the next", (language, number) => {
    const text = hostOf(language, "2021-10-13", "at the top");
    const [head = "", ...rest] = text.trim().split("\n\n");
    const printed = [head, ...rest.slice(0, 3), number, ...rest.slice(3), number].join("\n\n");
    expect(fieldsOf(`${printed}\n`)).toEqual(fieldsOf(text));
  });

  const LETTERHEAD = "Oldport Trust | 1 Quay Street | www.oldport.example";
  const story = (sheet: string): string =>
    `${LETTERHEAD}\nNews release\n\n13 October 2021\n\nBridge opens again after two winters\n\nThe bridge over the weir of Oldport opens to walkers and carts on Saturday, the trust said.\n\n${sheet}"We have waited for this day as long as anybody," said Odo Pell, chairman of the Oldport Trust.\n`;

  test("the letterhead beside the number of a sheet is set apart with it", () => {
    const sheet = `Page 1 of 2\n\n${LETTERHEAD}\n\n`;
    expect(fieldsOf(story(sheet))).toEqual(fieldsOf(story("")));
    expect(inspectJson(parse(story(sheet)))).toMatchObject({
      headline: "Bridge opens again after two winters",
      bodyParagraphs: 2,
    });
  });

  const PRINTED = [
    "Page 1 of 2 Bridge opens again | Oldport Tr...",
    "14/10/2021 http://www.oldport.example/news/bridge-op...",
  ];

  test("so is what a browser prints on each sheet, its title with the number, its address with the day", () => {
    const sheet = `${PRINTED.join("\n\n")}\n\n`;
    expect(fieldsOf(story(sheet))).toEqual(fieldsOf(story("")));
    expect(fieldsOf(`${story("")}\n${PRINTED.join("\n")}\n`)).toEqual(fieldsOf(story("")));
  });

  test.for([
    "Page 1 of 2 is the map of the bridge, and the other has its history since it was first built.",
    `${PRINTED[0]}\n\nThe map of the bridge stands on the other page of the leaflet that the trust hands out.`,
    `The map is at the new address of the trust.\n\n${PRINTED[1]}`,
  ])("but not one of the two alone: %j", (lines) => {
    const { blocks } = parse(`${story("")}\n${lines}\n`);
    expect(blocks.filter(({ because }) => /browser/.test(because))).toEqual([]);
  });

  test("a page that the story speaks of stays, and so does a line that stands twice", () => {
    const text = `${story("")}\nPage 1 of the new songbook shows the bridge.\n\nOldport Trust | 1 Quay Street | www.oldport.example\n`;
    const { blocks } = parse(text);
    expect(blocks.filter(({ because }) => /of a sheet/.test(because))).toEqual([]);
  });
});

describe("a sheet that ends within a sentence", () => {
  const LETTERHEAD = "Oldport Trust | 1 Quay Street | www.oldport.example";
  const cut = (sheet: string): string =>
    `${LETTERHEAD}\nNews release\n\n13 October 2021\n\nBridge opens again after two winters\n\nThe bridge over the weir of Oldport opens to walkers and carts on Saturday,\nthe trust said today, and the first of them are expected to come over it at${sheet}eight in the morning, when the gates on both banks are unlocked.\n\n"We have waited for this day as long as anybody," said Odo Pell, chairman of the Oldport Trust.\n`;

  test.each(["Page 1 of 2", `Page 1 of 2\n\n${LETTERHEAD}`, "2", "- 2 -", ".../2", "…/2", "-2-", "[2]"])(
    "“%s” parts no paragraph in two",
    (sheet) => {
      const release = parse(cut(`\n\n${sheet}\n\n`));
      expect(fieldsOf(cut(`\n\n${sheet}\n\n`))).toEqual(fieldsOf(cut(" ")));
      expect(release.body[0]?.text).toContain("come over it at eight in the morning");
      expect([misplaced(release), disowned(release)]).toEqual([[], []]);
      const line = release.source.lines.findIndex(({ text }) => text === sheet.split("\n")[0]) + 1;
      expect(explainLine(release, line)).toMatchObject({
        by: "sheets",
        because: expect.stringContaining("of a sheet"),
      });
    },
  );

  test("a quotation that is cut is whole", () => {
    const said = parse(
      cut(" ").replace(
        /\n\n"We.*/,
        '\n\n"We have waited for this day as long as anybody in the\n\n3\n\ntown has," said Odo Pell.\n',
      ),
    );
    expect(said.quotes).toMatchObject([
      { text: "We have waited for this day as long as anybody in the town has,", speaker: "Odo Pell" },
    ]);
  });

  test.each([
    ["a number below a whole sentence", "on Saturday.", "12", "the bridge is open"],
    ["a number before a capital", "of", "12", "Bridges of Oldport"],
    ["a year", "in the year", "2021", "the bridge is open"],
    ["a figure below a colon", "and so many carts:", "12", "carts a day"],
  ])("%s stays in the text", (_name, end, number, next) => {
    const release = parse(
      `Bridge opens again after two winters\n\n13 October 2021\n\nThe bridge over the weir of Oldport opens to walkers and carts ${end}\n\n${number}\n\n${next} to all from eight in the morning, the trust said.\n`,
    );
    expect(release.blocks.some(({ because }) => because.includes("of a sheet"))).toBe(false);
    expect(release.decisions.some(({ claim }) => claim.by === "sheets")).toBe(false);
  });

  const told = (...numbers: string[]): ReturnType<typeof parse> =>
    parse(
      `Bridge opens again after two winters\n\n13 October 2021\n\n${numbers.map((number) => `The bridge over the weir of Oldport opens to walkers and carts on Saturday.\n\n${number}\n\n`).join("")}All may cross it from eight in the morning, the trust said.\n`,
    );

  test.each([[["2"]], [["- 2 -", "- 3 -"]], [["2", "3", "4"]]])("numbers that count from two: %j", (numbers) => {
    const release = told(...numbers);
    expect(release.body.map(({ text }) => text).filter((text) => !/[a-z]/.test(text))).toEqual([]);
    expect([misplaced(release), disowned(release)]).toEqual([[], []]);
  });

  test.each([[["1", "2"]], [["12"]], [["3", "9"]]])("not: %j", (numbers) => {
    expect(told(...numbers).decisions.some(({ claim }) => claim.by === "sheets")).toBe(false);
  });

  test("cells of a table are none", () => {
    const release = parse(
      "Bridge opens again after two winters\n\n13 October 2021\n\nThe bridge opens on Saturday, the trust said.\n\nwalkers\n12\ncarts\n14\n",
    );
    expect(release.decisions.some(({ claim }) => claim.by === "sheets")).toBe(false);
  });
});

test.each(["WHEN:    Saturday, March 8, 2025, 10 a.m.", "Deadline:   8 March 2025", "Start:\t8 March 2025"])(
  "%s is the day of what is announced",
  (line) => {
    const text = `MEDIA ADVISORY\n\nBridge opens in Oldport\n\nWHAT:    Opening of the bridge\n${line}\nWHERE:   North gate\n\nMarch 4, 2025\nContact: Ann Sample, 613-555-0123\n`;
    expect(inspectJson(parse(text)).date).toBe("2025-03-04");
  },
);

test.each(["Oldport Trust | 1 Quay Street | www.oldport.example", "Acme Trust · Am Wasserturm 3 · www.acme.example"])(
  "%s is a letterhead",
  (line) => {
    expect(parse(`${line}\n\n${hostOf("en", "2021-10-13", "at the top")}`).blocks[0]).toMatchObject({ role: "wire" });
  },
);
