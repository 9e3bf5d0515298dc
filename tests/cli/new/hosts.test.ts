import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostNames, hosts } from "../../../plugin/cli/new/hosts/index.ts";
import { somePlace } from "../../support/some-place.ts";
import { press } from "../terminal.ts";

async function start(files: Readonly<Record<string, string>>, ...options: string[]) {
  const folder = join(mkdtempSync(join(tmpdir(), "press-hosts-")), "pier");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const ran = await press(["new", ...options, folder]);
  return { ...ran, folder, read: (path: string) => readFileSync(join(folder, path), "utf8") };
}

const CONFIG = "export default function (config) {\n  config.x();\n}\n";

describe.each(hostNames)("new --host %s", (name) => {
  it("writes its files, and says which and what is left to do", async () => {
    const { code, out, read, folder } = await start({}, "--host", name);
    expect(code).toBe(0);
    const files = hosts[name]?.files({ ...somePlace, folder }) ?? {};
    expect(Object.keys(files).length).toBeGreaterThan(0);
    for (const [path, content] of Object.entries(files)) {
      expect(out).toContain(`made     ${path}\n`);
      expect(read(path)).toBe(content);
    }
    expect(out).toContain(`To publish it at ${name}:\n  `);
    // No text and no template but the sample and the config.
    expect(read("eleventy.config.js")).toContain("addPlugin(pressRelease");
  });

  it("writes over none of them", async () => {
    const paths = Object.keys(hosts[name]?.files(somePlace) ?? {});
    const { code, out, read } = await start(Object.fromEntries(paths.map((path) => [path, "mine"])), "--host", name);
    expect(code).toBe(0);
    for (const path of paths) {
      expect(read(path)).toBe("mine");
      expect(out).toContain(`kept     ${path} – it was there\n`);
    }
  });
});

it("names the server, the branch and the folders that the site has", async () => {
  const files = {
    "site.config.js": `${CONFIG}export const config = { dir: { input: "pages", output: "public" } };\n`,
    "package.json": '{ "scripts": { "build": "eleventy --config=site.config.js" } }',
    ".git/HEAD": "ref: refs/heads/trunk\n",
  };
  const pages = await start(files, "--host", "github-pages");
  const workflow = pages.read(".github/workflows/pages.yml");
  expect(workflow).toContain("branches: [trunk]");
  expect(workflow).toContain("- run: npx eleventy --config=site.config.js\n");
  expect(workflow).toContain("{ path: public }\n");
  const nginx = await start(files, "--host", "nginx", "--url", "https://news.pier.example/press/");
  expect(nginx.read("deploy/nginx.conf")).toContain("server_name news.pier.example;");
  expect(nginx.read("deploy/deploy.sh")).toMatch(/ public\/ "\S+news\.pier\.example:\/var\/www\/press\/\}"/);
});

it("a config copies what has to be in the output: a new one, and one that is there", async () => {
  const copying = 'addPassthroughCopy("_headers");';
  const fresh = await start({}, "--host", "cloudflare");
  expect(fresh.read("eleventy.config.js")).toContain(`  eleventyConfig.${copying}\n`);
  const joined = await start({ "eleventy.config.js": CONFIG }, "--host", "cloudflare");
  expect(joined.read("eleventy.config.js")).toContain(`  config.addPlugin(pressRelease);\n  config.${copying}\n`);
  expect(joined.out).toContain("three lines more: one loads the plugin, one adds it, and one copies _headers\n");
});

it("what it cannot add to a config it asks for", async () => {
  const own =
    'import press from "eleventy-plugin-press-release";\nexport default (c) => {\n  c.addPlugin(press);\n};\n';
  const { code, out, read } = await start({ "eleventy.config.js": own }, "--host", "cloudflare");
  expect(code).toBe(1);
  expect(read("eleventy.config.js")).toBe(own);
  expect(out).toContain('           eleventyConfig.addPassthroughCopy("_headers");\n');
  const copied = own.replace("};", '  c.addPassthroughCopy("_headers");\n};');
  expect((await start({ "eleventy.config.js": copied }, "--host", "cloudflare")).code).toBe(0);
  const odd = await start({ "eleventy.config.js": "export default site;\n" }, "--host", "cloudflare");
  expect(odd.out).toContain("these lines have to be added by hand:");
  expect(odd.out).toContain('addPassthroughCopy("_headers")');
});

it("a host that is not known is refused before anything is written", async () => {
  const { code, err, folder } = await start({ x: "" }, "--host", "netlfy");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean “netlify”? Known: github-pages, netlify, cloudflare, s3, rsync, nginx, caddy.");
  expect(existsSync(join(folder, "eleventy.config.js"))).toBe(false);
});

it("a new newsroom has an icon, and a site that is there keeps its own", async () => {
  const fresh = await start({}, "--name", "Pier & <Co>");
  expect(fresh.read("favicon.svg")).toContain("<title>Pier &amp; &lt;Co&gt;</title>");
  expect(fresh.out).toContain("made     favicon.svg\n");
  const joined = await start({ "eleventy.config.js": CONFIG });
  expect(existsSync(join(joined.folder, "favicon.svg"))).toBe(false);
});

it("a new site may have its input folder elsewhere", async () => {
  const { read } = await start({}, "--input", "pages");
  expect(read("eleventy.config.js")).toContain('export const config = { dir: { input: "pages" } };\n');
  expect(read("pages/favicon.svg")).toContain("<svg");
  expect(read("pages/releases/newsroom-opens.txt")).toContain("Pier opens its newsroom");
});
