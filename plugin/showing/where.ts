import { rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { EleventyConfig } from "../eleventy.ts";
import { log } from "../log.ts";
import type { Settings } from "../options.ts";
import { isBelow } from "../paths.ts";

/** Where `eleventy --serve` writes to, and the folder of all previews. No host publishes either. */
const SERVED = "node_modules/.cache/eleventy-plugin-press-release/serve";
export const PREVIEWS = "_preview";
/** The variable by which `press-release preview` names the folder that a build with held releases may write to. */
export const PREVIEW_VARIABLE = "PRESS_RELEASE_PREVIEW";

/** How a build shows what is held: to whoever writes, or to whoever has the address. */
export type Showing = "serve" | "preview";

/**
 * Whether this build shows what is held, and then where it may write to. Eleventy empties no output directory: what a server
 * once wrote into that of the site would go out with the next deployment. So held releases are shown only where the output is
 * a folder of their own.
 * @param serveHeld the option of that name.
 * @throws Error where a preview would be written anywhere else than its command says.
 */
export function showingOf(config: EleventyConfig, serveHeld: boolean): Showing | null {
  // Another build takes no page of theirs for a template of the site.
  for (const folder of [PREVIEWS, SERVED]) config.ignores.add(`${folder}/**`);
  const preview = process.env[PREVIEW_VARIABLE];
  if (preview !== undefined && preview !== "") {
    if (isPreview(config, preview)) return "preview";
    throw new Error(
      `press-release: ${PREVIEW_VARIABLE} is set, and the output directory is “${config.directories.output}”: what is held would ` +
        "get into it. Run `press-release preview`, which names both.",
    );
  }
  if (!serveHeld || process.env.ELEVENTY_RUN_MODE !== "serve") return null;
  const published = config.directories.output;
  config.directories.setOutput?.(SERVED);
  if (resolve(config.directories.output) !== resolve(SERVED)) {
    log.say(
      "warning",
      "This server cannot write elsewhere, so it does not show what is held: press-release preview does.",
    );
    return null;
  }
  if (published !== config.directories.output) {
    rmSync(SERVED, { recursive: true, force: true });
    log.say(
      "info",
      `This server shows what is held as well, so it writes to ${SERVED} and not to ${relative(".", published)}.`,
    );
  }
  return "serve";
}

/** A preview is at no address that a feed, a sitemap or a link preview may name. */
export function settingsOfPreview(settings: Settings): Settings {
  const files = { ...settings.files, sitemap: false, newsSitemap: false, ninjs: false };
  return { ...settings, url: null, feeds: null, files };
}

const isPreview = ({ directories }: EleventyConfig, folder: string): boolean =>
  resolve(directories.output) === resolve(folder) && isBelow(PREVIEWS, folder);
