import { describe, expect, it } from "vitest";
import { current } from "../../scripts/locale-data.ts";
import { hasTwelveHours, intlNames } from "../../src/dates/intl-names.ts";
import { vocabularyOf } from "../../src/dates/vocabulary.ts";
import { packs } from "../../src/languages/index.ts";
import { englishNames, ICU, localeData } from "../../src/languages/locale-data.ts";
import { packsFor } from "../../src/resolve/language.ts";
import { unpackedLanguages } from "../../src/resolve/unpacked-pack.ts";

describe("what Intl says of languages, kept as data", () => {
  // Another Unicode abbreviates some months otherwise; which it is, the machine's Node decides.
  it.runIf(process.versions.icu === ICU)("is what Intl says: else run scripts/locale-data.ts", () => {
    expect({ localeData, englishNames }).toEqual(current);
  });

  it.each(packs.map(({ tag }) => tag))("has the months and days of %s in full, as any Intl has them", (tag) => {
    const { months, weekdays } = intlNames(tag);
    const vocabulary = vocabularyOf({
      packs: packsFor({ tag, direction: "ltr", because: "" }),
      language: tag,
      region: null,
    });
    const long = (names: ReadonlyMap<string, unknown>) => [...names].filter(([name]) => name.length > 4);
    expect(long(months).map(([name]) => [name, vocabulary.month(name, false)])).toEqual(long(months));
    expect(long(weekdays).map(([name]) => [name, vocabulary.weekday(name, false)])).toEqual(long(weekdays));
    expect(localeData[tag]?.twelveHours).toBe(hasTwelveHours(tag));
  });

  it("is there for every language that something is known of: quotations ask for the names of its days", () => {
    expect(unpackedLanguages.filter((tag) => !Object.hasOwn(localeData, tag))).toEqual([]);
  });

  it("is asked of Intl for a language without any", () => {
    const vocabulary = vocabularyOf({ packs, language: "cy", region: null });
    expect(vocabulary.month("mawrth", false)).toMatchObject({ month: 3 });
    expect(vocabulary.weekday("gwener", false) ?? vocabulary.weekday("dydd gwener", false)).toBe(5);
  });
});
