import { describe, expect, it } from "vitest";
import { build, text } from "./build.ts";

const secret = "Quillfeather mill is sold";
const open = text("Footbridge opens", "13 October 2021");
const held = {
  draft: text(secret, "13 October 2021", "---\ndraft: true\n---"),
  embargo: text(secret, "26 June 2026", "EMBARGOED UNTIL 09:00 GMT, Friday 26 June 2026\n"),
  "embargo without a zone": text(secret, "1 March 2020", "EMBARGOED UNTIL 09:00, 1 March 2020\n"),
  "embargo of a day": text(secret, "1 March 2020", "EMBARGOED UNTIL 1 March 2020\n"),
};

const consumers = {
  "list.njk": "{% for item in collections.all %}{{ item.url }} {{ item.data.title }}{% endfor %}",
  "full.njk": "{% for item in collections.releases %}{{ item.content }}{% endfor %}",
  "tag.njk": "{% for item in collections.mill %}{{ item.url }}{% endfor %}{{ collections.releases | length }}",
  "front.njk": "{{ collections.releases | pressFront | safe }}",
  "pages.njk": "---\npagination: {data: collections.releases, size: 1}\n---\n{{ pagination.items[0].data.title }}",
};

describe.each(Object.entries(held))("a held release: %s", (_what, content) => {
  it("is nowhere in the site, and the terminal says that and why", async () => {
    const { output, said } = await build(
      { ...consumers, "releases/a.txt": open, "releases/mill.txt": content },
      { vagueEmbargo: "hold" },
    );
    expect([...output].filter(([path, page]) => /quillfeather|mill-is-sold|mill is sold/i.test(path + page))).toEqual(
      [],
    );
    expect(output.get("tag/index.html")).toBe("1");
    expect(said).toMatch(/site\/releases\/mill\.txt is held back: it[^\n]+\./);
  });

  it("takes no address from one that is published", async () => {
    const { output, said } = await build(
      { "releases/mill.txt": content, "releases/other.txt": text(secret, "13 October 2022") },
      { vagueEmbargo: "hold" },
    );
    expect([...output.keys()]).toContain("releases/quillfeather-mill-is-sold/index.html");
    expect(said).not.toContain("both want");
  });
});

it("holds what a folder's data calls drafts", async () => {
  const { output, said } = await build({
    "releases/drafts/mill.txt": text(secret, "13 October 2021"),
    "releases/drafts/drafts.json": '{"draft": true}',
  });
  expect([...output.keys()]).toEqual(["assets/press-release.css"]);
  expect(said).toContain("draft");
});

it("gives no address to what a folder's data calls drafts", async () => {
  const { output, said } = await build({
    "releases/drafts/mill.txt": text(secret, "13 October 2021"),
    "releases/drafts/drafts.json": '{"draft": true}',
    "releases/other.txt": text(secret, "13 October 2022"),
  });
  expect([...output.keys()]).toContain("releases/quillfeather-mill-is-sold/index.html");
  expect(said).not.toContain("both want");
});

it("holds what says that it is a draft in another word", async () => {
  const { output } = await build({ "releases/mill.txt": text(secret, "13 October 2021", "---\ndraft: yes\n---") });
  expect([...output.keys()]).toEqual(["assets/press-release.css"]);
});

it("publishes when the embargo has ended by the build's clock", async () => {
  const files = { "releases/mill.txt": held.embargo };
  const before = await build(files, { now: "2026-06-26T08:59:59Z" });
  const after = await build(files, { now: "2026-06-26T09:00Z" });
  expect(before.output.size).toBe(1);
  expect(after.output.has("releases/quillfeather-mill-is-sold/index.html")).toBe(true);
});
