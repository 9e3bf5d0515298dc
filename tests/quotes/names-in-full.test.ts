import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const say = (text: string): string => text.replaceAll("@", Q).replaceAll(" / ", "\n");

describe("what somebody is called stands in the name", () => {
  it.each([
    ["“@,” said Lawrence “Lou” Brandle, the mayor.", "Lawrence “Lou” Brandle (mayor)"],
    ['“@,” said Mayor Lawrence "Lou" Brandle.', 'Lawrence "Lou" Brandle (Mayor)'],
    ["“@,” said Josephine (Jo) Ellwood, chair of the trust.", "Josephine (Jo) Ellwood (chair of the trust)"],
    ["Mayor Lawrence “Lou” Brandle came. / “@,” said Lou Brandle.", "Lawrence “Lou” Brandle (Mayor)"],
    ["Mayor Lawrence “Lou” Brandle came. / “@,” said Brandle.", "Lawrence “Lou” Brandle (Mayor)"],
    ["“@,” said Professor Lena Du, M.D., lead investigator of the study.", "Lena Du (lead investigator of the study)"],
    // No first name: a body, its short name, a place.
    ["“@,” said Josephine Ellwood (Tarn), the keeper.", "Josephine Ellwood (keeper)"],
    ["“@,” said Josephine Ellwood “of Tarn” Brandle.", "Josephine Ellwood"],
    ["“@,” said Josephine van Ellwood, the keeper.", "Josephine van Ellwood (keeper)"],
    ["The Rope “Hub” Initiative opened. / “@,” said Mara Ellwood.", "Mara Ellwood"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});

describe("a job in capitals behind a name, and a rank behind a place", () => {
  it.each([
    ["Frank Brandle CEO stated, “@.”", "Frank Brandle (CEO)"],
    ["Frank Brandle CEO of Acme stated, “@.”", "Frank Brandle (CEO of Acme)"],
    ["“@,” said Tarn County DA Frank Brandle.", "Frank Brandle (Tarn County DA)"],
    ["“@,” said Deputy DA Frank Brandle.", "Frank Brandle (Deputy DA)"],
    ["“@,” said Acme CEO Frank Brandle.", "Frank Brandle (Acme CEO)"],
    ["“@,” said Frank AJ Brandle.", "Frank AJ Brandle"],
    ["“@,” said Frank Brandle MP.", "Frank Brandle"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});

describe("whose title it is", () => {
  it.each([
    ["Mara Ellwood, together with Mayor Tom Brandle, opened it. / “@,” said Ellwood.", "Mara Ellwood"],
    [
      "Mara Ellwood, together with Tarn Police Commissioner Tom Brandle, today opened it. / Commissioner Brandle said, “@.”",
      "Tom Brandle (Commissioner)",
    ],
    ["Mara Ellwood, along with the mayor, opened it. / “@,” said Ellwood.", "Mara Ellwood"],
    ["Mara Ellwood, joined by Mayor Tom Brandle, said: “@.”", "Mara Ellwood"],
    [
      "Two friends from West Tarn, Representatives Tom Brandle (TN-11) and Ron Sample (TN-13), came. / “@,” said Rep. Brandle.",
      "Tom Brandle (Rep.)",
    ],
    [
      "The team of Jon Sample, Principal and Tom Brandle, Principal and Broker, opened it. / “@,” said Brandle.",
      "Tom Brandle (Principal and Broker)",
    ],
    // The head of the title stands in front of whatever hangs on it.
    ["Mara Ellwood, spokeswoman for Mayor Tom Brandle, said: “@.”", "Mara Ellwood (spokeswoman for Mayor Tom Brandle)"],
    ["Mara Ellwood, formerly head of the trust, said: “@.”", "Mara Ellwood (formerly head of the trust)"],
    ["Mara Ellwood, keeper and head of works, said: “@.”", "Mara Ellwood (keeper and head of works)"],
    [
      "Mara Ellwood, director of the John Sample Foundation, said: “@.”",
      "Mara Ellwood (director of the John Sample Foundation)",
    ],
    ["Mara Ellwood, Director Jon Sample Foundation, said: “@.”", "Mara Ellwood (Director Jon Sample Foundation)"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});

describe("two titles of one person", () => {
  it.each([
    ["Acme’s President and CEO, Frank Brandle, states, “@.”", "Frank Brandle (President and CEO)"],
    [
      "Acme’s Chair and Chief Executive Officer, Dr. Frank Brandle, commented: “@.”",
      "Frank Brandle (Chair and Chief Executive Officer)",
    ],
    // An article of its own makes the second somebody else.
    ["The president and the mayor, Frank Brandle, came. / “@,” said Brandle.", "Frank Brandle (mayor)"],
    ["“@,” said Chief of Staff Nora Kell Brandle.", "Nora Kell Brandle (Chief of Staff)"],
    ["“@,” said a representative from J. David Rope Works.", "?"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });

  it("in Spanish, adjectives may stand before the “y”", () => {
    const pack = packOf("es");
    const text =
      "“Hemos esperado este día durante nueve años”, ha dicho la vicepresidenta segunda y ministra de Obras, Ana Ejemplo.";
    expect(whoSaid(text, { pack })).toEqual(["Ana Ejemplo (vicepresidenta segunda y ministra de Obras)"]);
    const two =
      "“Hemos esperado este día durante nueve años”, ha dicho la vicepresidenta y la ministra de Obras, Ana Ejemplo.";
    expect(whoSaid(two, { pack })).toEqual(["?"]);
  });
});

describe("names in lists of people", () => {
  it.each([
    [
      "Mara Ellwood, together with Commissioner Odile Penrow of the Mayor’s Office, opened it. / Commissioner Penrow said, “@.”",
      "Odile Penrow (Commissioner)",
    ],
    ["“@,” said Rina Lowe, M.D., of the Example Ear, Nose, and Throat Institute.", "Rina Lowe"],
    [
      "Two friends, Representatives August Brandle (TN-11) and Ron Sample (TN-13), came. / “@,” said Rep. Brandle.",
      "August Brandle (Rep.)",
    ],
    ["Works started in August. Brandle came. “@,” said Tom Brandle.", "Tom Brandle"],
    ["“@,” said Rina Lowe and Tom Brandle.", "Rina Lowe and Tom Brandle"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});
