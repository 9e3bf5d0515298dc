import { creditAsked } from "../languages/credit-asked.ts";
import type { Span } from "../types.ts";

/** "‘© Acme – Jane Example’", "“© Acme”". */
const WANTED = /[‘“"«„']\s?©\s?([^‘’“”"«»„()]{3,60}?)\s?[’”"»']/u;

/** A line that says what to print has at most so many words. */
const MOST_WORDS = 40;

/** The credit between marks in "Photos (free with the credit ‘© Acme / Jane Example’): www.acme.example"; null for none. */
export function wantedCredit({ text, words }: { readonly text: string; readonly words: number }): Span | null {
  const inner = words <= MOST_WORDS && text.includes("©") ? WANTED.exec(text) : null;
  if (inner?.[1] === undefined) return words <= MOST_WORDS ? askedFor(text) : null;
  const start = inner.index + inner[0].indexOf(inner[1]);
  return { start, end: start + inner[1].length };
}

const asked = new Set(creditAsked);
const FEWEST_ASKING = 40;
/** The last word or two before a colon, and names behind it up to the end. */
const BEHIND_COLON = /(?:^|\s)((?:\p{L}+\s)?(\p{L}+))\s?:\s(\p{Lu}[^.:;!?©]{2,60})\.?$/u;

/** "Press photos may be used freely if credited: Museum of Quays / Jane Example": a sentence, and the credit behind its colon. */
function askedFor(text: string): Span | null {
  const found = text.length >= FEWEST_ASKING && text.includes(":") ? BEHIND_COLON.exec(text) : null;
  const [, two = "", one = "", name = ""] = found ?? [];
  if (!asked.has(one.toLowerCase()) && !asked.has(two.toLowerCase())) return null;
  const start = text.lastIndexOf(name);
  return name === "" || text.indexOf(":") < FEWEST_BEFORE ? null : { start, end: start + name.length };
}

/** "Photo credit: Jane Example" says no more than the label does. */
const FEWEST_BEFORE = 30;

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

/** "The slip at dawn - Photo: Jane Example", "… | Foto: Ana Exemplo", "… - foto. Ana Exemplo": a label behind what parts it from a caption. */
const DASHED = /(?<=\S)\s[–—|-]\s(?=(\p{L}[^.:!?|–—]{2,30}?)[:.]\s?\p{L})/gu;
/** Of these it has one: a unit's text has no other white space than single spaces. */
const SIGNS = [" – ", " — ", " | ", " - "];
/** "(19)": which of several pictures. */
const NUMBER_BEHIND = /\s?\(\d{1,3}\)$/;
/** A caption and its credit have no more words. */
const MOST_CAPTION_WORDS = 40;

/** A label that may begin a credit within a line. */
export interface DashedLabel {
  readonly at: number;
  /** What stands from there on, with a colon behind the label, and without the number of the picture. */
  readonly text: string;
}

/** The labels behind a dash or a bar, in the order in which they stand. */
export function dashedLabels({ text, words }: { readonly text: string; readonly words: number }): DashedLabel[] {
  const labels: DashedLabel[] = [];
  if (words > MOST_CAPTION_WORDS || !SIGNS.some((sign) => text.includes(sign))) return labels;
  DASHED.lastIndex = 0;
  for (let match = DASHED.exec(text); match !== null; match = DASHED.exec(text)) {
    const [dash, label = ""] = match;
    const at = match.index + dash.length;
    const behind = text.slice(at + label.length + 1).replace(NUMBER_BEHIND, "");
    labels.push({ at, text: `${label}:${behind}` });
  }
  return labels;
}

/** A sentence ends, and a short head with a colon follows; or a bracket opens with such a head: "on her rounds (credit: Jane Example)". */
const LATER_LABEL = /(?:[.!?)»”"]\s+|[([])\p{L}[^.:!?()[\]]{2,30}:\s/u;
/** The same where words have no spaces: "修好的車頭。照片提供：範例館". */
const LATER_UNSPACED = /[。！？）」』][^。：:\s]{1,12}[：:]/u;

export const holdsLaterLabel = (text: string): boolean => LATER_LABEL.test(text) || LATER_UNSPACED.test(text);
