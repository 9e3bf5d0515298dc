import { relative, resolve } from "node:path";
import { isObject } from "../options/values.ts";

/** The variable by which `press-release shard` tells a build which part of the site it makes. */
export const SHARD_VARIABLE = "PRESS_RELEASE_SHARD";

export const passes = ["read", "pages", "rest"] as const;

/**
 * One job of a site that is built in parts: `read` reads its own texts and leaves a manifest, `pages` writes the pages and
 * files of its own releases, `rest` writes all that is told from the releases together, and what is the site's own.
 */
export interface Job {
  readonly pass: (typeof passes)[number];
  /** Folders of its own below that of the releases; "." is for the texts that lie in none. */
  readonly folders: readonly string[];
  /** Where the manifests of all parts are. */
  readonly manifests: string;
}

/** @throws Error where the variable holds no job. */
export function jobIn(variable: string | undefined): Job | null {
  if (variable === undefined || variable === "") return null;
  try {
    const job: unknown = JSON.parse(variable);
    if (isJob(job)) return job;
  } catch {
    // Said below.
  }
  throw new Error(`press-release: ${SHARD_VARIABLE} holds no job. \`press-release shard\` sets it.`);
}

const isJob = (job: unknown): job is Job =>
  isObject(job, ["pass", "folders", "manifests"]) &&
  passes.some((pass) => pass === job.pass) &&
  Array.isArray(job.folders) &&
  job.folders.every((folder) => typeof folder === "string") &&
  typeof job.manifests === "string";

/** Whether a text below the folder of the releases is of one of some folders. */
export function isIn(folders: readonly string[], releases: string, path: string): boolean {
  const below = relative(resolve(releases), resolve(path)).replaceAll("\\", "/");
  return folders.some((folder) => (folder === "." ? !below.includes("/") : below.startsWith(`${folder}/`)));
}
