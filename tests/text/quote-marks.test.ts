import { describe, expect, it } from "vitest";
import { pairQuoteMarks } from "../../src/text/quote-marks.ts";

const english = [
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
] as const;
const german = [
  ["„", "“"],
  ["‚", "‘"],
  ["»", "«"],
] as const;

/** What stands between each pair of marks; "…" behind it where the mark is never closed. */
function between(text: string, marks: readonly (readonly [string, string])[] = english): string[] {
  return pairQuoteMarks(text, marks).pairs.map(
    ({ open, close, depth, closed }) =>
      `${">".repeat(depth)}${text.slice(open.end, close.start).trim()}${closed ? "" : "…"}`,
  );
}

describe("pairing quotation marks", () => {
  it.each([
    ["“One,” she said. “Two.”", ["One,", "Two."]],
    ['"One," she said. "Two."', ["One,", "Two."]],
    ["‘One,’ she said. ‘Two.’", ["One,", "Two."]],
    ["«Uno», dijo.", ["Uno"]],
    ["« Un », a-t-elle dit.", ["Un"]],
    ["« Un « deux » trois », a-t-elle dit.", ["Un « deux » trois", ">deux"]],
    ["« Un « deux » », dit-elle. « Trois. »", ["Un « deux »", ">deux", "Trois."]],
    ["„Eins“, sagte sie.", ["Eins"]],
    ["„Jeden”, powiedziała.", ["Jeden"]],
    ["»Eins«, sagte sie.", ["Eins"]],
    ["「一」と述べた。", ["一"]],
    ["<<Uno>>, disse. << Due >>.", ["Uno", "Due"]],
    ["così: <<Uno “due” tre>>", ["Uno “due” tre", ">due"]],
    ["<<Un <<deux>> trois>>, dit-elle.", ["Un <<deux>> trois", ">deux"]],
    ["''Uno'', disse. ,,Due''.", ["Uno", "Due"]],
    ['stating,"One."', ["One."]],
    ['"One ”, she said. “Two"', ["One", "Two"]],
    ["“She said ‘one’ and left.”", ["She said ‘one’ and left.", ">one"]],
    ['"She said "one" and left."', ['She said "one" and left.', ">one"]],
    ["(“One”)–“two”", ["One", "two"]],
  ])("%s", (text, wanted) => {
    expect(between(text, /[„»]/.test(text) ? german : english)).toEqual(wanted);
  });

  it.each([
    ["an apostrophe", "The keepers' gate doesn't open on Sundays, nor do ours'."],
    ["a curly apostrophe", "The keepers’ gate doesn’t open."],
    ["inches", 'A 15.6" screen and a 65" one'],
    ["feet and inches", "She is 6' 2\" tall, and 6'2\" in print"],
    ["a decade", "The music of the '90s and the ’80s"],
    ["an elision", "rock 'n' roll and rock ’n’ roll"],
    ["a single mark never closed", "Fish ‘n chips"],
    ["arrows of a page", "Read on >>"],
    ["an arrow back", "<< Back to the list"],
    ["arrows that face away", ">> Read on <<"],
    ["three of a sign", "<<<note>>> and >>> more"],
    ["a sign of reckoning", "1 << 4 is sixteen"],
  ])("takes %s for no mark", (_, text) => {
    expect(between(text)).toEqual([]);
  });

  it("opens a quotation within one by the mark that opened it, though that closes in other texts of the language", () => {
    const several = [
      ["„", "”"],
      ["„", "“"],
      ["“", "”"],
    ] as const;
    expect(between("“One “two” three”, she said.", several)).toEqual(["One “two” three", ">two"]);
    expect(between("„One“ and „two“.", several)).toEqual(["One", "two"]);
  });

  it("keeps the apostrophe of a plural inside single marks", () => {
    expect(between("‘The keepers’ gate is open,’ she said.")).toEqual(["The keepers’ gate is open,"]);
    expect(between("'The keepers' gate is open,' she said.")).toEqual(["The keepers' gate is open,"]);
  });

  it("keeps inches inside a quotation", () => {
    expect(between('"The 65" screen broke," she said.')).toEqual(['The 65" screen broke,']);
  });

  it("lets an open mark run to the end", () => {
    expect(between("She said: “One. Two")).toEqual(["One. Two…"]);
    expect(between("‘One. Two")).toEqual(["One. Two…"]);
  });

  it("reports closing marks that close nothing", () => {
    const { pairs, strays } = pairQuoteMarks("the end of it.” She left.", english);
    expect(pairs).toEqual([]);
    expect(strays).toEqual([{ at: { start: 14, end: 15 }, family: "double" }]);
  });

  it("reads “ by the language: it closes in German", () => {
    expect(between("Das „Haus“ und „Tor“2 stehen", german)).toEqual(["Haus", "Tor"]);
  });

  it("answers ten thousand opening marks with one quotation", () => {
    const { pairs } = pairQuoteMarks("“word ".repeat(10_000), english);
    expect(pairs).toHaveLength(1);
  });
});
