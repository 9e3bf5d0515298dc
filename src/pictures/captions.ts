import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt, PictureFile, PictureWords, Release } from "../types.ts";

/** A caption of the text taken apart: what is shown, and who is credited in it or on the line beside it. */
export interface Caption {
  readonly block: Block;
  readonly words: PictureWords;
  readonly credit: PictureWords | null;
}

/** The captions of a release in their order. */
export function captionsOf(release: Release): Caption[] {
  return release.body.filter(({ role }) => role === "caption").map((block) => captionFrom(block, release));
}

function captionFrom(block: Block, release: Release): Caption {
  const inside = creditInside(block, release);
  const shown = excerptOf(block, release.source, block.label?.text.length ?? 0, inside?.start ?? block.text.length);
  const credit = inside === null ? creditBeside(block, release) : { ...inside.words, block: block.id };
  const words = { text: shown.text, from: "text", label: block.label, printed: shown, block: block.id } as const;
  return { block, words, credit };
}

/** Where the label of a credit may begin: behind the end of a sentence, a bracket, a stroke, or a wide gap. */
const BOUNDARY = /[.!?…)»”"]\s+|[。．！？]\s*|\s?[([（【「〔［]|\s[/|]\s|\s{2,}/gu;
/** Characters of a label at most: "Image courtesy of the ". */
const LONGEST_LABEL = 40;
const CLOSING = /[)\]）】」〕］]?[.。]?$/u;

/** "… in the rain. Photo: Jane Example" -> its credit, and where that begins; null where it cannot be parted from the caption. */
function creditInside(block: Block, { photoCredits, source }: Release): { start: number; words: PictureWords } | null {
  const found = photoCredits.find(({ text, excerpt, block: id }) => {
    if (id === block.id) return true;
    // The same credit under two pictures is listed once.
    return excerpt.text !== "" && block.text.includes(text) && block.text.lastIndexOf(text) > 0;
  });
  if (found === undefined) return null;
  const name = block.text.lastIndexOf(found.text);
  const boundary = [...block.text.slice(0, name).matchAll(BOUNDARY)].at(-1);
  const start = boundary === undefined ? -1 : boundary.index + boundary[0].length;
  if (start <= 0 || name - start > LONGEST_LABEL) return null;
  const bracket = /[([（【「〔［]$/u.test(boundary?.[0] ?? "");
  const end = bracket ? block.text.replace(CLOSING, "").length : block.text.length;
  const words = {
    text: found.text,
    from: "text",
    label: null,
    printed: excerptOf(block, source, start, end),
    block: block.id,
  } as const;
  // The opening bracket goes as well.
  return { start: bracket ? start - (boundary?.[0].length ?? 0) : start, words };
}

/** The photo credit on the line right under a caption, else right above it. */
function creditBeside(block: Block, release: Release): PictureWords | null {
  const at = release.blocks.findIndex(({ id }) => id === block.id);
  for (const beside of [release.blocks[at + 1], release.blocks[at - 1]]) {
    const words = beside === undefined ? null : creditFrom(beside, release);
    if (words !== null) return words;
  }
  return null;
}

/** A photo-credit block as words about a picture; null for a heading over credits. */
export function creditFrom(block: Block, { photoCredits, blocks }: Release): PictureWords | null {
  if (block.role !== "photo-credit") return null;
  const credit =
    photoCredits.find(({ block: id }) => id === block.id) ?? photoCredits.find(({ text }) => block.text.endsWith(text));
  if (credit === undefined) return null;
  const above = blocks[blocks.findIndex(({ id }) => id === block.id) - 1];
  // Under a heading (“Photo credits”) the name stays where it is: it would leave the heading alone.
  const headed = above?.role === "photo-credit" && block.label === null;
  const printed: Excerpt = { text: block.text, spans: block.spans, joint: block.joint };
  return { text: credit.text, from: "text", label: null, printed, block: headed ? null : block.id };
}

/**
 * Which caption belongs to which picture: first where a caption names the file or says what the file itself says, then the
 * first that is left to the first picture that is left.
 */
export function assignCaptions(
  captions: readonly Caption[],
  files: readonly PictureFile[],
  waiting: readonly PictureFile[],
): ReadonlyMap<PictureFile, Caption> {
  const given = new Map<PictureFile, Caption>();
  const left = new Set(captions);
  const take = (file: PictureFile, caption: Caption | undefined): void => {
    if (caption === undefined) return;
    given.set(file, caption);
    left.delete(caption);
  };
  for (const file of files) {
    take(
      file,
      [...left].find(({ block }) => names(block.text, file)),
    );
  }
  for (const file of waiting) {
    const own = file.told.caption;
    if (own === null || given.has(file)) continue;
    take(
      file,
      [...left].find(({ words }) => bare(words.text) === bare(own)),
    );
  }
  for (const file of waiting) if (!given.has(file)) take(file, [...left][0]);
  return given;
}

/** Whether a text holds the name of a file: "pier.jpg" in "(bridge/Pier.JPG)". Refuses "old-pier.jpg". */
function names(text: string, { path }: PictureFile): boolean {
  const name = (path.split("/").at(-1) ?? path).toLowerCase();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const [before, after] = [lower.charAt(at - 1), lower.charAt(at + name.length)];
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

/** Letters and digits alone, for comparing. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
