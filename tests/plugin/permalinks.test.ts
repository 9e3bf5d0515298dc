import fc from "fast-check";
import { expect, it } from "vitest";
import { assignSlugs, slugOf } from "../../plugin/permalinks.ts";
import { excerpt, release } from "./some-release.ts";

/** Stands for Eleventy's filter: it knows one letter of another script, and drops the others. */
const slugify = (words: string) =>
  words
    .replaceAll("ø", "o")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const headed = (headline: string | null, iso?: string) =>
  release({
    headline: headline === null ? null : excerpt(headline),
    date: iso === undefined ? null : { year: 0, month: 1, day: 1, iso, excerpt: null, from: "date-line" },
  });
const slug = (headline: string | null, from: "headline" | "file" = "headline") =>
  slugOf("./site/releases/2021/Bridge Opens.TXT", headed(headline), from, slugify);

it.each([
  ["Café opens on “Bridge” – at last!", "cafe-opens-on-bridge-at-last"],
  ["Salt & water: the Mayor’s promise isn't kept", "salt-and-water-the-mayors-promise-isnt-kept"],
  ["①② ½ of Ⅻ", "12-1-2-of-xii"],
  ["../../etc/passwd", "etc-passwd"],
  ["Con", "con-release"],
  ["LPT1", "lpt1-release"],
  ["Børsen åbner", "borsen-abner"],
  ["Мост открыт", "мост-открыт"],
  ["NHK와 함께하는 2026 봄", "nhk와-함께하는-2026-봄"],
  ["NHK橋が開通しました", "nhk橋が開通しました"],
  [null, "bridge-opens"],
  ["!!!", "bridge-opens"],
])("makes of %j the slug %s", (headline, expected) => {
  expect(slug(headline)).toBe(expected);
});

it("writes German umlauts as German does, whatever else stands beside them, and those of other languages without their marks", () => {
  // It would write "ä" as "ae", as Eleventy's does, if it came to see one.
  const whole = (words: string) => slugify(words.replaceAll("ß", "ss").replaceAll("ä", "ae"));
  const of = (headline: string, tag: string) => {
    const one = headed(headline);
    return slugOf("a.txt", { ...one, language: { ...one.language, tag } }, "headline", whole);
  };
  expect(of("Öl für U\u0308bung hält", "de")).toBe("oel-fuer-uebung-haelt");
  expect(of("Straße für „Öl“ hält", "de-AT")).toBe("strasse-fuer-oel-haelt");
  expect(of("Straße på höjd hält", "sv")).toBe("strasse-pa-hojd-halt");
});

it("leaves the marks of other scripts to who writes them in Latin letters: they make other letters of theirs", () => {
  const seen: string[] = [];
  const one = headed("Новый café");
  slugOf("a.txt", one, "headline", (words) => {
    seen.push(words);
    return "novyj-cafe";
  });
  expect(seen).toContain("новый cafe");
});

it("can take the file's name", () => {
  expect(slug("A headline", "file")).toBe("bridge-opens");
});

it("cuts a long headline between two words", () => {
  const long = slug("word ".repeat(60));
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long).toMatch(/^word(-word)+$/);
});

it("is safe as a file name and part of an address, whatever the headline", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (headline) => {
      const made = slug(headline);
      expect(made).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      expect([...made].length).toBeLessThanOrEqual(80 + "-release".length);
    }),
  );
});

const assign = (...files: [path: string, headline: string, iso?: string][]) =>
  assignSlugs(
    files.map(([path, headline, iso]) => ({ path, release: headed(headline, iso) })),
    "headline",
    slugify,
  );

it("lets the oldest keep its address, so that no page moves when a newer one comes", () => {
  const { slugs, collisions } = assign(
    ["a.txt", "Bridge opens", "2022-01-01"],
    ["b.txt", "Bridge opens", "2021-01-01"],
  );
  expect(Object.fromEntries(slugs)).toEqual({ "a.txt": "bridge-opens-2022-01-01", "b.txt": "bridge-opens" });
  expect(collisions).toEqual([
    { slug: "bridge-opens", winner: "b.txt", loser: "a.txt", given: "bridge-opens-2022-01-01" },
  ]);
});

it("counts where the date is the same or missing, in the order of the paths", () => {
  const { slugs } = assign(["c.txt", "Bridge opens"], ["a.txt", "Bridge opens"], ["b.txt", "Bridge opens"]);
  expect(Object.fromEntries(slugs)).toEqual({
    "a.txt": "bridge-opens",
    "b.txt": "bridge-opens-2",
    "c.txt": "bridge-opens-3",
  });
});

it("gives each a slug of its own, in whatever order the files are found", () => {
  const headline = fc.constantFrom("Bridge opens", "Bridge opens 2", "Bridge", "");
  const date = fc.constantFrom(undefined, "2021-01-01", "2022-01-01");
  fc.assert(
    fc.property(fc.array(fc.tuple(headline, date), { maxLength: 12 }), (given) => {
      const files = given.map(([head, iso], at): [string, string, string?] => [
        `f${String(at).padStart(2, "0")}.txt`,
        head,
        ...((iso === undefined ? [] : [iso]) as [string?]),
      ]);
      const { slugs } = assign(...files);
      expect(new Set(slugs.values()).size).toBe(files.length);
      expect(Object.fromEntries(assign(...files.toReversed()).slugs)).toEqual(Object.fromEntries(slugs));
    }),
  );
});
