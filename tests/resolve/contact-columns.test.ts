import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts } from "../support/roles.ts";

const read = (lines: string): (readonly (string | null)[])[] =>
  parse(hosts.trailer.replace("{line}", lines)).contacts.map(({ name, email, phone }) => [name, email, phone]);

describe("columns of people are read one column after the other", () => {
  test.each([
    [
      "three names over three numbers, and the jobs below",
      "For more information, contact:\n\nJane Placeholder           John Sample              Mary Example\nM: 01632 960001            M: 01632 960002          M: 01632 960003\n\nHarbour master             Ferry captain            Ferry captain",
      [
        ["Jane Placeholder", null, "01632 960001"],
        ["John Sample", null, "01632 960002"],
        ["Mary Example", null, "01632 960003"],
      ],
    ],
    [
      "names, jobs, numbers and addresses, parted by tabs",
      "Press contacts:\nJane Placeholder\tJohn Sample\tMary Example\nHarbour Trust\tFerry Board\tRiver Office\n01632 960001\t01632 960002\t01632 960003\njane@ferry.example\tjohn@ferry.example\tmary@ferry.example",
      [
        ["Jane Placeholder", "jane@ferry.example", "01632 960001"],
        ["John Sample", "john@ferry.example", "01632 960002"],
        ["Mary Example", "mary@ferry.example", "01632 960003"],
      ],
    ],
    [
      "two columns",
      "Press contacts:\nJane Placeholder               John Sample\n01632 960001                   01632 960002",
      [
        ["Jane Placeholder", null, "01632 960001"],
        ["John Sample", null, "01632 960002"],
      ],
    ],
    [
      "two columns that came with one space between",
      "Press contacts:\nMary Placeholder John Sample\n01632 960001 01632 960002",
      [
        ["Mary Placeholder", null, "01632 960001"],
        ["John Sample", null, "01632 960002"],
      ],
    ],
    [
      "one person with two numbers",
      "Press contact:\nMaría José Ejemplo Muestra\n01632 960001 01632 960002",
      [["María José Ejemplo Muestra", null, "01632 960001"]],
    ],
  ] as const)("%s", (_, lines, contacts) => {
    expect(read(lines)).toEqual(contacts);
  });

  test("a colon in any language stands over a row of names above a row of numbers", () => {
    const { contacts } = parse(
      "Ny kai opnar laurdag\n\n12. mars 2026\n\nHamna har fått ei ny kai, og laurdag kan alle sjå henne. Ho er tre hundre meter lang og har kosta førti millionar kroner.\n\nFor ytterlegare spørsmål, ring:\n\nKari Eksempel               Ola Eksempelsen              Anne Prøve\nM: 913 00 001               M: 913 00 002                M: 913 00 003\n",
      { language: "nb" },
    );
    expect(contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ["Kari Eksempel", "913 00 001"],
      ["Ola Eksempelsen", "913 00 002"],
      ["Anne Prøve", "913 00 003"],
    ]);
  });

  test("rows with a person each stay rows", () => {
    expect(
      read(
        "Press contacts:\nJane Placeholder     Harbour Trust     01632 960001\nJohn Sample          Ferry Board       01632 960002",
      ).map(([name, , phone]) => [name, phone]),
    ).toEqual([
      ["Jane Placeholder", "01632 960001"],
      ["John Sample", "01632 960002"],
    ]);
  });
});

describe("a number that was told already makes no second contact", () => {
  test.each([
    ["Press contact: Jane Placeholder, 01632 960001\n\nHarbour Trust\n1 Long Quay\n\n01632-960001"],
    ["Press contact: Jane Placeholder, 01632 960001\n\nPress officer Jane Placeholder, tel. 01632-96 00 01"],
  ])("%s", (lines) => {
    expect(read(lines)).toEqual([["Jane Placeholder", null, "01632 960001"]]);
  });

  test("two people may share one", () => {
    expect(
      read("Press contacts:\nJane Placeholder, 01632 960001\nJohn Sample, 01632 960001").map(([name]) => name),
    ).toEqual(["Jane Placeholder", "John Sample"]);
  });
});

describe("what stands glued together", () => {
  test.each([
    ["Media contact:   0412 637 300   08 8237 9400", [[null, null, "0412 637 300"]]],
    ["Press contact: Jane Placeholder, Head of Press+44 1632 960001", [["Jane Placeholder", null, "+44 1632 960001"]]],
    [
      "Media Contact: Jane Placeholder Ferrylink jane.placeholder@ferry.example +44 1632 960001",
      [["Jane Placeholder", "jane.placeholder@ferry.example", "+44 1632 960001"]],
    ],
    [
      "Media Contact: Jane Placeholder Jane Placeholder Communications pr@ferry.example +44 1632 960001",
      [["Jane Placeholder", "pr@ferry.example", "+44 1632 960001"]],
    ],
    // The address is somebody else's, or says all of the name.
    [
      "Media Contact: Jane Mary Placeholder, mary.jane@ferry.example",
      [["Jane Mary Placeholder", "mary.jane@ferry.example", null]],
    ],
    [
      "Media Contact: Jane van Placeholder, jane.van.placeholder@ferry.example",
      [["Jane van Placeholder", "jane.van.placeholder@ferry.example", null]],
    ],
  ] as const)("%s", (line, contacts) => {
    expect(read(line)).toEqual(contacts);
  });
});

describe("the name of a domain is a body's", () => {
  test.each([
    [
      "Press office\nQuay Works\n01632 960001\npress@quayworks.example",
      [[null, "press@quayworks.example", "01632 960001"]],
    ],
    ["Contact:\nNordic Baltic\n+44 1632 960001\nwww.nordicbaltic.example", [[null, null, "+44 1632 960001"]]],
    // Somebody whose site has her name.
    [
      "Contact:\nJane Placeholder\n01632 960001\njane@janeplaceholder.example",
      [["Jane Placeholder", "jane@janeplaceholder.example", "01632 960001"]],
    ],
  ] as const)("%j", (lines, contacts) => {
    expect(read(lines)).toEqual(contacts);
  });
});

test("a sentence that names three people with two numbers each has more words than others", () => {
  const line =
    "For further information, contact Jane Placeholder at Ferry Trust at 703.555.0101 (phone), 703.555.0102 (fax) or jane@ferry.example (e-mail); John Sample at Quay Works of Oldport at 614.555.0103 (phone), 614.555.0104 (fax) or john@quay.example (e-mail); or Mary Example at Harbour Public Relations of Oldport at 202.555.0105 (phone), 202.555.0106 (fax) or mary@harbour.example (e-mail).";
  expect(read(line)).toEqual([
    ["Jane Placeholder", "jane@ferry.example", "703.555.0101"],
    ["John Sample", "john@quay.example", "614.555.0103"],
    ["Mary Example", "mary@harbour.example", "202.555.0105"],
  ]);
});

describe("who is asked in a sentence with a number", () => {
  test.each([
    ["For more information about the United Quays of Oldport and the bus programmes, call (606) 555-0100.", null],
    [
      "For more information, email press@ferry.example. To hear first, sign up for letters through Tell Me or follow us.",
      null,
    ],
    // No first name that is known, and still hers is the number.
    ["For more information, please contact Ottoline Quaymaster on 01632 960001.", "Ottoline Quaymaster"],
  ] as const)("%s", (line, name) => {
    expect(read(line).map(([first]) => first)).toEqual([name]);
  });
});
