import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { file, press, release } from "./terminal.ts";

/** A folder with these files, by path. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const top = mkdtempSync(join(tmpdir(), "press-check-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), content);
  }
  return top;
}

const embargoed = `EMBARGOED UNTIL 09:00, 1 March 2026\n\n${release}`;
const doubled = release.replace("the mill gets", "the the mill gets");

it("says nothing but so about a text that is in order", async () => {
  expect(await press(["check", file(release)])).toMatchObject({ code: 0, err: "", out: "1 text: nothing to say\n" });
});

it("says what is wrong as a compiler does: place, code, message, the line with a caret, the hint", async () => {
  const path = file(embargoed);
  const { code, out } = await press(["check", path]);
  expect(code).toBe(1);
  expect(out).toBe(
    [
      `${path}:1:17 error embargo/no-zone “09:00, 1 March 2026” states no time zone, so it is not known when the embargo ends.`,
      "  1 | EMBARGOED UNTIL 09:00, 1 March 2026",
      "    |                 ^^^^^^^^^^^^^^^^^^^",
      "    Add the zone behind the time: 09:00 GMT, 09:00 CET, 9 a.m. ET, 09:00 UTC+2.",
      "",
      "1 text: 1 error",
      "",
    ].join("\n"),
  );
});

it("fails for warnings only where it is told to be strict", async () => {
  const path = file(doubled);
  expect((await press(["check", path])).code).toBe(0);
  expect((await press(["check", "--strict", path])).code).toBe(1);
  expect((await press(["check", "--strict", file(release)])).code).toBe(0);
});

it("reads folders to the bottom, by name, and sums up each", async () => {
  const top = folder({
    "b.txt": release,
    "a.TXT": doubled,
    "2026/c.txt": embargoed,
    "notes.md": embargoed,
    ".hidden/d.txt": embargoed,
    "node_modules/x/e.txt": embargoed,
  });
  const { code, out } = await press(["check", top, join(top, "b.txt")]);
  expect(code).toBe(1);
  expect([...out.matchAll(/^\S+[/\\](\w+\.txt):\d+:\d+ (\w+ \S+)/gim)].map(([, name, what]) => [name, what])).toEqual([
    ["c.txt", "error embargo/no-zone"],
    ["a.TXT", "warning text/doubled-word"],
  ]);
  expect(out.split("\n").slice(-5)).toEqual([
    `${join(top, "2026")}  1 text: 1 error`,
    `${top}       2 texts: 1 warning`,
    "",
    "3 texts: 1 error, 1 warning",
    "",
  ]);
});

it("refuses a folder without texts", async () => {
  const { code, err } = await press(["check", folder({ "notes.md": "" })]);
  expect(code).toBe(2);
  expect(err).toContain("there is no .txt file in");
});

it("counts a file that is not there, or is no text, as an error", async () => {
  const { code, out } = await press(["check", "nowhere.txt", file(new Uint8Array([0, 1, 2])), file(release)]);
  expect(code).toBe(1);
  expect(out).toContain("nowhere.txt:1:1 error file/unreadable This file cannot be read: ENOENT");
  expect(out).toContain("1:1 error file/no-page This file gives no page. It");
  expect(out).toContain("3 texts: 2 errors\n");
});

it("prints one JSON object a line, and nothing else", async () => {
  const path = file(embargoed);
  const { code, out } = await press(["check", "--json", path]);
  expect(code).toBe(1);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      file: path,
      line: 1,
      column: 17,
      endLine: 1,
      endColumn: 36,
      severity: "error",
      code: "embargo/no-zone",
      message: expect.stringContaining("09:00, 1 March 2026"),
      hint: expect.stringContaining("GMT"),
    },
  ]);
  expect((await press(["check", "--json", file(release)])).out).toBe("");
  expect((await press(["check", "--format=json", path])).out).toBe(out);
});

it("prints annotations for GitHub", async () => {
  const { code, out } = await press(["check", "--format", "github", file(embargoed)]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^::error file=[^,:]+release\.txt,line=1,col=17,title=embargo\/no-zone::“09:00, 1 March 2026” .*\. Add the zone .*\.\n$/,
  );
});

it("is coloured on a terminal only", async () => {
  const path = file(embargoed);
  const plain = await press(["check", path]);
  const coloured = await press(["check", path], true);
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  expect(plain.out).not.toMatch(escapes);
  expect(coloured.out).toMatch(escapes);
  expect(coloured.out.replace(escapes, "")).toBe(plain.out);
});

it("shows how far a long run is, and takes that away before it says anything", async () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, release]));
  const { progress } = await press(["check", folder(many(30))]);
  expect(progress[3]).toMatch(/^3 of 30 texts, now .*\.txt$/);
  expect(progress.at(-1)).toBe("");
  const short = await press(["check", folder(many(3))]);
  expect(short.progress.filter((text) => text !== "")).toEqual([]);
});

it("takes language, region and encoding like inspect", async () => {
  const path = file(release.replace("13 October 2021", "03/04/2021"));
  expect((await press(["check", path])).out).toContain("date/ambiguous-order");
  expect((await press(["check", "--region", "GB", path])).out).toBe("1 text: nothing to say\n");
});
