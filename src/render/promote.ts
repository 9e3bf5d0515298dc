import { excerptOf } from "../text/view.ts";
import type { Block, Excerpt, Release } from "../types.ts";
import { placesOf } from "./place.ts";

/** A paragraph taken apart into its quotation and what says whose it is; together they are all of its words. */
export interface Promotion {
  /** Without outer marks: the page draws them. */
  readonly words: string;
  readonly attribution: string;
  readonly first: "quotation" | "attribution";
}

/** A longer quotation is no longer read at a glance. */
const MOST_WORDS = 45;
/** A longer rest says more than who speaks. */
const MOST_ATTRIBUTION_WORDS = 20;

const OPENING_MARK = /^["'“„‘‚«‹「『]\s?/;
const CLOSING_MARK = /\s?["'”“’‘»›」』]$/;

/** A block parted into its quotation, marks included, and what says whose it is. */
export interface Attribution {
  readonly quotation: Excerpt;
  readonly attribution: Excerpt;
  readonly first: "quotation" | "attribution";
}

/** Reads a block that is one quotation with its attribution before or after it; null where it is anything else. */
export function attributionOf(release: Release, block: Block, quotation: string): Attribution | null {
  if (block.role !== "paragraph" && block.role !== "quotation") return null;
  const quotations = block.inline.filter((part) => part.kind === "quotation");
  if (quotations.length !== 1 || quotations[0]?.id !== quotation) return null;
  const place = placesOf(release.source, block, quotations)[0];
  if (place === undefined) return null;
  const [around, rest] = [block.text.slice(0, place.start), block.text.slice(place.end)];
  if (/\S$/.test(around) || /^\S/.test(rest)) return null;
  const first = around.trim() === "" ? "quotation" : "attribution";
  const [from, to] = first === "quotation" ? [place.end, block.text.length] : [0, place.start];
  const attribution = excerptOf(block, release.source, from, to);
  if ((around.trim() === "") === (rest.trim() === "") || count(attribution.text) > MOST_ATTRIBUTION_WORDS) return null;
  return { quotation: excerptOf(block, release.source, place.start, place.end), attribution, first };
}

/** The same for a block whose quotation is short enough to be set large, and in marks, which the page then draws. */
export function promotionOf(release: Release, block: Block, quotation: string): Promotion | null {
  const parts = attributionOf(release, block, quotation);
  if (parts === null) return null;
  const quoted = parts.quotation.text;
  if (!OPENING_MARK.test(quoted) || !CLOSING_MARK.test(quoted)) return null;
  const words = quoted.replace(OPENING_MARK, "").replace(CLOSING_MARK, "");
  if (count(words) > MOST_WORDS) return null;
  return { words, attribution: parts.attribution.text, first: parts.first };
}

function count(text: string): number {
  return text.split(/\s+/).length;
}
