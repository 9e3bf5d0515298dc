import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hostNames, hosts } from "../../plugin/cli/new/hosts/index.ts";
import { blocksOf } from "../support/markdown.ts";
import { somePlace } from "../support/some-place.ts";

const GUIDE = "site/docs/hosting.md";
const shown = blocksOf(GUIDE).map(({ code }) => code);
const written = Object.entries(hosts).flatMap(([name, host]) =>
  Object.entries(host.files(somePlace)).map(([path, content]) => [name, path, content] as const),
);

// That each block is a file which is written, the trials of blocks say.
test.each(written)("what is written for %s, %s, is shown in the guide", (_name, _path, content) => {
  expect(shown).toContain(content);
});

test("the guide names all hosts", () => {
  const guide = readFileSync(GUIDE, "utf8");
  expect(hostNames.filter((name) => !guide.includes(`\`${name}\``) && !guide.includes(`--host ${name}`))).toEqual([]);
});
