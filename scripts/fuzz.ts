/**
 * Looks for texts that the engine reads wrongly: `npm run fuzz -- 20000 --seed 7`. The number is the budget in texts, the seed
 * makes a run that can be run again. Texts that reach code in a way that no text before did are kept and changed further.
 * What is found is made short and written to a folder, to become a fixture.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { faultsOf } from "../tests/support/faults-of.ts";
import { samples } from "../tests/support/samples.ts";
import { watchCoverage } from "./fuzz/coverage.ts";
import { explore } from "./fuzz/explore.ts";

const FOUND = "node_modules/.cache/press-release-fuzz";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" } } });
const texts = Number(positionals[0] ?? 2000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(texts) || texts < 1 || !Number.isInteger(seed)) {
  console.error("Usage: npm run fuzz -- [TEXTS] [--seed NUMBER]");
  process.exit(2);
}

const coverage = watchCoverage("/src/");
const { tried, kept, places, slowest, found } = explore(
  samples().map(({ text }) => text),
  { texts, seed, faultsOf, reached: coverage.reached },
);
coverage.stop();

console.log(`${tried} texts with the seed ${seed}: ${kept} were kept, ${places} places of the engine reached.`);
console.log(`The slowest took ${Math.round(slowest.milliseconds)} ms for ${slowest.text.length} characters.`);
for (const [at, { text, faults }] of found.entries()) {
  mkdirSync(FOUND, { recursive: true });
  const file = join(FOUND, `${seed}-${at + 1}.txt`);
  writeFileSync(file, text);
  console.error(`${file}\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}
if (found.length > 0) process.exitCode = 1;
else console.log("No fault was found.");
