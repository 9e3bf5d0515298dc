import { expect, it } from "vitest";
import { build, text } from "./build.ts";

const LIST = "{% for item in collections.releases %}{{ item.url }} {{ item.data.title }}\n{% endfor %}";

it("turns every text below the folder into a page, with no configuration", async () => {
  const { output, said } = await build({
    "releases/bridge.txt": text("Footbridge opens at Lanner Weir", "13 October 2021"),
    "releases/2022/ferry.txt": text("Ferry returns to Lanner Weir", "1 March 2022"),
    "releases/CAPITALS.TXT": text("Mill wheel turns again", "2 March 2022"),
  });
  expect([...output.keys()].sort()).toEqual([
    "assets/press-release.css",
    "releases/ferry-returns-to-lanner-weir/index.html",
    "releases/footbridge-opens-at-lanner-weir/index.html",
    "releases/mill-wheel-turns-again/index.html",
  ]);
  const page = output.get("releases/footbridge-opens-at-lanner-weir/index.html") ?? "";
  expect(page).toMatch(/^<!doctype html>/);
  expect(page.match(/<h1[\s>]/g)).toHaveLength(1);
  expect(page).toContain('<time class="pr-date dt-published" datetime="2021-10-13">13 October 2021</time>');
  expect(page).toContain('href="../../assets/press-release.css"');
  expect(page).toContain("<title>Footbridge opens at Lanner Weir</title>");
  // What a press desk asks of these texts, and nothing else.
  expect(new Set(said.match(/(?:error|warning) \S+/g))).toEqual(new Set(["warning contact/missing"]));
});

it("leaves every other text file as it was", async () => {
  const robots = "User-agent: *\nDisallow:\n";
  const { output } = await build(
    {
      "robots.txt": robots,
      "notes/todo.txt": "Buy paint\n",
      "notes/releases/deep.txt": "Not a release\n",
      "releases.txt": "Not a release either\n",
      "humans.njk": "---\npermalink: /humans.txt\n---\nPetra Halloran",
      "releases/bridge.txt": text("Footbridge opens", "13 October 2021"),
    },
    {},
    (config) => {
      config.addPassthroughCopy({ [`${config.directories.input}robots.txt`]: "robots.txt" });
    },
  );
  expect(output.get("robots.txt")).toBe(robots);
  expect(output.get("humans.txt")).toBe("Petra Halloran");
  expect([...output.keys()].filter((path) => path.endsWith(".html"))).toEqual(["releases/footbridge-opens/index.html"]);
});

it("takes another folder, however deep", async () => {
  const { output } = await build(
    {
      "news/press/bridge.txt": text("Footbridge opens", "13 October 2021"),
      "news/other.txt": "No release\n",
      "releases/old.txt": "No release\n",
    },
    { directory: "news/press" },
  );
  expect([...output.keys()].filter((path) => path.endsWith(".html"))).toEqual([
    "news/press/footbridge-opens/index.html",
  ]);
});

it("lists the newest first, equal dates by path, undated last", async () => {
  const { output } = await build({
    "releases/a.txt": text("No day", null),
    "releases/b.txt": text("Later", "2 March 2022"),
    "releases/d.txt": text("Same day, second", "1 March 2022"),
    "releases/c.txt": text("Same day, first", "1 March 2022"),
    "list.njk": LIST,
  });
  expect(
    output
      .get("list/index.html")
      ?.trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(["/releases/later/", "/releases/same-day-first/", "/releases/same-day-second/", "/releases/no-day/"]);
});

it("warns of a release without a date, and gives it the same place on every machine", async () => {
  const { output, said } = await build({
    "releases/a.txt": text("No day", null),
    "list.njk": "{% for item in collections.releases %}{{ item.date.toISOString() }} {{ item.data.date }}.{% endfor %}",
  });
  expect(said).toMatch(/site\/releases\/a\.txt:1:1 warning date\/missing No date of publication was found\./);
  expect(output.get("list/index.html")).toBe("1970-01-01T00:00:00.000Z .");
});

it("says with place and hint what is unclear", async () => {
  const { said } = await build({ "releases/a.txt": text("No day", null) });
  expect(said).toMatch(/a\.txt:\d+:\d+ .+\n {4}Put the date alone on a line/);
});

it("gives two releases with one headline two addresses, and says so", async () => {
  const { output, said } = await build({
    "releases/a.txt": text("Footbridge opens", "2 March 2022"),
    "releases/b.txt": text("Footbridge opens", "1 March 2022"),
  });
  expect(output.get("releases/footbridge-opens/index.html")).toContain("2022-03-01");
  expect(output.get("releases/footbridge-opens-2022-03-02/index.html")).toContain("2022-03-02");
  expect(said).toContain("site/releases/b.txt and site/releases/a.txt both want the address “footbridge-opens”");
});

it("can name pages after their files", async () => {
  const { output } = await build(
    { "releases/The Bridge.txt": text("Footbridge opens", "2 March 2022") },
    { permalink: "file" },
  );
  expect([...output.keys()]).toContain("releases/the-bridge/index.html");
});

it("stops the build for a wrong option", async () => {
  const site = { "releases/a.txt": text("Footbridge opens", "2 March 2022") };
  const error = await build(site, { directroy: "x" } as never).catch((caught) => caught);
  expect(error.originalError).toBeInstanceOf(TypeError);
  expect(error.originalError.message).toContain("Did you mean “directory”?");
});

it("builds a site that has no releases yet", async () => {
  const { output } = await build({ "index.njk": `${LIST}none` });
  expect(output.get("index.html")).toBe("none");
});
