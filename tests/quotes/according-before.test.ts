import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (...paragraphs: string[]) =>
  parse(paragraphs.join("\n\n")).quotes.map(({ speaker, role }) => [speaker, role]);

describe("whom the sentence before a quotation cites", () => {
  test("speaks, and not who spoke in the paragraph above (Dutch)", () => {
    expect(
      said(
        "Gemeente Voorbeeldstad opent haven",
        "Voorbeeldstad, 12 mei 2025 – De gemeente opent zaterdag de vernieuwde haven. De werkzaamheden duurden twee jaar.",
        "Ook ondernemer Jan Bakker is enthousiast: “De afgelopen twee jaar waren zwaar, maar nu gaan we er weer voor.”",
        "Volgens Peter Smit, voorzitter van de vereniging, komt er eindelijk ruimte. “Er is lang op gewacht door onze leden en hun klanten.”",
      ),
    ).toEqual([
      ["Jan Bakker", "ondernemer"],
      ["Peter Smit", "voorzitter van de vereniging"],
    ]);
  });

  test("speaks, and not who spoke in the paragraph above (Danish)", () => {
    expect(
      said(
        "Byen åbner havnen",
        "Eksempelby, 12. maj 2025 – Byen åbner lørdag den fornyede havn. Arbejdet tog to år.",
        "Også købmand Jan Bager er glad: ”De sidste to år var hårde, men nu går det løs igen.”",
        "Ifølge Peter Holm, formand for foreningen, bliver der endelig plads. ”Det har vores medlemmer ventet længe på.”",
      ).at(-1),
    ).toEqual(["Peter Holm", "formand for foreningen"]);
  });

  test("does not take the words from who goes on in that paragraph", () => {
    expect(
      said(
        "Gemeente Voorbeeldstad opent haven",
        "“De afgelopen twee jaar waren zwaar voor ons allemaal”, zegt ondernemer Jan Bakker. “Nu gaan we er eindelijk weer voor.”",
      ),
    ).toEqual([["Jan Bakker", "ondernemer"]]);
  });
});

test.each([
  ["Efter to års arbejde åbner borgmester Hanne Jensen lørdag havnen i Eksempelby.", "siger borgmesteren"],
  ["På lørdag indvier borgmester Hanne Jensen den nye havn i Eksempelby.", "siger borgmester Hanne Jensen"],
])("the verb in front is no part of the title: %j", (lead, says) => {
  expect(said("Eksempelby åbner havnen", lead, `”Vi er utroligt glade for, at havnen igen er åben,” ${says}.`)).toEqual(
    [["Hanne Jensen", "borgmester"]],
  );
});
