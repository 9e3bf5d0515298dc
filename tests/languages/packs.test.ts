import { describe, expect, test } from "vitest";
import { commonWords } from "../../src/languages/common-words.ts";
import { packs } from "../../src/languages/index.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { directionOfWords, pageWordsOf, spokenLanguages } from "../../src/languages/page-words/index.ts";
import { unpackedLanguages, unpackedPack } from "../../src/resolve/unpacked-pack.ts";
import { key } from "../../src/text/fold.ts";

// What makes a pack complete, checked for every pack in use. The words themselves are checked by the fixtures of each
// language.

/** Every list of strings of a pack by its path: "labels.genre", "quotation.pull.we". */
function listsOf(value: unknown, path = ""): [path: string, list: readonly string[]][] {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? [[path, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === "" ? key : `${path}.${key}`));
}

/** Lists that a language may have nothing for: it has no a.m., no articles, or says "about" behind the name. */
const MAY_BE_EMPTY = [
  "labels.boilerplatePrefixes",
  "labels.boilerplateSuffixes",
  "labels.sourcePhrases",
  "labels.changed",
  "dates.ordinals",
  "dates.fillers",
  "dates.am",
  "dates.pm",
  "quotation.accordingTo",
  "quotation.statementPhrases",
  "quotation.nameParticles",
  "quotation.nameSuffixes",
  "quotation.postnominals",
  "quotation.pluralRoleNouns",
  "quotation.articles",
  "quotation.copulas",
  "quotation.prepositions",
  "quotation.relatives",
  "quotation.genderedTitles.he",
  "quotation.genderedTitles.she",
];
/** Fields that not every pack has to have: what is empty there is so on purpose. */
const OPTIONAL = /^quotation\.(?:genitive|joined|unspaced)\b/;

/** Words that news cannot do without: a pack that holds fewer was left half done. */
const FEWEST: Readonly<Record<string, number>> = {
  commonWords: 20,
  "labels.genre": 3,
  "labels.photoCredit": 4,
  "labels.contact": 8,
  "labels.phone": 2,
  "labels.email": 2,
  "labels.notes": 2,
  "labels.correction": 6,
  "labels.update": 6,
  "labels.correctionNotes": 6,
  "labels.updateNotes": 3,
  "release.immediate": 3,
  "release.embargo": 4,
  endMarks: 1,
  "quotation.verbs": 25,
  "quotation.roleNouns": 40,
  organisationWords: 15,
};

/** White space that is no plain space, space at an end, or two spaces: matching folds it, so the entry would never match. */
const UNFOLDED = /^\s|\s$|\s\s|[\t\n\u00a0\u200b]/;

describe.each(packs.map((pack) => [pack.tag, pack] as const))("%s", (tag, pack) => {
  const lists = listsOf(pack);

  test("has something in every list that it needs", () => {
    const empty = lists.filter(([, list]) => list.length === 0).map(([path]) => path);
    expect(empty.filter((path) => !MAY_BE_EMPTY.includes(path) && !OPTIONAL.test(path))).toEqual([]);
  });

  test.each(Object.entries(FEWEST))("%s has at least %i entries", (path, fewest) => {
    expect(lists.find(([name]) => name === path)?.[1].length).toBeGreaterThanOrEqual(fewest);
  });

  test("says nothing twice in one list", () => {
    const twice = lists.flatMap(([path, list]) =>
      list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${path}: ${word}`),
    );
    expect(twice).toEqual([]);
  });

  test("is written as matching reads it: in small letters, with plain single spaces", () => {
    const wrong = lists
      // Where no spaces part words, those of speech are looked for as they stand: "CEO".
      .filter(([path]) => pack.spaced || !path.startsWith("quotation."))
      .flatMap(([path, list]) =>
        list
          .filter((word) => word === "" || UNFOLDED.test(word) || word !== word.toLowerCase())
          .map((word) => `${path}: ${word}`),
      );
    expect(wrong).toEqual([]);
  });

  test("has labels without their colon", () => {
    const colons = lists
      .filter(([path]) => path.startsWith("labels."))
      .flatMap(([path, list]) => list.filter((word) => /[:：]$/.test(word)).map((word) => `${path}: ${word}`));
    expect(colons).toEqual([]);
  });

  test("speaks of one thing with one word: no label is of two fields that are told apart by it alone", () => {
    const of = (field: keyof LanguagePack["labels"]) => new Set(pack.labels[field]);
    const source = of("source");
    const photo = of("photoCredit");
    const contact = of("contact");
    expect([...photo].filter((word) => source.has(word) || contact.has(word))).toEqual([]);
    expect([...source].filter((word) => contact.has(word))).toEqual([]);
    const { immediate, embargo, immediateUnlessDated = [] } = pack.release;
    expect(immediate.filter((word) => embargo.includes(word))).toEqual([]);
    expect(immediateUnlessDated.filter((word) => !immediate.includes(word))).toEqual([]);
  });

  test("knows twelve months and seven weekdays", () => {
    const { monthAbbreviations, weekdayAbbreviations } = pack.dates;
    for (const month of Object.values(monthAbbreviations))
      expect([month, month >= 1 && month <= 12]).toEqual([month, true]);
    for (const day of Object.values(weekdayAbbreviations)) expect([day, day >= 1 && day <= 7]).toEqual([day, true]);
    const words = [...Object.keys(monthAbbreviations), ...Object.keys(weekdayAbbreviations)];
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    const name = (month: number): string =>
      new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }).format(Date.UTC(2024, month, 1));
    expect(new Set(Array.from({ length: 12 }, (_, month) => name(month))).size).toBe(12);
  });

  test("has zones that exist, by names as dates fold them", () => {
    for (const [name, zone] of Object.entries(pack.dates.zones)) {
      expect(name).toBe(
        name
          .toLowerCase()
          .normalize("NFD")
          .replace(/(?<=\p{Script=Latin})\p{M}/gu, "")
          .normalize("NFC"),
      );
      if (/^[+-]\d\d:\d\d$/.test(zone) || zone === "UTC") continue;
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
    }
  });

  test("has quotation marks in pairs, none of them a letter", () => {
    expect(pack.quotation.marks.length).toBeGreaterThanOrEqual(2);
    for (const pair of pack.quotation.marks) {
      expect(pair).toHaveLength(2);
      for (const mark of pair) expect(mark).toMatch(/^[^\p{L}\p{N}\s]{1,2}$/u);
    }
    const pairs = pack.quotation.marks.map((pair) => pair.join(" "));
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  test("has orders, and pronouns for a man, a woman and several", () => {
    expect(pack.quotation.orders.length).toBeGreaterThan(0);
    const { he, she, they } = pack.quotation.pronouns;
    expect([he.length, she.length, they.length].every((count) => count > 0)).toBe(true);
  });

  test("calls titles that tell man from woman titles", () => {
    const { personTitles, roleNouns, genderedTitles } = pack.quotation;
    const known = new Set([...personTitles, ...roleNouns]);
    const unknown = [...genderedTitles.he, ...genderedTitles.she].filter((title) => !known.has(title));
    // English has ranks among them that stand alone: "king", "princess".
    expect(unknown.filter((title) => !/^(?:king|prince|queen|princess)$/.test(title))).toEqual([]);
  });

  test("has a word for every part of the page", () => {
    // A word that is counted has a form for each number.
    const words = Object.entries(pageWordsOf(tag)).flatMap(([part, word]) =>
      (typeof word === "string" ? [word] : Object.values<string>(word)).map((form) => [part, form] as const),
    );
    for (const [part, form] of words) expect([part, form.trim()]).toEqual([part, form]);
    expect(words.filter(([, form]) => form === "")).toEqual([]);
  });

  test("writes labels as they are compared: small letters, plain apostrophes, single spaces", () => {
    const { immediate, embargo } = pack.release;
    const labels = [
      ...Object.values<readonly string[]>(pack.labels).flat(),
      ...immediate,
      ...embargo,
      ...pack.endMarks,
    ];
    expect(labels.filter((label) => label !== key(label))).toEqual([]);
  });

  test("names itself and its direction", () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(pack.name).not.toBe("");
    expect(pack.direction).toBe(/^(?:ar|fa|he|ur)\b/.test(tag) ? "rtl" : "ltr");
    expect(pack.spaced).toBe(!/^(?:ja|zh|th)\b/.test(tag));
  });
});

test("the default pack comes first, and no language has two", () => {
  expect(packs[0]?.tag).toBe("en");
  expect(new Set(packs.map(({ tag }) => tag)).size).toBe(packs.length);
});

test("a language with a pack keeps its common words there", () => {
  expect(packs.map(({ tag }) => tag).filter((tag) => tag in commonWords)).toEqual([]);
});

test("every pack has the same words of the page", () => {
  expect([...spokenLanguages].sort()).toEqual(packs.map(({ tag }) => tag).sort());
  const parts = Object.keys(pageWordsOf("en")).sort();
  for (const { tag, direction } of packs) {
    expect([tag, Object.keys(pageWordsOf(tag)).sort()]).toEqual([tag, parts]);
    expect([tag, directionOfWords(tag)]).toEqual([tag, direction]);
  }
});

test.for(["und", ...unpackedLanguages])("what is known of %s is given as it is compared", (language) => {
  const { labels, release, endMarks } = unpackedPack(language);
  const lists = [...Object.values<readonly string[]>(labels), ...Object.values(release), endMarks];
  expect(lists.flat().filter((label) => label !== key(label))).toEqual([]);
});
