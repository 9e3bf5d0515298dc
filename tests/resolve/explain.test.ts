import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { explainLine } from "../../src/resolve/explain.ts";

const text = `Footbridge opens at Lanner Weir

13 October 2021

The river council opened the footbridge on Monday,
two years after a flood took it.

Photo: Ismay Thornbury / Ostermoor Council
`;
const release = parse(text);

it("says what a line is, on which evidence and by which rule", () => {
  expect(explainLine(release, 3)).toMatchObject({
    line: 3,
    text: "13 October 2021",
    role: "date-line",
    lines: [3, 3],
    strength: "shaped",
    by: "dateLine",
    rule: expect.any(String),
  });
});

it("says which claims lost, to what and by which rule", () => {
  const clash = parse(text.replace("13 October 2021", "13 October 2021 {.deck}"));
  const explained = explainLine(clash, 3);
  expect(explained).toMatchObject({ role: "deck", strength: "marked", rule: "strength" });
  expect(explained?.lost).toContainEqual(
    expect.objectContaining({ role: "date-line", strength: "shaped", rule: "strength", to: "deck" }),
  );
  expect(explained?.remedies).toEqual([{ role: "date-line", line: 3, marker: "{.date-line}" }]);
});

it("puts the marker of a hard-wrapped paragraph at its end", () => {
  expect(explainLine(release, 5)).toMatchObject({
    role: "paragraph",
    lines: [5, 6],
    strength: null,
    rule: null,
    remedies: [{ role: "subhead", line: 6, marker: "{.subhead}" }],
  });
});

it("has nothing to change about a blank line or front matter, and knows no line beyond the text", () => {
  expect(explainLine(release, 2)).toMatchObject({ role: null, lines: [2, 2], remedies: [] });
  expect(explainLine(parse(`---\nlang: en\n---\n${text}`), 2)).toMatchObject({ role: "front-matter", remedies: [] });
  expect(explainLine(release, 0)).toBeNull();
  expect(explainLine(release, 10)).toBeNull();
});

it("promises of a marker what the marker does", () => {
  const broken: string[] = [];
  for (const name of readdirSync("tests/fixtures/en").filter((file) => file.endsWith(".txt"))) {
    const original = readFileSync(`tests/fixtures/en/${name}`, "utf8");
    const parsed = parse(original);
    for (const { number } of parsed.source.lines) {
      for (const { role, line, marker } of explainLine(parsed, number)?.remedies ?? []) {
        const end = parsed.source.lines[line - 1]?.end ?? 0;
        // A line has one marker: what is marked already is marked anew.
        const head = original.slice(0, end).replace(/ *\{[^{}\n]*\} *$/, "");
        const now = explainLine(parse(`${head} ${marker}${original.slice(end)}`), number)?.role;
        if (now !== role) broken.push(`${name}:${number} ${marker} on ${line} gives ${now}`);
      }
    }
  }
  expect(broken).toEqual([]);
});
