import fc from "fast-check";
import { expect, it } from "vitest";
import { doubledWords, doublesIn } from "../../src/diagnostics/doubled-words.ts";
import { parse } from "../../src/index.ts";

const found = (sentence: string, language = "en") => {
  const text = `Footbridge opens\n\n${sentence}\n`;
  return doubledWords(parse(text, { language })).map(({ span }) => span && text.slice(span.start, span.end));
};

it.each([
  ["The council opened the the footbridge on Monday.", "the the"],
  ["The the council opened the footbridge on Monday.", "The the"],
  [
    "The river council of Ostermoor opened the footbridge at Lanner Weir on\non Monday, two years after a flood took it.",
    "on\non",
  ],
  ["It cost less than than its plans had foreseen, it says.", "than than"],
])("finds the double in: %s", (sentence, double) => {
  expect(found(sentence)).toEqual([double]);
});

it.each([
  ["The council had had enough, and said that that was all."],
  ["The ferry to Bora Bora and the baths of Baden Baden are open."],
  ["The bridge, the the-atre said, is a well-well of sound."],
  ["It said yes, yes and no again to the bridge. The bridge. The end."],
  ["The mill of Ostermoor, New York New York said, is sold."],
  ["The bridge’s s is a letter that the council’s sign lacks."],
])("leaves alone: %s", (sentence) => {
  expect(found(sentence)).toEqual([]);
});

it.each([
  ["de", "Die Brücke, auf die die Stadt gewartet hat, ist offen.", []],
  ["de", "Die Brücke ist für für alle offen.", ["für für"]],
  ["fr", "Nous nous réjouissons de de rouvrir le pont.", ["de de"]],
  ["it", "Il ponte si apre via via a tutti, dice il il sindaco.", ["il il"]],
  ["ru", "Мост открыли для для всех жителей города.", ["для для"]],
])("knows what %s says twice: %s", (language, sentence, expected) => {
  expect(found(sentence, language)).toEqual(expected);
});

it("does not look into the codes of a wire, or tables", () => {
  expect(found("It opened.\n\nlead lead {.wire}\n\nopen  open\nshut  shut {.table}")).toEqual([]);
});

const DOUBLED = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{2,30}) (\1)(?![\p{L}\p{M}\p{N}'’-])/giu;

const PIECES = [
  ...[
    "the",
    "The",
    " ",
    " ",
    " ",
    "a",
    "ab",
    "ABC",
    "abc",
    "é",
    "É",
    "ſs",
    "ss",
    "ς",
    "σ",
    "-",
    "'",
    "’",
    "1",
    "(",
    ".",
  ],
  ...["ист", "Ист", "\u0301", "𐐀𐐀", "𐐨𐐨", "漢字", "İİ", "ii", "ß", "ẞ", "ab".repeat(16), "K", "kk", "\ud800"],
];

it("finds doubles where the pattern alone would find them", () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (given) => {
      const found = (all: Iterable<RegExpMatchArray>) => [...all].map(({ 0: double, index }) => [index, double]);
      expect(found(doublesIn(given))).toEqual(found(given.matchAll(DOUBLED)));
    }),
    { numRuns: 3000 },
  );
});
