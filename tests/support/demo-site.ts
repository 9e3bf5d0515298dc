import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error Eleventy 3 comes without types.
import Eleventy from "@11ty/eleventy";
import demo, { config } from "../../.eleventy.ts";
import { once } from "./once.ts";

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

async function build(pathPrefix: string): Promise<DemoSite> {
  return siteIn(await once(pathPrefix.replaceAll("/", "-"), (root) => write(root, pathPrefix)));
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
