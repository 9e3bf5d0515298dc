import { eleventy, type Site } from "./site.ts";

/** The same texts taken for Markdown, in a layout: what Eleventy does by itself. */
export const markdown: Site = {
  name: "markdown",
  files: {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": 'export default () => ({ dir: { input: "site", output: "out" } });\n',
    "site/_includes/page.njk": "<!doctype html><title>Release</title>{{ content | safe }}",
    "site/releases/releases.json": '{ "layout": "page.njk" }',
  },
  file: (index, text) => [`site/releases/r${index}.md`, text],
  command: (disk) => eleventy(disk),
};
