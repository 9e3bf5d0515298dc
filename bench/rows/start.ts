import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestOf, run, type Taken } from "../measure.ts";
import { releaseText } from "../releases.ts";
import { compared, type Part } from "../row.ts";
import { eleventy } from "../sites/site.ts";

/** CPU time is told in hundredths of a second, so that several starts are counted together. */
const STARTS = 10;

const PART = "Start";

/** The command on one file beside Node alone, and what the plugin adds to the start of an Eleventy that has nothing to build. */
export const start: Part = async function* ({ disk, runs }) {
  const folder = join(disk, "start");
  mkdirSync(join(folder, "site"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "release.txt"), releaseText(0));
  const dir = '{ dir: { input: "site", output: "out" } }';
  writeFileSync(join(folder, "without.js"), `export default () => (${dir});\n`);
  writeFileSync(
    join(folder, "with.js"),
    `import press from "eleventy-plugin-press-release";
export default (config) => { config.addPlugin(press, { newsroom: false }); return ${dir}; };\n`,
  );
  const command = join(disk, "node_modules/eleventy-plugin-press-release/dist/plugin/cli/main.js");
  const of =
    (program: string, ...words: string[]) =>
    () =>
      several(program, words, folder);
  const taken = await bestOf(Math.max(runs, 3), {
    node: of(process.execPath, "-e", "0"),
    inspect: of(process.execPath, command, "inspect", "release.txt"),
    without: of(...eleventy(disk, "--config=without.js")),
    with: of(...eleventy(disk, "--config=with.js")),
  });
  const ms = ({ cpu }: Taken): number => (cpu * 1000) / STARTS;
  const allowed = 2 * ms(taken.node) + 150;
  yield compared(PART, "press-release inspect, beside 2 × node -e 0 + 150 ms", "ms", ms(taken.inspect), allowed, 1);
  yield compared(PART, "Eleventy with the plugin, beside Eleventy alone", "ms", ms(taken.with), ms(taken.without));
  yield compared(PART, "what the plugin adds, at most 60 ms", "ms", ms(taken.with) - ms(taken.without), null, 60);
};

async function several(program: string, words: readonly string[], folder: string): Promise<Taken> {
  let sum: Taken = { cpu: 0, peak: 0, out: "" };
  for (let at = 0; at < STARTS; at += 1) {
    const { cpu, peak } = await run(program, words, folder);
    sum = { cpu: sum.cpu + cpu, peak: Math.max(sum.peak, peak), out: "" };
  }
  return sum;
}
