import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoSite } from "../support/demo-site.ts";
import { blocksOf } from "../support/markdown.ts";
import { hasBrowser, launch } from "./browser.ts";

const blocks = blocksOf("site/docs/hosting.md");
/** The file that the documentation gives for a server. */
const fileOf = (server: string): string => blocks.find(({ language }) => language === server)?.code ?? "";
const folder = mkdtempSync(join(tmpdir(), "press-servers-"));
/** The typefaces of a headline: the stylesheet names them. */
const TYPEFACE = `getComputedStyle(document.querySelector("h1")).fontFamily`;
const PATHS = ["/", "/below/a/path/"];
const release = "releases/lower-car-park-closed-for-three-weeks-in-january";

const has = (command: string): boolean => {
  try {
    execFileSync("sh", ["-c", `PATH=$PATH:/usr/sbin command -v ${command}`], { stdio: "pipe" });
    return true;
  } catch {
    return process.env.REQUIRE_BROWSER === "1";
  }
};

/** Each server's file from the guide, for a folder and a port of our own. */
const servers = [
  {
    name: "nginx",
    start(root: string, port: number) {
      const server = fileOf("nginx").replace("listen 80;", `listen 127.0.0.1:${port};`).replace("/var/www/press", root);
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const file = join(folder, "nginx.conf");
      const user = process.getuid?.() === 0 ? "user root;" : "";
      const http = `access_log off; ${temporary.join(" ")}\n${server}`;
      writeFileSync(file, `${user} daemon off; pid ${folder}/nginx.pid; error_log stderr; events {} http { ${http} }`);
      return spawn("nginx", ["-c", file, "-p", folder], {
        env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
      });
    },
  },
  {
    name: "caddy",
    start(root: string, port: number) {
      const site = fileOf("caddyfile")
        .replace("press.example", `http://127.0.0.1:${port}`)
        .replace("/var/www/press", root);
      const file = join(folder, "Caddyfile");
      writeFileSync(file, `{\n  admin off\n}\n${site}`);
      return spawn("caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
        env: { ...process.env, HOME: folder },
      });
    },
  },
];

beforeAll(async () => {
  const { root } = await demoSite();
  cpSync(root, `${folder}/www`, { recursive: true });
  mkdirSync(join(folder, "www/below/a"), { recursive: true });
  cpSync(root, join(folder, "www/below/a/path"), { recursive: true });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const { name, start } of servers) {
  if (!has(name)) console.warn(`No ${name} here: its tests are left out.`);
  describe.runIf(has(name))(`served by ${name} with the file of the guide`, () => {
    let server: ChildProcess;
    let home = "";
    beforeAll(async () => {
      const port = await freePort();
      home = `http://127.0.0.1:${port}`;
      server = start(join(folder, "www"), port);
      for (let step = 0; step < 100 && !(await fetch(home).catch(() => null)); step += 1) {
        await new Promise((wake) => setTimeout(wake, 100));
      }
    });
    afterAll(() => void server?.kill());

    it.each(PATHS)("pages stand at %s, with and without a slash, in their own case, with a policy", async (path) => {
      const page = await fetch(`${home}${path}${release}/`);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8/i);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(page.headers.get("x-content-type-options")).toBe("nosniff");
      const bare = await fetch(`${home}${path}${release}`, { redirect: "manual" });
      expect([301, 308]).toContain(bare.status);
      expect(new URL(bare.headers.get("location") ?? "", home).pathname).toBe(`${path}${release}/`);
      expect((await fetch(`${home}${path}${release.replace("lower", "Lower")}/`)).status).toBe(404);
    });

    it("an e-mail keeps its look, which stands in its tags", async () => {
      const mail = await fetch(`${home}/${release}/${release.split("/").at(-1)}.email.html`);
      expect(mail.status).toBe(200);
      expect(mail.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    });

    it("what there is not is a page that says so", async () => {
      const missing = await fetch(`${home}/releases/nothing/`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain("pr-page");
    });

    it.runIf(hasBrowser)("a browser shows pages below a path, with their look, and finds nothing missing", async () => {
      const browser = await launch();
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on(
        "console",
        (message) => message.text().includes("Content Security Policy") && faults.push(message.text()),
      );
      page.on(
        "response",
        (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
      );
      await page.goto(`${home}/below/a/path/`);
      await page.click('a[href*="lower-car-park"] >> nth=0');
      await page.waitForURL(`${home}/below/a/path/${release}/`, { waitUntil: "load" });
      expect(await page.evaluate(TYPEFACE)).toContain("Charter");
      await page.goto(`${home}/below/a/path/404.html`);
      await browser.close();
      expect(faults).toEqual([]);
    });
  });
}

it.runIf(hasBrowser)("opened from a folder, pages have their look", async () => {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`file://${resolve(folder, "www", release, "index.html")}`);
  expect(await page.evaluate(TYPEFACE)).toContain("Charter");
  await browser.close();
  expect(existsSync(join(folder, "www/index.html"))).toBe(true);
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
