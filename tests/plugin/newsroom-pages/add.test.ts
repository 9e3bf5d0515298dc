import { beforeAll, describe, expect, it } from "vitest";
import { build, type Site, text } from "../build.ts";

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
  expect(said).toContain("/404.html is the site's own page, from ./site/missing.njk.");
});

it("a newsroom without releases has its front page and nothing that leads nowhere", async () => {
  const { output } = await build({ "about.md": "A site" }, { newsroom: "/press/" });
  expect(output.has("press/index.html")).toBe(true);
  expect(output.has("press/people/index.html")).toBe(false);
});

describe("a newsroom in two languages below a path", () => {
  let site: Site;
  const file = (headline: string, tag: string, more: string) =>
    `---\ntags: [${tag}]\ntranslation: bridge\n---\n${text(headline, "13 October 2021")}${more}`;
  const german =
    "---\ntags: [Brücken]\ntranslation: bridge\n---\nNeuer Steg am Lannerwehr ist offen\n\n13. Oktober 2021\n\n" +
    "Der Stadtrat von Ostermoor hat am Montag den neuen Steg am Lannerwehr geöffnet, zwei Jahre nach dem Hochwasser.\n";
  const secret =
    "---\ntags: [Quillfeather, Bridges]\ndraft: true\n---\n" +
    text("Quillfeather mill is sold", "1 March 1987").replaceAll("Petra Halloran", "Quintus Quillfeather") +
    "\nPress contact:\nQuilla Quillfeather\nquilla@quillfeather.example\n\nAbout Quillfeather\n\nQuillfeather mill grinds oats.\n";

  beforeAll(async () => {
    site = await build(
      {
        "releases/a.txt": file("Footbridge opens", "Bridges", "\nPress contact:\nAda Sample\nada@ostermoor.example\n"),
        "releases/b.txt": german,
        "releases/c.txt": `---\ntags: [Bridges]\n---\n${text("Weir opens", "14 October 2022")}`,
        "releases/secret.txt": secret,
        "archive.njk": "---\npermalink: /press/archive/\n---\nmine",
        "part.njk":
          "{% for item in collections.releases %}{{ item.data.release | pressTags | safe }}{{ item.data.release | pressReadingMinutes }}{% endfor %}",
      },
      { newsroom: "/press/", url: "https://ostermoor.example/", perPage: 1, language: "en" },
    );
  });

  const page = (path: string): string => site.output.get(`${path}index.html`) ?? "";

  it("nothing of what is held is in any list, count, card or address", () => {
    const leaks = [...site.output].filter(([path, content]) => /quill|mill-|1987|oats/i.test(path + content));
    expect(leaks.map(([path]) => path)).toEqual([]);
    expect(page("press/topics/")).toMatch(/>2<[\s\S]*>Bridges<[\s\S]*>1<[\s\S]*>Brücken</);
  });

  it("a release leads to its neighbours, its topics and its translation, all from where it stands", () => {
    const release = page("releases/footbridge-opens/");
    expect(release).toContain('<a rel="next" href="../../releases/weir-opens/" lang="en" dir="ltr">Weir opens</a>');
    expect(release).toContain('rel="tag" href="../../press/topics/bridges/">Bridges</a>');
    expect(release).toMatch(
      /Also in <a rel="alternate" hreflang="de" lang="de" href="\.\.\/\.\.\/releases\/neuer-steg[^"]*">Deutsch<\/a>/,
    );
    expect(page("releases/neuer-steg-am-lannerwehr-ist-offen/")).toContain("In anderen Sprachen: <a");
  });

  it("its head names each language of it, and a page of a list its neighbours", () => {
    const head = page("releases/neuer-steg-am-lannerwehr-ist-offen/");
    expect(
      [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      ),
    ).toEqual([
      "en https://ostermoor.example/releases/footbridge-opens/",
      "de https://ostermoor.example/releases/neuer-steg-am-lannerwehr-ist-offen/",
      "x-default https://ostermoor.example/releases/footbridge-opens/",
    ]);
    expect(page("press/topics/bridges/")).toContain('<link rel="next" href="../../../press/topics/bridges/2/">');
    expect(page("press/topics/bridges/2/")).toContain('<link rel="prev" href="../../../../press/topics/bridges/">');
  });

  it("the masthead leads to what there is, the site's own archive too, and says where the reader is", () => {
    const html = page("press/contacts/");
    const nav = html.slice(html.indexOf("pr-nav"), html.indexOf("</nav>"));
    expect(nav.match(/>[^<\n]+(?=<\/a>)/g)).toEqual([">Latest", ">Archive", ">Topics", ">Press contacts", ">Feed"]);
    expect(nav).toContain('<a href="../../press/contacts/" aria-current="page">');
    expect(page("press/archive/")).toBe("mine");
  });

  it("a site's own template has the parts as filters", () => {
    expect(page("part/")).toContain('rel="tag" href="../press/topics/bridges/">');
    expect(page("part/")).toMatch(/<\/section>\d/);
  });
});

it.each([
  ["/People/", "/people/"],
  ["/404.HTML", "/404.html"],
  ["/people/PETRA-halloran/", "/people/petra-halloran/"],
])("names %s, which is %s where case does not count", async (permalink, url) => {
  const own = `---\npermalink: ${permalink}\n---\n${text("Weir opens", "14 October 2022")}`;
  const { said } = await build({ ...releases, "releases/b.txt": own }, { newsroom: "/" });
  expect(said).toContain(`error: ${permalink}, from ./site/releases/b.txt, and ${url} are one page on Windows`);
});

it("says nothing of pages that are told apart", async () => {
  const own = `---\npermalink: /peoples/\n---\n${text("Weir opens", "14 October 2022")}`;
  const { said } = await build({ ...releases, "releases/b.txt": own }, { newsroom: "/" });
  expect(said).not.toContain("are one page");
});
