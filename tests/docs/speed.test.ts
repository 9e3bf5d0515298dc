import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withNumbers } from "../../scripts/speed.ts";

const page = readFileSync("site/docs/speed.md", "utf8");
const measured = JSON.parse(readFileSync("bench/measured.json", "utf8"));

it("the page about speed has the numbers that were measured; else `npm run speed` is due", () => {
  expect(page).toBe(withNumbers(page, measured));
  expect(page.match(/^\| .+ \| .+ \| [\d.]+ \|$/gm)).toHaveLength(measured.rows.length);
});

it("takes others", () => {
  const rows = [{ what: "a", beside: "b $&", ratio: 2.5 }];
  const other = withNumbers(page, { machine: "a large machine", rows });
  expect(other).toContain("|---|---|---|\n| a | b $& | 2.5 |\n\nOn a large machine.\n\nThe plugin does more");
  expect(withNumbers(other, measured)).toBe(page);
});
