import type { EleventyConfig } from "./plugin/eleventy.ts";
import pressRelease, { type PressReleaseOptions } from "./plugin/index.ts";

interface DemoConfig extends EleventyConfig {
  addPlugin(plugin: typeof pressRelease, options: PressReleaseOptions): void;
}

/** The demo newsroom: an invented observatory and its invented releases. */
export default function demo(config: DemoConfig): void {
  config.addPlugin(pressRelease, {
    directory: "releases",
    name: "Brackmoor Observatory",
    newsroom: "/",
    url: "https://press.brackmoor.example/",
    quotes: "quotes.json",
    script: "assets/press-release.js",
    // WebP is made in a moment, AVIF in a minute.
    pictures: { formats: ["webp"], widths: [480, 860, 1600] },
    language: "en",
    region: "GB",
  });
}

export const config = { dir: { input: "site", output: "_site" } };
