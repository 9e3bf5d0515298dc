import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const say = (text: string): string => text.replaceAll("@", Q).replaceAll(" / ", "\n");

describe("a wrong name is worse than none", () => {
  it.each([
    // Somebody else's words follow the last speaker's.
    ["“@,” said Mara Ellwood. / “We thank her for all of it,” came the reply.", ["Mara Ellwood", "?"]],
    ["“@,” said Mara Ellwood. / “We thank her for all of it,” the firm’s bosses grumble.", ["Mara Ellwood", "?"]],
    ["“@,” said Mara Ellwood. “We thank her for all of it,” a crowd of neighbours cheers.", ["Mara Ellwood", "?"]],
    ["“@,” said Mara Ellwood. Tom Brandle smiled. “We thank her for all of it.”", ["Mara Ellwood", "?"]],
    ["“@,” said Mara Ellwood. / Tom Brandle nodded. “We thank her for all of it.”", ["Mara Ellwood", "?"]],
    ["“@,” said Mara Ellwood. / Visitors were of another mind. “We thank her for it all.”", ["Mara Ellwood", "?"]],
    ["Mara Ellwood, director, opened the gate. “@,” reads a plaque on the wall.", ["?"]],
    // Nobody else's words: the same person goes on.
    ["“@,” said Mara Ellwood. “We thank her for all of it.”", ["Mara Ellwood"]],
    [
      "“@,” said Mara Ellwood. / The former player is content. “We thank her for it all.”",
      ["Mara Ellwood", "Mara Ellwood"],
    ],
    // The one who speaks is not the one whose name is printed.
    ["A friend of Tom Brandle said: “@.”", ["?"]],
    ["The family of Tom Brandle said in a statement: “@.”", ["?"]],
    ["Tom Brandle’s office said: “@.”", ["?"]],
    ["The people of Oldport said: “@.”", ["?"]],
    ["A message to Tom Brandle said: “@.”", ["?"]],
    ["In a letter to Mayor Tom Brandle, the residents wrote: “@.”", ["?"]],
    ["“@,” Tom Brandle was told by Mara Ellwood.", ["?"]],
    ["“@,” said the man who hired Tom Brandle.", ["?"]],
    ["“@,” said a source close to Tom Brandle.", ["?"]],
    ["“@,” said the daughter of Mara Ellwood.", ["?"]],
  ])("%s", (text, wanted) => {
    expect(whoSaid(say(text)).map((who) => who.replace(/ \(.*/, ""))).toEqual(wanted);
  });
});

describe("who of several does it", () => {
  it.each([
    ["Mara Ellwood thanked Tom Brandle, saying: “@.”", "Mara Ellwood"],
    ["Mara Ellwood greeted Tom Brandle, saying: “@.”", "Mara Ellwood"],
    ["Tom Brandle, whom Mara Ellwood had praised, said: “@.”", "Tom Brandle"],
    ["Mara Ellwood, who succeeded Tom Brandle, said: “@.”", "Mara Ellwood"],
    ["While Mara Ellwood waited, Tom Brandle said: “@.”", "Tom Brandle"],
    ["As Mara Ellwood put it, “@.”", "Mara Ellwood"],
    ["Mara Ellwood, of Tarn Police, said: “@.”", "Mara Ellwood"],
    ["Mara Ellwood of Save the Marsh said: “@.”", "Mara Ellwood"],
    ["Tom Brandle, saying “a simple apology for it is not enough,” today announced Tarn was closing.", "Tom Brandle"],
  ])("%s", (text, wanted) => {
    expect(whoSaid(say(text))).toEqual([wanted]);
  });
});

describe("an announcement that ends without a colon", () => {
  it.each([
    "Mara Ellwood said; / “@.”",
    "Mara Ellwood said, / “@.”",
    "Mara Ellwood said - / “@.”",
    "Mara Ellwood said; “@.”",
  ])("%s", (text) => {
    expect(whoSaid(say(text))).toEqual(["Mara Ellwood"]);
  });

  it("goes on for paragraphs that are nothing but quotation", () => {
    expect(whoSaid(say("Mara Ellwood, on behalf of the board, said; / “@.” / “It was worth it.”"))).toEqual([
      "Mara Ellwood",
    ]);
  });
});

it("does not end a sentence at a German ordinal", () => {
  const text =
    "„Wir haben sehr lange auf diesen Tag gewartet“, sagte Mara Ellwald. / Sie will in die 2. Liga. „Wir gehen den ganzen Weg mit allen.“";
  expect(whoSaid(say(text), { pack: packOf("de") })).toEqual(["Mara Ellwald", "Mara Ellwald"]);
});
