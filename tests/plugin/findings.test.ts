import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PREVIEW_VARIABLE } from "../../plugin/showing/where.ts";
import { buildIn, filesBelow, siteFolder, text } from "./build.ts";

const SERVED = "node_modules/.cache/eleventy-plugin-press-release/serve";
const PREVIEW = "_preview/0123456789abcdef0123456789abcdef";
const sound = `${text("Footbridge opens", "13 October 2021")}\nPress contact: Ada Sample, press@ostermoor.example\n`;
const files = {
  "releases/sound.txt": sound,
  "releases/vague.txt": `EMBARGOED UNTIL 1 July 2026\n\n${sound.replace("Footbridge", "Lock")}`,
  "releases/open.txt": `---\npermalink: /open/\n---\n${sound.replace("Footbridge opens", "Weir opens")}\nThe the <weir is “shut at $& now.\n`,
  "releases/wehr.txt": "---\nlang: de\n---\nWehr wird gebaut\n\nEs gibt es schon lange, und es bleibt auch.\n",
  "own.md": "# A page",
};

let folder = "";
beforeEach(() => {
  folder = siteFolder(files);
});
afterEach(() => {
  delete process.env[PREVIEW_VARIABLE];
  rmSync(folder, { recursive: true });
});

const serve = (more = {}) => buildIn(folder, { newsroom: "/", ...more }, undefined, { runMode: "serve" });
const served = (page: string) => String(filesBelow(join(folder, SERVED)).get(page));
const panel = (page: string) => /<aside class="pr-findings".*?<\/aside>/s.exec(page)?.[0] ?? "";

describe("a server", () => {
  it("says on the page of a text what is wrong in it: line, message and hint", async () => {
    await serve();
    const shown = panel(served("open/index.html"));
    expect(shown).toContain(
      "<b>Line 16</b> " + "<span>“The the”: the same word stands there twice.<small>Delete one of them.</small></span>",
    );
    expect(shown).toContain("<code>site/releases/open.txt</code>");
    expect(shown).toContain('<ul role="list" aria-label="2 warnings">');
  });

  it("opens it for errors, and leaves it closed for warnings", async () => {
    await serve();
    expect(panel(served("releases/lock-opens/index.html"))).toMatch(
      /^<aside class="pr-findings" aria-label="1 error" lang="en" dir="ltr"><details open><summary><span class="pr-findings__error">1 error<\/span>/,
    );
    expect(panel(served("releases/wehr-wird-gebaut/index.html"))).toMatch(
      /^<aside class="pr-findings" aria-label="2 warnings" lang="en" dir="ltr"><details><summary><span class="pr-findings__warning">2 warnings<\/span>/,
    );
  });

  it("puts it below the notice that a release is held, with its stylesheet", async () => {
    await serve();
    const page = served("releases/lock-opens/index.html");
    expect(page).toMatch(/<body[^>]*>\s*<aside class="pr-held".*?<\/aside>\s*<aside class="pr-findings"/s);
    expect(page).toContain('<link rel="stylesheet" href="../../press-release-held.css">');
    expect(served("press-release-held.css")).toContain(".pr-findings");
  });

  it("names no line where the whole text is meant", async () => {
    await serve();
    expect(panel(served("releases/wehr-wird-gebaut/index.html"))).toContain(
      '<li class="pr-findings__warning"><span>No press contact was found.',
    );
  });

  it("says nothing on pages where there is nothing to say", async () => {
    await serve();
    for (const page of ["releases/footbridge-opens/index.html", "index.html", "own/index.html"]) {
      expect(served(page)).toContain('class="pr-held pr-held--other"');
      expect(panel(served(page))).toBe("");
    }
  });

  it("says it of what a plugin of the site's has swallowed, too", async () => {
    const swallow = (md: { core: { ruler: { push(name: string, rule: (state: unknown) => void): void } } }) =>
      md.core.ruler.push("swallow", (state) => {
        for (const token of (state as { tokens: { children: { content: string }[] | null }[] }).tokens) {
          for (const child of token.children ?? []) child.content = child.content.replace("council", "");
        }
      });
    await serve({ markdownIt: swallow as never });
    expect(panel(served("releases/footbridge-opens/index.html"))).toContain("The body does not say “council of");
  });

  it("says it anew when the text has changed, and no more when it is mended", async () => {
    await buildIn(folder, { newsroom: "/" }, undefined, {
      runMode: "serve",
      watched: async (rebuild) => {
        expect(panel(served("releases/lock-opens/index.html"))).toContain("1 error");
        writeFileSync(join(folder, "site/releases/vague.txt"), sound.replace("Footbridge", "Lock"));
        await rebuild();
        expect(panel(served("releases/lock-opens/index.html"))).toBe("");
      },
    });
  });
});

describe("there is nothing of it", () => {
  const traces = (output: ReadonlyMap<string, string>) =>
    [...output].filter(([, content]) => content.includes("pr-findings")).map(([path]) => path);

  it.each(["build", "watch"] as const)("in a %s", async (runMode) => {
    const { output } = await buildIn(folder, { newsroom: "/", vagueEmbargo: "hold" }, undefined, { runMode });
    expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(traces(output)).toEqual([]);
  });

  it("where a server writes to the site's own output", async () => {
    const { output } = await serve({ serveHeld: false });
    expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
    expect(traces(output)).toEqual([]);
  });

  it("on the pages of a preview, which others see", async () => {
    process.env[PREVIEW_VARIABLE] = PREVIEW;
    const { output } = await buildIn(folder, { newsroom: "/" }, undefined, { output: PREVIEW });
    expect(output.has("releases/lock-opens/index.html")).toBe(true);
    expect(traces(output).filter((path) => path.endsWith(".html"))).toEqual([]);
  });
});
