import type { Block, Role } from "../types.ts";
import { readCaseless } from "./caseless/cues.ts";
import type { Cue } from "./cue.ts";
import { findCues } from "./cues.ts";
import { readGlued } from "./glued/cues.ts";
import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";
import type { Part } from "./part.ts";
import type { Token } from "./tokens.ts";
import { readUnspaced } from "./unspaced/cues.ts";
import { readVerbFirst } from "./verb-first.ts";

/** A sentence of a paragraph; token indices, `end` not included. */
export interface Sentence {
  readonly number: number;
  readonly first: number;
  readonly end: number;
  /** Token indices of its quotations. */
  readonly quotations: readonly number[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** All that is read of one paragraph before anybody is given a word. */
export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly role: Role;
  readonly parts: readonly Part[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** Where in `mentions` one of them stands. */
  readonly indexOf: (mention: Mention) => number;
}

/** A paragraph that names, quotes and announces nobody: it is read only where somebody asks who was spoken of. */
export type Late = () => Paragraph;

/** Reads mentions, cues and sentences of a paragraph; `known` is what a first reading found. */
export function readParagraph(
  index: number,
  { text, role }: Pick<Block, "text" | "role">,
  parts: readonly Part[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  known: Known,
): Paragraph {
  const { mentions, cues } = readPeople(text, tokens, lexicon, known);
  const sentences = sentencesOf(tokens, mentions, cues);
  let places: Map<Mention, number> | null = null;
  // Hardly any paragraph is asked.
  const indexOf = (mention: Mention): number => {
    places ??= new Map(mentions.map((each, at) => [each, at] as const));
    return places.get(mention) ?? -1;
  };
  return { index, text, role, parts, tokens, mentions, cues, sentences, lexicon, indexOf };
}

/** The sentences of a paragraph with what is in each; all lists are in the order of the text. */
function sentencesOf(tokens: readonly Token[], mentions: readonly Mention[], cues: readonly Cue[]): Sentence[] {
  const sentences: (Sentence & { end: number; quotations: number[]; mentions: Mention[]; cues: Cue[] })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    for (let number = sentences.length; number <= token.sentence; number += 1)
      sentences.push({ number, first: at, end: at, quotations: [], mentions: [], cues: [] });
    const sentence = sentences[token.sentence];
    if (sentence === undefined) continue;
    sentence.end = at + 1;
    if (token.kind === "quotation") sentence.quotations.push(at);
  }
  for (const mention of mentions) sentences[mention.sentence]?.mentions.push(mention);
  for (const cue of cues) sentences[cue.sentence]?.cues.push(cue);
  return sentences;
}

function readPeople(text: string, tokens: readonly Token[], lexicon: Lexicon, known: Known) {
  if (lexicon.unspaced !== null) return readUnspaced(text, tokens, lexicon);
  if (lexicon.glued !== null) return readGlued(text, tokens, lexicon);
  if (lexicon.caseless !== null) return readCaseless(text, tokens, lexicon);
  if (lexicon.bareSubjects !== null) return readVerbFirst(text, tokens, lexicon);
  const mentions = findMentions(text, tokens, lexicon, known);
  return { mentions, cues: findCues(tokens, mentions, lexicon) };
}
