import { dateLocales } from "./dates/index.ts";
import { diagnose } from "./diagnostics/diagnose.ts";
import { packs as allPacks } from "./languages/index.ts";
import type { LanguagePack } from "./languages/pack.ts";
import { checkOptions, type ParseOptions } from "./options.ts";
import { attribute, choosePullQuotes } from "./quotes/index.ts";
import type { Context } from "./recognise/context.ts";
import { roundOne, roundTwo, type Table } from "./recognise/index.ts";
import { detectLanguage, directionOf } from "./recognise/language.ts";
import { marked } from "./recognise/marked.ts";
import { blocksOf } from "./resolve/blocks.ts";
import { givenDate } from "./resolve/given.ts";
import { labelsOf } from "./resolve/labels.ts";
import { openings } from "./resolve/openings.ts";
import { type Skeleton, skeletonOf } from "./resolve/release.ts";
import { resolve } from "./resolve/resolve.ts";
import { storyOf } from "./resolve/story.ts";
import { readFrontMatter } from "./text/front-matter.ts";
import { type Marker, markerFindings, readMarker } from "./text/markers.ts";
import { sourceOf } from "./text/source.ts";
import { type Unit, unitsOf } from "./text/units.ts";
import type {
  Block,
  Claim,
  Decision,
  Finding,
  InlinePart,
  Language,
  LineRange,
  Release,
  Role,
  Source,
  Span,
} from "./types.ts";

/**
 * Reads a press release. Any text gives a release: what is not found is null or empty, what is doubtful is in
 * `diagnostics`, and every line that is not blank is in exactly one block.
 *
 * @throws {TypeError} for a wrong option; never for a text.
 */
export function parse(text: string, options: ParseOptions = {}): Release {
  checkOptions(options);
  const findings: Finding[] = [];
  const source = sourceOf(text, options.file ?? null);

  // Text: front matter and markers are set aside, the rest is cut into units.
  const front = readFrontMatter(source);
  const markers = markersOf(source, front.lines);
  findings.push(...front.findings, ...source.lines.filter((line) => markers.has(line.number)).flatMap(markerFindings));
  const spans = textSpans(source, front.lines, markers);
  const language = languageOf(spans.map((span) => text.slice(span.start, span.end)).join("\n"), options, front.data);
  const packs = packsFor(language);
  const pack = packs[0] as LanguagePack;
  const labels = labelsOf(packs);
  const dates = { packs, region: options.region ?? null, language: language.tag, locales: dateLocales };
  const units = unitsOf(source, spans, {
    before: openings(labels, pack, dates),
    after: new Set(markers.keys()),
  });

  // Recognise and resolve, in two rounds: the second sees where things stand.
  const base = {
    source,
    units,
    chunks: chunksOf(units),
    pack,
    packs,
    labels,
    dates,
  };
  const blank: Context = { ...base, outline: units.map(() => null), story: { first: 0, end: units.length } };
  const claims = [...marked(units, markers), ...run(roundOne, blank, findings)];
  const first = resolve(claims, source.lines.length);
  const outline = outlineOf(units, first);
  const story = storyOf({ ...base, outline }, first);
  const context: Context = { ...base, outline, story };
  // What knows more goes first: the order of claims is the last tie-break.
  const decisions = resolve([...run(roundTwo, context, findings), ...claims], source.lines.length);

  // Blocks, fields, quotations.
  const skeleton = skeletonOf(context, blocksOf(source, units, decisions, markers));
  const date = givenDate(front.data, options.file ?? null, skeleton.date);
  const paragraphs = skeleton.body.filter((block) => block.role !== "caption" && block.role !== "table");
  const {
    quotes,
    inline,
    findings: doubts,
  } = attribute({ source, paragraphs, headline: skeleton.headline?.text ?? null, pack, packs });
  const body = skeleton.body.map((block) => withInline(block, inline));
  const pullQuotes = choosePullQuotes({ source, body, quotes, pack, count: options.pullQuotes ?? null });
  findings.push(
    ...skeleton.findings.filter(({ code }) => date === null || date === skeleton.date || !code.startsWith("date/")),
    ...doubts,
    ...missing(skeleton, date),
  );

  return {
    ...skeleton,
    source,
    language,
    date,
    body,
    blocks: withFrontMatter(
      source,
      front.lines,
      skeleton.blocks.map((block) => withInline(block, inline)),
    ),
    quotes,
    pullQuotes,
    decisions,
    diagnostics: diagnose(source, findings),
    frontMatter: front.data,
  };
}

function markersOf(source: Source, front: LineRange | null): Map<number, Marker> {
  const markers = new Map<number, Marker>();
  for (const line of source.lines) {
    const marker = line.number > (front?.[1] ?? 0) && line.text.includes("}") ? readMarker(line.text) : null;
    if (marker) markers.set(line.number, marker);
  }
  return markers;
}

/** One span a line: without its marker; empty for front matter. */
function textSpans(source: Source, front: LineRange | null, markers: ReadonlyMap<number, Marker>): Span[] {
  return source.lines.map((line) => {
    if (front && line.number <= front[1]) return { start: line.start, end: line.start };
    // A byte order mark that reached the text is no word of it.
    const start = line.start + (line.number === 1 && line.text.startsWith("\ufeff") ? 1 : 0);
    const marker = markers.get(line.number);
    return { start, end: marker ? line.start + marker.at : line.end };
  });
}

function languageOf(text: string, options: ParseOptions, data: Readonly<Record<string, unknown>>): Language {
  const said = options.language ?? data.lang ?? data.language;
  const detected = detectLanguage(text, allPacks);
  if (typeof said !== "string" || said === "") return detected;
  return {
    tag: said,
    direction: directionOf(said),
    because: options.language ? "the option says so" : "the front matter says so",
  };
}

const ordered = new Map<string, readonly LanguagePack[]>();

/** All packs, the one of this language first; the same list for the same language, so that what is built on it is kept. */
function packsFor({ tag }: Language): readonly LanguagePack[] {
  const own =
    allPacks.find((pack) => pack.tag === tag) ?? allPacks.find((pack) => pack.tag.split("-")[0] === tag.split("-")[0]);
  const id = own?.tag ?? "";
  const known = ordered.get(id) ?? (own ? [own, ...allPacks.filter((pack) => pack !== own)] : allPacks);
  ordered.set(id, known);
  return known;
}

/** Runs each recogniser by itself: one that throws is named in a diagnostic, and the others go on. */
function run(table: Table, context: Context, findings: Finding[]): Claim[] {
  return table.flatMap(([name, recogniser]) => {
    try {
      return recogniser(context);
    } catch (error) {
      findings.push({
        code: "engine/recogniser-failed",
        span: null,
        values: { name, reason: error instanceof Error ? error.message : String(error) },
      });
      return [];
    }
  });
}

function chunksOf(units: readonly Unit[]): Unit[][] {
  const chunks: Unit[][] = [];
  for (const unit of units) (chunks[unit.chunk] ??= []).push(unit);
  return chunks;
}

function outlineOf(units: readonly Unit[], decisions: readonly Decision[]): (Role | null)[] {
  const roles = new Map<number, Role>();
  for (const { claim, accepted } of decisions) {
    if (accepted) for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) roles.set(line, claim.field);
  }
  return units.map((unit) => roles.get(unit.lines[0]) ?? null);
}

function withInline(block: Block, inline: ReadonlyMap<string, readonly InlinePart[]>): Block {
  const parts = inline.get(block.id);
  return parts ? { ...block, inline: [...block.inline, ...parts] } : block;
}

function withFrontMatter(source: Source, lines: LineRange | null, blocks: readonly Block[]): readonly Block[] {
  if (!lines) return blocks;
  const span = { start: source.lines[0]?.start ?? 0, end: source.lines[lines[1] - 1]?.end ?? 0 };
  const text = source.text.slice(span.start, span.end);
  const spans = source.lines.slice(0, lines[1]).map(({ start, end }) => ({ start, end }));
  const block: Block = {
    id: "b0",
    role: "front-matter",
    lines,
    span,
    text,
    spans,
    joint: "\n",
    because: "YAML between two rules at the very top",
    label: null,
    items: [],
    rows: [],
    part: "text",
    inline: [],
    attributes: null,
    pull: null,
  };
  return [block, ...blocks];
}

function missing({ headline, blocks, findings }: Skeleton, date: Release["date"]): Finding[] {
  if (blocks.length === 0) return [{ code: "text/empty", span: null }];
  const dated = date !== null || findings.some(({ code }) => code.startsWith("date/"));
  return [
    ...(headline ? [] : [{ code: "headline/missing", span: null } as const]),
    ...(dated ? [] : [{ code: "date/missing", span: null } as const]),
  ];
}
