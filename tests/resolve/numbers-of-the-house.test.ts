import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The ferry sails again\n\nOLDPORT, March 4, 2026 – The ferry across the river sails again from today, after a winter in which nobody could cross.\n\nThe council paid for it.";
const contactsOf = (foot: string) =>
  parse(`${STORY}\n\n${foot}\n`, { language: "en" }).contacts.map(({ name, email, phone }) => [name, email, phone]);

describe("behind somebody a number or address alone on its line is the house's own", () => {
  it.each([
    [
      "Contact:\nJane Example\n01632 960001\njane@acme.example\ninvestor@acme.example",
      ["Jane Example", "jane@acme.example", "01632 960001"],
    ],
    ["Media contact:\nJane Example\n01632 960001\n\nTel: 01632 960002", ["Jane Example", null, "01632 960001"]],
  ])("%j", (foot, contact) => expect(contactsOf(foot)).toEqual([contact]));
});

describe("not one for the press, of somebody, of a desk, or behind a label", () => {
  it.each([
    ["Contact:\nJane Example\njane@acme.example\npress@acme.example", [null, "press@acme.example", null]],
    ["Contact:\nJane Example\njane@acme.example\njohn.sample@acme.example", [null, "john.sample@acme.example", null]],
    [
      "Contact:\nJane Example\njane@acme.example\n\nMedia contact:\nnews@acme.example",
      [null, "news@acme.example", null],
    ],
  ])("%j", (foot, contact) => expect(contactsOf(foot)).toEqual([["Jane Example", "jane@acme.example", null], contact]));
});

describe("capitals hide that the word before a number is small", () => {
  it.each([
    ["TO ARRANGE AN INTERVIEW, CONTACT JANE EXAMPLE AT (604) 555-0123.", "JANE EXAMPLE"],
    ["MEDIA CONTACT: JANE SAMPLE ON (604) 555-0123", "JANE SAMPLE"],
    ["FOR MORE INFORMATION CONTACT GREG AT (604) 555-0123.", null],
  ])("%s", (foot, name) => expect(contactsOf(foot).map(([first]) => first)).toEqual([name]));
});

it("a town before its state and code is nobody", () => {
  const foot =
    "Media contact: Jane Example on (02) 5550 1234\n\nGPO BOX 1989 NEWPORT ACT 2601\nTELEPHONE (02) 5550 3788";
  expect(contactsOf(foot).map(([name]) => name)).toEqual(["Jane Example"]);
});
