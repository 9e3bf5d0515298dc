import { describe, expect, it } from "vitest";
import type { EleventyConfig } from "../../plugin/eleventy.ts";
import { createMemory } from "../../plugin/memory.ts";
import { type PressReleaseOptions, settle } from "../../plugin/options.ts";
import type { PageContext } from "../../plugin/pages/index.ts";
import { parse } from "../../src/index.ts";
import { someContext } from "./pages/some-context.ts";

type Begin = (event: { runMode: string }) => void;

/** A memory in a process that builds in some mode, and a way to ask it for a page: it tells how often that has been made. */
function remembering(runMode: string, options: PressReleaseOptions = {}) {
  const begin: Begin[] = [];
  const config = { on: (_: string, listener: Begin) => begin.push(listener) } as unknown as EleventyConfig;
  const memory = createMemory(config, settle(options));
  let made = 0;
  return (view: (context: PageContext) => unknown, context: PageContext, from: readonly unknown[] = []) => {
    for (const each of begin) each({ runMode });
    const result = memory.recall("/a/", from, context, (asked) => {
      made += 1;
      return String(view(asked));
    });
    return { result, made };
  };
}

const release = parse("Bridge opens\n\n13 October 2021\n\nIt opened.\n");
const context = someContext();
const linkTo = (title: string) => ({ url: "/b/", title, lang: "en", direction: "ltr" as const });

describe("a page is given again", () => {
  it("while a site is watched and all is as it was", () => {
    const ask = remembering("watch");
    const view = ({ site }: PageContext) => `${site.name} ${site.nav.length}`;
    expect(ask(view, context, [release, { title: "Bridge" }]).made).toBe(1);
    expect(ask(view, someContext(), [release, { title: "Bridge" }])).toEqual({ result: view(context), made: 1 });
  });

  it("where something has changed that it did not ask for", () => {
    const ask = remembering("serve");
    const view = ({ surroundings }: PageContext) => surroundings.older?.title;
    const around = (title: string, newer: string) => ({ older: linkTo(title), newer: linkTo(newer) });
    const with_ = (more: object): PageContext => ({ ...context, surroundings: { ...context.surroundings, ...more } });
    ask(view, with_(around("Weir", "Lock")));
    expect(ask(view, with_(around("Weir", "Mill"))).made).toBe(1);
    expect(ask(view, with_(around("Tarn", "Mill")))).toEqual({ result: "Tarn", made: 2 });
  });
});

describe("it is made anew", () => {
  it.each<[string, (context: PageContext) => unknown, Partial<PageContext>]>([
    ["a speaker has a page", (asked) => asked.speakerUrl("Ada", null), { speakerUrl: () => "/people/ada/" }],
    ["a contact has a card", (asked) => asked.cardUrl({ name: "Ada" } as never), { cardUrl: () => "/ada.vcf" }],
    [
      "there is a picture",
      (asked) => asked.picture({ path: "a.png" } as never, release)?.path,
      { picture: () => ({ path: "/a.png", sources: [] }) },
    ],
    [
      "one is drawn",
      (asked) => asked.shareImage(release)?.path,
      { shareImage: () => ({ path: "/s.png", width: 1, height: 1, alt: "" }) },
    ],
    [
      "it has a file",
      (asked) => asked.downloads(release).length,
      { downloads: () => [{ label: "ZIP", path: "/a.zip", note: null }] },
    ],
    [
      "it has a feed",
      (asked) => asked.alternates.length,
      { alternates: [{ type: "text/plain", path: "/a.txt", title: null }] },
    ],
    [
      "the site has a page more",
      (asked) => asked.site.nav.length,
      { site: { ...context.site, nav: [{ label: "A", href: "/a/" }] } },
    ],
    [
      "it is related",
      (asked) => asked.surroundings.related.length,
      { surroundings: { ...context.surroundings, related: [{ release, url: "/b/", date: null, because: [] }] } },
    ],
    [
      "it has topics",
      (asked) => asked.surroundings.topics.length,
      { surroundings: { ...context.surroundings, topics: [linkTo("Weirs")] } },
    ],
    [
      "it is translated",
      (asked) => asked.surroundings.translations.length,
      { surroundings: { ...context.surroundings, translations: [linkTo("Deutsch")] } },
    ],
    [
      "it stands elsewhere",
      (asked) => asked.surroundings.url,
      { surroundings: { ...context.surroundings, url: "/c/" } },
    ],
  ])("where %s now", (_, view, change) => {
    const ask = remembering("watch");
    ask(view, context);
    const other = { ...context, ...change };
    expect(ask(view, other)).toEqual({ result: String(view(other)), made: 2 });
  });

  it("where what it is made of has changed", () => {
    const ask = remembering("watch");
    const view = () => "page";
    ask(view, context, [release, { title: "Bridge" }]);
    expect(ask(view, context, [release, { title: "Weir" }]).made).toBe(2);
    expect(ask(view, context, [parse("Weir opens\n"), { title: "Weir" }]).made).toBe(3);
  });

  it("in a single build, and where functions of the site's own take part, which may look at anything", () => {
    for (const [mode, options] of [
      ["build", {}],
      ["watch", { components: { headline: () => "x" } }],
      ["watch", { markdownIt: () => {} }],
    ] as const) {
      const ask = remembering(mode, options);
      ask(() => "page", context);
      expect(ask(() => "page", context).made).toBe(2);
    }
  });
});
