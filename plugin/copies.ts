import { rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { EleventyConfig } from "./eleventy.ts";
import type { HeldReport } from "./held-report.ts";
import { log } from "./log.ts";
import type { Newsroom } from "./newsroom.ts";

interface Copied {
  readonly map: Readonly<Record<string, string>>;
}

/**
 * Looks after what a site copies as it stands: `addPassthroughCopy("site/releases")` takes texts and pictures past the gate. What
 * is held is taken out of the output again, and the build fails, since it was there for a moment, and a copy elsewhere may
 * have been made.
 */
export function addCopyGuard(config: EleventyConfig, newsroom: Newsroom, held: HeldReport): void {
  if (newsroom.showsHeld) return;
  // From the address to the file. Kept from build to build: one that is incremental copies only what has changed.
  const copied = new Map<string, string>();
  config.on("eleventy.passthrough", (event) => {
    for (const [address, file] of Object.entries((event as Copied).map)) copied.set(decodeURI(address), resolve(file));
  });
  config.on("eleventy.after", async (event) => {
    const { directories } = event as { readonly directories: { readonly output: string } };
    const secret = new Set<string>();
    for (const path of held.files()) {
      secret.add(resolve(path));
      const { release } = await newsroom.store.load(path);
      for (const picture of release?.pictures ?? []) secret.add(resolve(dirname(path), picture.path));
    }
    const leaked = [...copied].filter(([, file]) => secret.has(file));
    for (const [address, file] of leaked) {
      rmSync(join(directories.output, address), { force: true });
      copied.delete(address);
      log.say(
        "error",
        `${relative("", file)} is held back, and the site’s own passthrough copy put it out as ${address}.`,
      );
    }
    if (leaked.length === 0) return;
    throw new Error(
      "press-release: what is held back was copied into the output, see above, and was taken out again. The site’s config copies " +
        "the folder of the releases (addPassthroughCopy): have it copy other files only, such as “*.pdf”. The plugin puts out " +
        "pictures and texts of what is published by itself.",
    );
  });
}
