import { describe, expect, test } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { brokenLines } from "../../src/text/lost-breaks.ts";

const lines = (text: string) => brokenLines(text, packs).map((part) => part.text);

describe("lines of a contact block with nothing left between them", () => {
  test.each([
    [
      "Jane ExampleHead of PressAcme Corp.12 Quay Street, Suite 301Oldport, CA 92101Phone: +1 (213) 555-0100Email: press@acme.exampleWebsite: www.acme.example",
      [
        "Jane Example",
        "Head of Press",
        "Acme Corp.",
        "12 Quay Street, Suite 301",
        "Oldport, CA 92101",
        "Phone: +1 (213) 555-0100",
        "Email: press@acme.example",
        "Website: www.acme.example",
      ],
    ],
    [
      "Acme SEJane ExampleTelephone: +49 30 5550123E-mail: jane@acme.example",
      ["Acme SE", "Jane Example", "Telephone: +49 30 5550123", "E-mail: jane@acme.example"],
    ],
    [
      "Attention: Jane Example, CEOEmail: jane@acme.example",
      ["Attention: Jane Example, CEO", "Email: jane@acme.example"],
    ],
    [
      "Investor RelationsContact:Jane ExampleAcme Group(213) 555-0100jexample@acme.example",
      ["Investor Relations", "Contact:Jane Example", "Acme Group", "(213) 555-0100", "jexample@acme.example"],
    ],
    [
      "Contact Name: Jane Example Contact Email: jane@acme.exampleAddress: 1 Quay Street, USACity/Country: Oldport",
      [
        "Contact Name: Jane Example",
        "Contact Email: jane@acme.example",
        "Address: 1 Quay Street, USA",
        "City/Country: Oldport",
      ],
    ],
    ["Jane SampleJane@acme.example", ["Jane Sample", "Jane@acme.example"]],
    ["Jane Samplejane@acme.example (213) 555-0100", ["Jane Sample", "jane@acme.example (213) 555-0100"]],
    ["Jane Sample45Quays@acme.example", ["Jane Sample", "45Quays@acme.example"]],
    [
      "Jane ExampleChief Executive Officerpress@acme.example",
      ["Jane Example", "Chief Executive Officer", "press@acme.example"],
    ],
    ["Acme Ferries Ltd.desk@acme.example", ["Acme Ferries Ltd.", "desk@acme.example"]],
    [
      "Acme Corp.www.acme.cominfo@acme.com213-555-0100",
      ["Acme Corp.", "www.acme.com", "info@acme.com", "213-555-0100"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    "Jane McDonald, AcmeTech, jane@acme.example, 01632 960001",
    "Jane Example JaneExample@acme.example",
    "Email: JaneExample@acme.example",
    "MediaRelations@acme.example",
    "InvestorInfo@acme.example",
    "Jane.Example@acme.example",
    "JaneE@acme.example | (213) 555-0100",
    "YouTube: AcmeFerries",
    "Tel:01632 960001",
    "ISIN: DE0005550123",
    "Jane DeLuca, LaToya O'Sample",
    "For more, see AcmeTech and McSample.",
    "John FitzSample: 01632 960001",
  ])("one line: %s", (text) => {
    expect(lines(text)).toEqual([text]);
  });

  test("an offset is that of the whole line", () => {
    for (const { text, start } of brokenLines("Jane ExamplePhone: 01632 960001 Email: jane@acme.example", packs))
      expect("Jane ExamplePhone: 01632 960001 Email: jane@acme.example".startsWith(text, start)).toBe(true);
  });
});
