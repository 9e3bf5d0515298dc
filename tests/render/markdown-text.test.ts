import fc from "fast-check";
import createMarkdown from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { fullText, markdownText, piecesOf, wordsOf, wordsOfHtml } from "../../src/render/index.ts";
import { escapeMarkdown, unescapeMarkdown } from "../../src/render/markdown-escape.ts";
import { withoutForbidden } from "../../src/render/marks.ts";
import type { Release } from "../../src/types.ts";
import { anyText } from "../support/any-release.ts";
import { releaseOf } from "../support/release-of.ts";
import { samples } from "../support/samples.ts";

/** Markdown as its readers have it: CommonMark, tables and strikethrough, HTML let through so that none can hide. */
const md = createMarkdown({ html: true });
md.normalizeLinkText = (url) => url;
md.normalizeLink = (url) => url;

/** What a table's empty head and markdown-it's own layout add is no word. */
const htmlOf = (release: Release): string => md.render(markdownText(release));

/** Tags that the text itself has brought about: emphasis, code, images, HTML, links that are no addresses. */
function markup(html: string): string[] {
  const ours = /^<\/?(?:h[12]|p|br|ul|ol(?: start="\d+")?|li|blockquote|table|thead|tbody|tr|t[hd])>$/;
  return [...html.replace(/<a href="([^"]*)">\1<\/a>/g, "").matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !ours.test(tag));
}

/** The words of the release as they stand in its pieces; what a list draws itself is no word there either. */
const said = (release: Release): string[] =>
  piecesOf(release).flatMap(({ excerpt, block, role }) =>
    role === "list" && block !== null && block.items.length > 0
      ? block.items.flatMap(({ marker, text }) => wordsOf(`${marker ?? ""} ${text}`))
      : role === "table" && block !== null && block.rows.length > 0
        ? block.rows.flat().flatMap(({ text }) => wordsOf(text))
        : wordsOf(excerpt.text),
  );

/** Ordered lists without their numbers written out: a reader of the HTML gets them from `start`. */
function wordsIn(html: string): string[] {
  const counted = html.replace(/<ol(?: start="(\d+)")?>([\s\S]*?)<\/ol>/g, (_, start = "1", items: string) => {
    let number = Number(start);
    return items.replaceAll("<li>", () => `<li>${number++}. `);
  });
  return wordsOfHtml(counted);
}

describe("markdownText", () => {
  it("sets the parts of a release as Markdown", () => {
    const release = releaseOf([
      { role: "genre", text: "PRESS RELEASE" },
      { role: "headline", text: "Quay\nopens #1 #" },
      { role: "deck", text: "A *deck*" },
      { role: "paragraph", text: "1986. It was_a [year](x) <b>&amp; more" },
      { role: "subhead", text: "What changes" },
      { role: "list", text: "• one\n• two", marker: /^• / },
      { role: "list", text: "- other", marker: /^- / },
      { role: "list", text: "3. three\n4. four", marker: /^\d\. / },
      { role: "paragraph", text: "between" },
      { role: "list", text: "1. one\n3. three", marker: /^\d\. / },
      { role: "table", text: "a|b\nc", cells: "|" },
      { role: "quotation", text: "So\n- much", joint: "\n" },
      { role: "contact", text: "Ada Sample\nsee https://ada.example/a_b.", joint: "\n" },
    ]);
    expect(markdownText(release)).toBe(`PRESS RELEASE

# Quay opens #1 \\#

A \\*deck\\*

1986\\. It was\\_a \\[year\\](x) \\<b>\\&amp; more

## What changes

- one
- two

* other

3. three
4. four

between

- 1\\. one
- 3\\. three

|  |  |
| --- | --- |
| a | b |
| c |  |

> So\\
> \\- much

Ada Sample\\
see <https://ada.example/a_b>.
`);
    expect(wordsIn(htmlOf(release))).toEqual(said(release));
  });

  it("two lists in a row stay two", () => {
    const release = releaseOf([
      { role: "list", text: "1. one\n2. two", marker: /^\d\. / },
      { role: "list", text: "1. un\n2. deux", marker: /^\d\. / },
    ]);
    expect(htmlOf(release).match(/<ol>/g)).toHaveLength(2);
  });

  it.each(samples().map(({ name, text }) => [name, text]))(
    "%s: every word once, in order, none of it markup",
    (_, text) => {
      const release = parse(text);
      const html = htmlOf(release);
      expect(markup(html)).toEqual([]);
      expect(wordsIn(html)).toEqual(said(release));
    },
  );

  it("whatever the text, its words are there and its signs are no markup", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const release = parse(text);
        const html = htmlOf(release);
        expect(markup(html)).toEqual([]);
        expect(wordsIn(html)).toEqual(said(release));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    "https://\u0007mill.example/press",
    "see https://mill\u001f.example/a_b and http://\u007f",
    "https://a\u0000b.example",
  ])("an address that holds a control character is text up to it or from it: %j", (line) => {
    const release = parse(`${line}\n\nPRESS RELEASE\n`);
    expect(markup(htmlOf(release))).toEqual([]);
    expect(wordsIn(htmlOf(release))).toEqual(said(release));
  });

  it("any line of signs comes back as it was", () => {
    const sign = fc.constantFrom(
      ..."\\`*_{}[]()<>#+-.!|~&;:=\"'$@^/ ax19",
      "&amp;",
      "https://a.example/_b_*",
      "```",
      "---",
      "1.",
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
        const text = signs.join("").replace(/\s+/g, " ").trim();
        fc.pre(text !== "");
        const html = htmlOf(releaseOf([{ role: "paragraph", text }]));
        const shown = html
          .replace(/<[^>]*>/g, "")
          .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "");
        expect(shown.trimEnd()).toBe(withoutForbidden(text));
        expect(markup(html)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("fullText", () => {
  it("is the text without markers and front matter, wraps joined; what only front matter says is there as well", () => {
    const release = parse(
      "---\nheadline: Quay to open\nphotoCredit: Ada Sample\n---\nQuay opens in spring {.subhead}\n\nThe quay opens on Monday, three years after the storm took it from the town of\nPort Ennis.\n\nPress contact:\nAda Sample\nada@quay.example\n",
    );
    expect(fullText(release)).toBe(
      "Quay to open\n\nQuay opens in spring\n\nThe quay opens on Monday, three years after the storm took it from the town of Port Ennis.\n\nPress contact:\nAda Sample\nada@quay.example\n\nAda Sample\n",
    );
  });

  it("leaves out what a wire added, where the page does", () => {
    const release = releaseOf([
      { role: "headline", text: "Quay opens" },
      { role: "wire", text: "KEYWORD: sea" },
    ]);
    expect(fullText(release)).toContain("KEYWORD");
    expect(fullText(release, { wire: "drop" })).toBe("Quay opens\n");
    expect(markdownText(release, { wire: "drop" })).toBe("# Quay opens\n");
  });
});

it("what a line shows is what it was escaped from", () => {
  const piece = fc.constantFrom(
    "a",
    " ",
    "`",
    "*",
    "\\",
    "<",
    ">",
    "[",
    "]",
    "#",
    "1.",
    "&amp;",
    "https://x.example/a_b",
    "|",
    "-",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(unescapeMarkdown(escapeMarkdown(pieces.join("")))).toBe(pieces.join(""));
    }),
  );
});
