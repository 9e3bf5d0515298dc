import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.\n\nShe now carries forty cars, two fewer than before the refit began.";
const peopleOf = (above: string, below: string, language = "en") =>
  parse(["Ferry returns to the crossing", above, STORY, below].filter((part) => part !== "").join("\n\n"), {
    language,
  }).contacts.map(({ name, email, phone }) => [name, email, phone]);

const JANE = ["Jane Placeholder", "jane@ferry.example", "202-555-0100"];
const JOHN = ["John Sample", "john@ferry.example", "202-555-0101"];

describe("several persons on one line", () => {
  test.for([
    "Contact: Jane Placeholder, 202-555-0100, jane@ferry.example; John Sample, 202-555-0101, john@ferry.example",
    "Contact: Jane Placeholder, jane@ferry.example, 202-555-0100, or John Sample, john@ferry.example, 202-555-0101",
    "Contacts: Jane Placeholder, 202-555-0100, ext. 26, e-mail: jane@ferry.example John Sample, 202-555-0101, ext. 113, e-mail: john@ferry.example, both for the Ferry Trust",
    "For more information, contact Jane Placeholder at 202-555-0100 or jane@ferry.example, or John Sample at 202-555-0101 or john@ferry.example.",
  ])("are told by what is said of each: %j", (line) => {
    expect(peopleOf("", line)).toEqual([JANE, JOHN]);
  });

  test("may be those of a header's sender", () => {
    const line =
      "From: Jane Placeholder, 202-555-0100, jane@ferry.example John Sample, 202-555-0101, john@ferry.example, both for the Ferry Trust";
    expect(peopleOf(line, "")).toEqual([JANE, JOHN]);
  });

  test.for([
    // A firm between number and address, a second number, and a name in the next sentence open no other.
    "Contact: Jane Placeholder, 202-555-0100, Weir Tranter, jane@ferry.example",
    "Contact: Jane Placeholder, 202-555-0100 or 202-555-0105, jane@ferry.example",
    "Contact: Jane Placeholder, 202-555-0100, jane@ferry.example. Mara Ellwood is at the quay and answers to 202-555-0109.",
  ])("are not seen in %j", (line) => {
    expect(peopleOf("", line)).toEqual([JANE]);
  });

  test("are not sought in a list of hundreds", () => {
    const line = Array.from({ length: 300 }, (_, at) => `Jane Placeholder, member${at}@ferry.example`).join(", ");
    expect(peopleOf("", `Contacts: ${line}`).length).toBeLessThan(2);
  });

  test("a sender without a number to call stays the issuer", () => {
    const release = parse(`Ferry returns to the crossing\n\nFrom: Jane Placeholder, Ferry Trust\n\n${STORY}`);
    expect(release.contacts).toEqual([]);
    expect(release.issuer?.text).toContain("Ferry Trust");
  });

  test("a body with a number is no person", () => {
    const release = parse(`Ferry returns to the crossing\n\nFrom: Oldport Ferry Trust, 202-555-0100\n\n${STORY}`);
    expect(release.contacts).toEqual([]);
  });
});

describe("a job written for whoever has it", () => {
  test.for<[string, string, string]>([
    ["de", "Pressesprecher*in Jana Beispiel", "Jana Beispiel"],
    ["de", "Pressesprecher:in Jana Beispiel", "Jana Beispiel"],
    ["de", "Leiter/in Jana Beispiel", "Jana Beispiel"],
    ["de", "Sprecher(in) Jana Beispiel", "Jana Beispiel"],
  ])("%s: %j", ([language, line, name]) => {
    const people = peopleOf(
      "",
      `Pressekontakt\n${line}\nTel.: (030) 555 01 00\nE-Mail: presse@faehre.example`,
      language,
    );
    expect(people).toEqual([[name, "presse@faehre.example", "(030) 555 01 00"]]);
  });
});

describe("the person in charge, where no space parts words", () => {
  const story =
    "株式会社渡船は、川の渡し船を月曜日に再開したと発表した。冬のあいだ十一週間かけて船体を直し、桟橋も新しくした。\n\n渡し船は一日に四十便が運航し、雨の日も休まない。乗り場では切符のほかに地図も配っている。";
  const nameOf = (line: string) =>
    parse(
      `渡し船が再開\n\n${story}\n\n【報道関係者からのお問い合わせ先】\n${line}\nTEL：0900-55-0118　E-mail：pr@ferry.example`,
      {
        language: "ja",
      },
    ).contacts.map(({ name }) => name);
  test.for<[string, string | null]>([
    ["株式会社渡船　広報担当：舟津", "舟津"],
    ["株式会社渡船　広報責任者：舟津 花", "舟津 花"],
    // A place or a body behind the colon is no person.
    ["株式会社渡船　広報担当：広報室", null],
    ["株式会社渡船　所在地：舟津", null],
  ])("%j", ([line, name]) => {
    expect(nameOf(line)).toEqual([name]);
  });
});

test.for<[string, string]>([
  [
    "da",
    "Besøg Færgelagets websider på https://ferry.example/ for flere oplysninger, eller send en mail til <crew@ferry.example>.",
  ],
  [
    "nb",
    "Besøk Fergelagets nettsider på https://ferry.example/ for mer informasjon, eller send en e-post til <crew@ferry.example>.",
  ],
  [
    "en",
    "Visit the Acme Ferry website on https://ferry.example/ for all times of the year, or write to crew@ferry.example.",
  ],
])("%s: what opens a sentence is nobody's name for its capital: %j", ([language, line]) => {
  const { contacts } = parse(`Ferry returns to the crossing\n\n${STORY}\n\nPress contact\n\n${line}`, { language });
  expect(contacts.map(({ name, email }) => [name, email])).toEqual([[null, "crew@ferry.example"]]);
});

test("a name may open the sentence", () => {
  const line = "Jane Placeholder can be reached on 202-555-0100 at all hours of the day.";
  expect(peopleOf("", `Press contact\n\n${line}`)).toEqual([["Jane Placeholder", null, "202-555-0100"]]);
});
