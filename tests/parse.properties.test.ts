import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../src/index.ts";
import { bodyText, wordsOf, wordsOfHtml } from "../src/render/index.ts";
import { createRenderer } from "../src/render/renderer.ts";
import { anyRelease, anyText } from "./support/any-release.ts";
import { disowned, misplaced, withoutPlaces } from "./support/spans.ts";

/** Holds a property to any number of texts. */
function always(texts: fc.Arbitrary<string>, check: (text: string) => void): void {
  fc.assert(fc.property(texts, (text) => check(text)));
}

/** Both spellings of a text give one model, but for the places of things. */
function sameModel(one: string, other: string): void {
  expect(withoutPlaces(parse(other))).toEqual(withoutPlaces(parse(one)));
}

describe("whatever the text", () => {
  it("gives a release, the same every time", () => {
    always(anyText, (text) => {
      expect(parse(text)).toEqual(parse(text));
    });
  });

  it("every line that is not blank is in exactly one block, in the file's order", () => {
    always(anyText, (text) => {
      expect(disowned(parse(text))).toEqual([]);
    });
  });

  it("every span's slice is its text", () => {
    always(anyText, (text) => {
      expect(misplaced(parse(text))).toEqual([]);
    });
  });

  it("every diagnostic names a line and column of the text", () => {
    always(anyText, (text) => {
      const { diagnostics, source } = parse(text);
      for (const { line, column, span } of diagnostics) {
        const { start, end } = source.lines[line - 1] ?? { start: -1, end: -1 };
        const at = span?.start ?? 0;
        expect(at).toBeGreaterThanOrEqual(start);
        expect(at).toBeLessThanOrEqual(end);
        // Columns count what was left out on the way as well.
        if (source.left === undefined) expect(column).toBe(at - start + 1);
        else expect(column).toBeGreaterThanOrEqual(at - start + 1);
      }
    });
  });

  it("every word of the body is on the page once, in order", () => {
    const renderer = createRenderer();
    always(anyText, (text) => {
      const release = parse(text);
      expect(wordsOfHtml(renderer.body(release))).toEqual(wordsOf(bodyText(release)));
    });
  });
});

describe("the same model whatever the file's habits", () => {
  it("LF, CRLF or CR", () => {
    always(anyRelease, (text) => {
      sameModel(text, text.replaceAll("\n", "\r\n"));
      sameModel(text, text.replaceAll("\n", "\r"));
    });
  });

  it("more blank lines between paragraphs, empty or of no-break spaces", () => {
    always(anyRelease, (text) => {
      sameModel(
        text,
        text.replace(/\n\n+/g, (run) => `${run}\n\n`),
      );
      sameModel(text, text.replaceAll("\n\n", "\n\u00a0\n\n"));
    });
  });

  it("spaces and tabs at the ends of lines", () => {
    always(anyRelease, (text) => sameModel(text, text.replaceAll("\n", " \t\n")));
  });

  it("a line break at the end or none", () => {
    always(anyRelease, (text) => {
      sameModel(text, text.replace(/\n+$/, ""));
      sameModel(text, `${text}\n`);
    });
  });
});
