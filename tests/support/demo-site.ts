import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// @ts-expect-error Eleventy 3 comes without types.
import Eleventy from "@11ty/eleventy";
import demo, { config } from "../../.eleventy.ts";

/** The demo newsroom as a visitor gets it. */
export interface DemoSite {
  /** The directory it was written to. */
  readonly root: string;
  /** The addresses of its pages: "/", "/404.html", "/releases/…/". */
  readonly pages: readonly string[];
  /** The HTML of a page. */
  html(page: string): string;
}

const built = new Map<string, Promise<DemoSite>>();

/**
 * Builds the demo newsroom, once a test file.
 * @param pathPrefix where it will be served: "/" or "/sub/path/".
 */
export function demoSite(pathPrefix = "/"): Promise<DemoSite> {
  const site = built.get(pathPrefix) ?? build(pathPrefix);
  built.set(pathPrefix, site);
  return site;
}

/** How long another test file may take to build it, in steps of a quarter of a second. */
const MOST_STEPS = 480;

/**
 * Builds the newsroom where no other test file of this run has done so: it takes as long as all tests of many a file. Whoever
 * makes the folder builds, the others wait until it is done.
 */
async function build(pathPrefix: string): Promise<DemoSite> {
  const shared = process.env.PRESS_DEMO_FOLDER;
  const root = join(shared ?? mkdtempSync(join(tmpdir(), "press-release-demo-")), pathPrefix.replaceAll("/", "-"));
  const done = `${root}done`;
  if (claim(root)) {
    await write(root, pathPrefix);
    writeFileSync(done, "");
  }
  for (let step = 0; !existsSync(done); step += 1) {
    if (step > MOST_STEPS) throw new Error("Another test file began to build the demo newsroom and did not end.");
    await new Promise((wake) => setTimeout(wake, 250));
  }
  return siteIn(root);
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function write(root: string, pathPrefix: string): Promise<void> {
  const eleventy = new Eleventy(config.dir.input, root, {
    quietMode: true,
    configPath: false,
    pathPrefix,
    config(eleventyConfig: Parameters<typeof demo>[0] & { setUseTemplateCache(use: boolean): void }) {
      // Else a second site of one process has the layout of the first.
      eleventyConfig.setUseTemplateCache(false);
      demo(eleventyConfig);
    },
  });
  await eleventy.write();
}

function siteIn(root: string): DemoSite {
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
    // E-mails are no pages: their look stands in their tags, and nobody comes to them by a link.
    .filter((file) => file.endsWith(".html") && !file.endsWith(".email.html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
  return {
    root,
    pages,
    html: (page) => readFileSync(join(root, page.endsWith("/") ? `${page}index.html` : page), "utf8"),
  };
}
