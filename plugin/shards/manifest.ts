import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Variant } from "../pictures/responsive.ts";
import type { Condensed } from "./condense.ts";
import type { Job } from "./job.ts";

/** One release of a manifest. What is held is in none: a manifest holds what the site will, and no more. */
export interface Entry {
  /** As the lists of the newsroom show it; for a part that makes pages of releases, as these lead to it. */
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
  /** The newsroom's pages that the masthead may lead to, as far as this part has something for them. */
  readonly pages: readonly string[];
  readonly entries: readonly Entry[];
}

/** A manifest as it is written: each release also as the pages of others lead to it. */
export interface Told extends Omit<Manifest, "entries"> {
  readonly entries: readonly (Entry & { readonly linked: Condensed })[];
}

/** Told apart from those of other versions of the package, which may know other things. */
const FORMAT = 2;
const ENDING = ".manifest.jsonl";

const nameOf = (folders: readonly string[]): string => encodeURIComponent([...folders].sort().join("+")) + ENDING;

/**
 * Writes it whole or not at all: a line about all, and two a release. The first has it as the pages of others lead to it, the second
 * as lists show it: a part of a large archive that only makes pages need not hold the second.
 */
export function writeManifest(folder: string, { entries, ...head }: Told): string {
  const path = join(folder, nameOf(head.folders));
  mkdirSync(folder, { recursive: true });
  const told = entries.flatMap(({ linked, release, ...entry }) => [{ ...entry, release: linked }, release]);
  const lines = [{ format: FORMAT, ...head }, ...told].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(`${path}.draft`, lines.join(""));
  renameSync(`${path}.draft`, path);
  return path;
}

/**
 * @param pass what they are read for.
 * @throws Error that names a manifest that cannot be used beside the others.
 */
export function readManifests(folder: string, pass: Job["pass"]): Manifest[] {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(folder, name));
  if (paths.length === 0)
    throw new Error(`press-release: ${folder} holds no manifest: \`press-release shard read\` first.`);
  const manifests = paths.map((path) => readManifest(path, pass));
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

function readManifest(path: string, pass: Job["pass"]): Manifest {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const { format, ...rest } = JSON.parse(head ?? "{}") as Omit<Manifest, "entries"> & { format?: number };
  if (format !== FORMAT) throw new Error(`press-release: ${path} is of another version: read its folders again.`);
  const entries: Entry[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const entry = JSON.parse(lines[at] as string) as Entry;
    entries.push(pass === "pages" ? entry : { ...entry, release: JSON.parse(lines[at + 1] as string) as Condensed });
  }
  return { ...rest, entries };
}
