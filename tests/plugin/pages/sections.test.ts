import { expect, test } from "vitest";
import { parts } from "../../../plugin/pages/index.ts";
import type { Block, Contact, Release } from "../../../src/types.ts";
import { type BlockSketch, releaseOf } from "../../support/release-of.ts";
import { someContext } from "./some-context.ts";

/** A release in which the given words open their blocks as labels. */
function labelled(sketches: readonly (BlockSketch & { label?: string })[]): Release {
  const release = releaseOf(sketches);
  const withLabel = (block: Block): Block => {
    const label = sketches[release.blocks.indexOf(block)]?.label;
    if (label === undefined) return block;
    const { start } = block.span;
    return { ...block, label: { text: label, spans: [{ start, end: start + label.length }], joint: " " } };
  };
  return { ...release, blocks: release.blocks.map(withLabel) };
}

/** The cells of the list of credits: [term, text] pairs. */
function rows(sketches: readonly (BlockSketch & { label?: string })[]): [string, string][] {
  const markup = parts.sources(labelled(sketches), someContext());
  return [...markup.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/g)].map((row) => [row[1] ?? "", row[2] ?? ""]);
}

test("a printed label stands for ours and is not said again", () => {
  expect(rows([{ role: "photo-credit", text: "Photo: Ann Example / TARN PRESS", label: "Photo:" }])).toEqual([
    ["Photo", "Ann Example / TARN PRESS"],
  ]);
});

test("a source phrase stays whole beside our label", () => {
  const text = "Based on materials from TARN PRESS";
  expect(rows([{ role: "source", text, label: "Based on materials from" }])).toEqual([["Source", text]]);
});

test("the issuer is an h-card, and its quotation marks are the language's own", () => {
  const markup = parts.sources(releaseOf([{ role: "issuer", text: `Group "Tarn"` }]), someContext());
  expect(markup).toContain(`<dt>Issued by</dt><dd class="p-author h-card">Group “Tarn”</dd>`);
});

/** Contact lines, and which of them belong to which person. */
function contactRelease(lines: readonly string[], people: Record<string, readonly number[]>): Release {
  const release = releaseOf(
    lines.map((text) => ({ role: "contact", text, part: text.endsWith(":") ? "heading" : "text" })),
  );
  const contacts = Object.entries(people).map(
    ([name, at]): Contact => ({
      name,
      role: "press officer",
      organisation: null,
      email: null,
      phone: null,
      blocks: at.map((index) => release.blocks[index]?.id ?? ""),
    }),
  );
  return { ...release, contacts };
}

test("a contact's lines are a card: name bold, numbers and addresses links, every word once", () => {
  const release = contactRelease(
    [
      "Press contact:",
      "Ann Example",
      "press officer",
      "Tel. +44 (0)1632 960141",
      "ann@tarn.example",
      "www.tarn.example",
    ],
    { "Ann Example": [1, 2, 3, 4, 5] },
  );
  expect(parts.contacts(release, someContext())).toBe(`<section class="pr-sec">
<h2 class="pr-sec__label pr-furniture">Press contact</h2>
<div class="pr-sec__text">
<div class="pr-contacts pr-furniture">
<div class="pr-contact h-card">
<p class="pr-contact__line"><b class="pr-contact__name p-name">Ann Example</b></p>
<p class="pr-contact__role p-job-title">press officer</p>
<p class="pr-contact__reach">Tel. <a class="p-tel" dir="ltr" href="tel:+441632960141">+44 (0)1632 960141</a></p>
<p class="pr-contact__reach"><a class="u-email" dir="ltr" href="mailto:ann@tarn.example">ann@tarn.example</a></p>
<p class="pr-contact__reach"><a class="u-url" dir="ltr" href="https://www.tarn.example">www.tarn.example</a></p>
</div>
</div>
</div>
</section>`);
});

test("each person has a card; headings of several stay with theirs", () => {
  const release = contactRelease(
    ["Investors:", "Ann Example", "ann@tarn.example", "Press:", "Bo Sample", "bo@tarn.example"],
    {
      "Ann Example": [1, 2],
      "Bo Sample": [4, 5],
    },
  );
  const cards = parts.contacts(release, someContext()).split(`<div class="pr-contact h-card">`);
  expect(cards).toHaveLength(3);
  expect(cards[1]).toMatch(/Investors:[\s\S]*Ann Example/);
  expect(cards[1]).not.toContain("Press:");
  expect(cards[2]).toMatch(/Press:[\s\S]*Bo Sample/);
});

test("a line that announces the next person is theirs, also where it was read with the one before", () => {
  const release = contactRelease(["Ann Example", "ann@tarn.example", "Press desk", "Bo Sample", "bo@tarn.example"], {
    "Ann Example": [0, 1, 2],
    "Bo Sample": [3, 4],
  });
  const blocks = release.blocks.map((block, index) => (index === 2 ? { ...block, text: "Press:" } : block));
  const cards = parts.contacts({ ...release, blocks }, someContext()).split(`<div class="pr-contact h-card">`);
  expect(cards[1]).not.toContain("Press:");
  expect(cards[2]).toMatch(/Press:[\s\S]*Bo Sample/);
});

test("contact lines of nobody are shown all the same", () => {
  const markup = parts.contacts(contactRelease(["Ring the harbour bell."], {}), someContext());
  expect(markup).toContain(`<p class="pr-contact__line">Ring the harbour bell.</p>`);
});

test("a boilerplate's heading is its section's label", () => {
  const release = releaseOf([
    { role: "boilerplate", text: "About the Port", part: "heading" },
    { role: "boilerplate", text: "The port is old." },
    { role: "boilerplate", text: "It is deep." },
  ]);
  const markup = parts.boilerplate(release, someContext());
  expect(markup.match(/<h2 .*?<\/h2>/g)).toEqual([`<h2 class="pr-sec__label pr-furniture">About the Port</h2>`]);
  expect(markup.match(/<p>.*?<\/p>/g)).toEqual(["<p>The port is old.</p>", "<p>It is deep.</p>"]);
});

test("a boilerplate with its heading in the line has that for a label", () => {
  const release = labelled([{ role: "boilerplate", text: "About Tarn: The port is old.", label: "About Tarn:" }]);
  const markup = parts.boilerplate(release, someContext());
  expect(markup).toContain(">About Tarn</h2>");
  expect(markup).toContain("<p>The port is old.</p>");
});

test("what no other part shows is in the last section", () => {
  const release = releaseOf([
    { role: "headline", text: "A gate opens" },
    { role: "wire", text: "KEYWORD: gates" },
    { role: "headline", text: "A second headline" },
  ]);
  const markup = parts.alsoInTheText(release, someContext());
  expect(markup).toContain("Also in the text");
  expect(markup.match(/<p>.*?<\/p>/g)).toEqual(["<p>KEYWORD: gates</p>", "<p>A second headline</p>"]);
});

test("a site may drop what a wire left, and nothing else", () => {
  const release = releaseOf([
    { role: "headline", text: "A gate opens" },
    { role: "wire", text: "KEYWORD: gates" },
    { role: "headline", text: "A second headline" },
  ]);
  const markup = parts.alsoInTheText(release, someContext({ wire: "drop" }));
  expect(markup.match(/<p>.*?<\/p>/g)).toEqual(["<p>A second headline</p>"]);
  const [headline, wire] = release.blocks;
  const only = { ...release, blocks: [headline, wire].filter((block) => block !== undefined) };
  expect(parts.alsoInTheText(only, someContext({ wire: "drop" }))).toBe("");
});

test("a rule that parted two sections of the text says nothing, and has none of its own", () => {
  const rule = releaseOf([
    { role: "headline", text: "Gate moves" },
    { role: "wire", text: "---" },
  ]);
  expect(parts.alsoInTheText(rule, someContext())).toBe("");
});
