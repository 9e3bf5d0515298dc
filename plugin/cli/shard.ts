import { resolve } from "node:path";
import { type Job, passes, SHARD_VARIABLE } from "../shards/job.ts";
import { type Arguments, type Command, UsageError } from "./command.ts";
import { runEleventy } from "./site-eleventy.ts";

const MANIFESTS = "_manifests";

/** `press-release shard`: one part of a site that is built on several machines. */
export const shard: Command = {
  usage: "press-release shard read|pages|rest [FOLDER …] [--manifests FOLDER] [-- OPTION OF ELEVENTY …]",
  about:
    "Builds one part of the site: first `read FOLDER …` for each part, which leaves a manifest; then `pages FOLDER …` for each and\n" +
    "`rest` once. Copied together, their outputs are the site. FOLDER is one below that of the releases; “.” is for texts in none.",
  options: [
    { name: "manifests", value: "FOLDER", about: `Where the manifests of all parts are. Default: ${MANIFESTS}.` },
  ],

  async run({ files: words, options }: Arguments) {
    const [pass, ...others] = words;
    // Options of Eleventy are told from folders by their dash.
    const given = others.filter((word) => word.startsWith("-"));
    const folders = others.filter((word) => !word.startsWith("-")).map((word) => word.replace(/\/+$/, ""));
    const known = passes.find((each) => each === pass);
    if (known === undefined) throw new UsageError(`a part is one of ${passes.join(", ")}, and not “${pass ?? ""}”.`);
    if (known === "rest" && folders.length > 0) throw new UsageError("the rest is of no folder.");
    if (known !== "rest" && folders.length === 0) throw new UsageError(`“${known}” wants the folders of its part.`);
    const job: Job = { pass: known, folders, manifests: resolve(options.get("manifests") ?? MANIFESTS) };
    // The first round leaves manifests and no pages.
    if (known === "read") given.push("--dryrun");
    return runEleventy(given, { [SHARD_VARIABLE]: JSON.stringify(job) });
  },
};
