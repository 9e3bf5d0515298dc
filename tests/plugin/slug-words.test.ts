import { describe, expect, it } from "vitest";
// @ts-expect-error Eleventy 3 ships no types.
import eleventySlugify from "../../node_modules/@11ty/eleventy/src/Filters/Slugify.js";
import { inLatinLetters, learnWords } from "../../plugin/slug-words.ts";

const texts = [
  "больше места для реки: общество плотины «подъезд» представляет свои планы",
  "скорый объект тсс, съезд и ёлка",
  "γέφυρα στο ποτάμι — 2021",
  "ნიუტონი և ուղի 🦄 x",
  "地震 と 橋",
  "",
  "   ",
];

it("writes a text word by word as Eleventy's own filter writes the whole", () => {
  const asked: string[] = [];
  const slugify = (words: string): string => {
    asked.push(words);
    return eleventySlugify(words);
  };
  for (const text of texts) expect(inLatinLetters(text, slugify)).toBe(eleventySlugify(text));
  const before = asked.length;
  expect(inLatinLetters("планы реки", slugify)).toBe(eleventySlugify("планы реки"));
  // Punctuation around a word makes no other word of it.
  expect(asked.length).toBe(before);
});

it("asks a filter for the whole that cuts it, counts or sets it otherwise", () => {
  const cutting = (words: string): string => eleventySlugify(words).slice(0, 20);
  const some = (words: string): string => words.split(" ").slice(0, 3).map(eleventySlugify).join("-");
  const lower = (words: string): string => eleventySlugify(words).replaceAll("-", "_");
  const spelling = (words: string): string => eleventySlugify(words.replaceAll(":", " двоеточие "));
  for (const slugify of [cutting, some, lower, spelling]) {
    for (const text of texts) expect(inLatinLetters(text, slugify)).toBe(slugify(text));
  }
});

describe("many words at once", () => {
  const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((word) => word !== "");

  it("are asked for in a call or two, and each is what it would be alone", () => {
    let calls = 0;
    const slugify = (text: string): string => {
      calls += 1;
      return eleventySlugify(text);
    };
    inLatinLetters("река", slugify);
    calls = 0;
    const plain = words.filter((word) => /^\p{L}+$/u.test(word));
    learnWords([...plain, "2021", "14530 км"], slugify);
    expect(calls).toBe(1);
    expect(inLatinLetters("14530 км", slugify)).toBe(eleventySlugify("14530 км"));
    for (const word of plain) expect(inLatinLetters(word, slugify)).toBe(eleventySlugify(word));
    expect(calls).toBe(1);
  });

  it("are what they are alone where some come to nothing or the filter cuts long texts", () => {
    const dropping = (text: string): string => eleventySlugify(text.replaceAll("моста", ""));
    learnWords(["реки моста ёлки"], dropping);
    expect(inLatinLetters("реки моста ёлки", dropping)).toBe("reki-yolki");
    const cutting = (text: string): string => eleventySlugify(text).slice(0, 90);
    const long = Array.from({ length: 30 }, (_, at) => `слово${"абвгдежзиклмнопрстуфхцчшэюяёйщ".charAt(at)}`);
    learnWords(long, cutting);
    for (const word of long) expect(inLatinLetters(word, cutting)).toBe(cutting(word));
  });

  it("are not asked for where there are none", () => {
    let calls = 0;
    learnWords([], (text) => {
      calls += 1;
      return text;
    });
    expect(calls).toBe(0);
  });
});
