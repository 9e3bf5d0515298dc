import type { LanguagePack } from "../languages/pack.ts";
import { isUnspaced } from "../text/fold.ts";
import { excerptOf, sourceSpans } from "../text/view.ts";
import type { Block, Excerpt, Finding, InlinePart, Quotation, Source, Span } from "../types.ts";
import { attributeParts, type Draft } from "./attribute.ts";
import { behindDateline } from "./behind-dateline.ts";
import { quotationIds } from "./ids.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { capitalRuns, knownNames } from "./names.ts";
import { type Paragraph, readParagraph } from "./paragraphs.ts";
import { isRanked, People } from "./people.ts";
import { findParts, sizeOf } from "./quotations.ts";
import { tokenise } from "./tokens.ts";

export { choosePullQuotes } from "./choose.ts";

/** Words, all parts together: fewer are a phrase that a sentence borrows, not a quotation to be listed. */
const FEWEST_WORDS = 6;

interface Input {
  readonly source: Source;
  /** Blocks of the body in order: paragraphs, lists, block quotations and subheads. */
  readonly paragraphs: readonly Block[];
  readonly headline: string | null;
  readonly pack: LanguagePack;
}

interface Attributed {
  readonly quotes: Quotation[];
  /** For each block that holds one: the quotations in it, by block id. */
  readonly inline: ReadonlyMap<string, readonly InlinePart[]>;
  readonly findings: Finding[];
}

/** Finds the direct quotations of a release and who says them. Never throws; linear in the length of the text. */
export function attribute({ source, paragraphs: blocks, headline, pack }: Input): Attributed {
  const lexicon = lexiconOf(pack);
  const { parts, findings } = findParts(blocks, source, pack.quotation.marks, lexicon, pack);
  const tokens = blocks.map((block, at) => {
    const masked = (parts[at] ?? []).map(({ outer, inner }) => ({
      ...outer,
      first: block.text.charAt(inner.start),
      last: block.text.charAt(inner.end - 1),
    }));
    return behindDateline(tokenise(block.text, masked, lexicon), block, source);
  });
  const runs = tokens.flatMap((each) => capitalRuns(each));
  if (headline !== null) runs.push(...capitalRuns(tokenise(headline, [], lexicon)));
  const known = knownNames(runs, lexicon);
  const paragraphs = blocks.map((block, at) =>
    readParagraph(at, block, parts[at] ?? [], tokens[at] ?? [], lexicon, known),
  );
  const people = peopleOf(paragraphs, lexicon);
  const drafts = attributeParts(paragraphs, people, seenTwice(runs));
  return finish(drafts, paragraphs, source, findings);
}

function peopleOf(paragraphs: readonly Paragraph[], lexicon: ReturnType<typeof lexiconOf>): People {
  const people = new People(lexicon);
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions);
  // Full names first, so that a surname finds its owner wherever that is introduced.
  const [full, short] = [mentions.filter(isFull), mentions.filter((mention) => !isFull(mention))];
  // Where no spaces tell a full name, the longer of two is the fuller.
  if (!lexicon.spaced) full.sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0));
  for (const mention of [...full, ...short]) people.add(mention);
  for (const { cues } of paragraphs) {
    for (const { subject } of cues) if (subject !== null) people.heard(subject);
  }
  return people;
}

/** "DS Example" is short for "Detective Sergeant Jane Example". */
const isFull = ({ name }: Mention): boolean =>
  name !== null && ((name.includes(" ") && !isRanked(name)) || isUnspaced(name));

function seenTwice(runs: readonly string[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const run of runs) (once.has(run) ? twice : once).add(run);
  return twice;
}

function finish(
  drafts: readonly Draft[],
  paragraphs: readonly Paragraph[],
  source: Source,
  findings: Finding[],
): Attributed {
  const quotes: Quotation[] = [];
  const inline = new Map<string, InlinePart[]>();
  const idOf = quotationIds();
  for (const { parts, speaker } of drafts) {
    const held: { block: Block; excerpt: Excerpt; spans: readonly Span[] }[] = [];
    for (const { paragraph, inner, outer } of parts) {
      const block = paragraphs[paragraph]?.block;
      if (block === undefined) continue;
      const spans = sourceSpans(block, source, outer.start, outer.end);
      held.push({ block, excerpt: excerptOf(block, source, inner.start, inner.end), spans });
    }
    const excerpts = held.map(({ excerpt }) => excerpt);
    const text = excerpts.map((excerpt) => excerpt.text).join(" ");
    if (sizeOf(text) < FEWEST_WORDS) continue;
    const id = idOf(text);
    for (const { block, spans } of held)
      inline.set(block.id, [...(inline.get(block.id) ?? []), { kind: "quotation", spans, id }]);
    const name = speaker?.name ?? null;
    quotes.push({
      id,
      text,
      parts: excerpts,
      speaker: name,
      role: name === null ? null : (speaker?.role ?? null),
      kind: speaker?.kind ?? "speech",
      blocks: [...new Set(held.map(({ block }) => block.id))],
      because: speaker?.because ?? "nothing near the quotation says who speaks",
    });
    if (name === null && speaker?.kind !== "document") {
      findings.push({ code: "quote/no-speaker", span: held[0]?.spans[0] ?? null });
    }
  }
  return { quotes, inline, findings };
}
