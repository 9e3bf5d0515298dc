import { expect, it } from "vitest";
import { build, text } from "../build.ts";

it("a site's own view stands in place of a part, on the page and in its filter", async () => {
  const { output } = await build(
    {
      "releases/a.txt": text("Footbridge opens", "13 October 2021"),
      "one.njk": "{% for item in collections.releases %}{{ item.data.release | pressHeadline | safe }}{% endfor %}",
    },
    { components: { headline: (release, _context, original) => `<p>${release.blocks.length}</p>${original()}` } },
  );
  const page = output.get("releases/footbridge-opens/index.html") ?? "";
  expect(page).toMatch(/<p>\d+<\/p><h1[^>]*>Footbridge opens<\/h1>/);
  expect(output.get("one/index.html")).toMatch(/^<p>\d+<\/p><h1/);
});
