import { existsSync } from "node:fs";
import { join } from "node:path";
import { eleventy, type Site } from "./site.ts";

/** A day for a release that Markdown does not read from its text: people write it above. */
function dayOf(index: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${2000 + (index % 26)}-${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
}

/** Eleventy with Markdown that has title and date above, the RSS plugin's Atom feed, and an index and years made by hand. */
export const byHand: Site = {
  name: "by-hand",
  files: {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": `import { feedPlugin } from "@11ty/eleventy-plugin-rss";
export default function (config) {
  config.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed.xml",
    collection: { name: "release", limit: 50 },
    metadata: { language: "en", title: "Press", base: "https://press.example/", author: { name: "Press" } },
  });
  config.addCollection("years", (api) => {
    const years = new Map();
    for (const page of api.getFilteredByTag("release").reverse()) {
      const year = page.date.getUTCFullYear();
      years.set(year, [...(years.get(year) ?? []), { url: page.url, title: page.data.title, date: page.date }]);
    }
    return [...years].flatMap(([year, all]) =>
      Array.from({ length: Math.ceil(all.length / 50) }, (_, at) => ({ year, at, pages: all.slice(at * 50, at * 50 + 50) })),
    );
  });
  return { dir: { input: "site", output: "out" } };
}
`,
    "site/_includes/page.njk":
      '<!doctype html><html lang="en"><title>{{ title }}</title><main><h1>{{ title }}</h1><time>{{ page.date.toISOString() }}</time>{{ content | safe }}</main></html>',
    "site/releases/releases.json": '{ "layout": "page.njk", "tags": "release" }',
    "site/index.njk": `---
eleventyExcludeFromCollections: true
---
<!doctype html><title>Press</title><ol>{% for page in collections.release | reverse %}{% if loop.index <= 16 %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endif %}{% endfor %}</ol>
`,
    "site/years.njk": `---
pagination: { data: collections.years, size: 1, alias: part }
permalink: "/archive/{{ part.year }}/{% if part.at %}{{ part.at + 1 }}/{% endif %}"
eleventyExcludeFromCollections: true
---
<!doctype html><title>{{ part.year }}</title><ol>{% for page in part.pages %}<li><a href="{{ page.url }}">{{ page.title }}</a></li>{% endfor %}</ol>
`,
  },
  file: (index, text) => {
    const title = JSON.stringify(text.slice(0, text.indexOf("\n")));
    return [`site/releases/r${index}.md`, `---\ntitle: ${title}\ndate: ${dayOf(index)}\n---\n${text}`];
  },
  command: (disk) => (existsSync(join(disk, "node_modules/@11ty/eleventy-plugin-rss")) ? eleventy(disk) : null),
};
