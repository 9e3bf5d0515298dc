import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildIn, type SiteConfig, siteFolder, text } from "./build.ts";

const options = { newsroom: "/", url: "https://press.weir.example/" } as const;
const A = "releases/footbridge-opens/index.html";
const B = "releases/weir-closes/index.html";
const changed = [{ path: "./site/releases/b.txt", became: "other" }] as const;

let folder = "";
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string): string => readFileSync(join(folder, "out", path), "utf8");
const file = (path: string): number => statSync(join(folder, "out", path)).ino;
const write = (path: string, content: string): void => writeFileSync(join(folder, path), content);

type Rebuild = (changes: typeof changed) => Promise<void>;

/** Two releases, watched. */
async function watched(then: (rebuild: Rebuild) => Promise<void>, configure: (config: SiteConfig) => void = () => {}) {
  folder = siteFolder({
    "releases/a.txt": text("Footbridge opens", "13 October 2021"),
    "releases/b.txt": text("Weir closes", "14 October 2019", "Photo: Ada Sample\n"),
  });
  await buildIn(folder, options, configure, { runMode: "watch", watched: then });
}

/** Another state of the second text, of which the first one's page shows nothing. */
const change = (): void => write("site/releases/b.txt", text("Weir closes", "14 October 2019", "Photo: Bo Sample\n"));

describe("while a site is watched, a page", () => {
  it("that says what it said is left as it stands, and told of as if it had been written", async () => {
    let told: readonly { url: string; outputPath: string; content: string }[] = [];
    await watched(
      async (rebuild) => {
        const [a, b] = [file(A), file(B)];
        change();
        await rebuild(changed);
        expect([file(A) === a, file(B) === b]).toEqual([true, false]);
        expect(page(B)).toContain("Bo Sample");
        const releases = told.filter(({ outputPath }) => outputPath.includes("/releases/"));
        expect(releases.map(({ url }) => url).sort()).toEqual([
          "/releases/footbridge-opens/",
          "/releases/weir-closes/",
        ]);
        for (const { outputPath, content } of releases) expect(readFileSync(outputPath, "utf8")).toBe(content);
      },
      (config) =>
        config.on("eleventy.after", (event) => {
          told = (event as { results: typeof told }).results;
        }),
    );
  });

  it("that is gone from the output, or that something else has changed there, is written again", async () => {
    await watched(async (rebuild) => {
      const [a, b] = [page(A), page(B)];
      rmSync(join(folder, "out", A));
      write(`out/${B}`, b.replace("Weir", "Wear"));
      await rebuild(changed);
      expect([page(A), page(B)]).toEqual([a, b]);
    });
  });

  it("is what its text was before, where that is put back", async () => {
    await watched(async (rebuild) => {
      const b = page(B);
      change();
      await rebuild(changed);
      expect(page(B)).not.toBe(b);
      write("site/releases/b.txt", text("Weir closes", "14 October 2019", "Photo: Ada Sample\n"));
      await rebuild(changed);
      expect(page(B)).toBe(b);
    });
  });

  it("that a transform of another plugin changes behind ours is written each time", async () => {
    let count = 0;
    await watched(
      async (rebuild) => {
        const before = page(A);
        await rebuild(changed);
        expect(page(A)).not.toBe(before);
      },
      (config) => {
        const add = config.addPlugin.bind(config);
        const stamp = (other: SiteConfig): void =>
          other.addTransform("stamp", (content) => {
            count += 1;
            return `${content}<!-- ${count} -->`;
          });
        // Plugins are run in their order: this one follows ours.
        config.addPlugin = (...ours) => {
          add(...ours);
          add(stamp as never, {});
        };
      },
    );
  });
});
