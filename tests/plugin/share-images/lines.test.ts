import { describe, expect, it } from "vitest";
import { inRoom } from "../../../plugin/share-images/lines.ts";
import { lettersOf, piecesOfLine } from "../../../plugin/share-images/pieces.ts";

/** A font all of whose signs are one wide. */
const measure = (text: string): number => [...text].length;
const room = { width: 200, height: 100, sizes: [20, 10], leading: 1 };
const set = (text: string, language = "en") => inRoom(text, language, room, measure);

describe("a headline in its room", () => {
  it("is as large as it may be", () => {
    expect(set("Dome closed")).toEqual({ size: 20, lines: ["Dome", "closed"] });
    expect(set("A dome is shut")).toEqual({ size: 20, lines: ["A dome is", "shut"] });
  });

  it("is smaller where it is long, or one word of it is", () => {
    expect(set("one two three four five six seven eight nine ten").size).toBe(10);
    expect(set("Hafenbeckenbau")).toEqual({ size: 10, lines: ["Hafenbeckenbau"] });
  });

  it("breaks a word that no line can hold, and leaves out with an ellipsis what finds no room", () => {
    expect(set("Hafenbeckeninstandsetzungsabschnitt").lines).toEqual(["Hafenbeckeninstandse", "tzungsabschnitt"]);
    const { size, lines } = set("word ".repeat(100));
    expect([size, lines.length, lines.at(-1)]).toEqual([10, 10, "word word word word…"]);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(20);
  });
});

describe("pieces that are not broken", () => {
  it("are words between spaces, of which no-break spaces are none", () => {
    expect(piecesOfLine("On 13\u00a0October  2021", "en").map(({ text }) => text)).toEqual([
      "On",
      "13 October",
      "2021",
    ]);
    expect(piecesOfLine("Hafen\u00adbecken\u202e", "de")).toEqual([{ text: "Hafenbecken", spaced: true }]);
  });

  it("are words where nobody writes spaces, their marks with them", () => {
    const pieces = piecesOfLine("天文台が「公開」、本日。", "ja");
    expect(pieces.map(({ text }) => text).join("")).toBe("天文台が「公開」、本日。");
    expect(pieces.length).toBeGreaterThan(3);
    for (const { text } of pieces) expect(text).not.toMatch(/^[」、。]|「$/);
    expect(pieces.filter(({ spaced }) => spaced)).toHaveLength(1);
  });

  it("fall into letters as readers count them", () => {
    expect(lettersOf({ text: "nai\u0308f", spaced: true }, "en").map(({ text }) => text)).toEqual([
      "n",
      "a",
      "i\u0308",
      "f",
    ]);
  });
});
