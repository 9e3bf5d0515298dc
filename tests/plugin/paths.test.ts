import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isPermalink } from "../../plugin/front-matter.ts";
import { slugFor } from "../../plugin/permalinks.ts";
import { press } from "../cli/terminal.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { build, type SiteConfig, text } from "./build.ts";

const page = (headline: string, head = "") => text(headline, "13 October 2021", head);
const at = (permalink: string) => `---\npermalink: ${JSON.stringify(permalink)}\n---`;
const pages = (output: ReadonlyMap<string, string>): string[] =>
  [...output.keys()].filter((path) => path.endsWith("index.html") || /^\w+\.html$/.test(path)).sort();

describe("an address in front matter", () => {
  it.each(["/news/bridge/", "news/bridge.html", "/", "/v1.0/bridge/", "/橋/", "/új-híd.htm"])(
    "may be %j",
    (address) => {
      expect(isPermalink(address)).toBe(true);
    },
  );

  it.each([
    [
      "leads out of the site",
      ["../x/", "/a/../b/", "．．/x/", "/a/．．/x/", "‥/x/", "a\\..\\b/", "//host.example/", "/a//b/"],
    ],
    [
      "is a name that Windows keeps",
      ["/con/", "/NUL.html", "/a/com1/", "/COM¹/", "/ｃｏｎ/", "/aux .html", "/conin$/"],
    ],
    ["ends as no name on Windows may", ["/bridge./", "/bridge /", "/bridge\u3000/", "/ bridge/"]],
    ["is hidden", ["/.git/", "/.htaccess", "/a/.b/"]],
    ["is served as something else", ["/x.js", "/x.css", "/robots.txt", "/feed.xml", "/x.php", "/sw.js"]],
    ["may stand in the way of a file", ["/assets/press-release.css/", "/a.html/b/"]],
    ["is longer than a file system takes", [`/${"x".repeat(300)}/`, `/${"橋".repeat(80)}/`, `${"/abc".repeat(200)}/`]],
    [
      "is not what it looks like",
      ["/a\u202egnp.html", "/a\u200bb/", "/\u3164/", "/a\u00ad/", "/a\u2028b/", "/a\ud800b/"],
    ],
    ["holds what no address holds", ["/a\u0000b/", "/a\rb/", "/a\u0085b/", "/a?b/", "/a#b/", "/a%2e%2e/", "/a:b/"]],
  ])("%s", (_what, addresses) => {
    expect(addresses.filter((address) => isPermalink(address))).toEqual([]);
  });

  it("is not obeyed where Eleventy would write it beside the output", async () => {
    const { output, said } = await build({
      "releases/a.txt": page("Footbridge opens", "---\npermalink: /evil.html\npermalinkBypassOutputDir: true\n---"),
    });
    expect(pages(output)).toEqual(["evil.html"]);
    expect(said).toContain("a.txt: front matter cannot set permalinkBypassOutputDir");
  });
});

describe("several texts that want one address", () => {
  it.each([
    ["the same in front matter", "/x/", "/x/", "x/index.html"],
    ["one written out", "/x/", "/x/index.html", "x/index.html"],
    ["apart in case alone, which some file systems do not tell", "/x/", "/X/", "x/index.html"],
    ["without its first slash", "/x/", "x/", "x/index.html"],
    ["in letters that are put together differently", "/é/", "/e\u0301/", "é/index.html"],
  ])("%s: the build goes on, and says who got another", async (_what, one, other, kept) => {
    const { output, said } = await build({
      "releases/a.txt": page("Weir opens", at(one)),
      "releases/b.txt": page("Sluice opens", at(other)),
    });
    expect(pages(output)).toEqual(["releases/sluice-opens/index.html", kept].sort());
    expect(said).toMatch(
      /releases\/a\.txt and site\/releases\/b\.txt both want the address “.*”: the second gets “sluice-opens”\./,
    );
  });

  it("one whose front matter takes what another's headline gives: the older keeps it", async () => {
    const { output } = await build({
      "releases/a.txt": text("Ferry returns", "1 March 2022", at("/releases/footbridge-opens/")),
      "releases/b.txt": page("Footbridge opens"),
      "releases/c.txt": text("Mill burns", "1 March 2020", at("/releases/weir-opens/")),
      "releases/d.txt": page("Weir opens"),
    });
    expect(pages(output)).toEqual(
      ["ferry-returns", "footbridge-opens", "weir-opens-2021-10-13", "weir-opens"].map(
        (slug) => `releases/${slug}/index.html`,
      ),
    );
    expect(output.get("releases/weir-opens/index.html")).toContain("Mill burns");
  });

  it("headlines apart in case, marks or accents alone", async () => {
    const { output } = await build({
      "releases/a.txt": page("BRIDGE Opens!"),
      "releases/b.txt": page("Bridge opens"),
      "releases/c.txt": page("“Brìdge” opens…"),
    });
    expect(pages(output)).toHaveLength(3);
  });

  it("names of files that Windows keeps, or that say where they are", async () => {
    const names = [
      "con",
      "NUL",
      "aux.",
      "com1 ",
      "...",
      "..",
      "x".repeat(250),
      "橋".repeat(80),
      "a\\b",
      "a:b",
      "-",
      "%2e%2e%2f",
    ];
    const files = names.map((name, number) => [
      `releases/${name}.txt`,
      text("!!!", null).replace("!!!\n\n", `Q${number}\n\n`),
    ]);
    const { output } = await build(Object.fromEntries(files), {
      permalink: "file",
      newsroom: "/",
      url: "https://a.example/",
    });
    const found = pages(output).flatMap((path) => /^releases\/([^/]+)\/index/.exec(path)?.[1] ?? []);
    expect(found).toHaveLength(names.length);
    for (const name of found) expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
    expect(found.filter((name) => /^(?:con|nul|aux|com1)$/i.test(name))).toEqual([]);
  });
});

it("makes no slug longer than a file's name may be, with a date and an ending, in any script", () => {
  for (const letter of ["x", "é", "橋", "𐌰", "𞤀"]) {
    expect(Buffer.byteLength(slugFor(letter.repeat(300), (words) => words))).toBeLessThanOrEqual(200);
  }
  expect(slugFor("橋\u3164\ufe0fと\u115f水", (words) => words)).toBe("橋と水");
  expect(slugFor("\u3164\u115f", (words) => words)).toBe("");
});

describe("a symbolic link", () => {
  const outside = mkdtempSync(join(tmpdir(), "press-outside-"));
  writeFileSync(join(outside, "secret.txt"), page("Quagga at large"));
  mkdirSync(join(outside, "folder"));
  writeFileSync(join(outside, "folder", "quagga.txt"), page("Quagga in a folder"));
  afterAll(() => rmSync(outside, { recursive: true }));

  const link = (links: Readonly<Record<string, string>>) => (_config: SiteConfig) => {
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join("site/releases", path));
  };

  it("to a text, a folder or a picture outside is left out, and said", async () => {
    writeFileSync(join(outside, "secret.png"), await pictureBytes("png"));
    const pictures = join(outside, "pictures");
    mkdirSync(pictures);
    writeFileSync(join(pictures, "secret.png"), await pictureBytes("png"));
    const links = link({
      "out.txt": join(outside, "secret.txt"),
      "device.txt": "/dev/zero",
      folder: join(outside, "folder"),
      "bridge.png": join(outside, "secret.png"),
      bridge: pictures,
      // With texts and a picture in it.
      whole: outside,
    });
    const { output, said } = await build({ "releases/bridge.txt": page("Footbridge opens") }, { newsroom: "/" }, links);
    expect(said).toMatch(/site\/releases\/out\.txt:1:1 error file\/no-page .* leads out of the folder/);
    expect(said).toMatch(/site\/releases\/device\.txt:1:1 error file\/no-page .* leads out of the folder/);
    expect(said).toMatch(/site\/releases\/folder\/quagga\.txt:1:1 error file\/no-page .* leads out of the folder/);
    expect(said).toContain("picture/unusable bridge.png is not shown: it is a link that leads out of its folder.");
    expect(said).toContain(
      "picture/unusable bridge/secret.png is not shown: it is a link that leads out of its folder.",
    );
    expect([...output.keys()].filter((path) => path.endsWith(".png"))).toEqual([]);
    expect([...output.values()].join()).not.toContain("Quagga");
  });

  it("within the folder is followed to a text, and not to a folder, whose texts would be there twice", async () => {
    const files = { "releases/2021/weir.txt": page("Weir opens") };
    const { output, said } = await build(files, {}, link({ "again.txt": "2021/weir.txt", latest: "2021" }));
    expect(pages(output)).toEqual(["releases/weir-opens-2021-10-13/index.html", "releases/weir-opens/index.html"]);
    expect(said).toMatch(/site\/releases\/latest\/weir\.txt:1:1 error file\/no-page .* link to a folder/);
  });

  it("is told by `check` as well, which says nothing of what it leads to", async () => {
    const folder = mkdtempSync(join(tmpdir(), "press-linked-"));
    symlinkSync(join(outside, "secret.txt"), join(folder, "out.txt"));
    const { code, out } = await press(["check", folder]);
    expect(code).toBe(1);
    expect(out).toContain("out.txt:1:1 error file/no-page This file gives no page. A symbolic link leads out");
    expect(out).not.toContain("Quagga");
    rmSync(folder, { recursive: true });
  });
});

describe("a file that is none", () => {
  it("is told by `check`", async () => {
    const folder = mkdtempSync(join(tmpdir(), "press-pipe-"));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const { code, out } = await press(["check", folder]);
    expect(code).toBe(1);
    expect(out).toContain(
      "pipe.txt:1:1 error file/unreadable This file cannot be read: it is a pipe or a device, no file.",
    );
    rmSync(folder, { recursive: true });
  });

  it("is not waited for, nor read into memory", async () => {
    const { output, said } = await build(
      { "releases/a.txt": page("Weir opens"), "releases/b.txt/c.json": "{}" },
      {},
      () => {
        execFileSync("mkfifo", ["site/releases/pipe.txt"]);
        writeFileSync("site/releases/large.txt", `${page("Large")}\n`.padEnd(5 * 1024 * 1024 + 1, "x "));
      },
    );
    expect(pages(output)).toEqual(["releases/weir-opens/index.html"]);
    expect(said).toContain("large.txt:1:1 error file/unreadable This file cannot be read: it has more than 5 MB.");
  });
});

it("a picture that front matter names elsewhere is not looked for", async () => {
  const names = ["../secret.png", "/etc/passwd", "..\\secret.png", "bridge/../../secret.png", "CON.png", "BRIDGE.PNG"];
  const head = `---\npictures:\n${names.map((name) => `  - file: ${JSON.stringify(name)}\n    caption: Seen`).join("\n")}\n---`;
  const { output, said } = await build(
    {
      "releases/bridge.txt": page("Footbridge opens", head),
      "releases/bridge.png": await pictureBytes("png"),
      "secret.png": await pictureBytes("png", { light: 10 }),
    },
    { pictures: { responsive: false } },
  );
  expect([...output.keys()].filter((path) => path.endsWith(".png"))).toEqual(["releases/footbridge-opens/bridge.png"]);
  for (const name of names.slice(0, -1)) expect(said).toContain(`picture/unknown-file There is no picture “${name}”`);
});

it("pictures apart in case alone, or named as Windows keeps, have names that any system takes", async () => {
  const bytes = await pictureBytes("png");
  const names = ["A.png", "a.png", "con.png", "NUL.PNG", "…..png", `${"橋".repeat(80)}.png`, "a\u202egnp.png"];
  const files = Object.fromEntries(names.map((name) => [`releases/bridge/${name}`, bytes]));
  const { output } = await build(
    { "releases/bridge.txt": page("Footbridge opens"), ...files },
    { pictures: { responsive: false } },
  );
  const found = [...output.keys()].filter((path) => path.endsWith(".png")).map((path) => path.split("/").at(-1) ?? "");
  expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of found) {
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.png$/u);
    expect(name).not.toMatch(/^(?:con|nul)\./i);
    expect(Buffer.byteLength(name)).toBeLessThan(230);
  }
});
