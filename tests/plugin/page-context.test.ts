import { expect, it } from "vitest";
import { type PressReleaseOptions, settle } from "../../plugin/options.ts";
import { pageContexts } from "../../plugin/page-context.ts";
import { excerpt, release } from "./some-release.ts";

const rooted = (path: string) => `/prefix${path}`;

it("speaks the release's language, and the site's where there is none", () => {
  const contexts = pageContexts(settle({ language: "en-GB" }), rooted);
  const german = release({ language: { tag: "de", direction: "ltr", because: "a test" } });
  const date = { year: 2021, month: 10, day: 13 };
  expect(contexts.for("/", german).formatDate(date)).toBe("13. Oktober 2021");
  expect(contexts.for("/").formatDate(date)).toBe("13 October 2021");
  expect(contexts.for("/").words.notFound).toBe("Page not found");
});

it("reads Markdown where a site or a text says so", () => {
  const headline = excerpt("A *new* bridge");
  const shown = (markdown: boolean, frontMatter: Record<string, unknown>) => {
    const given = release({ headline, frontMatter });
    return pageContexts(settle({ markdown }), rooted).for("/", given).renderer.excerpt(given, headline);
  };
  expect(shown(false, {})).toBe("A *new* bridge");
  expect(shown(true, {})).toBe("A <em>new</em> bridge");
  expect(shown(false, { markdown: true })).toBe("A <em>new</em> bridge");
  expect(shown(true, { markdown: false })).toBe("A *new* bridge");
});

it("lets a site amend its markdown-it", () => {
  const headline = excerpt("(c) Ostermoor");
  const markdownIt: PressReleaseOptions["markdownIt"] = (md) => {
    md.enable("replacements");
  };
  const contexts = pageContexts(settle({ markdown: true, markdownIt }), rooted);
  expect(contexts.for("/").renderer.excerpt(release({ headline }), headline)).toBe("© Ostermoor");
});
