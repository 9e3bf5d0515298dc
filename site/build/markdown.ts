import type { MarkdownIt } from "markdown-it";
import { escapeHtml } from "../../src/render/index.ts";
import { readingOf } from "../try/reading.ts";

/**
 * The Markdown of the pages about the plugin, which is that of a code host with four things more: headings can be led to, links
 * to other files lead to their pages, and a text that is called a release (“```text release”) has the page beside it that
 * it gives, and code can be scrolled.
 */
export function amendMarkdown(md: MarkdownIt): void {
  md.core.ruler.push("docs", ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      const words = tokens[at + 1]?.content ?? "";
      if (token.type === "heading_open") token.attrSet("id", slugOf(words));
      for (const child of token.children ?? []) {
        const href = child.type === "link_open" ? child.attrGet("href") : null;
        if (href !== null) child.attrSet("href", addressOf(String(href)));
      }
    }
  });
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, at, ...others) => {
    const token = tokens[at];
    if (token !== undefined && /\brelease\b/.test(token.info)) return example(token.content, `example-${at}-`);
    const set = fence?.(tokens, at, ...others) ?? "";
    // Lines of code keep their length, and the box scrolls: by keyboard too. A command is read whole.
    return /^sh\b/.test(token?.info ?? "") ? set : set.replace("<pre>", '<pre class="docs-code" tabindex="0">');
  };
}

/** “`check`, in short” is led to as “check-in-short”, as on code hosts. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Files of the repository that are pages of the site too. */
const elsewhere: readonly (readonly [file: string, page: string])[] = [
  ["../../CONTRIBUTING.md", "/docs/contributing/"],
  ["../try/index.njk", "/try/"],
];

/** "markers.md#front-matter" as seen from a page: "../markers/#front-matter"; what is no file of the documentation stays. */
function addressOf(href: string): string {
  for (const [file, page] of elsewhere) if (href.startsWith(file)) return href.replace(file, page);
  const [, name, fragment = ""] = /^([a-z-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (name === undefined) return href;
  return `/docs/${name === "index" ? "" : `${name}/`}${fragment}`;
}

/** A text, and beside it the page that the plugin makes of it, its headings below those of the page around it. */
function example(text: string, prefix: string): string {
  const article = readingOf(text)
    .article.replace(/(<\/?h)([1-4])(?=[ >])/g, (_, open: string, level: string) => `${open}${Number(level) + 2}`)
    .replace(/(\s(?:id|aria-labelledby|aria-describedby)="|\shref="#)/g, `$1${prefix}`);
  return `<div class="docs-both">
<pre class="docs-text" dir="auto"><code>${escapeHtml(text)}</code></pre>
<div class="docs-page">
${article}
</div>
</div>
`;
}
