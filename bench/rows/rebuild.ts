import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cpuOf } from "../measure.ts";
import { releaseText } from "../releases.ts";
import { compared, type Part } from "../row.ts";
import { markdown } from "../sites/markdown.ts";
import { lean } from "../sites/press.ts";
import { clean, lay, type Site } from "../sites/site.ts";

/** The first rebuild of a process still compiles. */
const EDITS = 6;
/** Seconds in which nothing is computed any more: the rebuild is over. */
const QUIET = 0.6;
/** So long a build may take, in seconds. */
const PATIENCE = 1800;

/** One changed text while a site is watched (`eleventy --watch --incremental`), beside one changed Markdown file. */
export const rebuild: Part = async function* ({ disk, counts }) {
  const count = counts.at(-1) ?? 0;
  const theirs = await cpuOfEdit(markdown, disk, count);
  const ours = await cpuOfEdit(lean, disk, count);
  yield compared(`Rebuild of one in ${count}, watched`, "CPU, beside Markdown’s", "s", ours, theirs, 1.1);
};

/** The least CPU time, in seconds, from the change of one text to the end of all work. */
async function cpuOfEdit(site: Site, disk: string, count: number): Promise<number> {
  const folder = lay(site, disk, count);
  clean(folder);
  const [program, ...words] = site.command(disk) ?? [process.execPath];
  const child = spawn(program, [...words, "--watch", "--incremental"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  try {
    const pid = child.pid ?? 0;
    await until(() => said.includes("Watching"));
    await rest(pid);
    let least = Number.POSITIVE_INFINITY;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const before = cpuOf(pid);
      const [path] = site.file(Math.floor(count / 2), releaseText(Math.floor(count / 2)));
      said = "";
      appendFileSync(join(folder, path), `\n\nIt was the change number ${edit + 1} of this text.\n`);
      await until(() => /Wrote|Watching/.test(said));
      await rest(pid);
      least = Math.min(least, cpuOf(pid) - before);
    }
    return least;
  } finally {
    child.kill();
    await once(child, "close");
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 0.05) {
    if (waited > PATIENCE) throw new Error("Eleventy does not say that it has built the site.");
    await wait(50);
  }
}

/** Waits until a process does nothing any more. */
async function rest(pid: number): Promise<void> {
  for (let before = -1, now = cpuOf(pid); now !== before; now = cpuOf(pid)) {
    before = now;
    await wait(QUIET * 1000);
  }
}
