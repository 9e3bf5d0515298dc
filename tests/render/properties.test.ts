import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, wordsOf, wordsOfHtml } from "../../src/render/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import type { Release } from "../../src/types.ts";
import { type BlockSketch, releaseOf } from "../support/release-of.ts";

const plain = createRenderer();
const markdown = createRenderer({ markdown: true });

/** What a text can be made of to trip a renderer: markup of every kind, addresses, marks, odd characters. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("quay", "opens", "it's", "1986.", "3)", "So,", "сегодня", "東京", "שלום") },
  fc.constantFrom('"', "'", "“", "”", "«", "»", "’", '"a', "b'", '5"'),
  fc.constantFrom("*", "**", "_", "`", "[", "](", ")", "{", "}", "\\", "#", "---", "!", "|", "~"),
  fc.constantFrom("<script>", "</p>", "<!--", "<b onclick=x>", "&amp;", "&#x3C;", "<", ">", "&", "javascript:alert(1)"),
  fc.constantFrom("https://example.org/a_b", "www.example.com", "me@example.org", "http://", "www.", "//", "data:x,y"),
  fc.constantFrom(
    "\uFDD0.x\uFDD1",
    "\uFDD2",
    "\uFDD3",
    "\u0000",
    "\uF0B7",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\ud800",
    "\udc00",
  ),
  fc.constantFrom("{.note}", "{onclick=x}", "[x](javascript:alert(1))", "[x](https://x.y)", "<https://x.y>"),
  fc.string({ maxLength: 4, unit: "grapheme" }).map((text) => text.replace(/\s/g, " ")),
);
const gap = fc.constantFrom(" ", " ", " ", "", "  ", "\n", "\u00a0");
const text = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 14 })
  .map((pairs) => pairs.flat().join("").replace(/\n+/g, "\n").trim())
  .filter((whole) => whole !== "");

const sketch: fc.Arbitrary<BlockSketch> = fc
  .record({
    role: fc.constantFrom("paragraph", "paragraph", "subhead", "list", "table", "quotation", "caption"),
    text,
    joint: fc.constantFrom(" ", " ", "\n"),
    cuts: fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 4 }),
    marked: fc.boolean(),
  })
  .map(({ role, text, joint, cuts, marked }) => ({
    role,
    text,
    joint,
    ...(role === "list" ? { marker: /^(?:\d+[.)]|[*#|~!-]+|\p{L}\))(?: |$)/u } : {}),
    ...(role === "table" ? { cells: "|" } : {}),
    ...(marked ? { attributes: { id: "q1", classes: ["note"], data: { "data-x": "*a* {b}" } } } : {}),
    inline: cuts.flatMap(([from, length], index) => {
      const words = text.slice(from, from + length);
      return words.trim() === "" ? [] : [{ kind: "quotation" as const, text: words, id: `q${(index % 2) + 1}` }];
    }),
  }));

const release = fc
  .tuple(fc.array(sketch, { maxLength: 5 }), text, fc.nat(4), fc.constantFrom("en", "de", "fr", "he"))
  .map(([sketches, pull, before, language]) =>
    releaseOf(sketches, { language, pulls: [{ quotation: "q1", text: pull, before, role: pull }] }),
  );

const ALLOWED = /^(?:p|h[23]|ul|ol|li|table|tbody|tr|td|figure|figcaption|blockquote|aside|span|a|br|em|strong|code)$/;
const ATTRIBUTE = /^(?:class|id|start|value|aria-hidden|data-nosnippet|data-pagefind-ignore|data-x|href)$/;
const HREF = /^(?:https?|mailto|tel):/;

/** What is wrong with a piece of HTML: elements that do not nest, tags or attributes we never write, twice the same id. */
function faults(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const rest = html.replace(/<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g, (_, slash, name, attributes) => {
    if (!ALLOWED.test(name)) found.push(`element ${name}`);
    for (const [, key, value = ""] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTE.test(key)) found.push(`attribute ${key}`);
      if (key === "href" && !HREF.test(value)) found.push(`href ${value}`);
      if (key === "id" && ids.has(value)) found.push(`id ${value}`);
      if (key === "id") ids.add(value);
    }
    if (slash) {
      const last = open.pop();
      if (last !== name) found.push(`${last} closed by ${name}`);
    } else if (name !== "br") open.push(name);
    if (name === "a" && !slash && open.filter((each) => each === "a").length > 1) found.push("a link in a link");
    return "";
  });
  if (/[<>"]/.test(rest)) found.push(`left over: ${rest}`);
  if (/[\uFDD0-\uFDEF]/.test(html) || html.includes("\0")) found.push("a sign of ours");
  return found.concat(open);
}

/** Every way to render a body. */
function bodies(each: Release, renderer: typeof plain): string[] {
  return (["repeat", "promote", "off"] as const).map((pullQuotes) => renderer.body(each, { pullQuotes }));
}

describe("whatever the text", () => {
  it("every word of the body is on the page once, in order", () => {
    fc.assert(
      fc.property(release, (each) => {
        for (const html of bodies(each, plain)) expect(wordsOfHtml(html)).toEqual(wordsOf(bodyText(each)));
      }),
      { numRuns: 300 },
    );
  });

  it("what is written is well-formed, and ours alone", () => {
    fc.assert(
      fc.property(release, (each) => {
        for (const html of [...bodies(each, plain), ...bodies(each, markdown)]) expect(faults(html)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("an excerpt is well-formed, says its words and has links only if asked for", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (words, links) => {
        const each = releaseOf([{ role: "headline", text: words }]);
        for (const renderer of [plain, markdown]) {
          const html = renderer.excerpt(each, each.headline ?? { text: "", spans: [], joint: " " }, { links });
          expect(faults(html)).toEqual([]);
          if (!links) expect(html).not.toContain("<a ");
          if (renderer === plain) expect(wordsOfHtml(html)).toEqual(wordsOf(words));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("of what is there a hundred thousand times", () => {
  it.each([
    "[",
    "*",
    "{",
    '"',
    "'",
    "`",
    "<",
    "&",
    "\\",
    "\uFDD2",
    "_a",
    "[a](",
    '"a ',
    "www.",
    "a@",
    "http://",
    "{.a} ",
  ])("%j, every sign is shown", (unit) => {
    const whole = unit.repeat(100_000 / unit.length).trimEnd();
    const each = releaseOf([{ role: "paragraph", text: whole, attributes: { classes: ["note"], data: {} } }]);
    const html = plain.body(each);
    expect(faults(html)).toEqual([]);
    expect(wordsOfHtml(html)).toEqual(wordsOf(whole));
    expect(faults(markdown.body(each))).toEqual([]);
  });
});
