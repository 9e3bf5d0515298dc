import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectJson } from "../plugin/cli/inspect-json.ts";
import { packs, parse } from "../src/index.ts";
import type { Release } from "../src/types.ts";
import { differences } from "./support/differences.ts";

// Every `<folder>/<difficulty>.json` under tests/fixtures says what a careful sub-editor reads in the text of that
// name. Its text lies beside it, except for the demo newsroom's, which are the site's own files.
const FIXTURES = "tests/fixtures";
const textOf = (folder: string, name: string): string =>
  folder === "site" ? `site/releases/${name}.txt` : `${FIXTURES}/${folder}/${name}.txt`;

/** What fixtures speak of: the fields that `inspect --json` prints, and the rest of what the engine reads. */
function read(release: Release): Record<string, unknown> {
  return {
    ...inspectJson(release),
    issuer: release.issuer?.text ?? null,
    notes: release.notes.map(({ heading, text }) => ({ heading, text })),
    diagnostics: release.diagnostics.map(({ code }) => code),
  };
}

/** Every block of the file, with its lines, its role and the reason. */
function explain(release: Release): string {
  const rows = release.blocks.map(({ lines: [from, to], role, text, because }) => {
    const where = from === to ? `${from}` : `${from}–${to}`;
    const start = text.length > 48 ? `${text.slice(0, 47)}…` : text;
    return `  ${where.padStart(7)}  ${role.padEnd(13)} ${JSON.stringify(start)}: ${because}`;
  });
  const quotes = release.quotes.map(
    ({ id, text, because }) => `  ${id} ${JSON.stringify(text.slice(0, 47))}: ${because}`,
  );
  return [...rows, ...quotes].join("\n");
}

interface Expected {
  readonly language?: string;
}

const hasPack = (language: string): boolean => packs.some(({ tag }) => tag === language.split("-")[0]);

/** The names of the files in a folder that have this ending, without it. */
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();

for (const folder of readdirSync(FIXTURES)) {
  describe(folder, () => {
    test.for(namesIn(`${FIXTURES}/${folder}`, ".json"))("%s", (name, { skip }) => {
      const wanted: Expected = JSON.parse(readFileSync(`${FIXTURES}/${folder}/${name}.json`, "utf8"));
      // A text may wait for its language: its expectations hold as soon as there is a pack for it.
      if (wanted.language && !hasPack(wanted.language)) skip(`no language pack for ${wanted.language} yet`);
      const release = parse(readFileSync(textOf(folder, name), "utf8"));
      const report = differences(wanted, read(release)).map(
        ({ path, expected, got }) =>
          `${folder}/${name} › ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
      );
      if (report.length > 0) expect.fail([...report, explain(release)].join("\n"));
    });
  });
}

test("every demo release says what is expected of it", () => {
  expect(namesIn("site/releases", ".txt")).toEqual(namesIn(`${FIXTURES}/site`, ".json"));
});
