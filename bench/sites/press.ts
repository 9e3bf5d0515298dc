import type { PressReleaseOptions } from "../../plugin/index.ts";
import { eleventy, type Site } from "./site.ts";

/** Layout, index, archives, three feeds and two sitemaps, and nothing else. */
export const LEAN = {
  pages: { topics: false, languages: false, speakers: false, contacts: false, about: false, search: false },
  files: { text: false, markdown: false, email: false, ninjs: false, vcard: false, sitemap: true, newsSitemap: true },
} as const satisfies PressReleaseOptions;

/** All sites are built at one moment, for one address. */
const COMMON = { url: "https://press.example/", now: "2026-06-25T12:00Z" };

const site = (name: string, options: object): Site => ({
  name,
  files: {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": `import press from "eleventy-plugin-press-release";
export default function (config) {
  config.addPlugin(press, ${JSON.stringify({ ...COMMON, ...options })});
  return { dir: { input: "site", output: "out" } };
}
`,
  },
  file: (index, text) => [`site/releases/r${index}.txt`, text],
  command: (disk) => eleventy(disk),
});

/** The plugin as far as a site of Markdown with a feed and archives goes. */
export const lean: Site = site("lean", LEAN);

/** The plugin as it is without options, but for the site's address. */
export const everything: Site = site("everything", {});
