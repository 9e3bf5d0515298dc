import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markerFindings, markerNames, readMarker } from "../../src/text/markers.ts";
import { sourceOf } from "../../src/text/source.ts";

describe("readMarker gives a line its role", () => {
  it.each([
    ["Fighting crime at sea {.subhead}", "subhead", 21],
    ["Fighting crime at sea{.subhead}", "subhead", 21],
    ["3 March 2031   {.date}  ", "date-line", 12],
    ["{.end}", "end-mark", 0],
    ["Notes {.body}", "paragraph", 5],
    ["Set {a, b} is open {.headline}", "headline", 18],
    ["Jane Placeholder {.photo-credit .source}", "photo-credit", 16],
    ["Two spaces {  .deck  }", "deck", 10],
  ])("%s", (line, role, at) => {
    expect(readMarker(line)).toMatchObject({ role, at, pull: null, attributes: null });
  });

  it("knows pull-quotes chosen and forbidden", () => {
    expect(readMarker("We won. {.pull-quote}")).toMatchObject({ role: null, pull: true });
    expect(readMarker("We won. {.no-pull-quote}")).toMatchObject({ role: null, pull: false });
  });

  it("passes classes, an id and data attributes through", () => {
    expect(readMarker('Aim {.subhead .wide #aim data-x=1 data-note="two words"}')?.attributes).toEqual({
      id: "aim",
      classes: ["wide"],
      data: { "data-x": "1", "data-note": "two words" },
    });
    expect(readMarker("Aim {.wide}")).toMatchObject({ role: null, pull: null, attributes: { classes: ["wide"] } });
  });
});

describe("readMarker leaves prose alone", () => {
  it.each([
    "the {curly} word",
    "set {a, b}",
    "it ends in {curly}",
    "ranked {#1}",
    "version {.5}",
    "{onclick=alert(1)}",
    "{.note onclick=alert(1)}",
    "{href=javascript:alert(1)}",
    "{.subhead} and more",
    "{.subhead}.",
    "{}",
    "{ }",
    "}",
    "{",
    "{.a.b}",
    "{{.subhead",
    "{.}",
    '{data-x="}"}',
    "{x=1}",
    "{data-=1}",
    "{data-x=}",
    "",
  ])("%s", (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it("refuses an attribute beside a known name, and says so", () => {
    const line = 'Aim {.subhead onclick="alert(1)"}';
    expect(readMarker(line)).toMatchObject({
      role: "subhead",
      attributes: null,
      refused: ['onclick="alert(1)"'],
    });
    const [first] = sourceOf(line).lines;
    expect(first && markerFindings(first)).toEqual([
      { code: "marker/attribute-refused", span: { start: 3, end: 33 }, values: { text: 'onclick="alert(1)"' } },
    ]);
  });
});

describe("markerFindings", () => {
  const findings = (text: string) => sourceOf(text).lines.flatMap(markerFindings);

  it("asks about a class that looks like a misspelt name, at its place", () => {
    expect(findings("First\nAim {.subhed}\n")).toEqual([
      { code: "marker/unknown", span: { start: 9, end: 19 }, values: { text: "subhed", known: "subhead" } },
    ]);
  });

  it("says nothing of a class of the site's own", () => {
    expect(findings("Aim {.note}\nAim {.wide}\nAim {.subhead}")).toEqual([]);
  });
});

describe("readMarker on anything", () => {
  it("every name it lists is obeyed, and cut where it begins", () => {
    for (const name of markerNames) {
      const marker = readMarker(`Words {.${name}}`);
      expect(marker?.at, name).toBe(5);
      expect(marker?.role !== null || marker.pull !== null, name).toBe(true);
    }
  });

  it("gives an offset within the line, before a brace", () => {
    const piece = fc.constantFrom("{", "}", ".subhead", " ", "#a", "data-a=", '"', "word", "\u00a0", ".");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join("");
        const marker = readMarker(line);
        if (marker !== null) expect(line.slice(marker.at)).toMatch(/^\s*\{[^{}]*\}\s*$/);
      }),
    );
  });
});
