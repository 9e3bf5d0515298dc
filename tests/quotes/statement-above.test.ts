import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (above: string, language = "en") =>
  parse(
    `On the weir\n\n${above}\n\n“It is with great sadness that I learned of this, and my heart is with all who live there.\n\n“May they be at peace and safe from the river.”\n`,
    { language },
  ).quotes.map(({ speaker, role }) => [speaker, role]);

describe("a paragraph that says whose statement follows", () => {
  test.for([
    [
      "OLDPORT—The following is a statement by Bishop Jane Example on the death of John Sample, who led the trust for years.",
      "Bishop",
    ],
    ["Following is the statement of Jane Example, chair of the trust, on the floods.", "chair of the trust"],
    ["Below is a statement from Jane Example, chair of the trust, after the floods.", "chair of the trust"],
    ["The following statement was issued by Jane Example, chair of the trust.", "chair of the trust"],
  ])("gives the speaker: %s", ([above, role]) => {
    expect(said(above as string)).toEqual([["Jane Example", role]]);
  });

  test("in other languages", () => {
    expect(
      said("Nachfolgend das Statement von Jana Muster, Vorsitzende des Vereins, zu den Fluten.", "de")[0]?.[0],
    ).toBe("Jana Muster");
    expect(
      said("Voici la déclaration de Jeanne Exemple, présidente de l’association, sur les crues.", "fr")[0]?.[0],
    ).toBe("Jeanne Exemple");
  });

  test.for([
    "The following is a statement by the river trust on the floods.",
    "This is a statement of account by the river trust.",
    "The following is a list of statements from 2019.",
  ])("names nobody where nobody is named: %s", (above) => {
    expect(said(above)).toEqual([[null, null]]);
  });

  test("those whom it names besides keep their full name", () => {
    const { quotes } = parse(
      "On the weir\n\nThe following is a statement by Bishop Jane Example on the death of John Sample.\n\n“It is with great sadness that I learned of this, and my heart is with him.”\n\nSample said in May: “I have had a long and happy life by the river.”\n",
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Jane Example", "John Sample"]);
  });
});
