import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { installed, nodeBinary } from "./matrix/installed.ts";
import type { Shape } from "./matrix/shape.ts";
import { shapes } from "./matrix/shapes.ts";

/** Which Eleventy is tried on which Node. The README has these as a table. */
const ELEVENTIES = [
  { eleventy: "~3.1.0", nodes: [20, 22, 24] },
  { eleventy: "4.0.0-alpha.10", nodes: [22, 24] },
];
const cells = ELEVENTIES.flatMap(({ eleventy, nodes }) => nodes.map((node) => ({ eleventy, node })));
const MINUTES = 5 * 60_000;

describe.each(cells)("Eleventy $eleventy on Node $node", { timeout: MINUTES }, ({ eleventy, node }) => {
  // Node 20 reads no TypeScript by itself.
  it.each(shapes.filter(({ config }) => node > 20 || !config.endsWith("ts")))("$name", async (shape) => {
    const [home, binary] = [await installed(eleventy), await nodeBinary(node)];
    const site = makeSite(join(home, `site-${node}-${shapes.indexOf(shape)}`), shape);
    const said = build(binary, site, shape, {});
    expect(said).not.toMatch(/Problem|Error|warn/i);

    const read = (path: string): string => readFileSync(join(site, shape.output, path), "utf8");
    const page = read(shape.release);
    expect(page).toContain("Night ferry to call at Skerry Quay again");
    expect(page).toContain("Petra Halloran");
    expect(page).toMatch(shape.says);
    for (const [path, words] of Object.entries(shape.lists)) expect(read(path), path).toContain(words);
    for (const path of shape.absent) expect(existsSync(join(site, shape.output, path)), path).toBe(false);

    const own = shape.own.map(read);
    rmSync(join(site, shape.output), { recursive: true });
    build(binary, site, shape, { WITHOUT_PRESS: "yes" });
    expect(shape.own.map(read)).toEqual(own);
  });
});

function makeSite(folder: string, { files }: Shape): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  return folder;
}

/** Builds as somebody would in that folder. @returns what the terminal said. */
function build(node: string, folder: string, { config }: Shape, env: Readonly<Record<string, string>>): string {
  const words = ["../node_modules/@11ty/eleventy/cmd.cjs", "--quiet", `--config=${config}`];
  return execFileSync(node, words, { cwd: folder, encoding: "utf8", env: { ...process.env, ...env }, stdio: "pipe" });
}
