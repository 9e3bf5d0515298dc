import { PACKAGE, PAGE, RELEASE, type Shape } from "./shape.ts";

/**
 * A site in the shape of the official eleventy-base-blog: its folders, plugins, bundles and schemas, with a press folder. Its
 * layouts and data stand outside the input folder.
 */
export const blog: Shape = {
  name: "the shape of eleventy-base-blog, with a press folder",
  config: "eleventy.config.js",
  output: "_site",
  files: {
    "eleventy.config.js": `import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import { eleventyImageTransformPlugin } from "@11ty/eleventy-img";
import pluginNavigation from "@11ty/eleventy-navigation";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import pluginSyntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import pluginFilters from "./_config/filters.js";
import pressRelease from "${PACKAGE}";
export default async function (eleventyConfig) {
  eleventyConfig.addPreprocessor("drafts", "*", (data, content) => {
    if (data.draft) data.title = \`\${data.title} (draft)\`;
    if (data.draft && process.env.ELEVENTY_RUN_MODE === "build") return false;
  });
  eleventyConfig.addPassthroughCopy({ "./public/": "/" }).addPassthroughCopy("./content/feed/pretty-atom-feed.xsl");
  eleventyConfig.addWatchTarget("css/**/*.css");
  eleventyConfig.addWatchTarget("content/**/*.{svg,webp,png,jpg,jpeg,gif}");
  eleventyConfig.addBundle("css", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "style" });
  eleventyConfig.addBundle("js", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "script" });
  eleventyConfig.addPlugin(pluginSyntaxHighlight, { preAttributes: { tabindex: 0 } });
  eleventyConfig.addPlugin(pluginNavigation);
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed/feed.xml",
    stylesheet: "pretty-atom-feed.xsl",
    templateData: { eleventyNavigation: { key: "Feed", order: 4 } },
    collection: { name: "posts", limit: 10 },
    metadata: { language: "en", title: "Quay", base: "https://quay.example/", author: { name: "Quay" } },
  });
  eleventyConfig.addPlugin(eleventyImageTransformPlugin, {
    formats: ["webp", "auto"],
    failOnError: false,
    htmlOptions: { imgAttributes: { loading: "lazy", decoding: "async" } },
    sharpOptions: { animated: true },
  });
  eleventyConfig.addPlugin(pluginFilters);
  eleventyConfig.addPlugin(IdAttributePlugin, {});
  eleventyConfig.addShortcode("currentBuildDate", () => new Date().toISOString());
  if (!process.env.WITHOUT_PRESS) {
    eleventyConfig.addPlugin(pressRelease, { directory: "press", url: "https://quay.example/", script: "assets/press.js" });
  }
}
export const config = {
  templateFormats: ["md", "njk", "html", "liquid", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
};
`,
    "_config/filters.js": `export default function (eleventyConfig) {
  eleventyConfig.addFilter("getKeys", (target) => Object.keys(target));
  eleventyConfig.addFilter("filterTagList", function filterTagList(tags) {
    return (tags || []).filter((tag) => ["all", "posts"].indexOf(tag) === -1);
  });
  eleventyConfig.addFilter("sortAlphabetically", (strings) => (strings || []).sort((b, a) => b.localeCompare(a)));
}`,
    "_data/metadata.js": 'export default { title: "Quay", url: "https://quay.example/" };',
    "_data/eleventyDataSchema.js": `import { z } from "zod";
export default function (data) {
  const result = z.object({ draft: z.boolean().optional() }).safeParse(data);
  if (result.error) throw new Error(z.prettifyError(result.error));
}`,
    "_includes/layouts/base.njk": `<!doctype html><html lang="en"><head><title>{{ title or metadata.title }}</title>
<style>a { color: green }</style><style>{% getBundle "css" %}</style></head><body>
<nav>{% for entry in collections.all | eleventyNavigation %}<a href="{{ entry.url }}">{{ entry.title }}</a>{% endfor %}</nav>
<main>{{ content | safe }}</main></body></html>`,
    "_includes/layouts/post.njk": "---\nlayout: layouts/base.njk\n---\n<h1>{{ title }}</h1>{{ content | safe }}",
    "content/content.11tydata.js": 'export default { layout: "layouts/base.njk" };',
    "content/index.njk":
      "---\neleventyNavigation: { key: Home, order: 1 }\n---\n{{ collections.releases | pressFront | safe if collections.releases }}",
    "content/blog/blog.11tydata.js": 'export default { tags: ["posts"], layout: "layouts/post.njk" };',
    "content/blog/first.md":
      "---\ntitle: First post\ndate: 2018-05-01\ntags: second tag\n---\n## Heading\n\n```js\nlet a = 1;\n```\n\nSee [second](./second.md).\n",
    "content/blog/second.md": "---\ntitle: Second post\ndate: 2018-07-04\n---\nWords.\n",
    "content/tags.njk": `<ul>{% for tag in collections | getKeys | filterTagList | sortAlphabetically %}
<li><a href="/tags/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul>`,
    "content/tag-pages.njk": `---js
const pagination = { data: "collections", size: 1, alias: "tag", filter: ["all", "posts"] };
const eleventyExcludeFromCollections = true;
const eleventyComputed = {
  title: "Tagged '{{ tag }}'",
  permalink: function (data) {
    return \`/tags/\${this.slugify(data.tag)}/\`;
  }
};
---
<h1>Tagged “{{ tag }}”</h1>{% for post in collections[tag] %}<a href="{{ post.url }}">{{ post.data.title }}</a>{% endfor %}
<p>See <a href="tags.njk">all tags</a>.</p>`,
    "content/feed/pretty-atom-feed.xsl": "<xsl/>",
    "content/sitemap.xml.njk": `---
permalink: /sitemap.xml
layout: false
eleventyExcludeFromCollections: true
---
<urlset>{% for page in collections.all %}<loc>{{ page.url | htmlBaseUrl(metadata.url) }}</loc>{% endfor %}</urlset>`,
    "content/404.md": "---\npermalink: 404.html\neleventyExcludeFromCollections: true\n---\n# Not found\n",
    "public/robots.txt": "User-agent: *\n",
    "content/press/ferry.txt": RELEASE,
  },
  release: `press/${PAGE}`,
  says: /^<!doctype html>\n<html class="pr-page" lang="en"[\s\S]*<article class="pr /,
  own: [
    "robots.txt",
    "404.html",
    "feed/pretty-atom-feed.xsl",
    "tags/second-tag/index.html",
    "blog/first/index.html",
    "blog/second/index.html",
    "feed/feed.xml",
  ],
  absent: ["_includes/press-release/index.html", "press-release/index.html"],
  lists: {
    "index.html": "Night ferry to call at Skerry Quay again",
    "press/index.html": "Night ferry to call at Skerry Quay again",
    // The site's own sitemap, not the plugin's.
    "sitemap.xml": `<loc>https://quay.example/press/${PAGE.replace("index.html", "")}</loc>`,
  },
};
