import { expect, it, vi } from "vitest";
import { demoSite } from "../support/demo-site.ts";
import { build, text } from "./build.ts";

const releases = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };

it("finds nothing to say about the demo newsroom", async () => {
  const said: string[] = [];
  const spies = (["error", "warn"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line: unknown) => void said.push(String(line))),
  );
  await demoSite();
  for (const spy of spies) spy.mockRestore();
  expect(said.filter((line) => line.includes("page/words"))).toEqual([]);
  // What is told at all came to our ears.
  expect(said.join()).toContain("is held back");
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
