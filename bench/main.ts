/**
 * Says what the engine costs beside markdown-it, and a site of releases beside the same texts as Eleventy's plain
 * Markdown. It compares CPU time within one run, on a RAM disk where there is one: wall time tells more of the machine.
 *
 *     npm run bench [-- COUNT] [--json]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileInto } from "./compile.ts";
import { releaseText } from "./releases.ts";

const words = process.argv.slice(2);
const json = words.includes("--json");
const count = Number(words.find((word) => word !== "--json") ?? 1000);
if (!Number.isInteger(count) || count < 1)
  throw new Error("npm run bench [-- COUNT] [--json]: the count is a whole number.");

const disk = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "press-bench-"));

/** Runs a script of the bench in a process of its own, which prints one number; the best of three is the least noisy. */
function measure(script: string, words: readonly string[], cwd = process.cwd()): number {
  const run = () => {
    const command = [join(disk, "bench", script), ...words];
    return Number(
      execFileSync(process.execPath, command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
    );
  };
  return Math.min(run(), run(), run());
}

/** CPU milliseconds, ours and theirs, and the one by the other. */
interface Comparison {
  readonly what: string;
  readonly unit: "ms each" | "ms all";
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

const comparisons: Comparison[] = [];

function compare(what: string, unit: Comparison["unit"], ours: number, theirs: number): void {
  comparisons.push({ what, unit, ours, theirs, ratio: ours / theirs });
  if (json) return;
  const [a, b] = [ours, theirs].map((value) => value.toFixed(value < 10 ? 3 : 0).padStart(8));
  console.log(`${what.padEnd(34)}${a} ${unit.padEnd(7)} ${b} ${unit.padEnd(7)}   ratio ${(ours / theirs).toFixed(2)}`);
}

const sizes = Array.from({ length: count }, (_, index) => releaseText(index).length);
const characters = Math.round(sizes.reduce((sum, size) => sum + size, 0) / count);
if (!json)
  console.log(
    `${count} invented releases of ${Math.min(...sizes)} to ${Math.max(...sizes)} characters; CPU time, ours beside theirs\n`,
  );

try {
  compileInto(disk);
  const markdownIt = measure("engine.js", ["markdown-it", String(count)]);
  compare("read, markdown-it + attrs", "ms each", measure("engine.js", ["read", String(count)]), markdownIt);
  compare("read and render, the same", "ms each", measure("engine.js", ["read and render", String(count)]), markdownIt);

  for (const [kind, ending] of [
    ["releases", "txt"],
    ["markdown", "md"],
  ] as const) {
    const folder = join(disk, kind, "site", "releases");
    mkdirSync(folder, { recursive: true });
    for (let index = 0; index < count; index += 1)
      writeFileSync(join(folder, `r${index}.${ending}`), releaseText(index));
  }
  mkdirSync(join(disk, "markdown/site/_includes"));
  writeFileSync(join(disk, "markdown/site/_includes/page.njk"), "<!doctype html><title>x</title>{{ content | safe }}");
  writeFileSync(join(disk, "markdown/site/releases/releases.json"), '{"layout": "page.njk"}');
  compare(
    `site of ${count}, plain Markdown`,
    "ms all",
    measure("build.js", ["releases"], join(disk, "releases")),
    measure("build.js", ["markdown"], join(disk, "markdown")),
  );
} finally {
  rmSync(disk, { recursive: true });
}
if (json) console.log(JSON.stringify({ count, characters, comparisons }, null, 2));
