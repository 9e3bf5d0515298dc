import type { Finding, Line, LineRange, Source, Span } from "../types.ts";
import { fold, isBlank } from "./fold.ts";
import { type FrontMatter, readFrontMatter, type Yaml } from "./front-matter.ts";
import { lineSigns } from "./line-signs.ts";
import { mapped } from "./mapped.ts";
import { type Marker, markerFindings, readMarker } from "./markers.ts";
import { trimmed } from "./source.ts";
import { type SpanMark, spanMarksOf } from "./span-marks.ts";

/** A source with what is not running text set aside: front matter and markers. */
export interface Prepared {
  /** The source, which knows of the signs round marked words. */
  readonly source: Source;
  readonly front: FrontMatter;
  /** By the number of the line they close. */
  readonly markers: ReadonlyMap<number, Marker>;
  /** One span a line of the source: without its marker; empty for a line of front matter. */
  readonly spans: readonly Span[];
  /** Words that the author marked within a line. */
  readonly words: readonly SpanMark[];
  readonly findings: readonly Finding[];
}

/** Sets front matter and markers aside. A marker that stands alone on its line marks nothing: it stays text. */
export function prepare(read: Source, yaml: Yaml | null): Prepared {
  const front = readFrontMatter(read, yaml);
  const last = front.lines?.[1] ?? 0;
  const { marks, findings } = spanMarksOf(read, read.lines[last - 1]?.end ?? 0);
  const source = marks.length === 0 ? read : { ...read, signs: marks.flatMap(({ signs }) => signs) };
  const { markers, alone } = markersOf(source, last);
  const wordsOf = lineSigns(source);
  return {
    source,
    front,
    markers,
    words: marks,
    spans: mapped(source.lines, (line) => {
      if (line.number <= last) return { start: line.start, end: line.start };
      const marker = markers.get(line.number);
      const { start, end } = wordsOf(line);
      return { start, end: marker ? Math.max(start, line.start + marker.at) : end };
    }),
    findings: [
      ...front.findings,
      ...findings,
      ...(markers.size === 0 ? [] : source.lines.filter(({ number }) => markers.has(number)).flatMap(markerFindings)),
      ...alone.map(
        (line): Finding => ({ code: "marker/alone", span: trimmed(source, line), values: { text: fold(line.text) } }),
      ),
    ],
  };
}

function markersOf(source: Source, front: LineRange[1]): { markers: Map<number, Marker>; alone: Line[] } {
  const markers = new Map<number, Marker>();
  const alone: Line[] = [];
  if (!source.text.includes("}")) return { markers, alone };
  const closed = new Set(source.signs?.map(({ end }) => end));
  for (const line of source.lines) {
    const marker = line.number > front && line.text.includes("}") ? readMarker(line.text) : null;
    if (marker === null) continue;
    // The sign that closes marked words at the end of a line is no marker of the line.
    if (closed.has(line.start + line.text.trimEnd().length)) continue;
    if (isBlank(line.text.slice(0, marker.at))) alone.push(line);
    else markers.set(line.number, marker);
  }
  return { markers, alone };
}
