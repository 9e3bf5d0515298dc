import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { build, buildIn, siteFolder, text } from "./build.ts";

const open = text("Footbridge opens", "13 October 2021");
const vague = text("Mill is sold", "1 March 2020", "EMBARGOED UNTIL 09:00, 1 March 2020\n");
const files = { "releases/a.txt": open, "releases/mill.txt": vague };

it.each([
  ["a day alone", "EMBARGOED UNTIL 1 March 2020"],
  ["no zone", "EMBARGOED UNTIL 09:00, 1 March 2020"],
  ["no day", "EMBARGOED UNTIL 09:00 GMT"],
  ["no end", "EMBARGOED"],
])("stops a build at an embargo of %s, and says where and how to mend it", async (_what, line) => {
  const stopped = build({ ...files, "releases/mill.txt": text("Mill is sold", "1 March 2020", `${line}\n`) });
  await expect(stopped).rejects.toThrow(/ends in site\/releases\/mill\.txt:1:\d+\. Nothing was built\./);
  await expect(stopped).rejects.toThrow("EMBARGOED UNTIL 09:00 GMT, 3 March 2026");
  await expect(stopped).rejects.toThrow("vagueEmbargo: “hold”");
});

it("says everything about every text before it stops", async () => {
  const said = vi.spyOn(console, "warn").mockImplementation(() => {});
  const folder = siteFolder({ ...files, "releases/z.txt": text("Ferry returns", null) });
  const lines: string[] = [];
  try {
    await expect(
      buildIn(folder, {}, () => {
        said.mockImplementation((line: unknown) => void lines.push(String(line)));
      }),
    ).rejects.toThrow();
  } finally {
    said.mockRestore();
    rmSync(folder, { recursive: true });
  }
  expect(lines.join("\n")).toContain("site/releases/z.txt:1:1 warning date/missing");
});

it("leaves what an earlier build wrote as it is", async () => {
  const folder = siteFolder({ "releases/a.txt": open });
  try {
    await buildIn(folder);
    const page = join(folder, "out/releases/footbridge-opens/index.html");
    const before = readFileSync(page, "utf8");
    writeFileSync(join(folder, "site/releases/a.txt"), `${open}\nAnd a line more.\n`);
    writeFileSync(join(folder, "site/releases/mill.txt"), vague);
    await expect(buildIn(folder)).rejects.toThrow();
    expect(readFileSync(page, "utf8")).toBe(before);
    expect(existsSync(join(folder, "out/releases/mill-is-sold"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("holds the release instead where the site says so, and names the place all the same", async () => {
  const { output, said } = await build(files, { vagueEmbargo: "hold" });
  expect([...output.keys()].filter((path) => path.includes("mill"))).toEqual([]);
  expect(said).toContain("site/releases/mill.txt:1:17 error embargo/no-zone");
  expect(said).toContain("site/releases/mill.txt is held back: its embargo does not state day, time and zone");
});

it("lets a draft be as vague as it likes", async () => {
  const { output } = await build({
    ...files,
    "releases/mill.txt": text("Mill is sold", null, "---\ndraft: true\n---\nEMBARGOED UNTIL Monday\n"),
  });
  expect([...output.keys()]).toContain("releases/footbridge-opens/index.html");
});

it("does not end a watcher: the release is held, and the terminal says that a build would stop", async () => {
  const folder = siteFolder(files);
  try {
    const { output, said } = await buildIn(folder, {}, undefined, { runMode: "watch" });
    expect([...output.keys()]).toContain("releases/footbridge-opens/index.html");
    expect([...output.keys()].filter((path) => path.includes("mill"))).toEqual([]);
    expect(said).toContain("a build stops for this");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
