import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../plugin/read.ts";
import { parse } from "../../src/index.ts";
import { bodyText, plainText, wordsOf } from "../../src/render/index.ts";
import { jsonLdText, newsArticle } from "../../src/render/json-ld.ts";
import { wordsAt } from "../../src/text/slices.ts";
import type { PullQuote, Release } from "../../src/types.ts";

const root = resolve(import.meta.dirname, "../..");
const corpus = resolve(root, "../shared/corpus");
const folders = [join(root, "site/releases"), ...["en", "intl", "seed"].map((name) => join(corpus, name))];
const present = folders.filter((folder) => existsSync(folder));
if (present.length < folders.length) {
  console.warn(
    "tests/quotes/picks.test.ts reads the demo only: there is no corpus of real releases beside the project.",
  );
}

const releases = present.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name): [string, Release] => [
      name,
      parse(decode(readFileSync(join(folder, name)), null).text, { file: name }),
    ]),
);

/** White space as one space: hard wraps are joined on the page. */
const folded = (text: string): string => text.replace(/\s+/g, " ");

/** What a sub-editor would send back about a pull-quote. */
function faults({ source, quotes }: Release, { excerpt, quotation: id, speaker }: PullQuote): string[] {
  const quotation = quotes.find((each) => each.id === id);
  const slices = excerpt.spans.map(({ start, end }) => folded(wordsAt(source, start, end)).trim());
  const said = quotation?.parts.some((part) => part.text.includes(excerpt.text));
  const part = quotation?.parts.find((each) => each.text.includes(excerpt.text))?.text ?? "";
  const at = part.indexOf(excerpt.text);
  const [before, after] = [part.slice(0, at).trimEnd(), part.slice(at + excerpt.text.length)];
  return [
    slices.join(excerpt.joint) === excerpt.text ? "" : "it is not in the text word by word",
    said ? "" : "it is not of its quotation",
    speaker !== null && speaker === quotation?.speaker ? "" : "it has not its quotation's speaker",
    before === "" || /[.!?…。！？][)\]"'”’»›」』]*$/.test(before) ? "" : "it begins within a sentence",
    /[.!?…。！？][)\]"'”’»›」』]*$/.test(excerpt.text) || /^[,;–—\s-]*$/.test(after) ? "" : "it ends within a sentence",
  ].filter((fault) => fault !== "");
}

describe("the pull-quotes of every release at hand", () => {
  it("are some", () => {
    expect(releases.length).toBeGreaterThanOrEqual(14);
    expect(releases.flatMap(([, release]) => release.pullQuotes).length).toBeGreaterThan(18);
  });

  it.each(releases)("%s: verbatim, whole sentences, with their speaker", (_, release) => {
    const chosen = release.pullQuotes.filter(({ because }) => !because.startsWith("asked"));
    expect(chosen.flatMap((pull) => faults(release, pull).map((fault) => `${pull.excerpt.text}: ${fault}`))).toEqual(
      [],
    );
  });

  it.each(releases)("%s: the text version and articleBody hold each word once, in order", (_, release) => {
    const words = wordsOf(release.body.map(({ text }) => text).join("\n"));
    expect(wordsOf(bodyText(release))).toEqual(words);
    expect(wordsOf(plainText(release)).slice(-words.length)).toEqual(words);
    const facts = { title: null, description: null, publisher: null };
    const node = JSON.parse(jsonLdText(newsArticle(release, facts))) as { articleBody?: string };
    expect(wordsOf(node.articleBody ?? "")).toEqual(words);
  });
});
