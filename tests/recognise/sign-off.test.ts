import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Ferry returns to the crossing",
  "The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out of the water.",
  "She now carries forty cars, two fewer than before the refit began, and four bicycles more.",
];
const roleOf = (line: string, ...below: string[]) =>
  parse([...STORY, line, ...below].join("\n\n")).blocks.find(({ text }) => text === line)?.role;

describe("what closes a letter to the desk", () => {
  test.for([
    "Kind regards,",
    "Mit freundlichen Grüßen",
    "Wir freuen uns über Ihre Berichterstattung.",
    "Dans l’attente de vous accueillir, nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
    "Ringraziando per l’attenzione, si porgono distinti saluti.",
    "Agradecemos su difusión.",
    "С уважением,",
  ])("is no part of the story: %j", (line) => {
    expect(roleOf(line, "Jane Example")).toBe("wire");
  });
  test.for([
    "She sent the harbour master a card with kind regards from all who had waited for her through the winter.",
    "“I wrote to them that I would never come back, and I closed with kind regards.”",
    "The trust asked for more than it was given, and it got what it had asked for.",
  ])("but of it is %j", (line) => {
    expect(roleOf(line, "Jane Example")).toBe("paragraph");
  });
});

describe("what offers the text as a file", () => {
  test.for([
    "Download PDF",
    "Download (PDF, 120 KB)",
    "PDF herunterladen",
    "Télécharger le PDF",
    "The press release as a PDF: www.ferry.example/press.",
  ])("is no part of the story: %j", (line) => {
    expect(roleOf(line, STORY[2] as string)).toBe("wire");
  });
  test.for(["The report on the ferry is out as a PDF, and whoever wants to may read it there.", "PDF or paper?"])(
    "but of it is %j",
    (line) => {
      expect(roleOf(line, `${STORY[2]} It does so twice.`)).not.toBe("wire");
    },
  );
});

test("a programme closes the story, and a letter's close below it does not", () => {
  const rows = ["10.00 Uhr Begrüßung durch die Bürgermeisterin", "10.30 Uhr Erste Fahrt", "12.00 Uhr Imbiss"];
  const { blocks } = parse(
    [...STORY, `Programm\n${rows.join("\n")}`, "Mit freundlichen Grüßen", "Jana Muster"].join("\n\n"),
  );
  const roles = blocks
    .filter(({ text }) => text === "Programm" || rows.some((row) => text.includes(row)))
    .map(({ role }) => role);
  expect(roles).toEqual(["subhead", "list"]);
  // One row alone may be when somebody is to be reached.
  const one = parse([...STORY, rows[0], "Jana Muster"].join("\n\n")).blocks.find(({ text }) => text === rows[0]);
  expect(one?.role).not.toBe("list");
});

describe("the line with which a letter opens", () => {
  const told =
    "The ferry of Sallow End has been out of service since the flood, and nobody knows when it will sail again.";
  const rolesOf = (...lines: string[]) =>
    parse(
      `Council asks for a second ferry\n\n13 October 2021\n\n${told}\n\n${lines.join("\n\n")}\n\n${told}\n`,
    ).blocks.map(({ role }) => role);

  test.for([
    "Dear Secretary Example:",
    "Sehr geehrte Frau Beispiel:",
    "Mesdames, Messieurs :",
    "Estimados vecinos:",
    "Gentile Presidente:",
    "Geachte mevrouw Voorbeeld:",
    "Poštovani sugrađani:",
    "Szanowni Państwo:",
    "Уважаемые жители!:",
  ])("%s", (line) => {
    expect(rolesOf(line)).toEqual(["headline", "date-line", "paragraph", "wire", "paragraph"]);
  });

  test("whom it is to stands above it, with a street and its number", () => {
    const to = "The Honourable Jane Example 12 Quay Street Oldport 20500";
    expect(rolesOf(to, "Dear Ms Example:")).toEqual([
      ...["headline", "date-line", "paragraph", "wire", "wire", "paragraph"],
    ]);
  });

  test.for([
    "Dear to all of us: the ferry, the weir and the mill, says the council of Sallow End in its letter.",
    "Dear Diary",
    "Dear friends of the ferry,",
    "Dear friends of the ferry have written to the council, and they ask for a second boat.",
    "Dearest of all:",
  ])("not: %s", (line) => {
    expect(rolesOf(line)).not.toContain("wire");
  });
});
