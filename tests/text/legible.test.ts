import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, positionOf, sourceOf } from "../../src/index.ts";
import { legible } from "../../src/text/legible.ts";

describe("a text is read", () => {
  it.each([
    [
      "with letters in parts composed",
      "Mu\u0308nchner Bru\u0308cke, \u1112\u1161\u11ab\u1100\u1161\u11bc, \u30cf\u309a",
      "Münchner Brücke, 한강, パ",
    ],
    [
      "without soft hyphens within words",
      "The foot\u00adbridge, Hafen\u00ad\u00adbe\u00adcken",
      "The footbridge, Hafenbecken",
    ],
    ["without soft hyphens behind an accent in parts", "cafe\u0301\u00adteria", "caféteria"],
    [
      "without signs of direction where all runs one way",
      "\u200eCall \u202a+44 1632 960001\u202c \u2066now\u2069",
      "Call +44 1632 960001 now",
    ],
    ["with line ends for those of word processors", "One\u2028two\u2029three\vfour", "One\ntwo\nthree\nfour"],
    ["with line ends for those of mainframes", "One\u0085two", "One\ntwo"],
    ["with these also above a line break at the end", "One\u0085two\n", "One\ntwo\n"],
    [
      "with the signs of Windows-1252",
      "It is \u0093open\u0094 \u0096 at last\u0085\nNow",
      "It is “open” – at last…\nNow",
    ],
    [
      "with marks for their bytes in UTF-8",
      "\u00e2\u0080\u009cOpen\u00e2\u0080\u009d \u00e2\u0080\u0093 it\u00e2\u0080\u0099s",
      "“Open” – it’s",
    ],
    [
      "in Hebrew, without marks that say what holds anyway",
      "\u200fהגשר נפתח.\u200f\n\u202bהמועצה: כן\u202c",
      "הגשר נפתח.\nהמועצה: כן",
    ],
  ])("%s", (_what, text, read) => {
    expect(legible(text).text).toBe(read);
  });

  it.each([
    ["a text without any of these", "“Café” – naïve… 한강\tパ\r\n\r\n\u00a0x"],
    ["a soft hyphen that stands for a dash", "Oldport \u00ad The bridge"],
    ["an override", "photo\u202egnp.exe and \u2067more\u2069"],
    ["marks between Latin words of a Hebrew text", "המועצה פתחה את הגשר החדש: Weir (A\u200f) Weir"],
    ["marks of Latin words in a Hebrew text", "המועצה פתחה את הגשר \u200eC++\u200e"],
    ["what may be left of a letter", "\u00c3\u0084mber"],
    ["a link to another address", "the bridge<https://oldport.example/bridge> and Jane <mailto:jane@acme.example>"],
    ["an address of which only the end is said", "my.acme.example<https://acme.example>"],
    ["a sign of Word’s fonts among words", "20\uf0b0C"],
    ["what ends no line in front matter", '---\nheadline: "One\u2028two"\n---\nThree\n'],
    ["joiners of Persian", "می\u200cخواهد"],
    ["Hebrew points and Indic signs", "שָׁלוֹם क़ी"],
    ["variants of Han, which Unicode would unify", "福田\ufa1b"],
  ])("and leaves alone %s", (_what, text) => {
    expect(legible(text)).toEqual({ text, left: [], restored: [] });
  });

  it("with a place for each sign that was left out, whatever it is", () => {
    const sign = fc.constantFrom(
      ..."aé\u0301\u00ad\u200e\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2069\u2028\u0085\u0080\u0093\u00e2\u00c3\v\nא1 .\u1100\u1161\u11a8\u304b\u3099",
    );
    const text = fc.string({ unit: sign, maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        const { text: read, left, restored } = legible(given);
        expect(read.length + left.length).toBe(given.length);
        expect(left).toEqual([...left].sort((a, b) => a - b));
        expect([...left, ...restored].every((at) => at >= 0 && at <= read.length)).toBe(true);
      }),
    );
  });
});

it.each(["\n", "\r\n", "\r"])("knows front matter by lines of three hyphens, whatever ends them: %j", (end) => {
  const read = (...lines: string[]) => legible(lines.join(end)).text;
  expect(read("---", "a: b\u2028c", "---", "d\u2028e")).toBe(["---", "a: b\u2028c", "---", "d\ne"].join(end));
  expect(read("-----", "a\u2028b", "-----", "")).toBe(["-----", "a\nb", "-----", ""].join(end));
  expect(read("---", "a\u2028b")).toBe(["---", "a\nb"].join(end));
});

it("reads the same whatever ends the lines, with and without a last one", () => {
  const piece = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\n---\n",
    "---",
    "\u0085",
    "\u0093",
    "\u2028",
    "\v",
    "\u00ad",
    "é",
    "e\u0301",
    "\u200f",
    "א",
    "o\t",
    "\uf0b7 ",
    "\u202b",
    "\u202c",
    "\u00e2\u0080\u009c",
    "a@b.cc<mailto:a@b.cc>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const read = legible(text).text;
      for (const end of ["\r\n", "\r"]) {
        expect(legible(text.replaceAll("\n", end)).text.replaceAll(end, "\n")).toBe(read);
      }
      expect(legible(`${text}\n`).text).toBe(`${read}\n`);
    }),
  );
});

it("ends a line of its own for each line separator behind the line end of an old Mac", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const { lines } = sourceOf(`a${end}\u2028\u2028b${end}c\u2028${end}d`);
    expect(lines.map((line) => line.text)).toEqual(["a", "", "", "b", "c", "", "d"]);
  }
});

it("counts columns as the text was given", () => {
  const source = sourceOf("Mu\u0308nchner\nThe foot\u00ad\u00adbridge \u200eopens");
  const at = (word: string) => positionOf(source, source.text.indexOf(word));
  expect(at("nchner")).toEqual({ line: 1, column: 4 });
  expect(at("The")).toEqual({ line: 2, column: 1 });
  expect(at("bridge")).toEqual({ line: 2, column: 11 });
  expect(at("opens")).toEqual({ line: 2, column: 19 });
});

it("says of a sign that a wrong encoding lost that it was put back", () => {
  const { diagnostics } = parse("Footbridge opens\n\nOLDPORT, 13 October 2021 \u0096 It is \u0093open\u0094.\n");
  expect(diagnostics.filter(({ code }) => code === "text/restored-sign")).toMatchObject([
    { line: 3, column: 26, message: expect.stringContaining("“–”") },
  ]);
  expect(parse("Café opens\n\nFoot\u00adbridge \u0085\n").diagnostics.map(({ code }) => code)).toContain(
    "text/restored-sign",
  );
  expect(parse("Cafe\u0301 opens\n").diagnostics.map(({ code }) => code)).not.toContain("text/restored-sign");
});
