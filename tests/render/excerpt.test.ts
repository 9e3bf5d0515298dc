import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/render/renderer.ts";
import { releaseOf } from "../support/release-of.ts";

const plain = createRenderer();
const markdown = createRenderer({ markdown: true });

describe("excerpt", () => {
  const release = releaseOf([
    { role: "headline", text: `The "quay" <opens>\nat www.example.org`, joint: "\n" },
    { role: "deck", text: "See [*this*](https://example.org)" },
  ]);
  const [headline, deck] = release.blocks;

  it("is escaped, with typographic marks and no links", () => {
    expect(headline && plain.excerpt(release, headline)).toBe("The “quay” &lt;opens&gt;<br>\nat www.example.org");
    expect(deck && markdown.excerpt(release, deck)).toBe("See <em>this</em>");
  });

  it("has links where they are asked for", () => {
    expect(headline && plain.excerpt(release, headline, { links: true })).toContain(
      '<a href="https://www.example.org">www.example.org</a>',
    );
    expect(deck && markdown.excerpt(release, deck, { links: true })).toBe(
      'See <a href="https://example.org" class="pr-named"><em>this</em></a>',
    );
  });
});

describe("a site's own plugins", () => {
  it("apply to blocks, find the release, and may render for themselves", () => {
    const seen: unknown[] = [];
    const renderer = createRenderer({
      amend(md) {
        md.core.ruler.push("site", (state) => {
          seen.push(Object.keys(state.env));
          for (const token of state.tokens) if (token.type === "heading_open") token.attrJoin("class", "site");
        });
        md.renderer.rules.pr_part_open = () => `<q>${md.renderInline("a *b*")}`;
        md.renderer.rules.pr_part_close = () => `</q>${md.render("c\n\nd")}`;
      },
    });
    const release = releaseOf([
      { role: "subhead", text: "Aims" },
      { role: "caption", text: "“So.”", inline: [{ kind: "quotation", text: "“So.”" }] },
    ]);
    expect(renderer.blocks(release, release.blocks, { page: 1 })).toBe(
      '<h2 id="aims" class="site">Aims</h2>\n<p class="pr-caption"><q>a *b*“So.”</q><p>c</p>\n<p>d</p>\n</p>\n',
    );
    expect(seen[0]).toEqual(expect.arrayContaining(["page", "release"]));
  });
});
