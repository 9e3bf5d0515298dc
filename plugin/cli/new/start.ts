import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isText } from "../../paths.ts";
import { addTo, type FirstOptions, linesFor, newConfig } from "./config.ts";
import type { Desk } from "./desk.ts";
import { type Host, hosts, type Place } from "./hosts/index.ts";
import { newIcon } from "./icon.ts";
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
  /** Where the site will be served from; null where that was not said. */
  readonly host: string | null;
}

/** A site of its own; below what else is in the folder, where there is something. @returns what is to be done next. */
export function startSite(found: Found, plan: Plan, desk: Desk): string[] {
  const newsroom = found.isEmpty ? "/" : undefined;
  // Where a package.json says nothing of modules, Eleventy's `.js` would be taken for CommonJS.
  const isModule = found.manifest === null || found.manifest.type === "module";
  const copied = hostOf(plan)?.copied;
  desk.make(
    `eleventy.config.${isModule ? "js" : "mjs"}`,
    newConfig({ ...plan.given, name: plan.name, newsroom }, copied, plan.input),
  );
  desk.make("package.json", newManifest());
  desk.make(".gitignore", "node_modules/\n_site/\n.cache/\n");
  desk.make(join(plan.input, "favicon.svg"), newIcon(plan.name));
  addSample(found, plan, desk);
  addHost(found, plan, desk);
  const missing = [...(found.hasEleventy ? [] : [ELEVENTY]), ...(found.hasPlugin ? [] : [PACKAGE])];
  return next(found, plan, `npm install ${found.manifest === null ? "" : missing.join(" ")}`.trim(), newsroom);
}

/** A newsroom in a site that is there. @returns what is to be done next. */
export function joinSite(found: Found, { path, code }: NonNullable<Found["config"]>, plan: Plan, desk: Desk): string[] {
  const copied = (hostOf(plan)?.copied ?? []).filter((file) => !code.includes(file));
  if (code.includes(PACKAGE)) {
    desk.keep(path, "it has the plugin already");
    const [, , ...copies] = linesFor(code, plan.given, copied);
    if (copies.length > 0) desk.leave(path, "this has to be added by hand:", copies);
  } else {
    const added = addTo(code, plan.given, copied);
    const copies = copied.length === 0 ? "" : `, and one copies ${copied.join(", ")}`;
    if (added !== null)
      desk.change(
        path,
        added,
        `${copied.length === 0 ? "two" : "three"} lines more: one loads the plugin, one adds it${copies}`,
      );
    else desk.leave(path, "these lines have to be added by hand:", linesFor(code, plan.given, copied));
  }
  addSample(found, plan, desk);
  addHost(found, plan, desk);
  return next(found, plan, found.hasPlugin ? null : `npm install ${PACKAGE}`, undefined);
}

const hostOf = ({ host }: Plan): Host | null => (host === null ? null : (hosts[host] ?? null));

/** The files of the host. */
function addHost(found: Found, plan: Plan, desk: Desk): void {
  const files = hostOf(plan)?.files(placeOf(found, plan)) ?? {};
  for (const [path, content] of Object.entries(files)) desk.make(path, content);
}

function placeOf(found: Found, { given }: Plan): Place {
  const { output, branch, folder } = found;
  const name = given.url === undefined ? "press.example" : new URL(given.url).hostname;
  return { name, build: `npx eleventy${configFlag(found)}`, output, folder: resolve(folder), branch };
}

/** A config whose name Eleventy does not find by itself has to be named. */
const configFlag = ({ config }: Found): string =>
  config === null || /^(?:\.eleventy\.js|eleventy\.config\.[mc]?js)$/.test(config.path)
    ? ""
    : ` --config=${config.path}`;

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
  return [
    "What to do next:",
    ...(found.folder === "." ? [] : [`  cd ${found.folder}`]),
    ...(install === null ? [] : [`  ${install}`]),
    `  npx eleventy --serve${configFlag(found)}`,
    `The newsroom is at http://localhost:8080${address}, and your texts go into ${releasesFolder(found, plan)}/.`,
    ...(plan.host === null ? [] : ["", `To publish it at ${plan.host}:`]),
    ...(hostOf(plan)?.next(placeOf(found, plan)) ?? []).map((step) => `  ${step}`),
  ];
}
