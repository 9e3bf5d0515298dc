import type { PageWords } from "../../src/languages/page-words/words.ts";
import { fullText } from "../../src/render/index.ts";
import type { Picture, Release } from "../../src/types.ts";
import { textOptions } from "../files/text-options.ts";
import type { PageContext } from "../pages/index.ts";

export interface KitFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into a ZIP, the same bytes for the same files: by name, all of one day, for no system in particular. Nothing is
 * compressed, for pictures are already; so the size is known before it is packed.
 */
export async function kitZip(files: readonly KitFile[]): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  // The first day that a ZIP can name, in whatever zone it is packed: the day of packing would make each build another file.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime, os: 0 });
}

/** The bytes of a ZIP of uncompressed files: for each its own, two headers and its name twice; and the end record. */
export function kitSize(files: readonly { readonly name: string; readonly size: number }[]): number {
  return files.reduce((sum, { name, size }) => sum + size + 30 + 46 + 2 * Buffer.byteLength(name), 22);
}

/** The whole text of a release, contacts and notes included, and the list of who is to be credited for its pictures. */
export function kitTexts(
  release: Release,
  context: PageContext,
  stem: string,
  nameOf: (picture: Picture) => string,
): KitFile[] {
  const credits = release.pictures.map((picture) => creditEntry(picture, nameOf(picture), context.words)).join("\n");
  return [
    { name: `${stem}.txt`, bytes: Buffer.from(fullText(release, textOptions(release, context))) },
    { name: "credits.txt", bytes: Buffer.from(credits) },
  ];
}

function creditEntry({ caption, credit, alt }: Picture, name: string, words: PageWords): string {
  const lines = [
    [words.caption, caption?.text],
    [words.photo, credit?.text],
    [words.altText, alt?.text],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}\n`]));
  return `${name}\n${lines.join("")}`;
}
