import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse as parseYaml } from "yaml";
import { textView } from "../../plugin/cli/check-view.ts";
import { explainText } from "../../plugin/cli/explain.ts";
import { hosts } from "../../plugin/cli/new/hosts/index.ts";
import { run } from "../../plugin/cli/run.ts";
import { settle } from "../../plugin/options.ts";
import { check, parse } from "../../src/index.ts";
import { build, text } from "../plugin/build.ts";
import { type Block, load } from "../support/markdown.ts";
import { somePlace } from "../support/some-place.ts";

/** How a block of the documentation is tried, by its language and kind. Each fails where the block would fail a reader. */
export const trials: Readonly<Record<string, (block: Block) => unknown>> = {
  /** A config that adds the plugin with right options. */
  "js config": async ({ code }) => {
    const { default: configure } = await load(code);
    const added: unknown[][] = [];
    await (configure as (config: unknown) => unknown)({ addPlugin: (...words: unknown[]) => added.push(words) });
    const ours = added.filter(([plugin]) => (plugin as { eleventyPackage?: string }).eleventyPackage !== undefined);
    expect(ours).toHaveLength(1);
    expect(() => settle(ours[0]?.[1])).not.toThrow();
  },

  /** Values of options, each as a constant by the option's name. */
  "js options": async ({ code }) => {
    const names = [...code.matchAll(/^const (\w+) =/gm)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(0);
    const { options } = await load(`${code}\nexport const options = { ${names.join(", ")} };`);
    expect(() => settle(options)).not.toThrow();
  },

  /** A program for the engine, which prints what its comments say. */
  "js engine": async ({ code }) => {
    const said = [...code.matchAll(/^console\.log\((.+)\); \/\/ (.+)$/gm)];
    expect(said.length).toBeGreaterThan(0);
    const { printed } = await load(
      code
        .replaceAll(/^console\.log\((.+)\);.*$/gm, "printed.push($1);")
        .replace("\n\n", "\nexport const printed = [];\n\n"),
    );
    expect(printed).toEqual(said.map(([, , value = ""]) => JSON.parse(value)));
  },

  /** A layout of the site's own. */
  "njk layout": async ({ code }) => {
    const { output } = await build({ "releases/a.txt": RELEASE, "_includes/press-release.njk": code });
    const page = output.get("releases/footbridge-opens/index.html") ?? "";
    expect(page).toContain("<h1");
    expect(page).toContain("/assets/site.css");
  },

  /** A page of the site's own, or a piece of a release's layout. */
  "njk page": async ({ code }) => {
    const layout = `{% if release %}${code}{% endif %}{{ content | safe }}`;
    const { output } = await build(
      {
        "releases/a.txt": RELEASE,
        "own.njk": code.includes("collections.") ? code : "x",
        "_includes/press-release.njk": layout,
      },
      { newsroom: "/news/", region: "GB" },
    );
    const page = code.includes("collections.")
      ? output.get("own/index.html")
      : output.get("releases/footbridge-opens/index.html");
    expect(page).toMatch(/Petra Halloran|Odile Quarmby|Footbridge opens/);
  },

  /** The top of a text. */
  "yaml front-matter": ({ code }) => {
    const { diagnostics, frontMatter } = parse(`---\n${code}---\n${RELEASE}`);
    expect(Object.keys(frontMatter).length).toBeGreaterThan(0);
    expect(diagnostics.filter((each) => each.code.startsWith("front-matter/"))).toEqual([]);
  },

  /** A release as a press office should send it: a desk has nothing to ask that would stop it. */
  "text release": ({ code }) => {
    const release = parse(code);
    expect(release.headline).not.toBeNull();
    expect(check(release).filter(({ severity }) => severity === "error")).toEqual([]);
  },

  /** Lines with markers, each of which is obeyed. */
  "text markers": ({ code }) => {
    const release = parse(code);
    const printed = release.blocks.map(({ text: words }) => words).join("\n");
    expect(code).toMatch(/\{\./);
    expect(printed).not.toMatch(/\{\./);
    expect(release.diagnostics.filter((each) => each.code.startsWith("marker/"))).toEqual([]);
  },

  /** What `check` prints of a text whose first line is shown. */
  "text check": ({ code }) => {
    const line = code.match(/1 \| (.+)/)?.[1] ?? "";
    const file = code.slice(0, code.indexOf(":"));
    const release = parse(`${line}\n\nLock keepers to be issued with whistles\n`, { file });
    const diagnostics = check(release).filter(({ severity }) => severity === "error");
    const said = textView((_colour, words) => words)({ path: file, release, refused: null, diagnostics });
    expect(said).toBe(`${code}\n`);
  },

  /** What `inspect --explain` prints of a line of the demo newsroom. */
  "text explain": ({ code }) => {
    const [, file = "", line = ""] = /^(.+?):(\d+) /.exec(code) ?? [];
    expect(explainText(parse(readFileSync(file, "utf8"), { file }), Number(line), (_colour, words) => words)).toBe(
      code,
    );
  },

  /** A data file of a folder: every text in it has what it says. */
  "json data": async ({ code }) => {
    const own = "{{ collections.releases[0].data.tags | dump }}";
    const { output } = await build({ "releases/a.txt": RELEASE, "releases/releases.json": code, "own.njk": own });
    for (const tag of JSON.parse(code).tags) expect(output.get("own/index.html")).toContain(tag);
  },

  /** Custom properties of the theme. */
  "css theme": ({ code }) => {
    const sheet = readFileSync("plugin/pages/base/style.css", "utf8");
    const set = [...code.matchAll(/(--pr-[a-z0-9-]+):/g)].map(([, name = ""]) => name);
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !sheet.includes(`${name}:`))).toEqual([]);
  },

  /** A workflow that builds a site in parts: each part is read, and then its pages and the rest are made. */
  "yaml shards": ({ code }) => {
    interface Job {
      readonly needs?: string | readonly string[];
      readonly strategy?: { readonly matrix: { readonly part: readonly string[] } };
      readonly steps: readonly { readonly run?: string }[];
    }
    const { jobs } = parseYaml(code) as { readonly jobs: Readonly<Record<string, Job>> };
    const partsOf = (name: string) => jobs[name]?.strategy?.matrix.part ?? [];
    const folders = partsOf("read").map((part) => part.replace(/^read /, ""));
    expect(partsOf("pages")).toEqual([...folders.map((part) => `pages ${part}`), "rest"]);
    expect(folders.flatMap((part) => part.split(" "))).toContain(".");
    for (const name of ["read", "pages"]) {
      expect(jobs[name]?.steps.some(({ run = "" }) => /press-release shard \$\{\{ matrix\.part \}\}$/.test(run))).toBe(
        true,
      );
      expect([jobs[name]?.needs].flat()).toContain("clock");
    }
  },

  /** The same on one machine: `tests/cli/shard.thorough.ts` runs it. */
  "sh parts": ({ code }) => {
    expect(code).toMatch(/press-release shard all site\/releases$/m);
  },

  /** Files of servers: `tests/browser/servers.test.ts` runs them. */
  "nginx server": isWritten,
  "caddyfile server": isWritten,

  /** Files of hosts: `tests/hosts/` runs them. Here they are those that `new --host` writes. */
  "text headers": isWritten,
  "toml netlify": isWritten,
  "js function": isWritten,
  "yaml workflow": isWritten,
  "yaml rebuild": isWritten,
  "sh deploy": isWritten,
  "text crontab": isWritten,

  /** Commands that there are, with options that they have. */
  "sh ": async ({ code }) => {
    for (const line of code
      .trim()
      .split("\n")
      .flatMap((each) => each.replace(/\s#.*$/, "").split("&&"))) {
      expect([line, await knows(line.trim())]).toEqual([line, true]);
    }
  },
};

/** One of the files of a host, as `new --host` writes it. */
function isWritten({ code }: Block): void {
  const written = Object.values(hosts).flatMap((host) => Object.values(host.files(somePlace)));
  expect(written).toContain(code);
}

const RELEASE = `${text("Footbridge opens", "13 October 2021")}\nPhoto: Odile Quarmby / Northmoor Pictures\n`;

const { scripts, devDependencies, peerDependencies, name } = JSON.parse(readFileSync("package.json", "utf8"));

async function knows(line: string): Promise<boolean> {
  const [, script] = /^npm run ([\w:-]+)/.exec(line) ?? [];
  if (script !== undefined) return script in scripts;
  if (/^npm (?:ci|test)$/.test(line)) return true;
  const [, installed] = /^npm install (?:--save-dev )?(.+)$/.exec(line) ?? [];
  const known = { [name]: true, ...devDependencies, ...peerDependencies };
  if (installed !== undefined) return installed.split(" ").every((each) => each in known);
  if (/^npx @11ty\/eleventy(?: --serve)?$/.test(line)) return true;
  const [, command = "", words = ""] =
    /^npx (?:press-release|eleventy-plugin-press-release) ([\w-]+)(.*)$/.exec(line) ?? [];
  const help: string[] = [];
  const terminal = { out: (said: string) => void help.push(said), err: () => {}, progress: null, colour: false };
  if (command === "" || (await run([command, "--help"], terminal)) !== 0) return false;
  return [...words.matchAll(/\s--([\w-]+)/g)].every(([, option]) => help.join("").includes(`--${option}`));
}
