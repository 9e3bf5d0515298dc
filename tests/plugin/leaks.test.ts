import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIn, type Site } from "./build.ts";
import { AFTER, BEFORE, configure, contentOf, folderOf, leaks, options, unique } from "./secrets.ts";

/** So many releases are held back. */
const HELD = 20;

/** The kinds of files that a newsroom makes of its releases. */
const consumers: Readonly<Record<string, RegExp>> = {
  page: /^releases\/[^/]+\/index\.html$/,
  front: /^index\.html$/,
  speaker: /^people\/[^/]+\/index\.html$/,
  archive: /^archive\/(?:\d{4}\/)?index\.html$/,
  topic: /^topics\/[^/]+\/index\.html$/,
  "list of topics": /^topics\/index\.html$/,

  "feed of a topic or language": /^(?:topics|languages)\/[^/]+\/(?:feed\.xml|rss\.xml|feed\.json)$/,
  about: /^about\/index\.html$/,
  languages: /^languages\/(?:\w+\/)?index\.html$/,
  "index for searching": /^search\/pagefind\/.*\.pf_(?:fragment|filter|index)$/,
  "contact card": /^contacts\/[^/]+\.vcf$/,
  contacts: /^contacts\/index\.html$/,
  "list of speakers": /^people\/index\.html$/,
  quotes: /^quotes\.json$/,
  Atom: /^feed\.xml$/,
  RSS: /^rss\.xml$/,
  "JSON Feed": /^feed\.json$/,
  sitemap: /^sitemap\.xml$/,
  "news sitemap": /^news-sitemap\.xml$/,
  text: /^releases\/[^/]+\/[^/]+\.txt$/,
  Markdown: /^releases\/[^/]+\/[^/]+\.md$/,
  "e-mail": /^releases\/[^/]+\/[^/]+\.email\.html$/,
  picture: /^releases\/[^/]+\/[^/.]+(?:\.\d+w)?\.(?:png|avif|webp)$/,
  "share image": /^releases\/[^/]+\/[^/]+\.share\.png$/,
  "press kit": /^releases\/[^/]+\/[^/]+\.zip$/,
  ninjs: /^releases\/[^/]+\/[^/]+\.ninjs\.json$/,
  "a site's own template": /^everything\.txt$/,
  "a site's own pagination": /^list\/\d+\/index\.html$/,
  "what Eleventy tells a site's own config": /^results\.json$/,
};

async function build(held: number, now: string): Promise<Site> {
  const folder = folderOf(held);
  try {
    return await buildIn(folder, { ...options, now }, configure);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("twenty held releases, every feature on", () => {
  let before: Site;
  let after: Site;

  beforeAll(async () => {
    before = await build(HELD, BEFORE);
    after = await build(HELD, AFTER);
  });

  it("leave no word, slug, name or picture in the site one second before their embargo ends", () => {
    expect(before.output.size).toBeGreaterThan(10);
    expect([...leaks(before, HELD)]).toEqual([]);
    // Not even their number: one release is out, and one is counted.
    expect(before.output.get("everything.txt")).toContain("releases: /releases/weir-opens-at-lanner/");
    expect(before.output.get("everything.txt")).not.toMatch(/\n(?:2|20|21)\w/);
    expect(before.said.match(/is held back: it is embargoed until/g)).toHaveLength(HELD);
  });

  it("the site is the same, byte for byte, as if they were not there", async () => {
    const alone = await build(0, BEFORE);
    expect([...before.output]).toEqual([...alone.output]);
  });

  it("are out, all of them and with every word, at the instant itself", () => {
    const site = [...after.bytes]
      .map(([path, content]) => contentOf(path, content))
      .join("\n")
      .toLowerCase();
    const all = Array.from({ length: HELD }, (_, at) => unique(at)).flat();
    expect(all.filter((each) => !site.includes(each))).toEqual([]);
    expect(after.said).not.toContain("is held back");
  });

  it("would be found in whatever had passed by the gate: each kind of file gives them away once they are out", () => {
    const given = [...leaks(after, HELD).keys()];
    const silent = Object.entries(consumers).filter(([, path]) => !given.some((each) => path.test(each)));
    expect(silent.map(([name]) => name)).toEqual([]);
    // And there is no kind of file that this list has forgotten.
    const known = Object.values(consumers);
    expect(given.filter((path) => !known.some((each) => each.test(path)))).toEqual([]);
  });
});
