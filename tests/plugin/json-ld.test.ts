import { describe, expect, it, test } from "vitest";
import { parse } from "../../src/index.ts";
import { newsArticle } from "../../src/render/json-ld.ts";
import { samples } from "../support/samples.ts";
import { schemaProblems } from "../support/schema-org.ts";
import { build, text } from "./build.ts";

const facts = { title: "A page", description: "What it is about", publisher: "Port of Tarn" };
/** Of a text that states no date there is none to tell, nor a headline where it has none. */
const isOwed = (problem: string): boolean =>
  !/says no (?:datePublished|dateModified|articleBody|wordCount)$/.test(problem);

test.each(samples().map(({ name, text: words }) => [name, words]))(
  "the data of %s is as schema.org defines it",
  (_, words) => {
    const release = parse(words);
    const problems = schemaProblems(newsArticle(release, facts), false);
    expect(release.date === null || release.body.length === 0 ? problems.filter(isOwed) : problems).toEqual([]);
    const url = "https://press.example/releases/a/";
    const site = { name: "Port of Tarn", url: "https://press.example/" };
    const images = [
      {
        url: `${url}a.jpg`,
        width: 1200,
        height: 630,
        alt: "A pier",
        credit: "Jane Example / Agency",
        creator: "Jane Example",
      },
    ];
    const all = { ...facts, url, site, topics: ["Piers", "Boats"], images };
    expect(schemaProblems(newsArticle(release, all), true).filter(isOwed)).toEqual([]);
  },
);

describe("the check", () => {
  const wrong = (change: object): string[] => {
    const node = newsArticle(
      parse("News of the day\n\n13 October 2021\n\nThe pier is open again from Monday on.\n"),
      facts,
    );
    return schemaProblems({ ...node, ...change }, false);
  };
  test.for<[change: object, problem: string]>([
    [{ datePublished: "13 October 2021" }, `/datePublished: "13 October 2021" is none of Date, DateTime`],
    [{ headline: undefined, colour: "red" }, "/colour: NewsArticle has no such property"],
    [{ author: { "@type": "Place", name: "Tarn" } }, "/author: Place is none of Organization, Person"],
    [{ image: { "@type": "ImageObject", contentUrl: "./a.jpg" } }, "/image: ImageObject says no width"],
    [{ wordCount: 1.5 }, "/wordCount: 1.5 is none of Integer"],
    [{ "@type": "Novel" }, `/: no type known as "Novel"`],
  ])("finds %j", ([change, problem]) => {
    expect(wrong(change)).toContain(problem);
  });
});

it("addresses are absolute where the site says its own, and as seen from the page where not", async () => {
  const site = {
    "releases/a.txt": `---\ntags: [Bridges]\n---\n${text("Footbridge opens", "13 October 2021")}\nCorrection 15 October 2021: It opened on Tuesday.\n`,
  };
  const dataOf = (output: ReadonlyMap<string, string>) => {
    const page = output.get("releases/footbridge-opens/index.html") ?? "";
    return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "");
  };
  const options = { name: "Ostermoor", newsroom: "/releases/" };
  const url = "https://press.example/news/releases/footbridge-opens/";
  const known = dataOf((await build(site, { ...options, url: "https://press.example/news/" })).output);
  expect(schemaProblems(known, true)).toEqual([]);
  expect(known).toMatchObject({
    "@id": `${url}#article`,
    url,
    mainEntityOfPage: { "@id": url },
    isPartOf: { name: "Ostermoor", url: "https://press.example/news/releases/" },
    author: { "@type": "Organization", name: "Ostermoor", url: "https://press.example/news/releases/" },
    datePublished: "2021-10-13",
    dateModified: "2021-10-15",
    keywords: "Bridges",
    correction: { "@type": "CorrectionComment", text: "It opened on Tuesday.", datePublished: "2021-10-15" },
  });
  const unknown = dataOf((await build(site, options)).output);
  expect(unknown).toMatchObject({ "@id": "#article" });
  expect(JSON.stringify(unknown)).not.toContain("https://press.example");
});
