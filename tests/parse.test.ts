import { describe, expect, it } from "vitest";
import { type ParseOptions, packs, parse } from "../src/index.ts";
import { bodyText, wordsOf, wordsOfHtml } from "../src/render/index.ts";
import { createRenderer } from "../src/render/renderer.ts";
import { samples } from "./support/samples.ts";
import { disowned, misplaced, withoutPlaces } from "./support/spans.ts";

/** A small whole release, each line in its place. */
const RELEASE = `PRESS RELEASE

Tide mill turns again after ninety years

13 October 2031

TARNMOUTH – The tide mill at Tarnmouth turned on Monday for the first time in ninety years, its trust said.

The wheel was rebuilt by volunteers from the only photograph there was of it, and it took them eleven years.

“We have waited a lifetime for this,” said Nora Tidewell, chair of the trust. “Nobody will stop the wheel now.”

The mill will grind barley on two days a week, whenever the tide allows it, and visitors may watch from the yard.

Photo: Ada Sluice / EXAMPLE NEWS

Source: Tarnmouth Mill Trust

Media contact:
Nora Tidewell, press@mill.example

About Tarnmouth Mill Trust
The trust was founded in 1990 and looks after three mills on the coast of Tarn.

###
`;

/** Roles in the file's order, each once where it repeats. */
const rolesOf = (text: string, options: ParseOptions = {}): string[] =>
  parse(text, options)
    .blocks.map(({ role }) => role)
    .filter((role, at, all) => role !== all[at - 1]);

describe("parse", () => {
  it("gives every line its role", () => {
    expect(rolesOf(RELEASE)).toEqual([
      ...[
        "genre",
        "headline",
        "date-line",
        "paragraph",
        "photo-credit",
        "source",
        "contact",
        "boilerplate",
        "end-mark",
      ],
    ]);
  });

  it("leaves null or empty what is not there", () => {
    expect(parse("")).toMatchObject({
      ...{ genre: null, headline: null, byline: null, date: null, dateline: null, releaseLine: null, issuer: null },
      ...{ decks: [], body: [], quotes: [], pullQuotes: [], photoCredits: [], sources: [], contacts: [], notes: [] },
      ...{ boilerplate: [], endMark: null, blocks: [], decisions: [], frontMatter: {} },
    });
  });

  it.each([
    ["", ["text/empty"]],
    ["\n \n\u00a0\n\u200b\n", ["text/empty"]],
    ["Tide mill turns again", ["date/missing"]],
    ["{.end}", ["date/missing", "marker/alone"]],
    ["###", ["headline/missing", "date/missing"]],
  ])("says what is missing: %j", (text, codes) => {
    expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it("keeps the text as it was handed in", () => {
    expect(parse(RELEASE).source.text).toBe(RELEASE);
  });

  it("has claims and decisions behind every block that is no plain paragraph", () => {
    const { blocks, decisions } = parse(RELEASE);
    const accepted = decisions.filter((decision) => decision.accepted).map(({ claim }) => claim);
    for (const block of blocks.filter(({ role }) => role !== "paragraph")) {
      expect(accepted, block.text).toContainEqual(
        expect.objectContaining({ field: block.role, because: block.because }),
      );
    }
  });

  it("sets the same blocks in the body as in the file", () => {
    const { body, blocks } = parse(RELEASE);
    for (const block of body) expect(blocks).toContainEqual(block);
    expect(body.flatMap(({ inline }) => inline.map(({ kind }) => kind))).toEqual([
      "dateline",
      "quotation",
      "quotation",
    ]);
  });
});

describe("options", () => {
  it("knows the file in messages, and its date where the text has none", () => {
    expect(parse("Tide mill turns again", { file: "in/2031-10-13-mill.txt" })).toMatchObject({
      source: { file: "in/2031-10-13-mill.txt" },
      date: { iso: "2031-10-13", from: "file-name" },
    });
    expect(parse(RELEASE, { file: "2030-01-01-mill.txt" }).date).toMatchObject({
      iso: "2031-10-13",
      from: "date-line",
    });
  });

  it("settles the order of day and month by the region", () => {
    const text = "Tide mill turns again\n\n10/11/2031\n\nThe mill turned on Monday for the first time in ninety years.";
    expect(parse(text, { region: "GB" }).date?.iso).toBe("2031-11-10");
    expect(parse(text, { region: "US" }).date?.iso).toBe("2031-10-11");
    expect(parse(text).date).toBeNull();
  });

  it("takes the language as said, and the page's direction from it", () => {
    expect(parse(RELEASE, { language: "he" }).language).toEqual({
      tag: "he",
      direction: "rtl",
      because: "the option says so",
    });
    expect(parse(RELEASE, { language: "pt-BR" }).language.tag).toBe("pt-BR");
  });

  it("sets so many pull-quotes at most", () => {
    const { text = "" } = samples().find(({ name }) => name === "site/great-dome") ?? {};
    expect(parse(text).pullQuotes.length).toBeGreaterThan(0);
    expect(parse(text, { pullQuotes: 1 }).pullQuotes).toHaveLength(1);
    expect(parse(text, { pullQuotes: 0 }).pullQuotes).toEqual([]);
  });

  it("takes null and undefined for not given", () => {
    const nothing = { file: null, language: null, region: null, pullQuotes: null };
    expect(parse(RELEASE, nothing)).toEqual(parse(RELEASE));
  });

  it.each<[string, object, RegExp]>([
    [
      "unknown",
      { langauge: "en" },
      /“langauge”: did you mean “language”\? Known options: file, language, .*, pullQuotes/,
    ],
    ["no text", { file: 7 }, /“file” is 7; it takes a text/],
    [
      "no number",
      { pullQuotes: "2" },
      /“pullQuotes” is "2"; it takes "repeat", "promote" or "off", a whole number from 0 up/,
    ],
    ["below nought", { pullQuotes: -1 }, /“pullQuotes” is -1/],
    ["not whole", { pullQuotes: 1.5 }, /“pullQuotes” is 1\.5/],
    ["no region", { region: "Britain" }, /“region” is "Britain"; it takes two letters/],
    ["an empty region", { region: "" }, /“region” is ""/],
    ["no language tag", { language: "English please" }, /“language” is "English please"; it takes a BCP 47 tag/],
    ["an empty language", { language: "" }, /“language” is ""/],
  ])("refuses one that is %s", (_, options, message) => {
    expect(() => parse(RELEASE, options as ParseOptions)).toThrow(TypeError);
    expect(() => parse(RELEASE, options as ParseOptions)).toThrow(message);
  });
});

describe("of every fixture and demo release", () => {
  const renderer = createRenderer();

  it.each(samples())("$name", ({ text }) => {
    const release = parse(text);
    expect(disowned(release)).toEqual([]);
    expect(misplaced(release)).toEqual([]);
    expect(wordsOfHtml(renderer.body(release))).toEqual(wordsOf(bodyText(release)));
    expect(withoutPlaces(parse(text.replace(/\r\n?|\n/g, "\r\n")))).toEqual(withoutPlaces(release));
    for (const quote of release.quotes) expect(quote.parts.map((part) => part.text).join(" ")).toBe(quote.text);
    for (const { quotation, excerpt } of release.pullQuotes) {
      const parts = release.quotes.find(({ id }) => id === quotation)?.parts ?? [];
      expect(parts.some((part) => part.text.includes(excerpt.text))).toBe(true);
    }
  });
});

it("has its packs in an order of its own, English as the default", () => {
  expect(packs[0]?.tag).toBe("en");
  expect(new Set(packs.map(({ tag }) => tag)).size).toBe(packs.length);
});
