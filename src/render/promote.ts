import type { Block, Release } from "../types.ts";
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

/** Reads a paragraph that is one quotation with its attribution before or after it; null where it is anything else. */
export function promotionOf(release: Release, block: Block, quotation: string): Promotion | null {
  if (block.role !== "paragraph" && block.role !== "quotation") return null;
  const quotations = block.inline.filter((part) => part.kind === "quotation");
  if (quotations.length !== 1 || quotations[0]?.id !== quotation) return null;
  const place = placesOf(release.source, block, quotations)[0];
  if (place === undefined) return null;
  const quoted = block.text.slice(place.start, place.end);
  if (!OPENING_MARK.test(quoted) || !CLOSING_MARK.test(quoted)) return null;
  const [around, rest] = [block.text.slice(0, place.start), block.text.slice(place.end)];
  if (/\S$/.test(around) || /^\S/.test(rest)) return null;
  const [before, after] = [around.trim(), rest.trim()];
  const attribution = before === "" ? after : before;
  if ((before === "") === (after === "") || count(attribution) > MOST_ATTRIBUTION_WORDS) return null;
  const words = quoted.replace(OPENING_MARK, "").replace(CLOSING_MARK, "");
  if (count(words) > MOST_WORDS) return null;
  return { words, attribution, first: before === "" ? "quotation" : "attribution" };
}

function count(text: string): number {
  return text.split(/\s+/).length;
}
