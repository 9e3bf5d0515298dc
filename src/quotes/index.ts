import type { LanguagePack } from "../languages/pack.ts";
import { excerptOf, sourceSpans } from "../text/view.ts";
import type { Block, Excerpt, Finding, InlinePart, Quotation, Source, Span } from "../types.ts";
import type { Draft } from "./attribute.ts";
import { quotationIds } from "./ids.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { nameElsewhere } from "./name-elsewhere.ts";
import type { Part } from "./part.ts";
import { findParts } from "./quotations.ts";
import { readSignedJobs } from "./signed-jobs.ts";
import { sizeOf } from "./size.ts";
import { announcedBy, statedBy } from "./statement-head.ts";
import { draftsOf, type Statement } from "./story.ts";

export { choosePullQuotes } from "./choose.ts";

/** Words, all parts together: fewer are a phrase that a sentence borrows, not a quotation to be listed. */
const FEWEST_WORDS = 6;

interface Input {
  readonly source: Source;
  /** Blocks of the body in order: paragraphs, lists, block quotations and subheads. */
  readonly paragraphs: readonly Block[];
  readonly headline: string | null;
  /** Other texts that may have a name in full: decks, captions. */
  readonly elsewhere: readonly string[];
  /** The texts that are no part of the story: letterhead, contacts. */
  readonly outside: readonly string[];
  readonly pack: LanguagePack;
}

interface Attributed {
  readonly quotes: Quotation[];
  /** For each block that holds one: the quotations in it, by block id. */
  readonly inline: ReadonlyMap<string, readonly InlinePart[]>;
  readonly findings: Finding[];
}

/** Finds the direct quotations of a release and who says them. Never throws; linear in the length of the text. */
export function attribute({ source, paragraphs: blocks, headline, elsewhere, outside, pack }: Input): Attributed {
  const lexicon = lexiconOf(pack);
  const { parts, findings } = findParts(blocks, source, pack.quotation.marks, lexicon, pack);
  if (parts.every((each) => each.length === 0)) return { quotes: [], inline: new Map(), findings };
  const whose = headline === null ? null : announcedBy(headline, pack, lexicon);
  const announced = whose === null ? null : statement(whose);
  const texts = headline === null ? elsewhere : [headline, ...elsewhere];
  const fullest = (name: string | null): string | null => name && nameElsewhere(name, texts, outside, pack, lexicon);
  const told = withStatement(blocks, parts, pack, lexicon);
  const drafts = draftsOf({ blocks: told, parts, headline, announced, lexicon, source });
  readSignedJobs(drafts, blocks, pack);
  return finish(drafts, fullest, blocks, source, findings);
}

/** The paragraph above the first words says whose statement they are: it is read as if it said so with a verb. */
function withStatement(
  blocks: readonly Block[],
  parts: readonly (readonly Part[])[],
  pack: LanguagePack,
  lexicon: Lexicon,
): readonly (Block | Statement)[] {
  const above = blocks[parts.findIndex((each) => each.length > 0) - 1];
  const stated = above === undefined ? null : statedBy(above.text, pack, lexicon);
  if (above === undefined || stated === null) return blocks;
  // Its own words stay in front: they may name others in full.
  const both = statement(`${above.text} ${stated}`);
  return blocks.map((block) => (block === above ? both : block));
}

const statement = (text: string): Statement => ({ role: "paragraph", text });

function finish(
  drafts: readonly Draft[],
  fullest: (name: string | null) => string | null,
  body: readonly Block[],
  source: Source,
  findings: Finding[],
): Attributed {
  const quotes: Quotation[] = [];
  const inline = new Map<string, InlinePart[]>();
  const idOf = quotationIds();
  const pulled = pulledFrom(drafts, body);
  for (const { parts: all, speaker } of drafts) {
    const parts = pulled.size === 0 ? all : all.filter((part) => !pulled.has(part));
    const excerpts: Excerpt[] = [];
    for (const { paragraph, inner } of parts) {
      const block = body[paragraph];
      if (block !== undefined) excerpts.push(excerptOf(block, source, inner.start, inner.end));
    }
    let text = excerpts[0]?.text ?? "";
    for (let at = 1; at < excerpts.length; at += 1) text += ` ${excerpts[at]?.text ?? ""}`;
    if (sizeOf(text) < FEWEST_WORDS) continue;
    const id = idOf(text);
    const blocks: string[] = [];
    let first: Span | null = null;
    for (const { paragraph, outer } of parts) {
      const block = body[paragraph];
      if (block === undefined) continue;
      const spans = sourceSpans(block, source, outer.start, outer.end);
      first ??= spans[0] ?? null;
      const held = inline.get(block.id);
      if (held === undefined) inline.set(block.id, [{ kind: "quotation", spans, id }]);
      else held.push({ kind: "quotation", spans, id });
      // Parts are in the order of the text: those of one block stand together.
      if (blocks.at(-1) !== block.id) blocks.push(block.id);
    }
    const name = fullest(speaker?.name ?? null);
    quotes.push({
      id,
      text,
      parts: excerpts,
      speaker: name,
      role: name === null ? null : (speaker?.role ?? null),
      kind: speaker?.kind ?? "speech",
      blocks,
      because: speaker?.because ?? "nothing near the quotation says who speaks",
    });
    if (name === null && speaker?.kind !== "document") findings.push({ code: "quote/no-speaker", span: first });
  }
  return { quotes, inline, findings };
}

/** The parts that fill a paragraph and stand in the text once more: pages set off what they pull, and the words count once. */
function pulledFrom(drafts: readonly Draft[], body: readonly Block[]): ReadonlySet<Part> {
  const pulled = new Set<Part>();
  const times = new Map<string, number>();
  const whole: (readonly [part: Part, words: string])[] = [];
  for (const { parts } of drafts)
    for (const part of parts) {
      const text = body[part.paragraph]?.text ?? "";
      const words = text.slice(part.inner.start, part.inner.end).replace(/[.,]$/, "");
      times.set(words, (times.get(words) ?? 0) + 1);
      if (part.outer.start === 0 && part.outer.end >= text.trimEnd().length) whole.push([part, words]);
    }
  for (const [part, words] of whole) {
    const left = times.get(words) ?? 0;
    // The last that is left is the quotation itself.
    if (left < 2) continue;
    times.set(words, left - 1);
    pulled.add(part);
  }
  return pulled;
}
