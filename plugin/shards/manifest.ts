import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Variant } from "../pictures/responsive.ts";
import type { Condensed } from "./condense.ts";

/** One release of a manifest. What is held is in none: a manifest holds what the site will, and no more. */
export interface Entry {
  readonly release: Condensed;
  readonly inputPath: string;
  /** The path of its page; null where that is made from its headline, and may have to give way to another's. */
  readonly url: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly topics: readonly string[];
  /** What its front matter or data say of its translations. */
  readonly translation: unknown;
  /** When its page is dated, in milliseconds: lists are sorted by it. */
  readonly time: number;
  /** The sizes of each of its pictures. */
  readonly variants: readonly (readonly Omit<Variant, "file">[])[];
}

/** What one part of a site tells the others. */
export interface Manifest {
  readonly folders: readonly string[];
  /** The clock that decided what is held. */
  readonly now: string;
  /** The addresses of the site's own pages. */
  readonly addresses: readonly string[];
  readonly entries: readonly Entry[];
}

/** Told apart from those of other versions of the package, which may know other things. */
const FORMAT = 1;
const ENDING = ".manifest.jsonl";

const nameOf = (folders: readonly string[]): string => encodeURIComponent([...folders].sort().join("+")) + ENDING;

/** Writes it whole or not at all: a line about all, and a line a release. */
export function writeManifest(folder: string, { entries, ...head }: Manifest): string {
  const path = join(folder, nameOf(head.folders));
  mkdirSync(folder, { recursive: true });
  const lines = [{ format: FORMAT, ...head }, ...entries].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(`${path}.draft`, lines.join(""));
  renameSync(`${path}.draft`, path);
  return path;
}

/** @throws Error that names a manifest that cannot be used beside the others. */
export function readManifests(folder: string): Manifest[] {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(folder, name));
  if (paths.length === 0)
    throw new Error(`press-release: ${folder} holds no manifest: \`press-release shard read\` first.`);
  const manifests = paths.map(readManifest);
  const known = new Map<string, string>();
  for (const [at, { folders, now }] of manifests.entries()) {
    const path = paths[at] ?? "";
    if (now !== manifests[0]?.now)
      throw new Error(`press-release: ${path} was read at ${now}, ${paths[0]} at ${manifests[0]?.now}. ${ONE_CLOCK}`);
    for (const one of folders) {
      const other = known.get(one);
      if (other !== undefined) throw new Error(`press-release: ${one} is in ${other} and in ${path}.`);
      known.set(one, path);
    }
  }
  return manifests;
}

/** Why all jobs want the same one. */
export const ONE_CLOCK = "Give all jobs one clock, by SOURCE_DATE_EPOCH: it decides what is held.";

function readManifest(path: string): Manifest {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const { format, ...rest } = JSON.parse(head ?? "{}") as Omit<Manifest, "entries"> & { format?: number };
  if (format !== FORMAT) throw new Error(`press-release: ${path} is of another version: read its folders again.`);
  return { ...rest, entries: lines.map((line) => JSON.parse(line) as Entry) };
}
