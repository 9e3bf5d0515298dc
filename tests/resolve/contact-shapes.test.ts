import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const read = (language: string, block: string): string =>
  parse(hostOf(language, block, "at the end"))
    .contacts.map(({ name, email, phone }) => [name, email, phone].map((part) => part ?? "-").join(" | "))
    .join("; ");

describe("shapes of contacts", () => {
  test.for([
    // Two people at one number.
    [
      "en",
      "Contact: Jane Example and John Sample, 202/555-0121.",
      "Jane Example | - | 202/555-0121; John Sample | - | 202/555-0121",
    ],
    [
      "de",
      "Pressekontakt: Jana Muster und Jan Probe, 030 23125 001",
      "Jana Muster | - | 030 23125 001; Jan Probe | - | 030 23125 001",
    ],
    ["en", "Contact: James (JP) Sample, 406/555-0150.", "James Sample | - | 406/555-0150"],
    ["en", "Contact: Jane Example at 202-555-0121", "Jane Example | - | 202-555-0121"],
    [
      "en",
      "Media enquiries: press@sallow.example or 01632 960001 (24 hours)",
      "- | press@sallow.example | 01632 960001",
    ],
    ["en", "-- Jane Example, 202-555-0121, jane@sallow.example", "Jane Example | jane@sallow.example | 202-555-0121"],
    ["en", "Journalists can reach Jane Example on 01632 960001.", "Jane Example | - | 01632 960001"],
    [
      "en",
      "Members of the media may contact Jane Example at 202-555-0121 or jane@sallow.example.",
      "Jane Example | jane@sallow.example | 202-555-0121",
    ],
    [
      "de",
      "Für Rückfragen steht Ihnen Jana Muster unter 030 23125 001 oder presse@muster.example zur Verfügung.",
      "Jana Muster | presse@muster.example | 030 23125 001",
    ],
    ["it", "Per informazioni: Ufficio stampa Comune di Saliceto, 06 5550 1210", "- | - | 06 5550 1210"],
    ["fr", "Source :\nJeanne Modèle\nVille de Saulaie\n514 555-0121", "Jeanne Modèle | - | 514 555-0121"],
    [
      "pt",
      "Informações à imprensa\nJoana Sampaio – joana@salgueiro.example\nRui Ensaio – rui@salgueiro.example",
      "Joana Sampaio | joana@salgueiro.example | -; Rui Ensaio | rui@salgueiro.example | -",
    ],
    // Headings, fields and addresses that a page sets without anything between.
    [
      "en",
      "Contact DetailsExample Labels Ltd\n\nJane Example\n\n+1 202-555-0121\n\njane@sallow.example\n\nCompany Websitehttps://www.sallow.example",
      "Jane Example | jane@sallow.example | +1 202-555-0121",
    ],
    ["en", "Contact:\nJane Example\njane@sallow.com1-202-555-0121", "Jane Example | jane@sallow.com | 1-202-555-0121"],
    [
      "en",
      "Media Contact:\nJane Example\njane@sallow.comWebsite: https://www.sallow.example",
      "Jane Example | jane@sallow.com | -",
    ],
    // A postal address is nobody, long as it is.
    [
      "en",
      "Contact Information:\n\nExample Labels Ltd\n\n1120 Miller Street Ste 200 Denver Heights, CO 80203\n\nJane Example +1 (202) 555-0121",
      "Jane Example | - | +1 (202) 555-0121",
    ],
    // A heading above, and one that is a desk with its number.
    [
      "en",
      "For Media Inquiries:\nSallow Media Relations: 202-555-0121, press@sallow.example\nJane Example: jane@sallow.example",
      "- | press@sallow.example | 202-555-0121; Jane Example | jane@sallow.example | -",
    ],
  ] as const)("%s: %j", ([language, block, contacts]) => {
    expect(read(language, block)).toBe(contacts);
  });

  test.for([
    ["en", "Tickets: 01632 960009 or tickets@sallow.example"],
    ["en", "Registration: www.sallow.example/register, 01632 960009"],
    ["de", "Anmeldung: 030 23125 009, anmeldung@muster.example"],
    ["en", "Walkers who find a loose plank can call the bridge hotline on 01632 960009."],
    ["en", "Contact with the railing was slight, and nobody was hurt."],
    ["en", "Contact lenses were found on the planks by a walker."],
  ] as const)("%s: nobody is to be called in %j", ([language, line]) => {
    expect(read(language, line)).toBe("");
  });

  test("in a sentence whom somebody asks about is not who answers", () => {
    const line = "For more information on the club or its Sample Pro scheme, please write to info@sallow.example.";
    expect(read("en", line)).toBe("- | info@sallow.example | -");
  });

  test("a number alone among menus is the switchboard's", () => {
    expect(read("en", "###\n\nSallow End Council\n\n12 Mill Lane\n\n01632 960000\n\nCareers\n\nNewsroom")).toBe("");
  });
});

test("the sign and the bracket in front of a number are of it", () => {
  const phone = (line: string) =>
    parse(
      `Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\n${line}\n`,
    ).contacts[0]?.phone;
  expect(phone("Press contact: Jane Example (+352) 555 0143")).toBe("(+352) 555 0143");
  expect(phone("Press contact: Jane Example, + 41 22 555 01 43")).toBe("+ 41 22 555 01 43");
  expect(phone("Press contact: Jane Example (+32 2 555 01 43)")).toBe("+32 2 555 01 43");
  expect(phone("Press contact: Jane Example (213) 555-0100")).toBe("(213) 555-0100");
});
