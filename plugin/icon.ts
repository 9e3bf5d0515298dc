import { existsSync } from "node:fs";
import { join } from "node:path";
import type { EleventyConfig } from "./eleventy.ts";
import type { Settings } from "./options.ts";

/** The icon that is taken where the site names none. */
const USUAL = "favicon.svg";

/**
 * Copies the site's icon from its input directory, and gives its path; null where there is none. One that is named is named in
 * the pages even if no such file is there: the site may make it by other means.
 */
export function addIcon(config: EleventyConfig, icon: Settings["icon"]): string | null {
  if (icon === false) return null;
  const name = icon ?? USUAL;
  const own = join(config.directories.input, name);
  const isThere = existsSync(own);
  if (isThere) config.addPassthroughCopy({ [own]: name });
  return isThere || icon !== null ? `/${name}` : null;
}
