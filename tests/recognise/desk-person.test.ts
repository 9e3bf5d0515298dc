import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Die Fähre verkehrt seit Montag wieder, nachdem sie elf Wochen lang in der Werft gelegen und neue Ketten bekommen hatte.\n\nSie trägt jetzt vierzig Autos, zwei weniger als vor dem Umbau, und fährt alle zehn Minuten.";
const HEADLINE = "Die Fähre verkehrt wieder";
const DECK = "Neue Ketten halten das Schiff auch bei Sturm in der Spur";
const read = (line: string, language = "de") =>
  parse([HEADLINE, "4. Mai 2026", line, DECK, LEAD].join("\n\n"), { language });

describe("a person and the desk for the press in a header", () => {
  test.for<[string, string, string]>([
    ["de", "Dr. Jana B. Beispiel Abteilung Öffentlichkeitsarbeit\nVerein der Fährleute e.V.", "Jana B. Beispiel"],
    ["de", "Jana Beispiel Presse- und Öffentlichkeitsarbeit\nHochschule Beispielhausen", "Jana Beispiel"],
    ["de", "Jana Beispiel Stabsstelle Kommunikation", "Jana Beispiel"],
    ["en", "Jane Placeholder Press Office\nOldport Ferry Trust", "Jane Placeholder"],
  ])("%s: %j", ([language, line, name]) => {
    const { contacts, decks, body } = read(line, language);
    expect(contacts.map((each) => [each.name, each.email, each.phone])).toEqual([[name, null, null]]);
    expect(decks.map(({ text }) => text)).toEqual([DECK]);
    expect(body).toHaveLength(2);
  });

  test.for([
    "Neue Wege der Öffentlichkeitsarbeit",
    "Jana Beispiel Leiterin der Werft",
    "Presse- und Öffentlichkeitsarbeit",
    "Jana Beispiel über Kommunikation",
  ])("is not read in %j", (line) => {
    expect(read(line).contacts).toEqual([]);
  });
});

describe("contacts beside the one for the press", () => {
  const STORY =
    "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.\n\nShe now carries forty cars, two fewer than before the refit began.";
  const peopleOf = (...lines: string[]) =>
    parse(`Ferry returns to the crossing\n\n${STORY}\n\nContact:\n${lines.join("\n")}`, {
      language: "en",
    }).contacts.map(({ name, email }) => [name, email]);
  const JANE = ["Jane Placeholder", "Ferry Trust", "202-555-0100", "jane@ferry.example"];

  test("are not of those who sell", () => {
    expect(
      peopleOf(
        ...JANE,
        "",
        "Ferry Trust",
        "One Harbour Plaza",
        "New York, NY 10020",
        "202-555-0199",
        "salesUS@ferry.example",
      ),
    ).toEqual([["Jane Placeholder", "jane@ferry.example"]]);
  });
  test("but theirs is one where there is no other, or a person has it", () => {
    expect(peopleOf("Ferry Trust", "sales@ferry.example")).toEqual([[null, "sales@ferry.example"]]);
    expect(peopleOf(...JANE, "", "John Sample", "sales@ferry.example")).toHaveLength(2);
    expect(peopleOf(...JANE, "", "Ferry Trust", "202-555-0199", "salesman@ferry.example")).toHaveLength(2);
  });
  test("a town before its postal code is nobody", () => {
    expect(peopleOf("Ferry Trust", "One Harbour Plaza", "New York, NY 10020", "202-555-0199")).toEqual([[null, null]]);
  });
});
