import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Acme Trust opens a ferry line\n\nOLDPORT, BC, March 4, 2026 – The Acme Trust opened a ferry line today that will run between the banks of the river every day.\n\nIt is the first line of its kind.\n\nAbout Acme Trust\n\nThe Acme Trust is a charity that runs ferries on rivers in the region and has done so since 1990 with a staff of twelve.";
const read = (foot: string) => {
  const { contacts, boilerplate, body } = parse(`${STORY}\n\n${foot}\n`, { language: "en" });
  return {
    contacts: contacts.map(({ name, phone }) => [name, phone]),
    standing: boilerplate.length,
    body: body.length,
  };
};

describe("name, firm, link, town, country and at last the number, a paragraph each, are one contact", () => {
  it.each([
    "Contact\n\nGordon Example\n\nFresh Office\n\nEmail Us Here\n\nOldport, BC\n\nCanada\n\n6045550123\n\nVisit Our Website\n\nVisit Our Blog",
    "Media Contact\n\nGordon Example\n\nHead of news\n\nFresh Office\n\n12 Long Street\n\nOldport, BC\n\nCanada\n\n6045550123",
  ])("%j", (foot) =>
    expect(read(foot)).toEqual({ contacts: [["Gordon Example", "6045550123"]], standing: 1, body: 2 }),
  );

  it("not where running text stands between", () => {
    const foot =
      "Contact\n\nGordon Example\n\nFresh Office\n\nThe office is closed in summer, when all of us are on the river.\n\n6045550123";
    expect(read(foot).contacts).not.toContainEqual(["Gordon Example", "6045550123"]);
  });
});

describe("a note of rights below a contact is the page's", () => {
  it("with the address of the site", () => {
    const foot =
      "Media contact: Jane Example 604-555-0123\n\n© Acme Trust. Last updated 2 December 2025. Your comments are welcome. Email us at: webfeedback@acme.example";
    const { contacts } = parse(`${STORY}\n\n${foot}\n`, { language: "en" });
    expect(contacts.map(({ name, email }) => [name, email])).toEqual([["Jane Example", null]]);
  });
  it("but whose picture it is stands in its block", () => {
    const foot = "Media contact:\n© Ole Placeholder\nJane Example\njane@acme.example";
    const { contacts } = parse(`${STORY}\n\n${foot}\n`, { language: "en" });
    expect(contacts.map(({ email }) => email)).toEqual(["jane@acme.example"]);
  });
});
