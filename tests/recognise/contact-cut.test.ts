import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Ferry returns to the crossing\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before.";
const contactsIn = (...lines: string[]): unknown[] =>
  parse([STORY, ...lines].join("\n\n")).contacts.map(({ name, email, phone }) => [name, email, phone]);

describe("a sentence that says whom to ask", () => {
  test.for([
    [
      "For further information, please contact Mara Ellwood, Public Information Officer, at\n(305) 555-0135",
      ["Mara Ellwood", null, "(305) 555-0135"],
    ],
    [
      "To schedule an interview with Ferryline CEO John Norrow and Oldport Mayor Ann Example, contact Mara Ellwood at (208) 555–0113 or mara@ferry.example.",
      ["Mara Ellwood", "mara@ferry.example", "(208) 555–0113"],
    ],
  ] as const)("reads %j", ([line, contact]) => {
    expect(contactsIn(line)).toEqual([contact]);
  });

  test.for([
    "For further information, passengers may ask the crew of the Mara Ellwood, the old ferry, at\nQuay 4 in 2027",
    "For further information see the leaflet of Oldport Harbour Board",
    "To schedule an interview is not easy, said the ferry's captain, who has been at sea since May.",
  ])("refuses %j", (line) => {
    expect(contactsIn(line)).toEqual([]);
  });
});
