import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

describe("photo-credit", () => {
  test.for([
    "Photo: Maud Tranter / Estuary Pictures",
    "Photo by Maud Tranter",
    "Image courtesy of the Ferry Trust",
    "© Maud Tranter",
    "Photo: © Maud Tranter",
    "Picture credit: Maud Tranter",
    "Photos (free with the credit ‘© Ferry Trust – Maud Tranter’): www.ferry.example/press",
    "Photo source: picture from an open source",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("photo-credit");
  });

  test.for([
    "Photo opportunity: 10 a.m. at the slipway",
    "The photo opportunity starts at ten.",
    "Photo: The mayor opens the crossing at noon on Monday.",
    "© 2024 Estuary Pictures",
    "Copyright © 2001 Estuary Party",
    "Top | E-mail | Authorised by: Maud Tranter, 12 Quay Street, Oldport. Copyright © 2001 Estuary Party",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("photo-credit");
  });
});

describe("a credit inside a line", () => {
  const credit = (line: string) => parse(hosts.trailer.replace("{line}", line)).photoCredits.map(({ text }) => text);

  test.for<[string, string]>([
    [
      "Photo: © Ferry Trust/Maud Tranter – Passengers wait for the first ferry at the slipway.",
      "Ferry Trust/Maud Tranter",
    ],
    ["Photo: © Ferry Trust – Maud Tranter", "Ferry Trust – Maud Tranter"],
    ["Bild: Photo by Maud Tranter on Unsplash", "Maud Tranter on Unsplash"],
    ["Featured image from Estuary Pictures .", "Estuary Pictures"],
    ["Photos (free with the credit ‘© Ferry Trust – Maud Tranter’): www.ferry.example", "Ferry Trust – Maud Tranter"],
  ])("is read alone: %j", ([line, expected]) => {
    expect(credit(line)).toEqual([expected]);
  });

  test("is none where no picture is spoken of", () => {
    expect(credit("Whoever prints the words ‘© Ferry Trust’ on a mug has to ask the trust.")).toEqual([]);
  });
});

test("the third of the items of a list that letters count is no note of rights", () => {
  const { photoCredits } = parse(`Harbour board asks for a review

13 October 2021

The harbour board asked on Monday that the council stop

(a) closing the slipway without a word;

(b) refusing to say what the review found;

(c) Blaming single members for what all decided.

The council has a month to answer.
`);
  expect(photoCredits).toEqual([]);
});
