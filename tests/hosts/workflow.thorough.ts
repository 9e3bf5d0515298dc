import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { packedTarball } from "../support/packed.ts";

const type = (folder: string, command: string): string =>
  execFileSync("sh", ["-e", "-c", command], { cwd: folder, encoding: "utf8", stdio: "pipe" });

it.each(["github-pages", "cloudflare"])(
  "a clone of a new newsroom for %s is built by the lines of its workflow",
  async (host) => {
    const [folder, tarball] = [mkdtempSync(join(tmpdir(), "press-clone-")), await packedTarball()];
    type(folder, `npx --yes --package="${tarball}" press-release new --host ${host} --url https://press.example/ site`);
    type(join(folder, "site"), `npm install "${tarball}"`);
    const git = "git -c user.name=Press -c user.email=press@example.example";
    type(join(folder, "site"), `git init --quiet -b main && git add --all && ${git} commit --quiet -m "A newsroom"`);
    type(folder, "git clone --quiet site clone");
    const clone = join(folder, "clone");
    const workflow = join(clone, ".github/workflows/pages.yml");
    const lines: string[] = existsSync(workflow)
      ? parse(readFileSync(workflow, "utf8")).jobs.pages.steps.flatMap(({ run }: { run?: string }) => run ?? [])
      : ["npm ci", "npx eleventy"];
    for (const line of lines) type(clone, line);
    expect(readFileSync(join(clone, "_site/index.html"), "utf8")).toContain("Site opens its newsroom");
    expect(readFileSync(join(clone, "_site/404.html"), "utf8")).toContain("pr-page");
    expect(existsSync(join(clone, "_site/favicon.svg"))).toBe(true);
    expect(existsSync(join(clone, "_site/_headers"))).toBe(host === "cloudflare");
    // Nothing of how it is published gets into what is.
    expect(existsSync(join(clone, "_site/deploy"))).toBe(false);
    expect(existsSync(join(clone, "_site/.github"))).toBe(false);
  },
);
