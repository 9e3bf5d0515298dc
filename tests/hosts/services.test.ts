import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { HEADERS } from "../../plugin/cli/new/hosts/headers.ts";
import { hosts } from "../../plugin/cli/new/hosts/index.ts";
import { demoSite } from "../support/demo-site.ts";
import { load } from "../support/markdown.ts";
import { somePlace } from "../support/some-place.ts";
import { readHeaders, readToml } from "./formats.ts";
import { type Machine, machineFor } from "./machine.ts";

const open: Machine[] = [];
afterEach(() => {
  for (const machine of open.splice(0)) machine.close();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
const fileOf = (host: string, path: string): string => hosts[host]?.files(somePlace)[path] ?? "";
const hourly = [{ cron: expect.stringMatching(/^\d+ \* \* \* \*$/) }];

describe("GitHub Pages", () => {
  const workflow = parse(fileOf("github-pages", ".github/workflows/pages.yml"));
  const { steps, ...job } = workflow.jobs.pages;

  it("builds when something is pushed, when somebody asks, and once an hour", () => {
    expect(workflow.on).toEqual({ push: { branches: ["main"] }, workflow_dispatch: null, schedule: hourly });
  });

  it("may do what deploying asks for, and nothing else", () => {
    expect(workflow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
    expect(job).toEqual({ "runs-on": "ubuntu-latest", environment: "github-pages" });
  });

  it("runs its lines in order, each of which is a command here", () => {
    const machine = machineFor("github-pages");
    open.push(machine);
    for (const name of ["npm", "npx"]) machine.command(name, `echo ${name} "$@" >> calls\nmkdir -p _site`);
    const lines = steps.flatMap(({ run }: { run?: string }) => run ?? []);
    for (const line of lines) expect(machine.run(`set -e\n${line}`)).toEqual({ code: 0, said: "" });
    expect(machine.read("calls")).toBe("npm ci\nnpx eleventy\n");
  });

  it("hands over the folder that is built, and only then deploys", () => {
    const used = steps.map(({ uses, run }: { uses?: string; run?: string }) => uses?.replace(/@v\d+$/, "") ?? run);
    expect(used).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "npm ci",
      "npx eleventy",
      "actions/upload-pages-artifact",
      "actions/deploy-pages",
    ]);
    expect(steps[4].with).toEqual({ path: somePlace.output });
  });
});

describe("Netlify", () => {
  const toml = readToml(fileOf("netlify", "netlify.toml"));

  it("builds the site with a Node that it runs on", () => {
    expect(toml.build).toEqual([{ command: "npx eleventy", publish: "_site" }]);
    expect(Number(toml["build.environment"]?.[0]?.NODE_VERSION)).toBeGreaterThanOrEqual(20);
  });

  it("gives every page the headers", () => {
    expect(toml.headers).toEqual([{ for: "/*" }]);
    expect(toml["headers.values"]).toEqual([HEADERS]);
    expect(Object.keys(toml).sort()).toEqual(["build", "build.environment", "headers", "headers.values"]);
  });

  it("is called once an hour to build, and hears where that is refused", async () => {
    const { default: rebuild, config } = await load(fileOf("netlify", "netlify/functions/rebuild.mjs"));
    expect(config).toEqual({ schedule: "@hourly" });
    const asked: unknown[][] = [];
    vi.stubEnv("BUILD_HOOK", "https://api.netlify.example/build_hooks/1");
    vi.stubGlobal("fetch", async (...words: unknown[]) => {
      asked.push(words);
      return { ok: asked.length === 1, status: 404 };
    });
    await (rebuild as () => Promise<void>)();
    expect(asked).toEqual([["https://api.netlify.example/build_hooks/1", { method: "POST" }]]);
    await expect((rebuild as () => Promise<void>)()).rejects.toThrow("404");
  });
});

describe("Cloudflare Pages", () => {
  it("gives every page the headers, within the limits of its file", () => {
    const file = fileOf("cloudflare", "_headers");
    expect(readHeaders(file)).toEqual([{ path: "/*", headers: HEADERS }]);
    expect(file.split("\n").every((line) => line.length <= 2000)).toBe(true);
  });

  it("is called once an hour to build, and hears where that fails", () => {
    const { on, permissions, jobs } = parse(fileOf("cloudflare", ".github/workflows/rebuild.yml"));
    expect([on, permissions]).toEqual([{ schedule: hourly, workflow_dispatch: null }, {}]);
    const [{ run, env }] = jobs.rebuild.steps;
    expect(env).toEqual({ BUILD_HOOK: expect.stringMatching(/^\$\{\{ secrets\.BUILD_HOOK \}\}$/) });
    const machine = machineFor("cloudflare");
    open.push(machine);
    machine.command("curl", 'for word; do echo "$word"; done > called');
    const hook = "https://api.cloudflare.example/hooks/a b";
    expect(machine.run(run, { BUILD_HOOK: hook }).code).toBe(0);
    expect(machine.read("called")).toBe(`--fail\n--silent\n--show-error\n--request\nPOST\n${hook}\n`);
    machine.command("curl", "exit 22");
    expect(machine.run(run, { BUILD_HOOK: hook }).code).toBe(22);
  });
});

it("the policy lets a page have what the newsroom's pages ask for, and no more", async () => {
  const site = await demoSite();
  const policy = HEADERS["Content-Security-Policy"];
  const allows = (what: string, source: string) => new RegExp(`(?:^|; )${what}(?: '[\\w-]+')* ${source}`).test(policy);
  const asked = new Set<string>();
  for (const page of site.pages) {
    const html = site.html(page);
    if (/<link rel="stylesheet"/.test(html)) asked.add("style-src");
    if (/<script src=/.test(html)) asked.add("script-src");
    if (/<img /.test(html)) asked.add("img-src");
    expect([
      page,
      /<style|\sstyle="|\son\w+="|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/.test(html),
    ]).toEqual([page, false]);
  }
  expect([...asked].sort()).toEqual(["img-src", "script-src", "style-src"]);
  for (const what of asked) expect([what, allows(what, "'self'")]).toEqual([what, true]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
});
