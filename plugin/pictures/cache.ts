import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Variant } from "./responsive.ts";

/** Outside the output: what waits here is in the site only when its release is. */
const CACHE = join(".cache", "press-release");

type Made = Omit<Variant, "file">;

/** What the sizes of a picture depend on: its bytes, and what is wanted of it. */
export function keyOf(bytes: Buffer, wanted: object): string {
  return createHash("sha256").update(bytes).update(JSON.stringify(wanted)).digest("hex").slice(0, 24);
}

/**
 * The sizes of a picture, made once: the next build finds them. They are put in their place together when all are there, so
 * that neither a build that was killed nor another at the same time leaves a half of one.
 * @param make writes the files into a folder, and names them.
 */
export async function cached(
  key: string,
  make: (folder: string) => Promise<readonly Made[]>,
): Promise<readonly Variant[]> {
  const folder = join(CACHE, key);
  const list = join(folder, "sizes.json");
  const found = await readFile(list, "utf8").catch(() => null);
  if (found !== null) return variantsIn(folder, JSON.parse(found) as readonly Made[]);
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, "draft-"));
  try {
    const made = await make(draft);
    await writeFile(join(draft, "sizes.json"), JSON.stringify(made));
    // Where another build was quicker, its files are as good as these.
    await rename(draft, folder).catch(() => {});
    return variantsIn(folder, made);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const variantsIn = (folder: string, made: readonly Made[]): Variant[] =>
  made.map((each) => ({ ...each, file: join(folder, each.suffix) }));
