import { expect, it } from "vitest";
import { file, press, release } from "./terminal.ts";

it("explains a line: what it is, on which evidence, what is read in it, and what would change it", async () => {
  const path = file(release);
  const { code, out } = await press(["inspect", "--explain", "7", path]);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      `${path}:7  "Nobody in this town will have to walk round by the mill again," said Petra Halloran, chair of the council.`,
      "  paragraph, line 7: nothing else was found in it",
      "    no recogniser claimed it, and what nobody claims is a paragraph",
      expect.stringMatching(/^ {2}quotation q1, by Petra Halloran: \S/),
      "  → to make it subhead: end the line with {.subhead}",
      "",
    ]
      .map((line) => (typeof line === "string" ? line : out.split("\n")[3]))
      .join("\n"),
  );
});

it("says which claims lost and by which rule", async () => {
  const { out } = await press(["inspect", "--explain=3", file(release.replace("2021", "2021 {.deck}"))]);
  expect(out).toContain(
    "  deck, line 3: the author marked it so\n    marked, by marked; decided by “strength”: better",
  );
  expect(out).toMatch(/ {2}not date-line, line 3: .+\n {4}shaped, by dateLine; lost to deck by “strength”/);
  expect(out).toContain("→ to make it date-line: end the line with {.date-line}");
});

it("tells the doubts about a line", async () => {
  const path = file(release.replace("13 October 2021", "Tuesday 13 October 2021"));
  expect((await press(["inspect", "--explain", "3", path])).out).toContain("  warning date/weekday-mismatch “Tuesday");
});

it("says of a blank line that it is blank, and refuses one that is not there", async () => {
  const path = file(release);
  expect((await press(["inspect", "--explain", "2", path])).out).toContain("  blank: ");
  const { code, err } = await press(["inspect", "--explain", "99", path]);
  expect(code).toBe(2);
  expect(err).toMatch(/there is no line 99 in .*release\.txt; it has 22\./);
});

it("ranks the sentences that may be pull-quotes, and marks the chosen", async () => {
  const { code, out } = await press(["inspect", "--explain-quotes", file(release)]);
  expect(code).toBe(0);
  expect(out).toMatch(/→ {2}1 +\d\.\d {2}Petra Halloran: “Nobody in this town.*”\n +line 7: .*strong word/);
  const none = await press(["inspect", "--explain-quotes", file("Footbridge opens\n\nThe council opened it.\n")]);
  expect(none.out).toContain("there is no quotation");
});
