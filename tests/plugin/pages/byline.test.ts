import { expect, test } from "vitest";
import { parts, releasePage } from "../../../plugin/pages/index.ts";
import { parse } from "../../../src/index.ts";
import type { Release } from "../../../src/types.ts";
import { type BlockSketch, releaseOf } from "../../support/release-of.ts";
import { someContext } from "./some-context.ts";

/** A release whose date line is the first block; `read` are the words of it that were read as the date. */
function dated(text: string, read: string, more: readonly BlockSketch[] = []): Release {
  const release = releaseOf([{ role: "date-line", text }, ...more]);
  const start = text.indexOf(read);
  const excerpt = { text: read, spans: [{ start, end: start + read.length }], joint: " " } as const;
  return { ...release, date: { year: 2021, month: 10, day: 13, iso: "2021-10-13", excerpt, from: "date-line" } };
}

test("the date is a time element", () => {
  expect(parts.date(dated("13 October 2021", "13 October 2021"), someContext())).toBe(
    `<time class="pr-date dt-published" datetime="2021-10-13">13 October 2021</time>`,
  );
});

test("a date line is shown as its date and nothing else", () => {
  const byline = parts.byline(dated("(13 October 2021)", "13 October 2021"), someContext());
  expect(byline.match(/2021<|October/g)).toEqual(["October", "2021<"]);
  expect(byline).not.toContain("(");
});

test("what a date line says besides its date stays round it, as printed", () => {
  const byline = parts.byline(dated("Wednesday, 13 October 2021, 10:30 GMT", "13 October 2021"), someContext());
  expect(byline).toContain(`<span class="pr-date-line">Wednesday, <time`);
  expect(byline).toContain("</time>, 10:30 GMT</span>");
});

test("a date line that gave no date is shown as printed", () => {
  const release = releaseOf([{ role: "date-line", text: "31 February 2021" }]);
  expect(parts.byline(release, someContext())).toContain(`<span class="pr-date-line">31 February 2021</span>`);
});

test("a dateline of its own that gave the date leaves its place", () => {
  const release = dated("TARN, 13 October 2021 –", "13 October 2021");
  const blocks = release.blocks.map((block) => ({ ...block, role: "dateline" as const }));
  const byline = parts.byline({ ...release, blocks }, someContext());
  expect(byline).toContain(`<span class="pr-place p-location">TARN</span>`);
});

test("author and release line are shown as printed", () => {
  const release = dated("13 October 2021", "13 October 2021", [
    { role: "byline", text: "By Ada Placeholder" },
    { role: "release-line", text: "FOR IMMEDIATE RELEASE" },
  ]);
  const byline = parts.byline(release, someContext());
  expect(byline).toContain(`<span class="pr-author p-author h-card">By Ada Placeholder</span>`);
  expect(byline).toContain(`<span class="pr-release-line">FOR IMMEDIATE RELEASE</span>`);
});

test("where nothing is known there is no byline", () => {
  expect(parts.byline(releaseOf([{ role: "paragraph", text: "A text." }]), someContext())).toBe("");
});

test("a contact in the second column of a letterhead is among the contacts, and nowhere else", () => {
  const release = parse(
    "FOR IMMEDIATE RELEASE\t\tContact: Ada Sample\n12 October 2021          +44 1632 960141\n\nFerry to call at Low Tarn again\n\nThe ferry will call at the old stone pier again from Monday, after four years without it.\n",
  );
  const html = releasePage(release, someContext());
  expect(html).toContain(`<span class="pr-release-line">FOR IMMEDIATE RELEASE</span>`);
  expect(html).not.toContain("pr-date-line");
  expect(html.match(/Ada Sample/g)).toHaveLength(1);
  expect(html.match(/Contact: <b class="pr-contact__name p-name">Ada Sample/g)).toHaveLength(1);
  expect(html.match(/>\+44 1632 960141</g)).toHaveLength(1);
});
