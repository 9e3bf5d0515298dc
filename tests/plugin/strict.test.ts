import { expect, it } from "vitest";
import type { Entry } from "../../plugin/store.ts";
import { refuseErrors } from "../../plugin/strict.ts";
import type { Severity } from "../../src/types.ts";
import { build, text } from "./build.ts";

const open = text("Footbridge opens", "13 October 2021");
const unclear = text("Mill is sold", "1 March 2020", "EMBARGOED UNTIL 09:00, 1 March 2020\n");

it("lets a release with errors out of the site alone where it is not set", async () => {
  const { output, said } = await build(
    { "releases/a.txt": open, "releases/mill.txt": unclear },
    { vagueEmbargo: "hold" },
  );
  expect([...output.keys()]).toContain("releases/footbridge-opens/index.html");
  expect(said).toContain("site/releases/mill.txt:1:17 error embargo/no-zone");
});

it("fails the build for errors, and names the files", async () => {
  const files = { "releases/a.txt": open, "releases/mill.txt": unclear, "releases/empty.txt": "" };
  await expect(build(files, { strict: true })).rejects.toThrow(
    /errors in site\/releases\/(?:mill|empty)\.txt, site\/releases\/(?:mill|empty)\.txt\./,
  );
});

it("fails before a page is made", async () => {
  const made: unknown[] = [];
  const watch = (config: unknown): void =>
    (config as { addTransform(name: string, seen: (page: string) => string): void }).addTransform("seen", (page) => {
      made.push(page);
      return page;
    });
  await expect(
    build({ "releases/a.txt": open, "releases/mill.txt": unclear }, { strict: true }, watch),
  ).rejects.toThrow();
  expect(made).toEqual([]);
  await build({ "releases/a.txt": open }, { strict: true }, watch);
  expect(made).not.toEqual([]);
});

it("takes no warning for an error", async () => {
  const { output, said } = await build({ "releases/b.txt": text("Ferry returns", null) }, { strict: true });
  expect(said).toContain("warning date/missing");
  expect([...output.keys()]).toContain("releases/ferry-returns/index.html");
});

it("reports every file before it fails for one", () => {
  const entry = (path: string, severity: Severity): Entry => ({
    path,
    release: null,
    refused: "",
    diagnostics: [{ code: "a/b", severity, span: null, line: 1, column: 1, message: "", hint: null }],
  });
  const entries = [entry("a.txt", "error"), entry("b.txt", "warning"), entry("c.txt", "error")];
  const reported: string[] = [];
  const store = { report: ({ path }: Entry) => void reported.push(path) };
  expect(() => refuseErrors(entries, store)).toThrow("errors in a.txt, c.txt.");
  expect(reported).toEqual(["a.txt", "b.txt", "c.txt"]);
  expect(() => refuseErrors([entry("b.txt", "warning")], store)).not.toThrow();
});
