import { describe, expect, it } from "vitest";
import { settle } from "../../plugin/options.ts";
import type { NewsroomQuotation } from "../../plugin/quotations/collect.ts";
import { lookAlikes, nameKey, speakersOf } from "../../plugin/quotations/people.ts";
import { parse } from "../../src/index.ts";
import { build, text } from "./build.ts";

const slugify = (words: string) => words;
const release = parse("News\n");
const said = (speaker: string, role: string | null = null): NewsroomQuotation => ({
  ...{ text: "We won", kind: "speech", url: "/a/#q", date: null, lang: "en", title: null, page: "/a/", release },
  speaker,
  role,
});
const who = (quotations: NewsroomQuotation[], people: Parameters<typeof speakersOf>[1] = []) =>
  speakersOf(quotations, people, slugify).map(({ name, slug, quotations: all }) => `${name} ${slug} ${all.length}`);

describe("who is who", () => {
  it("case, accents, hyphens and stops make no other person; the oldest spelling is the page's", () => {
    expect(who([said("ANNE MARIE DE BREM"), said("Anne-Marie de Brém")])).toEqual([
      "Anne-Marie de Brém anne-marie-de-brem 2",
    ]);
    expect(nameKey("J. O’Hara-Smith")).toBe("j ohara smith");
  });

  it("a site says that two spellings are one person", () => {
    const people = [{ name: "Ada Sample", also: ["Ada Brandle"] }];
    expect(who([said("Ada Brandle"), said("Ada Sample")], people)).toEqual(["Ada Sample ada-sample 2"]);
  });

  it("and that one name is two people, whom their roles tell apart", () => {
    const people = [{ name: "Jan Example", role: "harbour", slug: "jan-example-harbour" }];
    const all = [said("Jan Example", "chemist"), said("Jan Example", "Harbour master"), said("Jan Example")];
    expect(who(all, people)).toEqual(["Jan Example jan-example 2", "Jan Example jan-example-harbour 1"]);
  });

  it("joint speakers are each heard; documents and nobody are not", () => {
    const document = { ...said("Marsh Act"), kind: "document" as const };
    expect(who([said("Ada Sample and Tom Brandle"), document, { ...said(""), speaker: null }])).toEqual([
      "Ada Sample ada-sample 1",
      "Tom Brandle tom-brandle 1",
    ]);
  });

  it("names that make one address get a number each, the older ones first", () => {
    expect(who([said("李明"), said("Ada & Sample"), said("Ada Sample")])).toEqual([
      "Ada Sample ada-sample 1",
      "Ada & Sample ada-and-sample 1",
      expect.stringContaining("李明 "),
    ]);
  });

  it("a speaker's role is told in the newsroom's own language, where it was ever printed in it", () => {
    const quotations = [
      { ...said("Maren Oduya"), role: "Direktorin", lang: "de" },
      { ...said("Maren Oduya"), role: "director", lang: "en-GB" },
    ];
    const role = (language: string) => speakersOf(quotations, [], slugify, language)[0]?.role;
    expect([role("en"), role("de"), role("fr")]).toEqual(["director", "Direktorin", "Direktorin"]);
  });

  it("names that look alike are pairs to be asked about", () => {
    const speakers = speakersOf(
      ["Maren Oduya", "Maren Odoya", "Maren T. Oduya", "Piet Lind", "Piet Lund"].map((name) => said(name)),
      [],
      slugify,
    );
    expect(
      lookAlikes(speakers)
        .map((pair) => pair.toSorted().join(" = "))
        .toSorted(),
    ).toEqual(["Maren Odoya = Maren Oduya", "Maren Oduya = Maren T. Oduya", "Piet Lind = Piet Lund"]);
  });
});

const options = { quotes: "quotes.json", newsroom: "/", perPage: 1 } as const;
const page = "releases/footbridge-opens/index.html";
const open = text("Footbridge opens", "13 October 2021");
const later = text("Weir opens", "14 October 2022").replace("Nobody in this town", "Not one of us");

describe("the newsroom's quotations", () => {
  it("are a collection, newest first", async () => {
    const list =
      "{% for quote in collections.quotes %}{{ quote.date }} {{ quote.speaker }}, {{ quote.role }}: {{ quote.text }} {{ quote.url }}\n{% endfor %}";
    const { output } = await build({ "releases/a.txt": open, "releases/b.txt": later, "list.njk": list });
    expect(output.get("list/index.html")?.trim().split("\n")).toEqual([
      "2022-10-14 Petra Halloran, chair of the council: Not one of us will have to walk round by the mill again /releases/weir-opens/#q-not-one-of-us-will",
      "2021-10-13 Petra Halloran, chair of the council: Nobody in this town will have to walk round by the mill again /releases/footbridge-opens/#q-nobody-in-this-town-will",
    ]);
  });

  it("are a file, with addresses that hold below any path", async () => {
    const { output } = await build({ "releases/a.txt": open }, options);
    expect(JSON.parse(output.get("quotes.json") ?? "")).toEqual({
      quotes: [
        {
          text: "Nobody in this town will have to walk round by the mill again",
          speaker: "Petra Halloran",
          role: "chair of the council",
          kind: "speech",
          date: "2021-10-13",
          lang: "en",
          url: "./releases/footbridge-opens/#q-nobody-in-this-town-will",
          release: { title: "Footbridge opens", url: "./releases/footbridge-opens/" },
        },
      ],
    });
  });

  it("are no file and no pages where nobody asks for them", async () => {
    const { output } = await build({ "releases/a.txt": open });
    expect([...output.keys()].toSorted()).toEqual(["assets/press-release.css", page]);
  });

  it("have a page a speaker, cut where the site says, and a list of them; the release's data leads there", async () => {
    const { output } = await build({ "releases/a.txt": open, "releases/b.txt": later }, options);
    const first = output.get("people/petra-halloran/index.html") ?? "";
    expect(first).toContain("<title>Petra Halloran</title>");
    expect(first).toContain('<a href="../../releases/weir-opens/">Weir opens</a>');
    expect(first).toContain(
      '<blockquote class="pr-said"><a href="../../releases/weir-opens/#q-not-one-of-us-will">Not one of us will have to walk round by the mill again</a></blockquote>',
    );
    expect(first).toContain('<a href="../../people/petra-halloran/2/" rel="next">');
    expect(first).not.toContain("Nobody in this town");
    expect(output.get("people/petra-halloran/2/index.html")).toContain("Nobody in this town");
    expect(output.get("people/index.html")).toContain('<a href="../people/petra-halloran/">Petra Halloran</a>');
    expect(output.get(page)).toContain('"url":"../../people/petra-halloran/"');
  });

  it("are all on one page where no size is given", async () => {
    const { output } = await build({ "releases/a.txt": open, "releases/b.txt": later }, { newsroom: "/" });
    expect(output.get("people/petra-halloran/index.html")?.match(/<blockquote/g)).toHaveLength(2);
    expect([...output.keys()].filter((path) => path.includes("halloran/2"))).toEqual([]);
  });

  it("are in the speaker's language, from right to left where that is written so", async () => {
    const arabic =
      "بوابة المد تعود إلى العمل\n\n13 أكتوبر 2021\n\nستُفتح بوابة المد في كوران وتُغلق مع كل مد ابتداءً من الأول من نوفمبر.\n\n" +
      "وقالت مارين أودويا، كبيرة المهندسين في الهيئة: «لم نستبدل قطعة كان يمكن إصلاحها في كل هذه السنوات».\n";
    const { output } = await build({ "releases/a.txt": arabic }, { newsroom: "/" });
    const [, page] = [...output].find(([path]) => /^people\/.+\//.test(path)) ?? [];
    expect(page).toContain('<html class="pr-page" lang="ar" dir="rtl">');
    expect(page).toContain("<b>اقتباسات</b>");
    expect(output.get("people/index.html")).toContain('lang="en" dir="ltr"');
  });

  it("hold nothing of a release that is held back", async () => {
    const secret = later
      .replace("Petra Halloran", "Quillon Secretary")
      .replaceAll("Weir opens", "Quillfeather mill is sold");
    const held = {
      draft: `---\ndraft: true\n---\n${secret}`,
      embargo: `EMBARGOED UNTIL 09:00 GMT, Friday 26 June 2026\n\n${secret}`,
      vague: `EMBARGOED UNTIL 1 March 2020\n\n${secret}`,
    };
    for (const [name, content] of Object.entries(held)) {
      const { output } = await build(
        {
          "releases/a.txt": open,
          "releases/held.txt": content,
          "all.njk":
            "{{ collections.quotes | length }}{% for q in collections.quotes %}{{ q.text }}{{ q.speaker }}{% endfor %}",
        },
        { ...options, script: "assets/press.js", vagueEmbargo: "hold" },
      );
      const leaks = [...output].filter(([path, html]) => /quillon|quillfeather|not one of us/i.test(path + html));
      expect([name, leaks]).toEqual([name, []]);
      expect(output.get("all/index.html")).toMatch(/^1Nobody/);
    }
    const { output } = await build(
      { "releases/d/held.txt": secret, "releases/d/d.json": '{"draft": true}', "releases/a.txt": open },
      options,
    );
    expect([...output].filter(([path, html]) => /quillon|quillfeather/i.test(path + html))).toEqual([]);
  });

  it.each([{ people: { name: "Ada" } }, { people: [{ name: "Ada", alias: "A." }] }, { quotes: "../quotes.json" }])(
    "a wrong option stops the build: %j",
    (wrong) => {
      expect(() => settle(wrong)).toThrow(/option “(?:people|quotes)” must be /);
    },
  );
});
