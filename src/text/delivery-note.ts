import { deliveryNotes } from "../languages/delivery-notes.ts";
import type { Span } from "../types.ts";
import { key } from "./fold.ts";

const notes: ReadonlySet<string> = new Set(deliveryNotes);
/** What they open with: asked first, since hardly a line does. */
const firstWords: ReadonlySet<string> = new Set(deliveryNotes.map((note) => note.split(" ", 1)[0] ?? ""));
const LONGEST = Math.max(...deliveryNotes.map(({ length }) => length));
const FRAME = 8;

/** True for a line that is such a note and nothing else: "– Check against delivery –", "(Es gilt das gesprochene Wort!)". */
export const isDeliveryNote = (text: string): boolean =>
  text.length <= LONGEST + FRAME &&
  firstWords.has(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? "") &&
  notes.has(key(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));

const FIRST_WORD = /\p{L}+/u;

/** What stands of a line beside the note at its head or its end, and whether there was one. */
export function besideDeliveryNote(text: string): Span & { readonly isSpeech: boolean } {
  const folded = text.toLowerCase().replaceAll("’", "'");
  const words = folded.replace(/[\s.!)]+$/u, "");
  let [start, end] = [0, text.length];
  for (const note of deliveryNotes) {
    if (folded.startsWith(note)) start = Math.max(start, note.length);
    if (words.endsWith(note)) end = Math.min(end, words.length - note.length);
  }
  const joint = start === 0 ? 0 : (AT_HEAD.exec(text.slice(start))?.[0].length ?? 0);
  const tail = end === text.length ? 0 : (AT_END.exec(text.slice(0, end))?.[0].length ?? 0);
  return { start: start + joint, end: end - tail, isSpeech: start > 0 || end < text.length };
}

const AT_HEAD = /^[\s.!,;:|/·–—-]*/u;
const AT_END = /[\s.!,;:|/·–—(-]{0,12}$/u;
