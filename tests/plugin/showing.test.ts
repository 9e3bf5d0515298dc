import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PREVIEW_VARIABLE } from "../../plugin/showing/where.ts";
import { buildIn, filesBelow, siteFolder, text } from "./build.ts";

const SERVED = "node_modules/.cache/eleventy-plugin-press-release/serve";
const PREVIEW = "_preview/0123456789abcdef0123456789abcdef";
const embargo = "EMBARGOED UNTIL 10:00 BST, Friday 26 June 2026\n";
const files = {
  "releases/open.txt": text("Footbridge opens", "13 October 2021"),
  "releases/mill.txt": text("Quillfeather mill is sold", "26 June 2026", embargo),
  "releases/pier.txt": text("Quillfeather pier $& reopens", "1 June 2026", "---\ndraft: true\n---"),
  "releases/vague.txt": text("Quillfeather lock <closes>", "1 June 2026", "EMBARGOED UNTIL 1 July 2026\n"),
  "releases/wehr.txt": text("Quillfeather bekommt ein neues Wehr", null, "---\nlang: de\ndraft: true\n---"),
  "releases/drafts/b.txt": text("Quillfeather gate is painted", "2 June 2026"),
  "releases/drafts/drafts.json": '{"draft": true}',
  "own.njk": "<p>{{ collections.releases | length }}</p>",
  "piece.md": "---\npermalink: piece.json\n---\n{}",
};
const options = { newsroom: "/", url: "https://press.example/", name: "Ostermoor" } as const;

let folder = "";
beforeEach(() => {
  folder = siteFolder(files);
});
afterEach(() => {
  delete process.env[PREVIEW_VARIABLE];
  rmSync(folder, { recursive: true });
});

const serve = (more = {}) => buildIn(folder, { ...options, ...more }, undefined, { runMode: "serve" });
const served = () => filesBelow(join(folder, SERVED));
const pageOf = (site: ReadonlyMap<string, Buffer>, slug: string) => String(site.get(`releases/${slug}/index.html`));
const secrets = (site: ReadonlyMap<string, Buffer | string>) =>
  [...site].filter(([path, content]) => /quillfeather|pr-held/i.test(path + content)).map(([path]) => path);

describe("a server", () => {
  it("shows what is held under a notice, in a folder that nobody publishes", async () => {
    const { output, said } = await serve();
    expect(output.size).toBe(0);
    expect(existsSync(join(folder, "out"))).toBe(false);
    expect(said).toContain(`it writes to ${SERVED} and not to out`);
    const mill = pageOf(served(), "quillfeather-mill-is-sold");
    expect(mill).toMatch(
      /<body>\s*<aside class="pr-held" lang="en" dir="ltr"><p><b>Not published yet<\/b> Embargoed until <time datetime="2026-06-26T10:00\+01:00">26 June 2026, 10:00 UTC\+01:00<\/time><\/p><\/aside>/,
    );
    expect(mill).toContain(
      '<meta name="robots" content="noindex, nofollow">\n<link rel="stylesheet" href="../../press-release-held.css">\n</head>',
    );
    expect(String(served().get("press-release-held.css"))).toContain(".pr-held");
    expect(said).toContain("site/releases/mill.txt is shown here, and in no site: it is embargoed until");
    expect(said).toContain("site/releases/vague.txt is shown here, and in no site: its embargo does not state");
  });

  it.each([
    ["quillfeather-pier-and-reopens", "<b>Not published yet</b> Draft</p>"],
    ["quillfeather-gate-is-painted", "<b>Not published yet</b> Draft</p>"],
    ["quillfeather-lock-closes", "The embargo does not say when it ends (EMBARGOED UNTIL 1 July 2026)"],
    ["quillfeather-bekommt-ein-neues-wehr", 'lang="de" dir="ltr"><p><b>Noch nicht veröffentlicht</b> Entwurf</p>'],
  ])("says on %s why it is held, in its language", async (slug, words) => {
    await serve();
    expect(pageOf(served(), slug)).toContain(words);
  });

  it("says on every other page that it is none of the site's", async () => {
    await serve();
    const site = served();
    for (const page of [
      pageOf(site, "footbridge-opens"),
      String(site.get("index.html")),
      String(site.get("own/index.html")),
    ]) {
      expect(page).toContain('class="pr-held pr-held--other"');
      expect(page).not.toContain("Not published yet");
    }
    expect(String(site.get("piece.json"))).not.toContain("pr-held");
  });

  it("leaves nothing for the next build to publish, wherever the site's templates are", async () => {
    writeFileSync(join(folder, "site/page.html"), "<p>A page</p>");
    await serve();
    const site = await buildIn(folder, { ...options, vagueEmbargo: "hold" });
    expect(site.output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(secrets(site.output)).toEqual([]);
    // Here even what another build wrote lies below the input directory.
    const whole = await buildIn(folder, { ...options, directory: "site/releases", vagueEmbargo: "hold" }, undefined, {
      input: () => ".",
    });
    expect([...whole.output.keys()]).toContain("site/page/index.html");
    expect(secrets(whole.output)).toEqual([]);
  });

  it("writes where the site does, without what is held, where the site wants that", async () => {
    const { output, said } = await serve({ serveHeld: false });
    expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(secrets(output)).toEqual([]);
    expect(existsSync(join(folder, SERVED))).toBe(false);
    expect(said).toContain("mill.txt is held back");
  });

  it("does not show it where it cannot write elsewhere", async () => {
    const { output, said } = await buildIn(
      folder,
      options,
      (config) => Object.assign(config.directories, { setOutput: undefined }),
      { runMode: "serve" },
    );
    expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(secrets(output)).toEqual([]);
    expect(said).toContain("it does not show what is held");
  });

  it("has no notice where nothing is held, and still is not to be indexed", async () => {
    await serve({ now: "2026-06-26T09:00Z" });
    expect(pageOf(served(), "quillfeather-mill-is-sold")).not.toContain("Not published yet");
    expect(pageOf(served(), "quillfeather-mill-is-sold")).toContain("noindex");
  });
});

it("a watcher shows none of it", async () => {
  const { output } = await buildIn(folder, options, undefined, { runMode: "watch" });
  expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
  expect(secrets(output)).toEqual([]);
});

describe("a preview", () => {
  const preview = (named: string, output: string) => {
    process.env[PREVIEW_VARIABLE] = named;
    return buildIn(folder, options, undefined, { output });
  };

  it("has everything, with the notice, and nothing that tells others of it", async () => {
    const { output } = await preview(PREVIEW, PREVIEW);
    expect(output.get("releases/quillfeather-mill-is-sold/index.html")).toContain("Not published yet");
    expect(output.get("index.html")).toContain("Quillfeather");
    const pages = [...output].filter(([path]) => path.endsWith(".html") && !path.endsWith(".email.html"));
    expect(pages.filter(([, page]) => !page.includes("noindex")).map(([path]) => path)).toEqual([]);
    expect([...output.keys()].filter((path) => /sitemap|feed|rss|ninjs/.test(path))).toEqual([]);
    expect([...output].filter(([, content]) => content.includes("press.example")).map(([path]) => path)).toEqual([]);
  });

  it("leads nowhere else: no address in it is rooted", async () => {
    const { output } = await preview(PREVIEW, PREVIEW);
    const rooted = [...output].filter(
      ([path, page]) => path !== "404.html" && path.endsWith(".html") && /(?:href|src)="\//.test(page),
    );
    expect(rooted.map(([path]) => path)).toEqual([]);
  });

  it.each([
    [PREVIEW, "out"],
    ["out", "out"],
    ["_preview", "_preview"],
    ["elsewhere/_preview/a", "elsewhere/_preview/a"],
  ])("named %s is not written to %s", async (named, output) => {
    await expect(preview(named, output)).rejects.toThrow();
    expect(existsSync(join(folder, output))).toBe(false);
  });

  it("is no template of the next build, and no build knows its address", async () => {
    mkdirSync(join(folder, "_preview"), { recursive: true });
    await preview(PREVIEW, PREVIEW);
    delete process.env[PREVIEW_VARIABLE];
    const site = await buildIn(folder, { ...options, directory: "site/releases", vagueEmbargo: "hold" }, undefined, {
      input: () => ".",
    });
    expect(site.output.has("site/own/index.html")).toBe(true);
    expect(secrets(site.output)).toEqual([]);
    expect([...site.output].filter(([path, content]) => `${path}${content}`.includes("0123456789abcdef"))).toEqual([]);
  });
});
