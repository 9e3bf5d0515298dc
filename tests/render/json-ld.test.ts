import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { jsonLdText, newsArticle } from "../../src/render/json-ld.ts";

const facts = { title: "Page title", description: "What it is about", publisher: "Port of Tarn" };
const text = `Ferry calls at Low Tarn again

13 October 2021

TARN, 13 October 2021 – The ferry will call at the old stone pier again from Monday, after four years.

“We never gave up on <the pier>,” said Ada Sample, the harbour master. “Nor did Tarn.”

“We are glad of it, all of us on the island,” said Tom Brandle and Ida Quill.

Photo: Odile Quarmby / Tarn Pictures

SOURCE Tarn Harbour Trust

Press contact:
Ida Quill
press@tarn.example
`;

describe("newsArticle", () => {
  const node = newsArticle(parse(text), facts) as Record<string, unknown>;

  it("says what the release is", () => {
    expect(node).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "#article",
      headline: "Ferry calls at Low Tarn again",
      description: "What it is about",
      inLanguage: "en",
      datePublished: "2021-10-13",
      locationCreated: { "@type": "Place", name: "TARN" },
      author: { "@type": "Organization", name: "Port of Tarn" },
      publisher: {
        "@type": "Organization",
        name: "Port of Tarn",
        contactPoint: { "@type": "ContactPoint", contactType: "press", name: "Ida Quill", email: "press@tarn.example" },
      },
      creditText: "Odile Quarmby / Tarn Pictures",
      sourceOrganization: { "@type": "Organization", name: "Tarn Harbour Trust" },
    });
  });

  it("has each quotation with its speaker and its address on the page", () => {
    expect(node.hasPart).toEqual([
      {
        "@type": "Quotation",
        "@id": "#q-we-never-gave-up-on",
        url: "#q-we-never-gave-up-on",
        text: "We never gave up on <the pier>. Nor did Tarn.",
        creator: { "@type": "Person", name: "Ada Sample", jobTitle: "harbour master" },
        isPartOf: { "@id": "#article" },
      },
      expect.objectContaining({
        creator: [
          { "@type": "Person", name: "Tom Brandle" },
          { "@type": "Person", name: "Ida Quill" },
        ],
      }),
    ]);
  });

  it("holds the body once, as handed in", () => {
    expect(String(node.articleBody).split("We never gave up")).toHaveLength(2);
    expect(node.articleBody).toContain("TARN, 13 October 2021 – The ferry");
  });

  it("says nothing of what is not known", () => {
    expect(newsArticle(parse("We won.\n"), { title: "News", description: null, publisher: null })).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": "#article",
      headline: "We won.",
      inLanguage: "en",
    });
  });

  it("links speakers to their pages, and tells bodies and documents from people", () => {
    const release = parse(
      "News\n\n“We will open the pier again in May this year,” the Tarn Foundation said.\n\nThe report says: “Nothing was found to be wrong with any of it.”\n",
    );
    const { hasPart } = newsArticle(release, { ...facts, speakerUrl: (name) => `../${name.length}/` }) as {
      hasPart: { creator?: object }[];
    };
    expect(hasPart[0]?.creator).toMatchObject({ "@type": "Organization", url: expect.stringMatching(/^\.\.\/\d+\/$/) });
  });
});

it("nothing in the text can end the element it stands in", () => {
  const text = jsonLdText({ a: "</script><!-- \u2028" });
  expect(text).toBe('{"a":"\\u003c/script>\\u003c!-- \\u2028"}');
  expect(JSON.parse(text)).toEqual({ a: "</script><!-- \u2028" });
});
