import { isUnspaced } from "../text/fold.ts";
import { mapped } from "../text/mapped.ts";
import type { Block, Source } from "../types.ts";
import { attributeParts, type Draft } from "./attribute.ts";
import { behindDateline } from "./behind-dateline.ts";
import { joinDashes } from "./dash-runs.ts";
import { jobsBeside } from "./jobs-beside.ts";
import { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { isRanked, isWhole } from "./name-words.ts";
import { type Late, type Paragraph, readParagraph } from "./paragraphs.ts";
import type { Part } from "./part.ts";
import { People } from "./people.ts";
import { mayAnnounce, plainOpenings } from "./plain.ts";
import { type Token, tokenise } from "./tokens.ts";
import { withCutNames } from "./unspaced/cut-names.ts";

/** A quick look before the slow one: no other script goes without spaces. */
const EAST_ASIAN = /[\u2e80-\uffff]/;

const LETTER = /[\p{L}\p{N}]/u;

/** A paragraph that stands in no text: what a heading says, put as a story would put it. */
export interface Statement {
  readonly role: "paragraph";
  readonly text: string;
}

interface Input {
  /** The story; for a paragraph that says whose statement follows, what it says may stand. */
  readonly blocks: readonly (Block | Statement)[];
  /** The quotations of each block. */
  readonly parts: readonly (readonly Part[])[];
  readonly headline: string | null;
  /** The headline as a paragraph, where it says whose statement the text is. */
  readonly announced: Statement | null;
  readonly lexicon: Lexicon;
  readonly source: Source;
}

/**
 * Gives the quotations of a release their speakers. Paragraphs that seem to name nobody are put off until somebody asks
 * who was spoken of; where a word in one of them is somebody's name after all, everything is read.
 */
export function draftsOf(input: Input): Draft[] {
  return drafts(input, openingsOf(input)) ?? drafts(input, []) ?? [];
}

/** For each paragraph that can be put off the words that may be names; null for the others. */
function openingsOf({ blocks, parts, lexicon }: Input): (readonly string[] | null)[] {
  // Where every noun has a capital, or no word has one, nothing can be told at a glance.
  if (lexicon.eastAsian || lexicon.capitalNouns || lexicon.bareSubjects !== null || lexicon.caseless !== null)
    return [];
  return mapped(blocks, ({ text }, at) => {
    if ((parts[at]?.length ?? 0) > 0) return null;
    const introduces = (parts[at + 1]?.length ?? 0) > 0 && mayAnnounce(text, lexicon);
    return introduces ? null : plainOpenings(text, lexicon);
  });
}

/** Null where a word of a paragraph that was put off is somebody's name. */
function drafts(
  { blocks, parts, headline, announced, lexicon, source }: Input,
  openings: readonly (readonly string[] | null)[],
): Draft[] | null {
  const texts: (readonly Token[] | null)[] = mapped(blocks, (block, at) =>
    openings[at] ? null : tokensOf(block, parts[at] ?? [], lexicon, source),
  );
  // Only above a text that begins with what is said.
  const said = announced !== null && (parts[0]?.length ?? 0) > 0 ? announced : null;
  const above = said === null ? [] : tokenise(said.text, [], lexicon);
  const names: string[] = [];
  for (const words of openings) if (words !== null) names.push(...words);
  const known = new Known(
    [...(said === null ? [] : [above]), ...texts.filter((text) => text !== null)],
    () => (headline === null ? [] : tokenise(headline, [], lexicon)),
    names,
  );
  const read: Paragraph[] = [];
  const head = said === null ? null : readParagraph(-1, said, [], above, lexicon, known);
  if (head !== null) read.push(head);
  const paragraphs = mapped(blocks, (block, at): Paragraph | Late => {
    const tokens = texts[at];
    if (!tokens) return () => readParagraph(at, block, [], tokensOf(block, [], lexicon, source), lexicon, known);
    const paragraph = readParagraph(at, block, parts[at] ?? [], tokens, lexicon, known);
    read.push(paragraph);
    return paragraph;
  });
  const people = peopleOf(read, lexicon);
  if (names.some((word) => people.knows(word))) return null;
  // "…" alone: words are left out there.
  const worded = paragraphs.filter((_, at) => LETTER.test(blocks[at]?.text ?? ""));
  return joinDashes(attributeParts(head === null ? worded : [head, ...worded], people, known));
}

/** Each quotation is the one token that it is to its sentence. */
function tokensOf(
  block: Block | Statement,
  parts: readonly Part[],
  lexicon: Lexicon,
  source: Source,
): readonly Token[] {
  const { text } = block;
  const masked = mapped(parts, ({ outer, inner }) => {
    return { start: outer.start, end: outer.end, first: text.charAt(inner.start), last: text.charAt(inner.end - 1) };
  });
  const tokens = tokenise(text, masked, lexicon);
  return jobsBeside("inline" in block ? behindDateline(tokens, block, source) : tokens, lexicon);
}

function peopleOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): People {
  const people = new People(lexicon);
  // Full names first, so that a surname finds its owner wherever that is introduced.
  const full: Mention[] = [];
  const short: Mention[] = [];
  for (const { mentions } of paragraphs) {
    for (const mention of mentions) if (mention.name !== null) (isFull(mention.name) ? full : short).push(mention);
  }
  // Where no spaces tell a full name, the longer of two is the fuller.
  if (lexicon.eastAsian) full.sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0));
  const spoken = lexicon.unspaced === null ? [] : subjectsOf(paragraphs);
  for (const mention of spoken.length > 0 ? withCutNames(full, spoken, lexicon) : full) people.add(mention);
  for (const mention of short) people.add(mention);
  for (const { cues } of paragraphs) {
    for (const { subject, declined } of cues)
      if (subject !== null && subject.name !== null) people.heard(subject, declined);
  }
  if (lexicon.nameCases.length > 0 || lexicon.nameGlued.length > 0) people.settle();
  return people;
}

const subjectsOf = (paragraphs: readonly Paragraph[]): Mention[] =>
  paragraphs.flatMap(({ cues }) => cues.flatMap(({ subject }) => subject ?? []));

/** "DS Example" is short for "Detective Sergeant Jane Example". */
const isFull = (name: string): boolean =>
  (name.includes(" ") && !isRanked(name)) || (EAST_ASIAN.test(name) && (isUnspaced(name) || isWhole(name)));
