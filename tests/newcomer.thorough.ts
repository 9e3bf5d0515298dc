import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { blog } from "./matrix/blog.ts";
import { RELEASE } from "./matrix/shape.ts";
import { packedTarball } from "./support/packed.ts";

/** What somebody types, and in which folder; the packed package stands for the published one. */
const type = (folder: string, command: string): string =>
  execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", stdio: "pipe" });

/** Serves a site as `npx eleventy --serve` does, and asks for an address of it until it is there. */
async function served(folder: string, path: string, port: number): Promise<string> {
  const words = ["node_modules/@11ty/eleventy/cmd.cjs", "--serve", `--port=${port}`];
  const server = spawn(process.execPath, words, { cwd: folder, stdio: "ignore" });
  try {
    for (let step = 0; step < 240; step += 1) {
      const answer = await fetch(`http://localhost:${port}${path}`).catch(() => null);
      if (answer?.ok) return await answer.text();
      await new Promise((wake) => setTimeout(wake, 250));
    }
    return "";
  } finally {
    server.kill();
  }
}

const PAGE = "night-ferry-to-call-at-skerry-quay-again/";

it("from an empty folder to a served newsroom with a text of one's own: four commands", async () => {
  const [folder, tarball] = [mkdtempSync(join(tmpdir(), "press-newcomer-")), await packedTarball()];
  writeFileSync(join(folder, "ferry.txt"), RELEASE);
  type(folder, `npx --yes --package="${tarball}" press-release new newsroom`);
  type(folder, `cd newsroom && npm install "${tarball}"`);
  type(folder, "cp ferry.txt newsroom/releases/");
  const front = await served(join(folder, "newsroom"), "/", 18_431);
  expect(front).toContain(`releases/${PAGE}`);
  expect(front).toContain("Newsroom opens its newsroom");
});

it("from a site in the shape of the official blog to the same: four commands", async () => {
  const [folder, tarball] = [mkdtempSync(join(tmpdir(), "press-newcomer-")), await packedTarball()];
  for (const [path, content] of Object.entries(blog.files)) {
    if (path.startsWith("content/press/")) continue;
    mkdirSync(join(folder, path, ".."), { recursive: true });
    const bare = content.replace(/^import pressRelease.*\n/m, "").replace(/ {2}if \(!process[\s\S]*?\n {2}\}\n/, "");
    writeFileSync(join(folder, path), path === blog.config ? bare : content);
  }
  const plugins = [
    "eleventy",
    "eleventy-img@6",
    "eleventy-navigation",
    "eleventy-plugin-rss@3",
    "eleventy-plugin-syntaxhighlight@5",
  ];
  const dependencies = Object.fromEntries(
    plugins.map((name) => [`@11ty/${name.split("@")[0]}`, name.split("@")[1] ?? "*"]),
  );
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...dependencies, "@11ty/eleventy": "~3.1.0", zod: "^4.4.3" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "ferry.txt"), RELEASE);
  type(folder, `npm install "${tarball}"`);
  type(folder, "npx press-release new");
  type(folder, "cp ferry.txt content/releases/");
  expect(await served(folder, `/releases/${PAGE}`, 18_432)).toContain("Petra Halloran");
});
