/**
 * Measures engine, builds and starts beside their peers. It compares CPU time within one run, on a RAM disk where there is
 * one: wall time tells more of the machine.
 *
 *     npm run bench [-- COUNT …] [--json] [--runs N] [--only PART,…]
 */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { prepareDisk } from "./disk.ts";
import { addRssPlugin } from "./peers.ts";
import type { Missing, Part, Row } from "./row.ts";
import { again } from "./rows/again.ts";
import { build } from "./rows/build.ts";
import { engine } from "./rows/engine.ts";
import { page } from "./rows/page.ts";
import { parts as inParts } from "./rows/parts.ts";
import { rebuild } from "./rows/rebuild.ts";
import { start } from "./rows/start.ts";
import { tablePrinter } from "./table.ts";

/** The parts of the table, in its order. */
const parts: Readonly<Record<string, Part>> = { engine, build, again, parts: inParts, rebuild, start, page };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: Object.keys(parts).join() },
  },
});
const counts = (positionals.length === 0 ? [100, 1000] : positionals.map(Number)).sort((a, b) => a - b);
const runs = Number(values.runs);
const chosen = values.only.split(",");
if (
  ![...counts, runs].every((number) => Number.isInteger(number) && number > 0) ||
  !chosen.every((name) => name in parts)
)
  throw new Error(`npm run bench [-- COUNT …] [--json] [--runs N] [--only ${Object.keys(parts).join()}]`);

const rows: (Row | Missing)[] = [];
const print = values.json ? () => {} : tablePrinter(console.log);
const disk = await prepareDisk();
try {
  if (chosen.includes("build")) addRssPlugin(disk);
  for (const name of chosen) {
    for await (const row of parts[name]?.({ disk, counts, runs }) ?? []) {
      rows.push(row);
      print(row);
    }
  }
} finally {
  rmSync(disk, { recursive: true });
}
if (values.json) console.log(JSON.stringify({ node: process.version, counts, runs, rows }, null, 2));
