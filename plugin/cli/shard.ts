import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Job, passes, SHARD_VARIABLE } from "../shards/job.ts";
import { partsOf } from "../shards/parts.ts";
import { textsBelow } from "../shards/texts.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { runEleventy } from "./site-eleventy.ts";

const MANIFESTS = "_manifests";

/** `press-release shard`: one part of a site that is built on several machines, or all of them here, one after the other. */
export const shard: Command = {
  usage:
    "press-release shard read|pages|rest [FOLDER …] [--manifests FOLDER] [-- OPTION OF ELEVENTY …]\n" +
    "       press-release shard all RELEASES [-- OPTION OF ELEVENTY …]",
  about:
    "Builds one part of the site: first `read FOLDER …` for each part, which leaves a manifest; then `pages FOLDER …` for each and\n" +
    "`rest` once. Copied together, their outputs are the site. FOLDER is one below that of the releases; “.” is for texts in none.\n" +
    "`all` does that on one machine, in the memory of one part: RELEASES is the folder of the releases, with folders in it.",
  options: [
    { name: "manifests", value: "FOLDER", about: `Where the manifests of all parts are. Default: ${MANIFESTS}.` },
  ],

  async run({ files: words, options }: Arguments, terminal) {
    const [pass, ...others] = words;
    // Options of Eleventy are told from folders by their dash.
    const given = others.filter((word) => word.startsWith("-"));
    const folders = others.filter((word) => !word.startsWith("-")).map((word) => word.replace(/\/+$/, ""));
    if (pass === "all") return runAll(folders, given, terminal);
    const known = passes.find((each) => each === pass);
    if (known === undefined)
      throw new UsageError(`shard does one of ${passes.join(", ")}, or all of them, and not “${pass ?? ""}”.`);
    if (known === "rest" && folders.length > 0) throw new UsageError("the rest is of no folder.");
    if (known !== "rest" && folders.length === 0) throw new UsageError(`“${known}” wants the folders of its part.`);
    return runJob({ pass: known, folders, manifests: resolve(options.get("manifests") ?? MANIFESTS) }, given);
  },
};

function runJob(job: Job, given: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<number> {
  // The first round leaves manifests and no pages.
  const words = job.pass === "read" ? [...given, "--dryrun"] : given;
  return runEleventy(words, { ...variables, [SHARD_VARIABLE]: JSON.stringify(job) });
}

/** No two parts write the same file: so all of them write into the one output of the site. */
async function runAll(folders: readonly string[], given: readonly string[], terminal: Terminal): Promise<number> {
  const [releases, ...more] = folders;
  if (releases === undefined || more.length > 0) throw new UsageError("“all” wants one folder, that of the releases.");
  const texts = textsBelow(releases) ?? [];
  if (texts.length === 0) throw new UsageError(`there is no text in ${releases}.`);
  const parts = partsOf(releases, texts);
  const manifests = await mkdtemp(join(tmpdir(), "press-release-"));
  const jobs: Job[] = [
    ...parts.map((folders) => ({ pass: "read", folders, manifests }) as const),
    ...parts.map((folders) => ({ pass: "pages", folders, manifests }) as const),
    { pass: "rest", folders: [], manifests },
  ];
  // In seconds: one clock for all of them.
  const clock = process.env.SOURCE_DATE_EPOCH ?? String(Math.floor(Date.now() / 1000));
  try {
    for (const [at, job] of jobs.entries()) {
      terminal.out(`press-release: ${at + 1} of ${jobs.length}: ${[job.pass, ...job.folders].join(" ")}\n`);
      const code = await runJob(job, given, { SOURCE_DATE_EPOCH: clock });
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    await rm(manifests, { recursive: true });
  }
}
