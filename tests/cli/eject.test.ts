import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleContext } from "../../plugin/cli/example-context.ts";
import { examples } from "../../plugin/pages/examples.ts";
import { partNames, parts, stylesheet } from "../../plugin/pages/index.ts";
import { build, text } from "../plugin/build.ts";
import { press } from "./terminal.ts";

/** Ejects into a folder of its own, and gives what was written there. */
async function ejected(...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "press-eject-"));
  const ran = await press(["eject", "--to", folder, ...names]);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return { ...ran, folder, read, files: readdirSync(folder) };
}

const ARABIC = `مرسى جديد

13 أكتوبر 2021

افتتح المجلس المرسى الجديد يوم الاثنين بعد عامين من الفيضان.
`;

const FILES = {
  "releases/a.txt": `${text("Footbridge <b>opens</b>", "13 October 2021")}\nPress contact:\nAda Sample\nada@ostermoor.example\n`,
  "releases/b.txt": text("Mill gets a railing", "14 October 2021"),
  "releases/c.txt": ARABIC,
  "own.njk": "---\nlayout: press-release\ntitle: About & around\nlang: de\n---\n<p>Own words.</p>",
};

const OPTIONS = { name: "Ostermoor", newsroom: "/news/", url: "https://ostermoor.example/", script: "assets/copy.js" };

/** The pages of a site, white space aside. */
async function pages(files: Readonly<Record<string, string>>) {
  const { output, said } = await build({ ...FILES, ...files }, OPTIONS);
  expect(said).not.toContain("Problem");
  const html = [...output].filter(([path]) => path.endsWith(".html"));
  return Object.fromEntries(html.map(([path, page]) => [path, page.replace(/\s+/g, " ").replaceAll("> <", "><")]));
}

describe("a site looks the same", () => {
  it("with the layout and the article in files of its own", async () => {
    const { read } = await ejected("layout", "release");
    const before = await pages({});
    expect(Object.keys(before).length).toBeGreaterThan(4);
    const layout = read("press-release.njk");
    expect(await pages({ "_includes/press-release.njk": layout })).toEqual(before);
    const withArticle = layout.replace(
      "{{ content | safe }}",
      '{% if release %}{% include "press-release-article.njk" %}{% else %}{{ content | safe }}{% endif %}',
    );
    const both = {
      "_includes/press-release.njk": withArticle,
      "_includes/press-release-article.njk": read("press-release-article.njk"),
    };
    expect(withArticle).not.toBe(layout);
    expect(await pages(both)).toEqual(before);
  });

  it("with the stylesheet in a file of its own, which can be read", async () => {
    const { read } = await ejected("stylesheet");
    const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+|;(?=\s*})/g, "");
    expect(read("press-release.css")).toContain("  /* contacts */\n  .pr-contacts {\n");
    expect(bare(read("press-release.css"))).toBe(bare(stylesheet()));
  });

  it.each(partNames)("with its own view of “%s”", async (name) => {
    const { folder, read } = await ejected(name);
    const { default: view } = await import(pathToFileURL(join(folder, `${name}.js`)).href);
    const { release, context } = exampleContext(examples.contacts[0]?.text ?? "");
    expect(view(release, context, () => parts[name](release, context))).toBe(parts[name](release, context));
    if (name in examples) expect(read(`${name}.js`)).toContain(`gives what the plugin would have set, such as\n`);
  });
});

it("says what it wrote, and what makes the site use it", async () => {
  const { code, out, folder } = await ejected("contacts");
  expect(code).toBe(0);
  expect(out).toContain(`${folder}/contacts.js\n`);
  expect(out).toContain("components: { contacts }");
});

it("leaves a file that is there as it is, and says so", async () => {
  const { folder, read } = await ejected("layout");
  const before = read("press-release.njk");
  const { code, out, err } = await press(["eject", "--to", folder, "layout", "release"]);
  expect([code, err]).toEqual([
    1,
    `press-release: ${folder}/press-release.njk is there already, and stays as it is.\n`,
  ]);
  expect(out).toContain("press-release-article.njk");
  expect(read("press-release.njk")).toBe(before);
});

it.each([
  [[], "eject needs to know what: layout, release, stylesheet, kicker"],
  [["layuot"], "there is no “layuot” to eject. Did you mean “layout”?"],
  [["constructor"], "there is no “constructor” to eject."],
])("refuses %j and writes nothing", async (words, message) => {
  const folder = join(mkdtempSync(join(tmpdir(), "press-eject-")), "new");
  const { code, err } = await press(["eject", "--to", folder, ...words]);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(existsSync(folder)).toBe(false);
});
