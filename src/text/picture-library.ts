import { pictureLibraries } from "../languages/picture-libraries.ts";
import { key } from "./fold.ts";
import { type LabelReading, type Looked, readLabel } from "./label.ts";
import type { LabelSet } from "./label-dictionary.ts";

const libraries: ReadonlySet<string> = new Set(pictureLibraries.map(key));
/** What parts the names of a credit: "Jan Example/Unsplash/ACME", "Jana Beispiel - Fotolia.com", "Ana | Pixabay". */
const PARTS = /\s?[/|,–—]\s?|\s-\s/u;
/** A credit with its label is no longer. */
const LONGEST = 90;

/** "Source: Jan Example/Unsplash": a word for any source, and a place where pictures are had from among the names. Null for "Source: Acme". */
export function librarySource(head: string | Looked, source: LabelSet): LabelReading | null {
  const text = typeof head === "string" ? head : head.text;
  if (text.length > LONGEST) return null;
  const label = readLabel(head, source);
  if (label === null) return null;
  const names = text
    .slice(label.valueStart)
    .replace(/[)\]]?\.?$/, "")
    .split(PARTS);
  return names.some((name) => libraries.has(key(name))) ? label : null;
}
