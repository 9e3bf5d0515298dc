import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { DateTime } from "luxon";
import { createClock } from "../clock.ts";
import { examine } from "../examine.ts";
import { type Hold, holdOf } from "../hold.ts";
import { endsOf, instantInWords } from "../hold-words.ts";
import { fixedTime, isInstant } from "../options/time.ts";
import { noPictures } from "../pictures/index.ts";
import { type SiteDataReader, siteDataReader } from "../site-data.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { findTexts } from "./find-texts.ts";
import { cronLines, OURS, workflow } from "./schedule-view.ts";
import { readTextOptions, textOptions } from "./text-options.ts";

/** `press-release schedule`: the instants at which embargoes end, for whatever builds the site then. */
export const schedule: Command = {
  usage: "press-release schedule [--cron | --github-workflow FILE] [--run WHAT] PATH…",
  about:
    "Says when builds are due: at the end of each embargo. It tells the instants alone, no name and no word of a release.\n" +
    "In a public repository anybody can read what it writes, and an instant may be news as well.",
  options: [
    { name: "cron", value: null, about: "As lines of a crontab, in UTC." },
    { name: "github-workflow", value: "FILE", about: "Writes a workflow: .github/workflows/NAME.yml." },
    { name: "run", value: "WHAT", about: "A command for --cron; for a workflow, the one to start: pages.yml." },
    { name: "now", value: "TIME", about: "The clock, with its zone: 2026-06-25T08:30-04:00. Default: now." },
    ...textOptions,
  ],

  async run({ files, options }: Arguments, terminal: Terminal) {
    if (files.length === 0) throw new UsageError("schedule needs a file or a folder. Try --help.");
    const target = targetOf(options);
    const { ends, vague } = await read(files, options);
    for (const path of vague) {
      terminal.err(`press-release: ${path}: it is not known when the embargo ends; press-release check says why.\n`);
    }
    if (target !== null) await put(target, ends, options.get("run") ?? "", terminal);
    else if (options.has("cron")) terminal.out(cronLines(ends, options.get("run") ?? "npx @11ty/eleventy"));
    else
      terminal.out(ends.length === 0 ? "No build is due.\n" : ends.map((end) => `${instantInWords(end)}\n`).join(""));
    return vague.length > 0 ? 1 : 0;
  },
};

/** Texts are read as a build reads them. */
async function read(
  files: readonly string[],
  options: Arguments["options"],
): Promise<{ ends: DateTime[]; vague: string[] }> {
  const { encoding, parse } = readTextOptions(options);
  const given = options.get("now");
  if (given !== undefined && !isInstant(given)) {
    throw new UsageError(`--now needs a time with its zone, such as 2026-06-25T08:30-04:00, not “${given}”.`);
  }
  const { now } = createClock(fixedTime(given, process.env.SOURCE_DATE_EPOCH));
  const holds: Hold[] = [];
  const vague: string[] = [];
  const dataIn = new Map<string, SiteDataReader>();
  for (const { path, folder } of await findTexts(files)) {
    const { release } = await examine(path, encoding, parse, noPictures, folder);
    const top = topOf(path, folder);
    const dataOf = dataIn.get(top) ?? siteDataReader(top, new Map());
    dataIn.set(top, dataOf);
    const hold = release && holdOf(release, now, await dataOf(resolve(path)));
    if (hold?.kind === "vague") vague.push(path);
    if (hold) holds.push(hold);
  }
  return { ends: endsOf(holds), vague };
}

/** Where data files of folders may stand: below the working directory, else in the folder that was named. */
function topOf(path: string, folder: string | null): string {
  const here = `${process.cwd()}${sep}`;
  return resolve(path).startsWith(here) ? here : `${dirname(resolve(folder ?? path))}${sep}`;
}

/** Only where GitHub looks for workflows: that is outside every site, and a slip writes over nothing else. */
function targetOf(options: Arguments["options"]): string | null {
  const file = options.get("github-workflow");
  if (file === undefined) return null;
  if (options.has("cron")) throw new UsageError("--cron and --github-workflow exclude each other.");
  if (!/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(relative(process.cwd(), resolve(file)).replaceAll("\\", "/"))) {
    throw new UsageError(
      `a workflow stands in .github/workflows/ of this folder, such as embargoes.yml, not in “${file}”.`,
    );
  }
  if (!/^[\w.-]+\.ya?ml$/.test(options.get("run") ?? "")) {
    throw new UsageError("--run has to name the workflow that builds the site, such as pages.yml.");
  }
  return file;
}

async function put(file: string, ends: readonly DateTime[], starts: string, terminal: Terminal): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => null);
  if (before !== null && !before.startsWith(OURS)) {
    throw new UsageError(`${file} was not written by this command, and stays as it is.`);
  }
  if (ends.length === 0) {
    await rm(file, { force: true });
    terminal.out(`No build is due${before === null ? "" : `; ${file} is taken away`}.\n`);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, workflow(ends, starts));
  terminal.out(
    `${file}: ${ends.length === 1 ? "one build" : `${ends.length} builds`}. ${starts} needs \`workflow_dispatch:\`.\n`,
  );
}
