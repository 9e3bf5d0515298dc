import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("leftover", () => {
  test.for(["Sallow quay", "Printed on recycled paper"])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("wire");
  });

  test.for(["It will be green again."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("wire");
  });
});

describe("below the last quotation of a story", () => {
  const textOf = (quotation: string, line: string): string =>
    `Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\n${quotation}\n${line}\n\n- 30 -\n\nMedia contact: Jo Example, 01632 960001\n`;
  const QUOTATION = "“I salute the work of all the teams who made this day possible for the harbour.”";

  test.for<[string, string | null]>([
    ["– Anne Example, mayor of Oldport", "mayor of Oldport"],
    ["— Anne Example, mayor", "mayor"],
    ["Anne Example, mayor of Oldport", "mayor of Oldport"],
  ])("%j signs it", ([line, role]) => {
    const { quotes } = parse(textOf(QUOTATION, line));
    expect(quotes.map(({ speaker, role: job }) => [speaker, job])).toEqual([["Anne Example", role]]);
  });

  test.for<[string, string]>([
    [QUOTATION, "– Printed on recycled paper"],
    ["She now carries forty cars, two fewer than before the refit began.", "– Sallow quay, Oldport"],
  ])("%j is not signed by %j", ([quotation, line]) => {
    expect(parse(textOf(quotation, line)).quotes.every(({ speaker }) => speaker === null)).toBe(true);
  });
});

describe("a card behind the story, a field a paragraph", () => {
  const TEXT =
    "Fähre kehrt zurück\n\n4. März 2025\n\nDie Kettenfähre von Altweiler verkehrt seit Montag wieder, nachdem sie elf Wochen lang auf der Werft gelegen hatte.\n\nSie nimmt nun vierzig Autos mit, zwei weniger als zuvor.\n\n";
  const EMAIL = "e.muster@faehre.example";
  const read = (...card: string[]) => {
    const { contacts, blocks } = parse(TEXT + card.join("\n\n"));
    return [
      contacts.map(({ name, email, phone }) => [name, email, phone]),
      blocks.filter(({ role }) => role === "subhead").length,
    ];
  };

  test.for([
    [["Erika Muster", "Pressesprecherin Fähren", "Telefon:", "+49 30 555 010", EMAIL]],
    [["Erika Muster", "Pressesprecherin Fähren", "+49 30 555 010", EMAIL]],
    [["Erika Muster", "Telefon:", "+49 30 555 010", "E-Mail:", EMAIL]],
    [["Erika Muster", "+49 30 555 010", EMAIL]],
  ] as const)("%j", ([card]) => {
    expect(read(...card)).toEqual([[["Erika Muster", EMAIL, "+49 30 555 010"]], 0]);
  });

  test("no name without number and address", () => {
    expect(read("Erika Muster", "Pressesprecherin Fähren", "Altweiler am See")).toEqual([[], 0]);
    expect(read("Erika Muster", "Hafen von Altweiler", "+49 30 555 010", EMAIL)[0]).not.toEqual([
      [["Erika Muster", EMAIL, "+49 30 555 010"]],
    ]);
  });
});
