/** Builds a site in the working directory and prints the CPU milliseconds of the whole process: `build.ts KIND`. */
// @ts-expect-error Eleventy 3 ships no types.
import Eleventy from "@11ty/eleventy";
import type { PressReleaseOptions } from "../plugin/index.ts";

interface Config {
  addPlugin(plugin: unknown, options: PressReleaseOptions): void;
}

const [kind] = process.argv.slice(2);
// The site of plain Markdown shall not pay for loading the plugin.
const plugin = kind === "releases" ? (await import("../plugin/index.ts")).default : null;
const eleventy = new Eleventy("site", "out", {
  quietMode: true,
  configPath: false,
  config(config: Config) {
    if (plugin !== null) config.addPlugin(plugin, { now: "2026-06-25T12:00Z" });
  },
});
console.log = () => {};
await eleventy.write();
const { user, system } = process.cpuUsage();
process.stdout.write(`${(user + system) / 1000}\n`);
