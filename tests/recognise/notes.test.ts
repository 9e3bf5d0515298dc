import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("notes", () => {
  test.for([
    "Merk: The ferry was built in 1931 and has been green ever since.",
    "NOTES TO EDITORS\n1. The ferry was built in 1931.\n2. She is green.",
    "Notes to editors:\nThe ferry was built in 1931 and has been green ever since.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("notes");
  });

  test("behind one star, two and three, as the text has them", () => {
    const notes = [
      "* Based on the count of March 2026.",
      "** Of those who crossed on a Sunday.",
      "*** Averages of the four summer months, bicycles left out.",
    ];
    const release = parse(["Ferry fuller than ever", "The ferry* is fuller** than ever***.", ...notes].join("\n\n"));
    expect(release.body).toHaveLength(1);
    expect(release.notes).not.toHaveLength(0);
  });

  test("behind a raised figure that the text has", () => {
    const release = parse(
      [
        "Ferry fuller than ever",
        "The ferry is fuller, as the count says.¹",
        "Nobody was left behind.",
        "¹ https://weirwatch.example/count/2026/report.htm",
      ].join("\n\n"),
    );
    expect(release.notes).toHaveLength(1);
    expect(release.boilerplate).toEqual([]);
  });

  test("behind a figure in brackets that the text has, and not behind one that it has not", () => {
    const notes = (told: string) =>
      parse(
        [
          "Ferry fuller than ever",
          told,
          "Nobody was left behind on the quay this week.",
          "[1] The boats are named for the birds of the estuary.",
        ].join("\n\n"),
      ).notes;
    expect(notes("The new boat, named Curlew[1], is fuller than any other.")).toHaveLength(1);
    expect(notes("The new boat, named Curlew, is fuller than any other.")).toHaveLength(0);
  });

  test("stars round a word or before items of a list are no notes", () => {
    const lines = ["**Bold** words in the story of the ferry are no note.", "* one boat\n* two slips"];
    expect(parse(["Ferry fuller than ever", "The ferry is fuller.", ...lines].join("\n\n")).notes).toHaveLength(0);
  });

  test.for(["Notes of the meeting were read aloud by the harbour master."])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("notes");
  });
});

describe("whom to ask, among numbered notes", () => {
  const notes =
    "Mill to turn again\n\n9 May 2017\n\nThe council has agreed plans to turn the old mill on Weir Lane into workshops for small firms.\n\nWork begins in the autumn and ends in two years.\n\nENDS\n\n";
  const last = "3. The fund is paid for by the National Water Trust.";

  test.for([
    `Notes to editors\n\n1. The mill was built in 1862.\n\n2. For further information please contact Jane Example, press officer, on 01632 960143 or email jane@mill.example\n\n${last}`,
    `Notes to Editors:\n1. The mill was built in 1862.\n2. Media enquiries: Jane Example, 01632 960143, jane@mill.example\n${last}`,
  ])("is a contact, and the notes go on: %j", (foot) => {
    const { contacts, blocks } = parse(`${notes}${foot}\n`);
    expect(contacts.map(({ name, email, phone }) => [name, email, phone])).toEqual([
      ["Jane Example", "jane@mill.example", "01632 960143"],
    ]);
    expect(blocks.find(({ text }) => text.includes("National Water Trust"))?.role).toBe("notes");
  });

  test.for([
    "How to sail\n\n1. Be early.\n\n2. For further information please ring the harbour on 01632 960143.\n\n3. Bring a coat.",
    "Notes to editors\n\n1. The mill was built in 1862.\n\n2. For further information please see the plans in the hall.",
  ])("is none without a heading of notes, or a number: %j", (foot) => {
    expect(parse(`${notes}${foot}\n`).contacts).toEqual([]);
  });
});
