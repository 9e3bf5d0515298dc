import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("byline", () => {
  test.for(["By Jane Placeholder", "By Jane Placeholder, Example Agency"])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("byline");
  });

  test("takes the job on the next line with it", () => {
    const text =
      "Ferry returns to the crossing\nBy JANE PLACEHOLDER\nExample Business Writer\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
    expect(parse(text).byline?.text).toContain("Example Business Writer");
    expect(parse(text).decks).toEqual([]);
  });

  test.for(["By popular demand the ferry will run on Sundays"])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("byline");
  });
});

test("“Von” before a thing opens a heading", () => {
  const text =
    "Alte Brücke ist wieder offen\n\nDie alte Brücke bei Weidenau ist für Fußgänger wieder offen, nachdem den ganzen Winter niemand über den Fluss gehen konnte.\n\nVon der Idee zur Brücke\n\nVierzig Freiwillige aus dem Dorf haben die Bohlen an neun Wochenenden verlegt, und die Stadt hat sie bezahlt.\n";
  expect(parse(text).body.map(({ role }) => role)).toEqual(["paragraph", "subhead", "paragraph"]);
});
