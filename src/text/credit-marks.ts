import type { Span } from "../types.ts";

/** "‘© Acme – Jane Example’", "“© Acme”". */
const WANTED = /[‘“"«„']\s?©\s?([^‘’“”"«»„()]{3,60}?)\s?[’”"»']/u;

/** A line that says what to print has at most so many words. */
const MOST_WORDS = 40;

/** The credit between marks in "Photos (free with the credit ‘© Acme / Jane Example’): www.acme.example"; null for none. */
export function wantedCredit({ text, words }: { readonly text: string; readonly words: number }): Span | null {
  const inner = words <= MOST_WORDS && text.includes("©") ? WANTED.exec(text) : null;
  if (inner?.[1] === undefined) return null;
  const start = inner.index + inner[0].indexOf(inner[1]);
  return { start, end: start + inner[1].length };
}

const FEWEST_CAPTION_WORDS = 4;
const DASH = /\s[–—-]\s/u;

/** Where the dash stands in "Photo: © Acme/Jane Example – People wait for the ferry at the quay."; null for none. */
export function captionBehind(text: string): number | null {
  const dash = text.includes("©") ? DASH.exec(text) : null;
  if (dash === null || dash.index < text.indexOf("©")) return null;
  const words = text.slice(dash.index + dash[0].length).split(" ");
  // "IVT – Jane Example" is all of it the credit.
  const small = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length;
  return words.length >= FEWEST_CAPTION_WORDS && small >= 2 ? dash.index : null;
}
