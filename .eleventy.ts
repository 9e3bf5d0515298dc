import pressRelease, { type PressReleaseOptions } from "./plugin/index.ts";
import { addDocs, type DocsConfig } from "./site/build/docs.ts";

interface DemoConfig extends DocsConfig {
  addPlugin(plugin: typeof pressRelease, options: PressReleaseOptions): void;
}

/** The demo newsroom, an invented observatory and its invented releases, and beside it the pages about the plugin. */
export default function demo(config: DemoConfig): void {
  config.addPlugin(pressRelease, {
    directory: "releases",
    name: "Brackmoor Observatory",
    newsroom: "/",
    nav: [
      { label: "Latest", href: "/" },
      { label: "Archive", href: "/archive/" },
      { label: "Topics", href: "/topics/" },
      { label: "Press contacts", href: "/contacts/" },
      { label: "About", href: "/about/" },
      { label: "Search", href: "/search/" },
      { label: "Feed", href: "/feed.xml" },
      { label: "How this is made", href: "/docs/" },
      { label: "Try it", href: "/try/" },
    ],
    url: "https://press.brackmoor.example/",
    quotes: "quotes.json",
    script: "assets/press-release.js",
    // WebP is made in a moment, AVIF in a minute.
    pictures: { formats: ["webp"], widths: [480, 860, 1600] },
    people: [
      { name: "Ottoline Greaves", also: ["أوتولين غريفز", "オットリーン・グリーブス"] },
      { name: "Hamish Verrall", also: ["هاميش فيرال"] },
      { name: "Idris Fallowfield", also: ["إدريس فالوفيلد"] },
      { name: "Alban Rookhope", also: ["ألبان روكهوب"] },
      { name: "Lorcan Petheridge", also: ["ロルカン・ペサリッジ"] },
    ],
    language: "en",
    region: "GB",
  });
  addDocs(config);
}

export const config = { dir: { input: "site", output: "_site" } };
