import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const named = (line: string) =>
  parse(
    [
      "Ferry Sails Again",
      "The chain ferry went back into service on Monday, eleven weeks after she was hauled out.",
      "She now carries forty cars.",
      `Media contact:\n${line}\n12 Quay Street\n555-010-0100`,
    ].join("\n\n"),
    { language: "en" },
  ).contacts.map(({ name }) => name);

test.for(["Frank Sample Courts Building", "Jane Example Courthouse"])(
  "%j is where an office is, and nobody",
  (line) => {
    expect(named(line)).toEqual([null]);
  },
);

test.for(["Jane Example", "Frank Sample"])("%j is whom to ask", (line) => {
  expect(named(line)).toEqual([line]);
});
