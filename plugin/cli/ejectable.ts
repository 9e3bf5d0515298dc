import { examples } from "../pages/examples.ts";
import { type Example, type PartName, partNames, parts, readableStylesheet, releaseOrder } from "../pages/index.ts";
import { filterName } from "../part-filters.ts";
import { exampleContext } from "./example-context.ts";

/** Something of the plugin's that a site may take into its own files. */
export interface Ejectable {
  /** The folder that it goes to unless another is named. */
  readonly folder: string;
  readonly file: string;
  readonly content: () => string;
  /** What makes the site use it. */
  readonly next: (path: string) => string;
}

const LAYOUT = `<!doctype html>
<html class="pr-page" {{ page | pressLanguage | safe }}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
{# title, description, link previews, stylesheet, data for machines #}
{{ page | pressHead | safe }}
</head>
<body>
<a class="pr-skip" href="#content">{{ "skipToContent" | pressWord }}</a>
{{ page | pressMasthead | safe }}
<main id="content">
{{ content | safe }}
</main>
</body>
</html>
`;

/** What can be taken out, by name: the layout, the article in it, the stylesheet, and each part of a release. */
export const ejectables: Readonly<Record<string, Ejectable>> = {
  layout: {
    folder: "_includes",
    file: "press-release.njk",
    content: () => LAYOUT,
    next: () => "It is used from the next build on, as long as that folder is the site's folder of includes.",
  },
  release: {
    folder: "_includes",
    file: "press-release-article.njk",
    content: article,
    next: () =>
      "In your layout, write this in place of {{ content | safe }} (“press-release eject layout” gives you one):\n" +
      `  {% if release %}{% include "press-release-article.njk" %}{% else %}{{ content | safe }}{% endif %}`,
  },
  stylesheet: {
    folder: "assets",
    file: "press-release.css",
    content: readableStylesheet,
    next: () => "It is used from the next build on, as long as that folder is in the site's input directory.",
  },
  ...Object.fromEntries(partNames.map((name) => [name, ownView(name)])),
};

/** A release's article, made of the filters of its parts in the order in which the plugin sets them. */
function article(): string {
  const { head, copy, foot } = releaseOrder;
  const filters = (names: readonly PartName[]) =>
    names.map((name) => `{{ release | ${filterName(name)} | safe }}`).join("\n");
  return `<article class="pr h-entry">
<div class="pr-wrap">
<header class="pr-head">
${filters(head)}
</header>
${filters(copy)}
{% set foot %}
${filters(foot)}
{% endset %}
{% if foot | trim %}<footer class="pr-foot">
{{ foot | safe }}
</footer>{% endif %}
</div>
</article>
`;
}

/** A view of one's own to begin with: it gives what the plugin sets, and shows what that looks like. */
function ownView(name: PartName): Ejectable {
  return {
    folder: "press-release",
    file: `${name}.js`,
    content: () => `/**
 * The part “${name}” of a release, in a view of your own. \`original()\` gives what the plugin would have set${sample(name)}
 *
 * \`release\` is everything that was read from the text (“press-release inspect --json FILE” shows it), and
 * \`context.words\` has the words of the page in its language. What the function returns is HTML and is not escaped:
 * escape what comes from a text.
 */
export default function ${name}(release, context, original) {
  return original();
}
`,
    next: (path) =>
      `In your config:\n  import ${name} from "./${path}";\n  eleventyConfig.addPlugin(pressRelease, { components: { ${name} } });`,
  };
}

/** “, such as” and the part in its first example, as lines of a comment; a stop for one that stands in no example. */
function sample(name: PartName): string {
  const lists: Readonly<Partial<Record<PartName, readonly Example[]>>> = { date: examples.byline, ...examples };
  const [example] = lists[name] ?? [];
  if (example === undefined) return ".";
  const { release, context } = exampleContext(example.text);
  const lines = parts[name](release, context).split("\n");
  return `, such as\n *\n${lines.map((line) => ` *     ${line}`).join("\n")}`;
}
