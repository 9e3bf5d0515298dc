import { describe, expect, it } from "vitest";
import { holdOf } from "../../plugin/hold.ts";
import { parse } from "../../src/index.ts";
import { build, text } from "./build.ts";

const NOW = new Date("2026-06-25T12:00Z");
const secret = text("Quillfeather mill is sold", "13 October 2021");
const holdIn = (head: string, site: Readonly<Record<string, unknown>> = {}) =>
  holdOf(parse(head + secret), NOW, new Map(Object.entries(site)))?.kind ?? null;

describe("front matter asks for a hold", () => {
  it.each([
    ...[
      "draft: true",
      "Draft: true",
      "DRAFT: yes",
      "'draft': 1",
      "draft: [false]",
      "published: false",
      "status: draft",
    ],
    ...["publish: no", "draft: soon"],
  ])("%s: it is a draft", (line) => expect(holdIn(`---\n${line}\n---\n`)).toBe("draft"));

  it.each([
    ...["embargo: 2030-01-01T00:00:00Z", "Embargo: '2030-01-01T09:00+02:00'", "EMBARGO: 2030-01-01 09:00 GMT"],
    ...[
      "embargoed: 1 January 2030, 9 a.m. GMT",
      "embargo-until: 2030-01-01T00:00Z",
      "embargo_until: 2030-01-01T00:00Z",
    ],
    ...["embargoUntil: 2030-01-01T00:00:00Z", "sperrfrist: 2030-01-01T00:00Z", "embrago: 2030-01-01T00:00:00Z"],
    "embargo: { until: 2030-01-01T00:00:00Z }",
  ])("%s: until then", (line) => expect(holdIn(`---\n${line}\n---\n`)).toBe("embargo"));

  it.each(["embargo: 2030-01-01", "embargo: true", "embargo: 20300101", "embargo: next week", "embargo: 09:00"])(
    "%s: nobody knows until when, which stops the build",
    (line) => expect(holdIn(`---\n${line}\n---\n`)).toBe("vague"),
  );

  it.each([
    ...[
      "draft: false",
      "draft: no",
      "draft:",
      "draft: off",
      "embargo: false",
      "embargo:",
      "embargo: no",
      "emblem: a lion",
    ],
    ...["published: true", "published: 2021-10-13", "status: final", "embargo: 2020-01-01T00:00:00Z"],
  ])("not by %s", (line) => expect(holdIn(`---\n${line}\n---\n`)).toBeNull());

  it("the later of two embargoes counts, whichever says it, and “for immediate release” ends none", () => {
    const line = (year: number) => `EMBARGOED UNTIL 09:00 GMT, 1 March ${year}\n\n`;
    expect(holdIn(`---\nembargo: 2030-01-01T00:00Z\n---\n${line(2020)}`)).toBe("embargo");
    expect(holdIn(`---\nembargo: 2020-01-01T00:00Z\n---\n${line(2030)}`)).toBe("embargo");
    expect(holdIn(`---\nembargo: 2030-01-01T00:00Z\n---\nFOR IMMEDIATE RELEASE\n\n`)).toBe("embargo");
    expect(holdIn(`---\nembargo: 2020-01-01T00:00Z\n---\n${line(2021)}`)).toBeNull();
  });
});

describe("front matter that is none asks all the same", () => {
  const marks: Readonly<Record<string, (line: string) => string>> = {
    "behind a blank line": (line) => `\n---\n${line}\n---\n`,
    "with dots at its end": (line) => `---\n${line}\n...\n`,
    "without an end": (line) => `---\n${line}\n\n`,
    "named yaml": (line) => `---yaml\n${line}\n---\n`,
    "of plus signs": (line) => `+++\n${line}\n+++\n`,
    "with four hyphens": (line) => `----\n${line}\n----\n`,
    indented: (line) => ` ---\n ${line}\n ---\n`,
    "behind a sign that nobody sees": (line) => `\u200b---\n${line}\n---\n`,
    "between dashes": (line) => `–––\n${line}\n–––\n`,
    "behind a directive": (line) => `%YAML 1.2\n---\n${line}\n---\n`,
    "without rules": (line) => `${line}\n\n`,
    "in broken YAML": (line) => `---\ntitle: [\n${line}\n---\n`,
    "said twice": (line) => `---\ntitle: a\ntitle: b\n${line}\n---\n`,
    "with an alias": (line) => `---\na: &a { ${line} }\n<<: *a\n---\n`,
  };
  it.each(Object.keys(marks))("%s", (name) => {
    const head = (line: string) => marks[name]?.(line) ?? "";
    expect(holdIn(head("draft: true"))).toBe("draft");
    expect(holdIn(head("embargo: 2030-01-01T00:00:00Z"))).toBe("embargo");
    expect(holdIn(head("embargo: 2030-01-01"))).toBe("vague");
    expect(holdIn(head("title: Nothing else"))).toBeNull();
  });

  it.each(['---json\n{"draft": true}\n---\n', "+++\ndraft = true\n+++\n", "DRAFT\n\n", "*** Draft 3 ***\n\n"])(
    "%j",
    (head) => expect(holdIn(head)).toBe("draft"),
  );
  it("DRAFT – NOT FOR PUBLICATION", () => expect(holdIn("DRAFT – NOT FOR PUBLICATION\n\n")).toBe("draft"));

  it.each([
    ...["Draft budget goes to the council\n\n", "Draft: the council's plan for the weir\n\n", "Emblem: a lion\n\n"],
    ...["Embargo on fish ends\n\n", "The draft was 3 metres.\n\n", "Published: 13 October 2021\n\n"],
  ])("not %j", (head) => expect(holdIn(head)).toBeNull());
});

describe("a site's data ask for a hold", () => {
  it("by draft and by embargo, and front matter of the text may say that it is no draft", () => {
    expect(holdIn("", { draft: "yes" })).toBe("draft");
    expect(holdIn("---\ndraft: false\n---\n", { draft: true })).toBeNull();
    expect(holdIn("", { embargo: "2030-01-01T00:00:00Z" })).toBe("embargo");
    expect(holdIn("", { embargo: new Date("2030-01-01T09:00Z") })).toBe("embargo");
    expect(holdIn("", { embargo: new Date("2030-01-01") })).toBe("vague");
    expect(holdIn("", { embargo: "2030-01-01" })).toBe("vague");
    expect(holdIn("", { embargo: false, draft: 0 })).toBeNull();
  });

  it.each([
    ["releases/releases.11tydata.mjs", "export default { eleventyComputed: { draft: () => true } }"],
    ["releases/releases.11tydata.mjs", "export default { eleventyComputed: { draft: async () => 'yes' } }"],
    ["releases/releases.11tydata.mjs", "export default { eleventyComputed: { draft: () => { throw new Error() } } }"],
    ["releases/releases.11tydata.mjs", "export default { eleventyComputed: { embargo: () => '2030-01-01T00:00Z' } }"],
    ["releases/releases.json", '{ "eleventyComputed": { "draft": "{{ true }}" } }'],
    ["releases/releases.json", '{ "embargo": "2030-01-01T00:00:00Z" }'],
    ["_data/eleventyComputed.mjs", "export default { draft: () => true }"],
    ["_data/embargo.json", '"2030-01-01T00:00:00Z"'],
  ])("%s: %s", async (path, data) => {
    const { output, said } = await build({ [path]: data, "releases/a.txt": secret }, { newsroom: "/" });
    expect([...output].filter(([name, page]) => /quillfeather/i.test(name + page)).map(([name]) => name)).toEqual([]);
    expect(said).toContain("releases/a.txt is held back");
  });

  it("what is computed to be no draft is out", async () => {
    const data = "export default { eleventyComputed: { draft: (data) => data.title === 'x' } }";
    const { output } = await build({ "releases/releases.11tydata.mjs": data, "releases/a.txt": secret });
    expect([...output.keys()]).toContain("releases/quillfeather-mill-is-sold/index.html");
  });

  it.each([
    [
      "releases/releases.11tydata.mjs",
      "export default { eleventyComputed: { draft: (data) => data.status !== 'done' } }",
    ],
    [
      "_data/eleventyComputed.mjs",
      "export default { draft: ({ release }) => release !== undefined && release.frontMatter.status !== 'done' }",
    ],
    [
      "_data/eleventyComputed.mjs",
      "export default { embargo: ({ page }) => page.fileSlug === 'a' && '2030-01-01T00:00Z' }",
    ],
  ])("%s: %s: who is held takes no address from one that is out, though it is older", async (path, data) => {
    const older = `---\nstatus: waits\n---\n${text("Quillfeather mill is sold", "12 October 2021")}`;
    const newer = `---\nstatus: done\n---\n${secret}`;
    const { output, said } = await build({ [path]: data, "releases/a.txt": older, "releases/b.txt": newer });
    expect([...output.keys()]).toContain("releases/quillfeather-mill-is-sold/index.html");
    expect(output.get("releases/quillfeather-mill-is-sold/index.html")).toContain("13 October 2021");
    expect([...output.keys()].join()).not.toContain("2021-10-1");
    expect(said).toContain("releases/a.txt is held back");
  });
});
