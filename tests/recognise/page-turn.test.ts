import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Ferry returns to the crossing",
  "The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out of the water.",
  "She now carries forty cars, two fewer than before the refit began, and four bicycles more.",
];
const LATER = "The trust has ordered a second boat, which will be in the water before the summer of next year.";

const rolesOf = (...lines: string[]) => {
  const { blocks } = parse([...STORY, lines.join("\n"), LATER].join("\n\n"));
  return lines.map((line) => blocks.find(({ text }) => text === line)?.role);
};

test.for([
  "- more -",
  "(more)",
  "-more-",
  "*** MORE ***",
  "Continued on next page",
  "A la vuelta…",
  "à suivre…",
  ".../...",
  "(segue)",
  "– Fortsetzung –",
  "(続く)",
  "(계속)",
  "(يتبع)",
])("%j says that the text goes on", (line) => {
  expect(rolesOf(line)).toEqual(["wire"]);
  expect(parse([...STORY, line, LATER].join("\n\n")).body.filter(({ role }) => role === "paragraph")).toHaveLength(3);
});

test.for(["Page 2 of 3", "2-2-2", "- 2 -", "Seite 2"])("%j below it is the number of a page", (line) => {
  expect(rolesOf("- more -", line)).toEqual(["wire", "wire"]);
});

test.for(["More", "More boats", "(more boats)", "Two pages", "“More”"])("%j is none", (line) => {
  expect(rolesOf(line)).not.toContain("wire");
});

test("at the very end it ends the copy", () => {
  expect(parse([...STORY, LATER, "-more-"].join("\n\n")).endMark?.text).toBe("-more-");
});
