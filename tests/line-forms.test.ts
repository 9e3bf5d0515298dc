import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inspectJson } from "../plugin/cli/inspect-json.ts";
import { parse } from "../src/index.ts";
import { hostOf, type Place } from "./support/line-host.ts";

interface LineForm {
  readonly language: string;
  readonly line: string;
  /** What the field should say; null for a near miss. An embargo without a full date is "embargo". */
  readonly value: string | null;
}

/** The fields of single lines: where such a line may stand in a release, and what is read of it. */
const FIELDS: Readonly<
  Record<string, { places: readonly Place[]; read: (text: string) => string | readonly string[] | null }>
> = {
  "photo-credit": {
    places: ["among paragraphs", "at the end"],
    read: (text) => {
      const { photoCredits } = inspectJson(parse(text));
      return photoCredits.length < 2 ? (photoCredits[0] ?? null) : photoCredits;
    },
  },
  source: { places: ["at the end"], read: (text) => inspectJson(parse(text)).source },
  date: { places: ["at the top", "below the headline"], read: (text) => inspectJson(parse(text)).date },
  release: {
    places: ["at the top", "below the headline"],
    read: (text) => {
      const { release } = inspectJson(parse(text));
      return release && (release.until ?? release.kind);
    },
  },
};

describe.each(Object.entries(FIELDS))("%s", (field, { places, read }) => {
  const forms: readonly LineForm[] = JSON.parse(readFileSync(`tests/line-forms/${field}.json`, "utf8"));
  describe.each(places)("%s", (place) => {
    test.each(forms)("$language: $line", ({ language, line, value }) => {
      expect(read(hostOf(language, line, place))).toEqual(value);
    });
  });
});
