import type { Span } from "../types.ts";

/** One stretch between quotation marks in one paragraph. Offsets are those of the block's text. */
export interface Part {
  /** Index of its paragraph among those read. */
  readonly paragraph: number;
  /** With marks. */
  readonly outer: Span;
  /** Without marks and without white space at its ends. */
  readonly inner: Span;
  readonly size: number;
  /** True where it goes on from the paragraph before. */
  readonly continues: boolean;
  /** True where it goes on and no mark opens it again: nobody else can be speaking. */
  readonly unbroken: boolean;
  /** True where nothing but an aside parts it from the part before, within the same marks. */
  readonly within: boolean;
  /** True where nothing follows it in its paragraph. */
  readonly closesParagraph: boolean;
  /** Behind a dash that opens its paragraph: whether that says who speaks. Null between marks. */
  readonly dash: "attributed" | "bare" | null;
}

/** True where a quotation closes with a mark of its own, or nothing of a sentence follows it. */
export const closesSentence = (text: string, { inner, outer }: Part): boolean =>
  /[。！？!?….]$/u.test(text.slice(Math.max(inner.start, inner.end - 1), inner.end)) ||
  /^\s*(?:$|[。！？「“])/u.test(text.slice(outer.end, outer.end + 2));

/** True where words in marks open on a small letter; Georgian has no others. */
export const opensSmall = (text: string, { inner }: Part): boolean =>
  /^(?![\u10d0-\u10ff])\p{Ll}/u.test(text.slice(inner.start, inner.start + 2));

/** A stretch that is to count as one token. */
export interface Masked extends Span {
  /** The first and the last character inside the marks. */
  readonly first: string;
  readonly last: string;
}
