import { blog } from "./blog.ts";
import { PACKAGE, PAGE, RELEASE, type Shape } from "./shape.ts";

const nunjucks: Shape = {
  name: "Nunjucks, config .js, path prefix, HtmlBasePlugin, text files of its own",
  config: "eleventy.config.js",
  output: "_site",
  files: {
    "eleventy.config.js": `import { HtmlBasePlugin } from "@11ty/eleventy";
import press from "${PACKAGE}";
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPassthroughCopy("robots.txt");
  if (!process.env.WITHOUT_PRESS) eleventyConfig.addPlugin(press, { name: "Skerry Quay" });
}
export const config = { pathPrefix: "/below/a/path/" };
`,
    "robots.txt": "User-agent: *\nAllow: /\n",
    "notes/humans.txt": "Made by hand.\n",
    "index.njk": `---
layout: base.njk
title: Quay
---
{% for item in collections.releases %}<a href="{{ item.url }}">{{ item.data.title }}, {{ item.date | pressDate }}</a>{% endfor %}`,
    "about.njk": '---\nlayout: base.njk\ntitle: About\n---\n<a href="/">Home</a>',
    "_includes/base.njk":
      "<!doctype html><html><head><title>{{ title }}</title></head><body>{{ content | safe }}</body></html>",
    "releases/ferry.txt": RELEASE,
  },
  release: `releases/${PAGE}`,
  // Page-relative addresses are right with a path prefix and without, and the transform leaves them alone.
  says: /href="\.\.\/\.\.\/assets\/press-release\.css"/,
  own: ["robots.txt", "about/index.html"],
  absent: ["humans.txt", "notes/humans.txt", "notes/humans/index.html"],
  lists: {
    "index.html": `<a href="/below/a/path/releases/${PAGE.replace("index.html", "")}">Night ferry to call at Skerry Quay again, 12 May 2025</a>`,
    "releases/index.html": "Night ferry to call at Skerry Quay again",
  },
};

const liquid: Shape = {
  name: "Liquid, config .cjs, folders elsewhere, layouts of its own, markdown-it amended, RSS",
  config: "eleventy.config.cjs",
  output: "public",
  files: {
    "eleventy.config.cjs": `const press = require("${PACKAGE}");
const mark = require("markdown-it-mark");
module.exports = async function (eleventyConfig) {
  const { feedPlugin } = await import("@11ty/eleventy-plugin-rss");
  eleventyConfig.amendLibrary("md", (md) => md.use(mark.default ?? mark).set({ breaks: true }));
  if (!process.env.WITHOUT_PRESS) {
    eleventyConfig.addPlugin(press, { markdown: true, markdownIt: (md) => md.use(mark.default ?? mark) });
    eleventyConfig.addPlugin(feedPlugin, {
      type: "rss",
      outputPath: "/own-feed.xml",
      collection: { name: "releases" },
      metadata: { language: "en", title: "Quay", base: "https://quay.example/", author: { name: "Quay" } },
    });
  }
  return { dir: { input: "src", output: "public", includes: "_parts", layouts: "_layouts", data: "_facts" } };
};
`,
    "src/_facts/site.json": '{ "title": "Quay of Skerry" }',
    "src/_layouts/press-release.liquid":
      "---\nlayout: base\n---\n<aside>{{ site.title }}, {{ release | pressTime }}</aside>{{ content }}",
    "src/_layouts/base.liquid": "<!doctype html><title>{{ title }}</title>{% include 'foot' %}{{ content }}",
    "src/_parts/foot.liquid": "<p>{{ page.url }}</p>",
    "src/index.liquid": `---
layout: base
title: Home
---
{% for item in collections.releases %}{{ item.data.title }}, {{ item.date | date: "%Y" }}{% endfor %}`,
    "src/own.md": "---\nlayout: base\ntitle: Own\n---\nA ==marked== word\nand a *line*.\n",
    "src/releases/ferry.txt": RELEASE.replace("Nobody", "==Nobody=="),
  },
  release: `releases/${PAGE}`,
  says: /<aside>Quay of Skerry, <time[^>]*>12 May 2025<\/time><\/aside>[\s\S]*<mark>Nobody<\/mark>/,
  own: ["own/index.html"],
  absent: ["press-release/index.html"],
  lists: {
    "index.html": "Night ferry to call at Skerry Quay again, 2025",
    "own-feed.xml": "<title>Night ferry to call at Skerry Quay again</title>",
  },
};

const typed: Shape = {
  name: "11ty.js, config .mts, I18nPlugin, newsroom in the folder of a language",
  config: "eleventy.config.mts",
  output: "_site",
  files: {
    "eleventy.config.mts": `import { I18nPlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import press, { type PressReleaseOptions } from "${PACKAGE}";
const options: PressReleaseOptions = { directory: "en/press", newsroom: "/en/press/", url: "https://quay.example/" };
export default function (eleventyConfig: { addPlugin(plugin: unknown, options?: unknown): void }): void {
  eleventyConfig.addPlugin(I18nPlugin, { defaultLanguage: "en", errorMode: "allow-fallback" });
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  if (!process.env.WITHOUT_PRESS) eleventyConfig.addPlugin(press, options);
}
export const config = { dir: { input: "site" } };
`,
    "site/en/en.json": '{ "lang": "en" }',
    "site/de/de.json": '{ "lang": "de" }',
    "site/en/index.11ty.js": `export default class {
  render({ collections }) {
    return "<ul>" + (collections.releases ?? []).map(({ url, data }) => \`<li><a href="\${url}">\${data.title}\`).join("") + "</ul>";
  }
}`,
    "site/en/about.11ty.js":
      'export const data = { title: "About" };\nexport function render() { return this.locale_url("/en/about/"); }',
    "site/de/about.11ty.js": 'export const render = () => "Über";',
    "site/en/press/ferry.txt": RELEASE,
  },
  release: `en/press/${PAGE}`,
  says: /<link rel="canonical" href="https:\/\/quay\.example\/en\/press\/night-ferry/,
  own: ["en/about/index.html", "de/about/index.html"],
  absent: [],
  lists: { "en/index.html": `<li><a href="/en/press/${PAGE.replace("index.html", "")}">Night ferry` },
};

const webc: Shape = {
  name: "WebC, bundle, navigation and image plugins, a layout in WebC",
  config: "eleventy.config.js",
  output: "_site",
  files: {
    "eleventy.config.js": `import webc from "@11ty/eleventy-plugin-webc";
import navigation from "@11ty/eleventy-navigation";
import { eleventyImageTransformPlugin } from "@11ty/eleventy-img";
import press from "${PACKAGE}";
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(webc, { components: "_components/**/*.webc" });
  eleventyConfig.addPlugin(navigation);
  eleventyConfig.addPlugin(eleventyImageTransformPlugin, { formats: ["auto"] });
  eleventyConfig.addBundle("css", { toFileDirectory: "bundled" });
  if (!process.env.WITHOUT_PRESS) eleventyConfig.addPlugin(press, { stylesheet: "look/press.css" });
}
`,
    "_components/own-box.webc":
      '<div class="box"><slot></slot></div><style webc:bucket="default">.box { color: green }</style>',
    "_includes/press-release.webc":
      '<!doctype html><html :lang="lang"><head><title @text="title"></title></head><body><own-box>Quay</own-box><main @raw="content"></main></body></html>',
    "index.webc": `---
title: Home
---
<own-box><a webc:for="item of collections.releases" :href="item.url" @text="item.data.title"></a></own-box>`,
    "own.webc": "---\neleventyNavigation: { key: Own }\n---\n<own-box>Own</own-box>",
    "other.njk":
      "---\neleventyNavigation: { key: Other }\n---\n{{ collections.all | eleventyNavigation | length }}{% css %}a { b: c }{% endcss %}",
    "releases/ferry.txt": RELEASE,
  },
  release: `releases/${PAGE}`,
  says: /<html lang="en">[\s\S]*<div class="box">Quay<\/div>[\s\S]*<article class="pr /,
  own: ["own/index.html", "other/index.html"],
  absent: ["assets/press-release.css"],
  lists: { "index.html": ">Night ferry to call at Skerry Quay again</a>", "look/press.css": "@layer" },
};

export const shapes: readonly Shape[] = [nunjucks, liquid, typed, webc, blog];
