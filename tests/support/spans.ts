import { fold, isBlank } from "../../src/text/fold.ts";
import { wordsAt } from "../../src/text/slices.ts";
import type { Excerpt, Release, Span } from "../../src/types.ts";

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

const isExcerpt = (value: unknown): value is Excerpt =>
  typeof value === "object" && value !== null && "text" in value && "spans" in value && "joint" in value;

/** Excerpts and spans of a model by their path, wherever they are. The source and its lines are left out. */
function* placesIn(value: unknown, path: string): Generator<[path: string, value: unknown]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) {
    // Claims hold offsets relative to a unit; front matter holds whatever its author likes.
    if (key === "source" || key === "decisions" || key === "frontMatter") continue;
    yield* placesIn(inner, `${path}.${key}`);
  }
}

const HYPHEN = /[-\u2010\u00ad]$/u;

/** The slices in their order, the joint between two of them; within a word that a hyphen parts at a line's end, there may be none. */
function isMadeOf({ text, spans, joint }: Excerpt, slices: readonly string[], source: string): boolean {
  let at = 0;
  return (
    slices.every((slice, index) => {
      if (!text.startsWith(slice, at)) return false;
      at += slice.length;
      const isLast = index === slices.length - 1;
      if (isLast) return true;
      if (text.startsWith(joint, at)) at += joint.length;
      else if (joint !== " " || !(HYPHEN.test(slice) || HYPHEN.test(source.charAt(spans[index]?.end ?? 0))))
        return false;
      return true;
    }) && at === text.length
  );
}

/**
 * What is wrong with the places in a release: an excerpt whose slices are not its text, a span that leaves the source,
 * runs backwards or begins before the one it follows. Words of front matter may have no place at all.
 */
export function misplaced(release: Release): string[] {
  const { text } = release.source;
  const faults: string[] = [];
  for (const [path, value] of placesIn(release, "release")) {
    if (isSpan(value) && !(0 <= value.start && value.start <= value.end && value.end <= text.length))
      faults.push(`${path}: ${value.start}–${value.end} of ${text.length}`);
    if (!isExcerpt(value)) continue;
    const slices = value.spans.map((span) => fold(wordsAt(release.source, span.start, span.end)));
    const given = value.spans.length === 0 && Object.keys(release.frontMatter).length > 0;
    if (!given && !isMadeOf(value, slices, text))
      faults.push(`${path}: ${JSON.stringify(slices.join(value.joint))} is not ${JSON.stringify(value.text)}`);
    value.spans.forEach((span, at) => {
      if (span.start < (value.spans[at - 1]?.end ?? 0)) faults.push(`${path}: its span ${at} is out of order`);
    });
  }
  return faults;
}

/** What is wrong with who owns which line: each that is not blank is in one block, and blocks are in the file's order. */
export function disowned({ source, blocks }: Release): string[] {
  const owners = new Array<number>(source.lines.length + 1).fill(0);
  const faults: string[] = [];
  let last = 0;
  for (const { id, lines, span } of blocks) {
    const [from, to] = lines;
    if (from <= last || to < from) faults.push(`${id}: lines ${from}–${to} come after line ${last}`);
    last = to;
    for (let line = from; line <= to; line += 1) owners[line] = (owners[line] ?? 0) + 1;
    const [first, end] = [source.lines[from - 1], source.lines[to - 1]];
    if (!first || !end || span.start < first.start || span.end > end.end)
      faults.push(`${id}: its span leaves its lines`);
  }
  for (const line of source.lines) {
    if (owners[line.number] !== 1 && !(isBlank(line.text) && owners[line.number] === 0))
      faults.push(`line ${line.number} ${JSON.stringify(line.text)} has ${owners[line.number]} owners`);
  }
  return faults;
}

/** What depends on where in the file something stands, not on what it says. */
const PLACES = new Set(["source", "decisions", "span", "spans", "lines", "line", "column"]);

/** A release without its places, for comparing two spellings of one text. */
export function withoutPlaces(release: Release): unknown {
  return JSON.parse(JSON.stringify(release, (key, value) => (PLACES.has(key) ? undefined : value)));
}
