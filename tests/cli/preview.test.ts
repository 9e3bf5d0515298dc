import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { enterSite } from "./spawning.ts";
import { press } from "./terminal.ts";

let leave = (): void => {};
beforeEach(() => {
  leave = enterSite('{ newsroom: "/", pictures: false }', {
    "releases/mill.txt":
      "EMBARGOED UNTIL 09:00 GMT, 3 March 2099\n\nThe mill is sold\n\n3 March 2099\n\nIt was sold.\n",
  });
});
afterEach(() => leave());

it("builds what is held below an address that nobody can guess, and keeps that address", async () => {
  const { code, out } = await press(["preview", "--", "--quiet"]);
  expect(code).toBe(0);
  const [address = ""] = readdirSync("_preview").filter((name) => /^[0-9a-f]{32}$/.test(name));
  expect(out).toContain(`_preview/${address}/`);
  const page = join("_preview", address, "releases/the-mill-is-sold/index.html");
  expect(readFileSync(page, "utf8")).toMatch(/noindex[\s\S]*Not published yet/);
  expect(readFileSync("_preview/robots.txt", "utf8")).toBe("User-agent: *\nDisallow: /\n");
  expect(readFileSync("_preview/.gitignore", "utf8")).toMatch(/^\*$/m);
  expect(existsSync("_site")).toBe(false);
  writeFileSync(join("_preview", address, "old.html"), "old");
  await press(["preview", "--", "--quiet"]);
  expect(existsSync(page)).toBe(true);
  expect(existsSync(join("_preview", address, "old.html"))).toBe(false);
}, 60_000);

it("passes on that Eleventy has failed", async () => {
  const { code, out } = await press(["preview", "--", "--config=nowhere.js", "--quiet"]);
  expect(code).not.toBe(0);
  expect(out).toBe("");
}, 60_000);

it.each([
  [["preview", "--address", "secret"], "can be guessed"],
  [["preview", "--address", "../../../../../../../../etc"], "can be guessed"],
  [["preview", "--", "--output=_site"], "--output=_site is for this command to say"],
  [["preview", "--", "--serve"], "--serve is for this command to say"],
])("refuses %j", async (words, message) => {
  const { code, err } = await press(words);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(existsSync("_preview")).toBe(false);
});

it("touches no folder that it has not made", async () => {
  mkdirSync("_preview");
  writeFileSync("_preview/mine.txt", "mine");
  const { code, err } = await press(["preview"]);
  expect(code).toBe(2);
  expect(err).toContain("stays as it is");
  expect(readFileSync("_preview/mine.txt", "utf8")).toBe("mine");
});
