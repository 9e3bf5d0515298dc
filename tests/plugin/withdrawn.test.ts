import { expect, it } from "vitest";
import { build, text } from "./build.ts";

it("a withdrawn release keeps its page and says so, is not shown first, and is kept from search engines", async () => {
  const site = {
    "releases/gate.txt": `---\nwithdrawn: The gate stays shut.\n---\n${text("Gate to open again", "15 October 2021")}`,
    "releases/bridge.txt": text("Footbridge opens", "13 October 2021"),
  };
  const { output } = await build(site, { newsroom: "/releases/" });
  const page = output.get("releases/gate-to-open-again/index.html") ?? "";
  expect(page).toContain(`<meta name="robots" content="noindex">`);
  expect(page).toContain("<b>Withdrawn</b> The gate stays shut.");
  expect(page).toContain("pr-body");
  expect(output.get("releases/footbridge-opens/index.html")).not.toContain("noindex");
  const front = output.get("releases/index.html") ?? "";
  expect(front).toMatch(/<h2 class="pr-first__headline"[^>]*><a [^>]*>Footbridge opens/);
  expect(front).toMatch(/<b>Withdrawn<\/b><\/p>\n<h3 [^>]*><a [^>]*>Gate to open again/);
});
