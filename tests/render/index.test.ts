import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/render/renderer.ts";
import { type BlockSketch, type ReleaseSketch, releaseOf } from "../support/release-of.ts";

const plain = createRenderer();
const markdown = createRenderer({ markdown: true });

const body = (sketches: readonly BlockSketch[], options?: ReleaseSketch) => plain.body(releaseOf(sketches, options));
/** The body of a text whose first paragraph is another one. */
const paragraph = (text: string, more: Partial<BlockSketch> = {}) =>
  body([
    { role: "paragraph", text: "Lead" },
    { role: "paragraph", text, ...more },
  ]).replace('<p class="pr-lead">Lead</p>\n', "");

describe("each role has its element", () => {
  it.each<[string, BlockSketch, string]>([
    ["a lead", { role: "paragraph", text: "The quay\nopens." }, '<p class="pr-lead">The quay opens.</p>\n'],
    ["a subhead", { role: "subhead", text: "What’s next" }, '<h2 id="whats-next">What’s next</h2>\n'],
    ["a heading of a section", { role: "boilerplate", text: "About us", part: "heading" }, "<h3>About us</h3>\n"],
    ["a caption", { role: "caption", text: "The quay" }, '<p class="pr-caption">The quay</p>\n'],
    ["lines meant as such", { role: "contact", text: "Jane\nPress", joint: "\n" }, "<p>Jane<br>\nPress</p>\n"],
    [
      "a quotation",
      { role: "quotation", text: "“We won.”" },
      '<figure class="pr-quotation">\n<blockquote>\n<p>“We won.”</p>\n</blockquote>\n</figure>\n',
    ],
    [
      "a list",
      { role: "list", text: "• one\n• two", marker: /^• / },
      '<ul class="pr-list">\n<li>one</li>\n<li>two</li>\n</ul>\n',
    ],
    [
      "a list without bullets",
      { role: "list", text: "one\ntwo" },
      '<ul class="pr-list pr-list--plain">\n<li>one</li>\n<li>two</li>\n</ul>\n',
    ],
    [
      "a numbered list",
      { role: "list", text: "3. one\n5) two", marker: /^\d[.)] / },
      '<ol class="pr-list" start="3">\n<li value="3">one</li>\n<li value="5">two</li>\n</ol>\n',
    ],
    [
      "a list whose numbers no list can draw",
      { role: "list", text: "a) one\n02. two", marker: /^\w+[.)] / },
      '<ul class="pr-list pr-list--plain">\n<li>a) one</li>\n<li>02. two</li>\n</ul>\n',
    ],
    [
      "a table",
      { role: "table", text: "Sea|1\nAir|2", cells: "|" },
      '<table class="pr-table">\n<tbody>\n<tr>\n<td>Sea</td>\n<td>1</td>\n</tr>\n<tr>\n<td>Air</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n',
    ],
  ])("%s", (_, sketch, html) => {
    const release = releaseOf([sketch]);
    expect(plain.blocks(release, release.blocks)).toBe(html);
  });

  it("the lead is the first paragraph of the body, wherever it is rendered", () => {
    const release = releaseOf([
      { role: "subhead", text: "Aims" },
      { role: "paragraph", text: "One" },
      { role: "paragraph", text: "Two" },
    ]);
    expect(plain.blocks(release, release.blocks.slice(2))).toBe("<p>Two</p>\n");
    expect(plain.body(release)).toContain('<p class="pr-lead">One</p>\n<p>Two</p>');
  });
});

describe("text is text", () => {
  it.each([
    "*stars* and _lines_ and **more**",
    "# hash",
    "1986. It was",
    "2*3*4",
    "`ticks`",
    "---",
    "- dash",
    "[x](y)",
    "![x](y)",
    "{curly} {.note} {onclick=x}",
    "\\*",
    "a -- b ... (c) +-",
    "www. and http:// alone, said.She at BJs.com, @name, a@b",
    "file:///etc/x ftp://example.org //example.org javascript://x data:text/html,x",
  ])("%s", (text) => {
    expect(paragraph(text)).toBe(`<p>${text}</p>\n`);
  });

  it.each([
    ["<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"],
    ["&amp; &lt; &#65;", "&amp;amp; &amp;lt; &amp;#65;"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a\u0000b\uFDD2c\uFDD0.x\uFDD1", "a\uFFFDb\uFFFDc\uFFFD.x\uFFFD"],
    ["Word’s bullet \uF0B7 stays", "Word’s bullet \uF0B7 stays"],
  ])("%s", (text, html) => {
    expect(paragraph(text)).toBe(`<p>${html}</p>\n`);
  });

  it("addresses alone become links, as printed", () => {
    expect(paragraph("https://example.org/a_b?c=1&d='x' www.example.com/ä. me@example.org")).toBe(
      `<p><a href="https://example.org/a_b?c=1&amp;d='x'">https://example.org/a_b?c=1&amp;d='x'</a> ` +
        '<a href="https://www.example.com/%C3%A4">www.example.com/ä</a>. ' +
        '<a href="mailto:me@example.org">me@example.org</a></p>\n',
    );
  });

  it("an address ends where Chinese or Japanese prose goes on, and not where it is a part", () => {
    expect(paragraph("https://example.org/a.htmlを見る www.example.jp/wiki/東京")).toBe(
      '<p><a href="https://example.org/a.html">https://example.org/a.html</a>を見る ' +
        '<a href="https://www.example.jp/wiki/%E6%9D%B1%E4%BA%AC">www.example.jp/wiki/東京</a></p>\n',
    );
    const release = releaseOf([{ role: "caption", text: "https://example.org/a_b_cを *見る*" }]);
    expect(markdown.body(release)).toContain(
      '<a href="https://example.org/a_b_c">https://example.org/a_b_c</a>を <em>',
    );
  });

  it("has the marks of its language", () => {
    expect(paragraph(`"It's 'so',"`)).toBe("<p>“It’s ‘so’,”</p>\n");
  });
});

describe("parts of a paragraph", () => {
  it("a dateline keeps its dash", () => {
    const inline = [{ kind: "dateline", text: "PORT, 3 March –" }] as const;
    expect(paragraph("PORT, 3 March – The quay opens.", { inline })).toBe(
      '<p><span class="pr-dateline">PORT, 3 March –</span> The quay opens.</p>\n',
    );
  });

  it("a split quotation has its id once, marks within", () => {
    const inline = [
      { kind: "quotation", text: '"We won,"', id: "q1" },
      { kind: "quotation", text: '"at\nlast."', id: "q1" },
    ] as const;
    expect(paragraph('"We won," she said, "at\nlast."', { inline })).toBe(
      '<p><span class="pr-q" id="q1">“We won,”</span> she said, <span class="pr-q">“at last.”</span></p>\n',
    );
  });

  it("a link lies within a part or outside it", () => {
    const inline = [{ kind: "quotation", text: '"See https://example.org/a', id: "q1" }] as const;
    expect(paragraph('"See https://example.org/ab"', { inline })).toBe(
      '<p><span class="pr-q" id="q1">“See <a href="https://example.org/a">https://example.org/a</a></span>b”</p>\n',
    );
  });

  it("one that Markdown crosses is left out, and its words are not", () => {
    const inline = [{ kind: "quotation", text: "“one *two”", id: "q1" }] as const;
    const release = releaseOf([{ role: "caption", text: "So “one *two” three* four", inline }]);
    expect(markdown.body(release)).toBe('<p class="pr-caption">So “one <em>two” three</em> four</p>\n');
  });

  it("one that begins in code or in an address leaves no sign", () => {
    const inline = [{ kind: "quotation", text: "b` [c](http://x.y/z", id: "q1" }] as const;
    const release = releaseOf([{ role: "caption", text: "`a b` [c](http://x.y/z/w)", inline }]);
    expect(markdown.body(release)).toBe(
      '<p class="pr-caption"><code>a b</code> <a href="http://x.y/z/w" class="pr-named">c</a></p>\n',
    );
  });
});

describe("attributes of a marker", () => {
  const attributes = { id: "aim", classes: ["wide", "x_y_z"], data: { "data-note": "two *words*" } };

  it.each([
    ["a paragraph", { role: "paragraph", text: 'It is 5" long' }],
    ["a subhead", { role: "subhead", text: "Aims" }],
    ["a list", { role: "list", text: "one\ntwo" }],
    ["a table", { role: "table", text: "a|b", cells: "|" }],
    ["a quotation", { role: "quotation", text: "“So.”" }],
  ] as const)("go to %s, with Markdown or without", (_, sketch) => {
    const release = releaseOf([{ ...sketch, attributes }]);
    for (const renderer of [plain, markdown]) {
      const html = renderer.body(release);
      expect(html).toMatch(/<(?:p|h2|ul|table)(?= )(?=[^>]* class="[^">]*\bwide x_y_z")(?=[^>]* id="aim")/);
      expect(html).toContain('data-note="two *words*"');
      expect(html.match(/wide/g)).toHaveLength(1);
      expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
    }
  });

  it.each(["so *it* `is`", "so it *is*", "so [it](https://example.org)", "so\nit"])(
    "do not go to the end of %j",
    (text) => {
      const release = releaseOf([{ role: "caption", text, joint: "\n", attributes: { classes: ["note"], data: {} } }]);
      expect(markdown.body(release)).toMatch(
        /^<p class="pr-caption note">[^"]*(?:"https:[^"]*" class="pr-named")?[^"]*$/,
      );
    },
  );

  it("leave the next release as it was", () => {
    const marked = releaseOf([{ role: "caption", text: "One", attributes: { classes: ["note"], data: {} } }]);
    expect(plain.body(marked)).toBe('<p class="pr-caption note">One</p>\n');
    expect(body([{ role: "caption", text: "One" }])).toBe('<p class="pr-caption">One</p>\n');
  });
});

describe("Markdown, where it is on", () => {
  const html = (text: string) => markdown.body(releaseOf([{ role: "caption", text }])).slice(22, -5);

  it.each([
    ["*so* **very** `a*b`", "<em>so</em> <strong>very</strong> <code>a*b</code>"],
    ["[here](https://example.org/?a=1&b=2)", '<a href="https://example.org/?a=1&amp;b=2" class="pr-named">here</a>'],
    ["[call](tel:+123)", '<a href="tel:+123" class="pr-named">call</a>'],
    ["\\*so\\*", "*so*"],
    ["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
    ["[x](data:text/html,x)", "[x](data:text/html,x)"],
    ["[x](/a)", "[x](/a)"],
    ["[x]()", "<a>x</a>"],
    ["![x](https://example.org/x.png)", '!<a href="https://example.org/x.png" class="pr-named">x</a>'],
    ["<b onclick=x>&amp;", "&lt;b onclick=x&gt;&amp;amp;"],
    ["# hash", "# hash"],
  ])("%s", (text, expected) => {
    expect(html(text)).toBe(expected);
  });
});
