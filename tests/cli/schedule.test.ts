import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { press } from "./terminal.ts";

const embargoed = (until: string) => `EMBARGOED UNTIL ${until}

Quillfeather mill is sold

26 June 2026

The mill was sold on Friday.
`;

const NOW = ["--now", "2026-06-25T12:00Z"];
const home = process.cwd();

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), "press-schedule-")));
  mkdirSync("releases/drafts", { recursive: true });
  writeFileSync("releases/quillfeather.txt", embargoed("09:00 GMT, Friday 26 June 2026"));
  writeFileSync("releases/umbelmark.txt", embargoed("10:00 BST, Friday 26 June 2026"));
  writeFileSync("releases/zenithal.txt", embargoed("23:30 EST, 31 December 2026"));
  writeFileSync("releases/past.txt", embargoed("09:00 GMT, 24 June 2026"));
  writeFileSync("releases/drafts/a.txt", `---\ndraft: true\n---\n${embargoed("09:00 GMT, 27 June 2026")}`);
});
afterEach(() => process.chdir(home));

const vague = () => writeFileSync("releases/vague.txt", embargoed("26 June 2026"));

it("says when embargoes end, each instant once, as stated and in UTC", async () => {
  const { code, out } = await press(["schedule", ...NOW, "releases"]);
  expect(code).toBe(0);
  expect(out).toBe("2026-06-26 09:00 UTC\n2026-12-31 23:30 -05:00 (2027-01-01 04:30 UTC)\n");
});

it.each([
  ["releases/drafts/drafts.json", "releases"],
  ["releases/releases.json", "."],
])("knows drafts by the data file of a folder, %s", async (file, named) => {
  writeFileSync("releases/drafts/b.txt", embargoed("11:00 GMT, 27 June 2026"));
  writeFileSync("releases/drafts/vague.txt", embargoed("26 June 2026"));
  writeFileSync(file, '{ "draft": true }');
  const { code, out } = await press(["schedule", ...NOW, named]);
  expect(code).toBe(0);
  expect(out).not.toContain("2026-06-27");
  expect(out.includes("2026-06-26")).toBe(file.includes("drafts"));
});

it("finds that data file from elsewhere as well", async () => {
  writeFileSync("releases/drafts/b.txt", embargoed("11:00 GMT, 27 June 2026"));
  writeFileSync("releases/drafts/drafts.json", '{ "draft": true }');
  const folder = join(process.cwd(), "releases");
  process.chdir(home);
  expect((await press(["schedule", ...NOW, folder])).out).not.toContain("2026-06-27");
});

it("says that no build is due", async () => {
  expect((await press(["schedule", "--now", "2027-06-25T12:00Z", "releases"])).out).toBe("No build is due.\n");
});

it("names what has no known end, with exit code 1", async () => {
  vague();
  const { code, out, err } = await press(["schedule", ...NOW, "releases"]);
  expect(code).toBe(1);
  expect(out).toContain("09:00 UTC");
  expect(err).toContain("releases/vague.txt: it is not known when the embargo ends");
});

describe("as lines of a crontab", () => {
  it("gives UTC, and looks at the year", async () => {
    const { out } = await press(["schedule", "--cron", "--run", "npm run build", ...NOW, "releases"]);
    expect(out.split("\n").slice(1)).toEqual([
      '0 9 26 6 * [ "$(date -u +\\%Y)" = 2026 ] && npm run build',
      '30 4 1 1 * [ "$(date -u +\\%Y)" = 2027 ] && npm run build',
      "",
    ]);
    expect(out.split("\n")[0]).toMatch(/^#.*UTC/);
  });
});

describe("as a workflow", () => {
  const FILE = ".github/workflows/embargoes.yml";
  const write = (...more: string[]) =>
    press(["schedule", "--github-workflow", FILE, "--run", "pages.yml", ...more, "releases"]);

  it("starts the one that builds, at these instants and in these years alone", async () => {
    const { code, out } = await write(...NOW);
    expect(code).toBe(0);
    expect(out).toContain("workflow_dispatch");
    const text = readFileSync(FILE, "utf8");
    const { on, jobs } = parse(text);
    expect(on.schedule).toEqual([{ cron: "0 9 26 6 *" }, { cron: "30 4 1 1 *" }]);
    const [{ run }] = jobs.build.steps;
    expect(run).toContain("2026-06-26|2026-06-27|2027-01-01|2027-01-02) gh workflow run pages.yml ;;");
    expect(text).not.toMatch(/quillfeather|mill|umbelmark|zenithal|releases\//i);
  });

  it("is written anew, and taken away when no build is due", async () => {
    await write(...NOW);
    await write("--now", "2026-06-27T12:00Z");
    expect(parse(readFileSync(FILE, "utf8")).on.schedule).toEqual([{ cron: "30 4 1 1 *" }]);
    await write("--now", "2027-06-27T12:00Z");
    expect(existsSync(FILE)).toBe(false);
  });

  it("writes over no workflow of the site's own", async () => {
    mkdirSync(".github/workflows", { recursive: true });
    writeFileSync(FILE, "name: Mine\n");
    const { code, err } = await write(...NOW);
    expect(code).toBe(2);
    expect(err).toContain("stays as it is");
    expect(readFileSync(FILE, "utf8")).toBe("name: Mine\n");
  });

  it.each([["_site/embargoes.yml"], ["../.github/workflows/a.yml"], [".github/workflows/a.txt"], ["/etc/a.yml"]])(
    "does not stand at %s",
    async (file) => {
      const { code, err } = await press(["schedule", "--github-workflow", file, "--run", "pages.yml", "releases"]);
      expect(code).toBe(2);
      expect(err).toContain(".github/workflows/");
      expect(existsSync(file)).toBe(false);
    },
  );

  it.each([[[]], [["--run", "npm run build"]], [["--run", "a.yml; rm -rf ."]]])(
    "needs a workflow to start: %j",
    async (run) => {
      const { code, err } = await press(["schedule", "--github-workflow", FILE, ...run, "releases"]);
      expect(code).toBe(2);
      expect(err).toContain("--run");
    },
  );
});

it.each([
  [["schedule"], "needs a file or a folder"],
  [["schedule", "--now", "tomorrow", "releases"], "--now needs a time with its zone"],
  [["schedule", "--cron", "--github-workflow", "a.yml", "releases"], "exclude each other"],
])("refuses %j", async (words, message) => {
  const { code, err } = await press(words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
