import { describe, expect, test } from "vitest";
import { check, parse } from "../../src/index.ts";

const found = (line: string) =>
  check(
    parse(
      `Bridge opens again\n\n13 October 2021\n\nThe council has opened the bridge again. ${line}\n\nIt is the second in the town.\n`,
    ),
  )
    .filter(({ code }) => code === "text/placeholder")
    .map(({ message }) => /“(.*)”/u.exec(message)?.[1]);

describe("a blank that nobody has filled in", () => {
  test.for([
    ["It was built by [Company Name].", "[Company Name]"],
    ["“[Insert quote here],” said the mayor.", "[Insert quote here]"],
    ["[City, State] – [Date]", "[City, State]"],
    ["The cost was {{amount}} in all.", "{{amount}}"],
    ["Gebaut hat sie <Firmenname>, wie es heißt.", "<Firmenname>"],
    ["Ring [Phone Number] for more.", "[Phone Number]"],
    ["Write to [email protected] for more.", "[email protected]"],
    ["Le pont est construit par [Nom de l’entreprise].", "[Nom de l’entreprise]"],
    ["橋は【会社名】が建てた。", "【会社名】"],
    ["Lorem ipsum dolor sit amet.", "Lorem ipsum dolor"],
  ] as const)("%s", ([line, blank]) => {
    expect(found(line)[0]).toBe(blank);
  });

  test.for([
    "“We have waited for [the bridge] for years,” she said [sic].",
    "“[We] are glad,” he said. [Applause]",
    "See note [1] and [Photo: Jane Example].",
    "Write to <crew@acme.example> or see <https://acme.example/name>.",
    "The sum {a + b} is small, and so is <b>.",
    "[Oldport] – The bridge is open.",
  ])("is none: %s", (line) => {
    expect(found(line)).toEqual([]);
  });
});
