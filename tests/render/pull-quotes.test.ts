import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/render/renderer.ts";
import { wordsOfHtml } from "../../src/render/words.ts";
import { type BlockSketch, releaseOf } from "../support/release-of.ts";

const renderer = createRenderer();

const quoted = (text: string, quotation: string): BlockSketch => ({
  role: "paragraph",
  text,
  inline: [{ kind: "quotation", text: quotation, id: "q1" }],
});

describe("repeat", () => {
  const release = releaseOf(
    [
      { role: "paragraph", text: "The quay opens." },
      quoted(
        '"We <never> doubted it, see https://example.org," she said.',
        '"We <never> doubted it, see https://example.org,"',
      ),
      { role: "subhead", text: "Aims" },
    ],
    {
      pulls: [
        {
          quotation: "q1",
          text: "We <never> doubted it, see https://example.org",
          before: 2,
          look: "showcase",
          role: "head of 'Port'",
        },
      ],
    },
  );
  const html = renderer.body(release);

  it("sets a copy before its block, hidden from listeners, with nothing to focus and no id", () => {
    expect(html).toContain(
      [
        '<aside class="pr-pull pr-pull--showcase" aria-hidden="true" data-nosnippet data-pagefind-ignore>',
        '<p class="pr-pull__text">We &lt;never&gt; doubted it, see https://example.org</p>',
        '<p class="pr-pull__by"><span class="pr-pull__name">Jane Placeholder</span> <span class="pr-pull__role">head of ‘Port’</span></p>',
        "</aside>",
        '<h2 id="aims">Aims</h2>',
      ].join("\n"),
    );
  });

  it("leaves the quotation in the body whole, and once for a listener", () => {
    expect(html).toContain('<span class="pr-q" id="q1">“We &lt;never&gt; doubted it');
    expect(wordsOfHtml(html)).toEqual(wordsOfHtml(renderer.body(release, { pullQuotes: "off" })));
  });

  it("says nothing of a role that is not known", () => {
    const bare = releaseOf([{ role: "paragraph", text: "One" }], {
      pulls: [{ quotation: "q1", text: "So", before: 0 }],
    });
    expect(renderer.body(bare)).toContain(
      '<p class="pr-pull__by"><span class="pr-pull__name">Jane Placeholder</span></p>',
    );
  });

  it("is off where it is off", () => {
    expect(renderer.body(release, { pullQuotes: "off" })).not.toContain("pr-pull");
  });
});

describe("promote", () => {
  it("leaves the address to the first paragraph of a quotation over two", () => {
    const release = releaseOf(
      [quoted('"We won, and', '"We won, and'), quoted('"we shall win again," said Jane.', '"we shall win again,"')],
      {
        pulls: [{ quotation: "q1", text: "we shall win again", before: 0 }],
      },
    );
    expect(renderer.body(release, { pullQuotes: "promote" }).match(/ id="q1"/g)).toHaveLength(1);
  });

  const promote = (sketch: BlockSketch) => {
    const release = releaseOf([sketch], { pulls: [{ quotation: "q1", text: "We won", before: 0 }] });
    const html = renderer.body(release, { pullQuotes: "promote" });
    expect(wordsOfHtml(html)).toEqual(wordsOfHtml(renderer.body(release, { pullQuotes: "off" })));
    return html;
  };

  it("sets the body's own quotation large, attribution after it", () => {
    expect(promote(quoted('"We won at www.example.org," said Jane.', '"We won at www.example.org,"'))).toBe(
      [
        '<figure class="pr-pull pr-pull--inline pr-pull--promoted" id="q1">',
        '<blockquote class="pr-pull__quote">',
        '<p class="pr-pull__text">We won at <a href="https://www.example.org">www.example.org</a><span class="pr-hidden">,</span></p>',
        "</blockquote>",
        '<figcaption class="pr-pull__by">said Jane.</figcaption>',
        "</figure>\n",
      ].join("\n"),
    );
  });

  it("across the page where that was chosen, but never in the margin", () => {
    const sketch = quoted('"We won," said Jane.', '"We won,"');
    const pulls = (look: "showcase" | "margin") => [{ quotation: "q1", text: "We won", before: 0, look }];
    const page = (look: "showcase" | "margin") =>
      renderer.body(releaseOf([sketch], { pulls: pulls(look) }), { pullQuotes: "promote" });
    expect(page("showcase")).toContain('<figure class="pr-pull pr-pull--showcase pr-pull--promoted"');
    expect(page("margin")).toContain('<figure class="pr-pull pr-pull--inline pr-pull--promoted"');
  });

  it("or before it", () => {
    expect(promote(quoted("Jane said:\n“We\nwon.”", "“We\nwon.”"))).toMatch(
      /<figcaption class="pr-pull__by">Jane said:<\/figcaption>\n<blockquote[^>]*>\n<p[^>]*>We won\.<\/p>/,
    );
  });

  it.each([
    ["a quotation within a paragraph", quoted("Jane said “We won.” at last", "“We won.”")],
    ["a quotation without attribution", quoted("“We won.”", "“We won.”")],
    ["a paragraph that goes on", quoted(`“We won.” ${"word ".repeat(30)}`, "“We won.”")],
    ["a very long quotation", quoted(`“${"word ".repeat(60)}end” she said`, `“${"word ".repeat(60)}end”`)],
    [
      "two quotations",
      {
        role: "paragraph",
        text: "“We won,” she said, “at last.”",
        inline: [
          { kind: "quotation", text: "“We won,”", id: "q1" },
          { kind: "quotation", text: "“at last.”", id: "q1" },
        ],
      } satisfies BlockSketch,
    ],
    [
      "another quotation",
      {
        ...quoted("“We won,” she said", "“We won,”"),
        inline: [{ kind: "quotation", text: "“We won,”", id: "q2" }],
      } satisfies BlockSketch,
    ],
  ])("leaves %s as it is", (_, sketch) => {
    expect(promote(sketch)).not.toContain("pr-pull");
  });
});
