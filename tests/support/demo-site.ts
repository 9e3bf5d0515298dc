import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
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

let built: Promise<DemoSite> | undefined;

/** Builds the demo newsroom, once a test file. */
export function demoSite(): Promise<DemoSite> {
  built ??= build();
  return built;
}

async function build(): Promise<DemoSite> {
  const root = mkdtempSync(join(tmpdir(), "press-release-demo-"));
  await new Eleventy(config.dir.input, root, { quietMode: true, configPath: false, config: demo }).write();
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
  return {
    root,
    pages,
    html: (page) => readFileSync(join(root, page.endsWith("/") ? `${page}index.html` : page), "utf8"),
  };
}
