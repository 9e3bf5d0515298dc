import type { Finding, Line, LineRange, Source, Span } from "../types.ts";
import { fold, isBlank } from "./fold.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { type Marker, markerFindings, readMarker } from "./markers.ts";
import { trimmed } from "./source.ts";

/** A source with what is not running text set aside: front matter and markers. */
export interface Prepared {
  readonly front: FrontMatter;
  /** By the number of the line they close. */
  readonly markers: ReadonlyMap<number, Marker>;
  /** One span a line of the source: without its marker; empty for a line of front matter. */
  readonly spans: readonly Span[];
  readonly findings: readonly Finding[];
}

/** Sets front matter and markers aside. A marker that stands alone on its line marks nothing: it stays text. */
export function prepare(source: Source): Prepared {
  const front = readFrontMatter(source);
  const last = front.lines?.[1] ?? 0;
  const { markers, alone } = markersOf(source, last);
  return {
    front,
    markers,
    spans: source.lines.map((line) => {
      if (line.number <= last) return { start: line.start, end: line.start };
      const marker = markers.get(line.number);
      // A byte order mark that reached the text is no word of it.
      const start = line.start + (line.number === 1 && line.text.startsWith("\ufeff") ? 1 : 0);
      return { start, end: marker ? line.start + marker.at : line.end };
    }),
    findings: [
      ...front.findings,
      ...source.lines.filter((line) => markers.has(line.number)).flatMap(markerFindings),
      ...alone.map(
        (line): Finding => ({ code: "marker/alone", span: trimmed(source, line), values: { text: fold(line.text) } }),
      ),
    ],
  };
}

function markersOf(source: Source, front: LineRange[1]): { markers: Map<number, Marker>; alone: Line[] } {
  const markers = new Map<number, Marker>();
  const alone: Line[] = [];
  for (const line of source.lines) {
    const marker = line.number > front && line.text.includes("}") ? readMarker(line.text) : null;
    if (marker === null) continue;
    if (isBlank(line.text.slice(0, marker.at))) alone.push(line);
    else markers.set(line.number, marker);
  }
  return { markers, alone };
}
