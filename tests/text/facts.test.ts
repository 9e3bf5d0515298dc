import { describe, expect, test } from "vitest";
import * as characters from "../../src/text/characters.ts";
import { factsOf, factsOfAll, signsOf, wordsIn } from "../../src/text/facts.ts";

const { AT, bitsOf, COLON, DIGIT, GAP, LETTER, UNFOLDED, UPPER, WIDE } = characters;

describe("characters", () => {
  test("every kind has a bit of its own", () => {
    const bits = Object.values(characters).filter((value) => typeof value === "number");
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.reduce((all, bit) => all + bit, 0)).toBe(bits.reduce((all, bit) => all | bit, 0));
  });

  test.for([
    ["A", UPPER | LETTER],
    ["٣", DIGIT | LETTER],
    ["：", COLON | WIDE],
    ["•", GAP],
  ] as const)("%s is what it is", ([char, wanted]) => {
    expect(bitsOf(char.charCodeAt(0)) & wanted).toBe(wanted);
  });

  test("behind the end of a text there is nothing", () => {
    expect(bitsOf("".charCodeAt(0)) & (LETTER | UPPER | DIGIT)).toBe(0);
  });
});

describe("facts", () => {
  test("one pass counts words and digits and notes what is there", () => {
    const facts = factsOf("Tel. +44 1632 960001, press@mill.example");
    expect([wordsIn(facts), facts.digits, facts.signs & (AT | GAP)]).toEqual([7, 12, AT]);
  });

  test("two spaces in a row may part cells, and are to be folded", () => {
    expect(factsOf("one  two").signs & (GAP | UNFOLDED)).toBe(GAP | UNFOLDED);
    expect(factsOf("one two").signs & (GAP | UNFOLDED)).toBe(0);
    expect([" one", "one ", "one\u00a0two", "one\u200btwo"].every((text) => signsOf(text) & UNFOLDED)).toBe(true);
  });

  test("the facts of lines are those of the lines joined", () => {
    const lines = ["The gauge’s reading of 3 May", "was 1.2 metres: the highest"];
    expect(factsOfAll(lines.map((line) => factsOf(line)))).toEqual(factsOf(lines.join(" ")));
  });
});
