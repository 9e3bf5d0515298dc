import { fold } from "../../src/text/fold.ts";
import { sourceOf } from "../../src/text/source.ts";
import type {
  Block,
  Excerpt,
  InlinePart,
  MarkerAttributes,
  PullQuote,
  Quotation,
  Release,
  Role,
  Span,
} from "../../src/types.ts";

/** One block of a release to be made. `text` may have several lines; nothing else has a default worth knowing. */
export interface BlockSketch {
  readonly role: Role;
  readonly text: string;
  readonly joint?: Excerpt["joint"];
  /** A list: each line of `text` is an item; what matches here at its start is the marker. */
  readonly marker?: RegExp;
  /** A table: each line of `text` is a row, cut into cells here. */
  readonly cells?: string;
  readonly part?: "heading" | "text";
  readonly attributes?: MarkerAttributes;
  /** Words of `text` that are a part, marks included; a line break in them is one in `text`. */
  readonly inline?: readonly { kind: InlinePart["kind"]; text: string; id?: string }[];
}

export interface ReleaseSketch {
  readonly language?: string;
  /** Pull-quotes: words of a quotation, and the index of the block before which they are set. */
  readonly pulls?: readonly {
    quotation: string;
    text: string;
    before: number;
    look?: PullQuote["look"];
    role?: string;
  }[];
}

/** The roles of blocks that are no part of the body. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>([
  ...(["genre", "headline", "deck", "date-line", "byline", "release-line", "dateline", "issuer", "source"] as const),
  ...(["photo-credit", "contact", "boilerplate", "notes", "end-mark", "correction", "wire", "front-matter"] as const),
]);

/** Makes a release of blocks, a blank line between two of them, as the pipeline would hand it over. */
export function releaseOf(sketches: readonly BlockSketch[], options: ReleaseSketch = {}): Release {
  const source = sourceOf(sketches.map((sketch) => sketch.text).join("\n\n"), "sketch.txt");
  let offset = 0;
  let line = 1;
  const blocks = sketches.map((sketch, index): Block => {
    const block = blockOf(sketch, index, offset, line);
    offset += sketch.text.length + 2;
    line = block.lines[1] + 2;
    return block;
  });
  const find = (role: Role) => blocks.filter((block) => block.role === role);
  return {
    source,
    language: { tag: options.language ?? "en", direction: "ltr", because: "the sketch says so" },
    genre: find("genre")[0] ?? null,
    headline: find("headline")[0] ?? null,
    decks: find("deck"),
    byline: find("byline")[0] ?? null,
    date: null,
    dateline: null,
    releaseLine: null,
    issuer: find("issuer")[0] ?? null,
    body: blocks.filter((block) => !OUTSIDE.has(block.role)),
    quotes: quotesOf(blocks),
    pullQuotes: (options.pulls ?? []).map((pull) => ({
      quotation: pull.quotation,
      excerpt: { text: pull.text, spans: [], joint: " " },
      speaker: "Jane Placeholder",
      role: pull.role ?? null,
      before: `b${pull.before + 1}`,
      look: pull.look ?? "margin",
      because: "the sketch says so",
    })),
    pullQuoteMode: "repeat",
    photoCredits: [],
    pictures: [],
    sources: [],
    contacts: [],
    boilerplate: [],
    notes: [],
    endMark: find("end-mark")[0] ?? null,
    corrections: [],
    withdrawn: null,
    blocks,
    decisions: [],
    diagnostics: [],
    frontMatter: {},
  };
}

function blockOf(sketch: BlockSketch, index: number, offset: number, line: number): Block {
  const joint = sketch.joint ?? " ";
  const whole = excerptAt(sketch.text, offset, joint);
  const rows = sketch.text.split("\n");
  let at = offset;
  const starts = rows.map((row) => {
    const start = at;
    at += row.length + 1;
    return start;
  });
  return {
    ...whole,
    id: `b${index + 1}`,
    role: sketch.role,
    lines: [line, line + rows.length - 1],
    span: { start: offset, end: offset + sketch.text.length },
    because: "the sketch says so",
    label: null,
    items:
      sketch.role !== "list"
        ? []
        : rows.map((row, number) => {
            const marker = sketch.marker?.exec(row)?.[0] ?? "";
            const item = excerptAt(row.slice(marker.length), (starts[number] ?? 0) + marker.length, joint);
            return { ...item, marker: marker.trim() === "" ? null : marker.trim() };
          }),
    rows:
      sketch.cells === undefined
        ? []
        : rows.map((row, number) => {
            let from = starts[number] ?? 0;
            return row.split(sketch.cells ?? "\t").map((cell) => {
              const excerpt = excerptAt(cell, from, joint);
              from += cell.length + (sketch.cells ?? "\t").length;
              return excerpt;
            });
          }),
    part: sketch.part ?? "text",
    inline: (sketch.inline ?? []).map(({ kind, text, id }) => {
      const from = sketch.text.indexOf(text);
      if (from < 0) throw new Error(`“${text}” is not in “${sketch.text}”`);
      const { spans } = excerptAt(text, offset + from, joint);
      return id === undefined ? { kind, spans } : { kind, spans, id };
    }),
    attributes: sketch.attributes ?? null,
    pull: null,
  };
}

/** The words of a slice: one span a line, white space at the ends of lines left out. */
function excerptAt(slice: string, offset: number, joint: Excerpt["joint"]): Excerpt {
  const spans: Span[] = [];
  const texts: string[] = [];
  let at = offset;
  for (const line of slice.split("\n")) {
    const start = at + (line.length - line.trimStart().length);
    texts.push(fold(line));
    spans.push({ start, end: Math.max(start, at + line.trimEnd().length) });
    at += line.length + 1;
  }
  return { text: texts.join(joint), spans, joint };
}

function quotesOf(blocks: readonly Block[]): Quotation[] {
  const ids = new Set(blocks.flatMap((block) => block.inline.flatMap(({ id }) => (id === undefined ? [] : [id]))));
  return [...ids].map((id) => ({
    id,
    text: "",
    parts: [],
    speaker: "Jane Placeholder",
    role: null,
    kind: "speech",
    blocks: blocks.filter((block) => block.inline.some((part) => part.id === id)).map((block) => block.id),
    because: "the sketch says so",
  }));
}
