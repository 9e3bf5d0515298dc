import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts } from "../support/roles.ts";

const table = (cells: readonly string[], between = "\n") =>
  parse(hosts.body.replace("{line}", cells.join(between))).body.find(({ role }) => role === "table");

const ROWS = ["Year", "Walkers", "2024", "1,204", "2025", "877"];

test.each(["\n", "\n\n"])("cells that stand one a line are rows again (parted by %j)", (between) => {
  expect(table(ROWS, between)?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Year", "Walkers"],
    ["2024", "1,204"],
    ["2025", "877"],
  ]);
});

test.each([
  ["names", ["Mara Lindt", "Tom Arden", "Ilse Venn", "Jonas Petrie", "Ada Holm", "Wim Castell"]],
  ["a row that lacks a cell", [...ROWS, "2026"]],
  ["figures in no order", ["Year", "Walkers", "2024", "few", "many", "877"]],
  ["two rows", ["Year", "Walkers", "2024", "1,204"]],
  ["sentences", ["It rained.", "It was 12.", "It rained.", "It was 13.", "It rained.", "It was 14."]],
])("no table: %s", (_, cells) => {
  expect(table(cells)).toBeUndefined();
});
