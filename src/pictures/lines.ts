import type { PictureFile, PictureWords, Release } from "../types.ts";
import { type Caption, creditFrom } from "./captions.ts";

/**
 * Who is credited for each picture by front matter (`photoCredit`) or by the lines of the text: in its caption, beside that,
 * or on a line that stands for itself. One such line is for all pictures; of several, each is for one if there are as many.
 */
export function creditsOf(
  release: Release,
  files: readonly PictureFile[],
  captions: ReadonlyMap<PictureFile, Caption>,
  all: readonly Caption[],
): ReadonlyMap<PictureFile, PictureWords> {
  const { photoCredits, blocks } = release;
  const credits = new Map<PictureFile, PictureWords>();
  const lines = new Set(blocks.filter(({ role }) => role !== "front-matter" && role !== "mail").map(({ id }) => id));
  const given = photoCredits.filter(({ block }) => !lines.has(block));
  if (given.length > 0) {
    const words = given.map(
      ({ text }): PictureWords => ({ text, from: "front-matter", label: null, printed: null, block: null }),
    );
    return share(words, files, credits);
  }
  for (const file of files) {
    const credit = captions.get(file)?.credit;
    if (credit) credits.set(file, credit);
  }
  const beside = new Set(all.map(({ credit }) => credit?.printed?.text));
  const free = blocks
    .map((block) => creditFrom(block, release))
    .filter((words): words is PictureWords => words !== null && !beside.has(words.printed?.text));
  return share(
    free,
    files.filter((file) => !credits.has(file)),
    credits,
  );
}

function share(
  words: readonly PictureWords[],
  files: readonly PictureFile[],
  into: Map<PictureFile, PictureWords>,
): Map<PictureFile, PictureWords> {
  for (const [at, file] of files.entries()) {
    const credit = words.length === 1 ? words[0] : words.length === files.length ? words[at] : undefined;
    if (credit !== undefined) into.set(file, credit);
  }
  return into;
}
