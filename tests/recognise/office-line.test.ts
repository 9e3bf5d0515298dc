import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The Minister for Rivers and Mills, Nora Tidewell, said today that the mill at Norrow would turn again before the winter.";
const under = (...lines: string[]) =>
  parse(
    [
      "Mill to turn again before the winter",
      "",
      "3 June 2021",
      "",
      ...lines.flatMap((line) => [line, ""]),
      STORY,
      "",
    ].join("\n"),
  );
const decks = (...lines: string[]): string[] => under(...lines).decks.map(({ text }) => text);

describe("who sends a release, below its headline, is no deck", () => {
  test.each([
    [["The Hon Nora Tidewell MP", "Minister for Rivers and Mills"]],
    [["NORA TIDEWELL MP", "SHADOW MINISTER FOR RIVERS AND MILLS", "MEMBER FOR NORROW"]],
    [["Senator Nora Tidewell", "Senator for Norrow"]],
    [["Nora Tidewell", "Director of Communications"]],
    [["Acting Attorney-General of Norrow"]],
    [["Dr Nora Tidewell, Minister for Rivers and Mills"]],
  ])("%j", (lines) => {
    const { decks: found, body, blocks } = under(...lines);
    expect(found).toEqual([]);
    expect(body[0]?.text).toBe(STORY);
    expect(blocks.filter(({ role }) => role === "wire").map(({ text }) => text)).toEqual(lines);
  });

  test.each([
    "Minister opens the wheel to visitors of all ages",
    "Victim Struck in the Back of a Van",
    "Nora Tidewell promises an end to the drought",
    "Second Wheel Follows in the Autumn",
    "The Wheel of the Mill Turns for the First Time",
  ])("“%s” is one", (line) => {
    expect(decks(line)).toEqual([line]);
  });

  test("nor is what stands between a headline and the same once more", () => {
    const again = "MILL TO TURN AGAIN BEFORE THE WINTER";
    expect(decks("Norrow Rivers and Mills", again)).toEqual([]);
    expect(decks(again, "Second wheel follows in the autumn")).toEqual(["Second wheel follows in the autumn"]);
  });

  test("nor is a sentence that a colon leads to what follows", () => {
    const found = under("Some of the resolutions are as follows:");
    expect(found.decks).toEqual([]);
    expect(found.body[0]?.text).toBe("Some of the resolutions are as follows:");
  });
});
