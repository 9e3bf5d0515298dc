import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeAsWritten } from "../../../plugin/pages/byline/place.ts";
import { counted, readingMinutes, releasePage } from "../../../plugin/pages/index.ts";
import { parse, withPictures } from "../../../src/index.ts";
import { wordsOf, wordsOfHtml } from "../../../src/render/index.ts";
import type { Release } from "../../../src/types.ts";
import { pictureFile } from "../../support/picture-file.ts";
import { samples } from "../../support/samples.ts";
import { someContext } from "./some-context.ts";

const folder = "site/releases";
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** Letters and digits alone: marks change with the place a word is set in. */
const bare = (words: readonly string[]) =>
  words.flatMap((word) => word.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** What is in one list and not in the other, counting how often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The words of the file; its date is on the page as the locale has it. */
function printed(release: Release): string[] {
  const shown = release.blocks.filter(({ role }) => role !== "front-matter" && role !== "date-line");
  const spoken = shown.filter(({ role, text }) => role !== "end-mark" || /\p{L}/u.test(text));
  return bare(spoken.flatMap(({ text }) => wordsOf(text)));
}

/** What front matter tells of changes; and the history says the days again, and the link to it what it is called. */
function changes({ corrections, withdrawn, date }: Release): string[] {
  if (corrections.length === 0 && withdrawn === null) return [];
  const { words, formatDate } = someContext();
  const given = corrections.filter(({ from }) => from === "front-matter");
  const days = [date, ...corrections.map((each) => each.date), ...given.map((each) => each.date), withdrawn?.date];
  return [
    ...[words.history, words.withdrawn, withdrawn?.reason ?? "", ...given.map(({ text }) => text)],
    ...[...days, withdrawn?.date].map((day) => (day ? formatDate(day) : "")),
  ];
}

/** What a page may add: its own labels, the date, and out of the text the place and the issuer, by the headline. */
function added(release: Release): string[] {
  const context = someContext();
  const { place } = release.dateline ?? {};
  return bare(
    [
      ...Object.values(context.words).filter((each) => typeof each === "string"),
      counted(context.words.readingTime, readingMinutes(release), context.locale),
      ...(release.date === null ? [] : [context.formatDate(release.date)]),
      ...release.blocks.filter(({ role }) => role === "date-line").map(({ text }) => text),
      placeAsWritten(place ?? "", release.source.text),
      release.issuer?.text ?? "",
      ...changes(release),
    ].flatMap(wordsOf),
  );
}

test("words that move into a figure are there once, those of the file beside them", () => {
  const source = `Footbridge opens\n\n13 October 2021\n\nThe council opened it on Monday.\n\nWalkers on the middle arch.
Photo: Ada Sample / Agency\n\nThe boat sails on. It will sail on for a year.\n\nThe mill (Photo: Bo Example)\n\nIt is open.
\nPhoto: Cy Model\n`;
  const files = ["a.jpg", "b.jpg", "c.jpg", "d.jpg"].map((path) => pictureFile(path));
  const { release } = withPictures(parse(source), files);
  expect(release.pictures.map(({ credit }) => credit?.text)).toEqual(
    expect.arrayContaining(["Ada Sample / Agency", "Bo Example", "Cy Model"]),
  );
  const page = bare(wordsOfHtml(releasePage(release, someContext())));
  expect(without(printed(release), page)).toEqual([]);
  expect(without(without(page, printed(release)), added(release))).toEqual([]);
});

const demo = files.map((file): [string, string] => [file, readFileSync(join(folder, file), "utf8")]);
/** What was changed since is set elsewhere than where it stands in the text. */
const changed = samples()
  .filter(({ text }) => parse(text).corrections.some(({ from }) => from === "text"))
  .map(({ name, text }): [string, string] => [name, text]);

test("there are texts with corrections", () => expect(changed.length).toBeGreaterThan(6));

test.each([...demo, ...changed])("every word of %s is on its page, once to a listener", (file, text) => {
  const release = parse(text, { file, region: "GB" });
  const page = bare(wordsOfHtml(releasePage(release, someContext())));
  expect(without(printed(release), page)).toEqual([]);
  expect(without(without(page, printed(release)), added(release))).toEqual([]);
});
