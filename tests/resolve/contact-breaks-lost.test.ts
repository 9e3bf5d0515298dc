import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts } from "../support/roles.ts";

const contacts = (lines: string) =>
  parse(hosts.trailer.replace("{line}", lines)).contacts.map(({ name, email, phone }) => [name, email, phone]);
const bodies = (lines: string) => parse(hosts.trailer.replace("{line}", lines)).contacts.map((c) => c.organisation);

describe("contact blocks whose line breaks are lost", () => {
  test.each([
    [
      "Media Contact:\n\nJane ExampleHead of PressAcme Corp.12 Quay StreetOldport, CA 92101Phone: +1 (213) 555-0100Email: press@acme.example",
      [["Jane Example", "press@acme.example", "+1 (213) 555-0100"]],
    ],
    [
      "Contact person for press:Acme SEJane ExampleTelephone: +49 30 5550123E-mail: jane@acme.example",
      [["Jane Example", "jane@acme.example", "+49 30 5550123"]],
    ],
    [
      "Company Investor RelationsMedia Contact:Jane Example(213) 555-0100jane@acme.example",
      [["Jane Example", "jane@acme.example", "(213) 555-0100"]],
    ],
    ["ContactWebsite: https://acme.example/\n\nEmail: press@acme.example", [[null, "press@acme.example", null]]],
  ])("%s", (lines, expected) => {
    expect(contacts(lines)).toEqual(expected);
  });
});

describe("forms for contacts", () => {
  test("the line for the firm names nobody, and those for places neither", () => {
    const lines =
      "Media Contact\n\nCompany Name: Sample Quays\nContact Person: Jane Example\nTitle: Head of Press\nEmail: jane@acme.example\nCity: San Example\nCountry: United States";
    expect(contacts(lines)).toEqual([["Jane Example", "jane@acme.example", null]]);
    expect(bodies(lines)).toEqual(["Sample Quays"]);
  });

  test.each([
    [
      "Contact presse :\nEntreprise : Quais Exemple\nNom : Jeanne Exemple\nE-mail : jeanne@quais.example",
      "Jeanne Exemple",
    ],
    ["Contact:\nJane Example*\njane@acme.example", "Jane Example"],
    ["Further information:\nJane Example MP 020 7946 0101", "Jane Example"],
  ])("%s", (lines, name) => {
    expect(contacts(lines)[0]?.[0]).toBe(name);
  });
});
