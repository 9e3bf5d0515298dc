import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { settle } from "../../plugin/options.ts";
import { createWitness } from "../../plugin/witness.ts";
import { parse } from "../../src/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { build, text } from "./build.ts";

const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

it("finds nothing to say about the demo newsroom", async () => {
  const folder = "site/releases";
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const files = texts.map((name) => [`releases/${name}`, readFileSync(join(folder, name))]);
  const { said } = await build(Object.fromEntries(files), {
    newsroom: "/",
    url: "https://press.example/",
    region: "GB",
  });
  expect(said.split("\n").filter((line) => line.includes("page/words"))).toEqual([]);
  // What is told at all came to our ears.
  expect(said).toContain("is held back");
});

/** A site's own plugin that swallows a word. */
const swallow = (md: { core: { ruler: { push(name: string, rule: (state: unknown) => void): void } } }) =>
  md.core.ruler.push("swallow", (state) => {
    for (const token of (state as { tokens: { children: { content: string }[] | null }[] }).tokens) {
      for (const child of token.children ?? []) child.content = child.content.replace("council", "");
    }
  });

it("tells of a word that a plugin of the site's has swallowed: file, line and words", async () => {
  const { said, output } = await build(releases, { markdownIt: swallow as never });
  expect(said).toMatch(
    /site\/releases\/a\.txt:5:1 error page\/words The body does not say “council of Ostermoor opened the footbridge at Lanner” as the text does\./,
  );
  // Said once, and the build goes on.
  expect(said.match(/page\/words/g)).toHaveLength(1);
  expect(output.has("releases/footbridge-opens/index.html")).toBe(true);
});

it("stops the build with the option strict", async () => {
  const error = await build(releases, { markdownIt: swallow as never, strict: true }).catch((caught) => caught);
  expect(String(error.originalError ?? error)).toContain("the body made of");
});

it("leaves to a site what its own views and Markdown make of a text", async () => {
  const site = {
    "releases/a.txt": `---\nmarkdown: true\n---\n${text("Footbridge [opens](https://x.example)", "13 October 2021")}`,
  };
  const { said } = await build(site, { newsroom: "/", components: { kicker: () => "" } });
  expect(said).not.toContain("page/words");
});

it("looks at bodies as feeds, e-mails and ninjs have them", () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const release = parse(text("Footbridge opens", "13 October 2021"), { file: "a.txt" });
  const html = createRenderer().body(release);
  const witness = createWitness(settle({}));
  witness.body(release, "body in feeds", html, false);
  expect(said).not.toHaveBeenCalled();
  witness.body(release, "body in feeds", html.replace("council", "board"), false);
  expect(said).toHaveBeenCalledWith(
    expect.stringMatching(/a\.txt:5:1 error page\/words The body in feeds does not say/),
  );
  said.mockRestore();
});

it("takes no mark of Markdown for a word that is lost", async () => {
  const odd = text("Footbridge opens", "13 October 2021").replace(
    "council of",
    "coun``cil* [of] init<https://x.example/a_b>ials",
  );
  const { said } = await build({ "releases/a.txt": odd }, { strict: true });
  expect(said).not.toContain("page/words");
});
