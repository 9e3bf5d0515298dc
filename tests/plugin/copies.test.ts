import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusal } from "../support/refusal.ts";
import { build, buildIn, type Files, filesBelow, type SiteConfig, siteFolder, text } from "./build.ts";

const files = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const options = { newsroom: "/", url: "https://press.example/" } as const;
const PAGE = "releases/footbridge-opens/index.html";

const site = (more: Files, configure: (config: SiteConfig) => void = () => {}) =>
  build({ ...files, ...more }, options, configure);
describe("a site that copies the folder of the releases", () => {
  const held = {
    ...files,
    "releases/mill.txt": text(
      "Quillfeather mill is sold",
      "26 June 2026",
      "EMBARGOED UNTIL 10:00 BST, Friday 26 June 2026\n",
    ),
    "releases/pier.txt": text("Quillfeather pier reopens", "1 June 2026", "---\ndraft: true\n---"),
    "releases/mill/view.svg": "<svg/>",
  };

  it("has what is published as it stands, beside its pages", async () => {
    const { output, said } = await site({}, (config) => config.addPassthroughCopy("site/releases"));
    expect(output.get("releases/a.txt")).toBe(files["releases/a.txt"]);
    expect(output.has(PAGE)).toBe(true);
    expect(said).not.toContain("held");
  });

  it.each(["site/releases", "site/releases/*.txt", "site/releases/mill.txt"])(
    "with what is held, by %s: the build fails, nothing of it stays in the output, both are named",
    async (copied) => {
      const folder = siteFolder(held);
      const told = await refusal(buildIn(folder, options, (config) => config.addPassthroughCopy(copied)));
      expect(told).toContain("The site’s config copies the folder of the releases (addPassthroughCopy)");
      const left = [...filesBelow(join(folder, "out"))].filter(([path, bytes]) => /quillfeather/i.test(path + bytes));
      expect(left.map(([path]) => path)).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );

  it("with a picture of what is held: not that either", async () => {
    const folder = siteFolder({ ...held, "releases/mill.jpg": await jpeg() });
    const copy = (config: SiteConfig) => config.addPassthroughCopy("site/releases/*.jpg");
    expect(await refusal(buildIn(folder, options, copy))).toContain("addPassthroughCopy");
    expect([...filesBelow(join(folder, "out")).keys()].filter((path) => path.endsWith(".jpg"))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("other files only: all is well", async () => {
    const folder = siteFolder({ ...held, "releases/plan.pdf": "%PDF" });
    const { output } = await buildIn(folder, options, (config) => config.addPassthroughCopy("site/releases/*.pdf"));
    expect(output.get("releases/plan.pdf")).toBe("%PDF");
    rmSync(folder, { recursive: true });
  });

  it("on a server that shows what is held: nothing is amiss", async () => {
    const folder = siteFolder(held);
    await buildIn(folder, options, (config) => config.addPassthroughCopy("site/releases"), { runMode: "serve" });
    rmSync(folder, { recursive: true });
  });
});

async function jpeg(): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp({ create: { width: 8, height: 8, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();
}
