import { expect, it } from "vitest";
import { build, text } from "../build.ts";

const releases = {
  "releases/a.txt": text("Footbridge opens", "13 October 2021"),
  "releases/b.txt": text("Weir opens", "14 October 2022"),
};

it("has a front page and pages of speakers with no configuration, below the folder of the releases", async () => {
  const { output } = await build(releases, { newsroom: "/releases/" });
  expect(output.get("releases/index.html")).toContain('<a class="u-url p-name" href="../releases/weir-opens/">');
  expect(output.get("releases/people/petra-halloran/index.html")).toContain("<h1");
  // The site's own 404 page is none of a newsroom's that is a part of it.
  expect(output.has("404.html")).toBe(false);
});

it("is the whole site where it stands at its root", async () => {
  const { output } = await build(releases, { newsroom: "/", name: "Ostermoor" });
  expect(output.get("index.html")).toContain("<title>Ostermoor</title>");
  expect(output.get("404.html")).toContain("<title>Page not found – Ostermoor</title>");
});

it("leaves out what the site switches off", async () => {
  const { output } = await build(releases, {
    newsroom: "/",
    pages: { front: false, speakers: false, notFound: false },
  });
  for (const path of ["index.html", "people/index.html", "404.html"])
    expect([path, output.has(path)]).toEqual([path, false]);
});

it("a page of the site's own stands in place of the newsroom's, in collections or not", async () => {
  const { output, said } = await build(
    {
      ...releases,
      "index.njk": "mine",
      "people.md": "mine as well",
      "missing.njk": "---\npermalink: /404.html\neleventyExcludeFromCollections: true\n---\nmine too",
    },
    { newsroom: "/" },
  );
  expect(output.get("index.html")).toBe("mine");
  expect(output.get("people/index.html")).toContain("mine as well");
  expect(output.get("404.html")).toBe("mine too");
  expect(output.has("people/petra-halloran/index.html")).toBe(true);
  expect(said).toContain("/404.html is the site's own page.");
});

it("a newsroom without releases has its front page and nothing that leads nowhere", async () => {
  const { output } = await build({ "about.md": "A site" }, { newsroom: "/press/" });
  expect(output.has("press/index.html")).toBe(true);
  expect(output.has("press/people/index.html")).toBe(false);
});
