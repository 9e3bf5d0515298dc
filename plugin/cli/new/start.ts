import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isText } from "../../paths.ts";
import { addTo, type FirstOptions, linesFor, newConfig } from "./config.ts";
import type { Desk } from "./desk.ts";
import type { Found } from "./look.ts";
import { ELEVENTY, newManifest, PACKAGE } from "./package.ts";
import { sampleRelease } from "./sample.ts";

/** What is to be made. */
export interface Plan {
  readonly given: FirstOptions;
  /** What the newsroom is called, if only for its folder. */
  readonly name: string;
  /** The site's input folder, in the folder: "content"; "" for the folder itself. */
  readonly input: string;
  /** "2026-11-26" */
  readonly today: string;
}

/** A site of its own; below what else is in the folder, where there is something. @returns what is to be done next. */
export function startSite(found: Found, plan: Plan, desk: Desk): string[] {
  const newsroom = found.isEmpty ? "/" : undefined;
  // Where a package.json says nothing of modules, Eleventy's `.js` would be taken for CommonJS.
  const isModule = found.manifest === null || found.manifest.type === "module";
  desk.make(`eleventy.config.${isModule ? "js" : "mjs"}`, newConfig({ ...plan.given, name: plan.name, newsroom }));
  desk.make("package.json", newManifest());
  desk.make(".gitignore", "node_modules/\n_site/\n.cache/\n");
  addSample(found, plan, desk);
  const missing = [...(found.hasEleventy ? [] : [ELEVENTY]), ...(found.hasPlugin ? [] : [PACKAGE])];
  return next(found, plan, `npm install ${found.manifest === null ? "" : missing.join(" ")}`.trim(), newsroom);
}

/** A newsroom in a site that is there. @returns what is to be done next. */
export function joinSite(found: Found, { path, code }: NonNullable<Found["config"]>, plan: Plan, desk: Desk): string[] {
  if (code.includes(PACKAGE)) {
    desk.keep(path, "it has the plugin already");
  } else {
    const added = addTo(code, plan.given);
    if (added !== null) desk.change(path, added, "two lines more: one loads the plugin, one adds it");
    else desk.leave(path, "these two lines have to be added by hand:", linesFor(code, plan.given));
  }
  addSample(found, plan, desk);
  return next(found, plan, found.hasPlugin ? null : `npm install ${PACKAGE}`, undefined);
}

/** A first text where there is none. */
function addSample(found: Found, plan: Plan, desk: Desk): void {
  const place = releasesFolder(found, plan);
  const folder = join(found.folder, place);
  if (existsSync(folder) && readdirSync(folder).some(isText)) desk.keep(`${place}/`, "there are texts in it already");
  else desk.make(`${place}/newsroom-opens.txt`, sampleRelease(plan.name, plan.today));
}

/** Where the texts are: in the folder that the command names, or the config, or in the plugin's own. */
function releasesFolder({ config }: Found, { given, input }: Plan): string {
  const named = config?.code.match(/\bdirectory["']?\s*:\s*["']([^"'\n]+)["']/)?.[1];
  return join(input, given.directory ?? named ?? "releases").replaceAll("\\", "/");
}

function next(found: Found, plan: Plan, install: string | null, newsroom: string | undefined): string[] {
  const address = newsroom ?? `/${plan.given.directory ?? "releases"}/`;
  const config = found.config?.path;
  // The names that Eleventy finds by itself.
  const isFound = config === undefined || /^(?:\.eleventy\.js|eleventy\.config\.[mc]?js)$/.test(config);
  return [
    "What to do next:",
    ...(found.folder === "." ? [] : [`  cd ${found.folder}`]),
    ...(install === null ? [] : [`  ${install}`]),
    `  npx eleventy --serve${isFound ? "" : ` --config=${config}`}`,
    `The newsroom is at http://localhost:8080${address}, and your texts go into ${releasesFolder(found, plan)}/.`,
  ];
}
