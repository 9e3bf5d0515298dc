import { expect, it } from "vitest";
import { file, press, release } from "./terminal.ts";

it("says what it can do", async () => {
  const { code, out } = await press(["--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: press-release COMMAND/);
  expect(out).toMatch(/ {2}inspect +Says what each line/);
  expect(await press([])).toMatchObject({ code: 2, out, err: "" });
  expect(out).toMatch(/ {2}check +Says what is wrong or unclear/);
});

it("says what a command can do", async () => {
  const { code, out } = await press(["inspect", "--help"]);
  expect(code).toBe(0);
  for (const option of ["--json", "--language TAG", "--region REGION", "--encoding NAME", "--help"]) {
    expect(out).toContain(`  ${option} `);
  }
});

it.each([
  [["inspct", "a.txt"], "there is no command “inspct”. Did you mean “inspect”?"],
  [["--jsn"], "there is no option “--jsn”."],
  [["constructor"], "there is no command “constructor”."],
  [["inspect", "--jsno", "a.txt"], "there is no option “--jsno”. Did you mean “--json”?"],
  [["inspect", "-j", "a.txt"], "there is no option “-j”."],
  [["inspect", "--json=yes", "a.txt"], "the option --json takes no value."],
  [["inspect", "--region"], "the option --region needs a value: REGION."],
  [["inspect", "--encoding", "klingon", "a.txt"], "there is no encoding “klingon”."],
  [["inspect", "--region", "England", "a.txt"], "England"],
  [["inspect"], "inspect needs a file."],
  [["chekc", "a.txt"], "Did you mean “check”?"],
  [["check"], "check needs a file or a folder."],
  [["check", "--stirct", "a.txt"], "Did you mean “--strict”?"],
  [["check", "--format", "githib", "a.txt"], "there is no format “githib”. Did you mean “github”?"],
  [["check", "--json", "--format", "github", "a.txt"], "--json and --format github exclude each other."],
  [["check", "--encoding", "klingon", "a.txt"], "there is no encoding “klingon”."],
  [["inspect", "--explain", "first", "a.txt"], "--explain needs the number of a line, not “first”."],
  [["inspect", "--json", "--explain-quotes", "a.txt"], "--json and --explain-quotes exclude each other."],
])("refuses %j with exit code 2", async (words, message) => {
  const { code, out, err } = await press(words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^press-release: /);
  expect(err).toContain(message);
});

it("takes options before and behind files, with a space or an equals sign, and files after --", async () => {
  const path = file(release, "--odd.txt");
  for (const words of [
    ["inspect", "--json", "--region", "GB", path],
    ["inspect", path, "--region=GB", "--json"],
    ["inspect", "--json", "--", path],
  ]) {
    const { code, out } = await press(words);
    expect(code).toBe(0);
    expect(JSON.parse(out).headline).toBe("Footbridge opens at Lanner Weir");
  }
});

it.each([["check"], ["inspect"], ["inspect", "--json"], ["inspect", "--explain", "3"], ["check", "--json"]])(
  "shows what a terminal would obey, and lets none of it through: %s %s",
  async (...words) => {
    const evil = "The\u001b]0;gone\u0007 bridge\u009b2J is\u202e open\r\u001b[2Ktoday, today “it is”.";
    const { out } = await press([...words, file(`Foot\u001b[8mbridge\n\n${evil}\n`)]);
    expect(out).not.toBe("");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (words.includes("--json")) for (const line of out.trimEnd().split("\n")) JSON.parse(line);
  },
);
