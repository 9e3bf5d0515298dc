import type { CaptionValue } from "../recognise/caption.ts";
import type { CellTableValue, SectionValue } from "../recognise/context.ts";
import type { ItemValue } from "../recognise/list.ts";
import { cellsOf } from "../text/cells.ts";
import { fold } from "../text/fold.ts";
import { joined } from "../text/joined.ts";
import { mapped } from "../text/mapped.ts";
import type { Marker } from "../text/markers.ts";
import { maskedSlice, withoutMask, wordsAt } from "../text/slices.ts";
import { trimmed } from "../text/source.ts";
import type { Unit } from "../text/units.ts";
import { excerptOf } from "../text/view.ts";
import type { Block, Claim, Decision, Excerpt, LineRange, ListItem, Role, Source, Span } from "../types.ts";

/** A block and the claim that made it; paragraphs by default have none. */
export interface Owned {
  readonly block: Block;
  readonly claim: Claim | null;
}

/** The claim that took a line, by its number. */
type Owners = (Claim | undefined)[];

/** Roles whose neighbouring units are one block. */
const RUNS: ReadonlySet<Role> = new Set<Role>(["list", "table"]);

/** Puts every unit into exactly one block. A unit that no claim took is a paragraph. */
export function blocksOf(
  source: Source,
  units: readonly Unit[],
  decisions: readonly Decision[],
  markers: ReadonlyMap<number, Marker>,
): Owned[] {
  const owner: Owners = new Array(source.lines.length + 1);
  for (const { claim, accepted } of decisions) {
    if (accepted) for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) owner[line] = claim;
  }
  const owned: Owned[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const claim = owner[unit.lines[0]] ?? null;
    let end = at + 1;
    while (end < units.length && continues(units[end - 1] as Unit, units[end] as Unit, claim, owner)) end += 1;
    owned.push({
      block: blockFrom(source, units.slice(at, end), owner, claim, markers, `b${owned.length + 1}`),
      claim,
    });
    at = end;
  }
  return owned;
}

/** The next unit is of the same claim, or both are items of one list or rows of one table. */
function continues(last: Unit, next: Unit, claim: Claim | null, owner: Owners): boolean {
  const other = owner[next.lines[0]] ?? null;
  if (claim === null || other === null) return false;
  if (other === claim) return true;
  if (claim.field !== other.field || !RUNS.has(claim.field)) return false;
  return claim.field === "table" ? next.chunk === last.chunk : sameKind(owner[last.lines[0]] ?? claim, other);
}

const sameKind = (a: Claim, b: Claim): boolean => kindOf(a) === kindOf(b);

/** Bulleted, numbered and unmarked items make lists of their own. */
function kindOf(claim: Claim): string {
  const marker = (claim.value as ItemValue | undefined)?.marker ?? null;
  return marker === null ? "none" : /[\p{L}\p{N}]/u.test(marker) ? "number" : "bullet";
}

function blockFrom(
  source: Source,
  units: readonly Unit[],
  owner: Owners,
  claim: Claim | null,
  markers: ReadonlyMap<number, Marker>,
  id: string,
): Block {
  const first = units[0] as Unit;
  const last = units.at(-1) as Unit;
  const role = claim?.field ?? "paragraph";
  // A headline that a blank line parts is one line all the same.
  const whole = wholeOf(units, source, role === "headline" ? " " : "\n");
  const marker = markers.get(last.lines[1]) ?? null;
  // Field by field: V8 takes microseconds for an object that is spread and then added to, once a block.
  return {
    text: whole.text,
    spans: whole.spans,
    joint: whole.joint,
    id,
    role,
    lines: [first.lines[0], last.lines[1]],
    span: { start: first.span.start, end: last.span.end },
    because: claim?.because ?? "nothing else was found in it",
    label: labelOf(whole, source, role, claim),
    items: role === "list" ? units.map((unit) => itemOf(unit, source, owner)) : [],
    rows: role === "table" ? rowsOf(units, claim, source) : [],
    part: (claim?.value as Partial<SectionValue> | undefined)?.part === "heading" ? "heading" : "text",
    inline: [],
    attributes: marker?.attributes ?? null,
    pull: marker?.pull ?? null,
  };
}

/** The words of several units as one excerpt; lines that were not joined by a wrap are meant as lines. */
function wholeOf(units: readonly Unit[], source: Source, joint: Excerpt["joint"]): Excerpt {
  const [only] = units;
  if (only && units.length === 1) return { text: only.text, spans: only.spans, joint: only.joint };
  const spans: Span[] = [];
  for (const unit of units) spans.push(...unit.spans);
  const words = mapped(spans, (span) => fold(wordsAt(source, span.start, span.end)));
  return { text: joined(source, spans, words, joint), spans, joint };
}

/** The words before `start` of the claim's value: a label and its colon. */
function labelOf(whole: Excerpt, source: Source, role: Role, claim: Claim | null): Excerpt | null {
  if (role === "caption") {
    const labelEnd = (claim?.value as Partial<CaptionValue> | undefined)?.labelEnd ?? 0;
    return labelEnd === 0 ? null : excerptOf(whole, source, 0, labelEnd);
  }
  const value = claim?.value as { start?: number; valueStart?: number; headingEnd?: number } | undefined;
  const end = value?.start ?? value?.valueStart ?? value?.headingEnd ?? 0;
  if (end <= 0 || role === "list" || role === "dateline") return null;
  return excerptOf(whole, source, 0, end);
}

function itemOf(unit: Unit, source: Source, owner: Owners): ListItem {
  const value = owner[unit.lines[0]]?.value as ItemValue | undefined;
  const { text, spans, joint } = excerptOf(unit, source, value?.textStart ?? 0, unit.text.length);
  return { text, spans, joint, marker: value?.marker ?? null };
}

/** A line a row, or, where every line is a cell, so many lines. */
function rowsOf(units: readonly Unit[], claim: Claim | null, source: Source): Excerpt[][] {
  const columns = (claim?.value as CellTableValue | undefined)?.columns ?? 0;
  if (columns === 0) return units.map((unit) => rowOf(unit, source));
  const rows: Excerpt[][] = [];
  for (let at = 0; at < units.length; at += columns) rows.push(units.slice(at, at + columns).map(asCell));
  return rows;
}

const asCell = ({ text, spans, joint }: Unit): Excerpt => ({ text, spans, joint });

function rowOf(unit: Unit, source: Source): Excerpt[] {
  return cellsOf(maskedSlice(source, unit.span.start, unit.span.end)).map((cell) => ({
    text: withoutMask(cell.text),
    spans: [{ start: unit.span.start + cell.start, end: unit.span.start + cell.end }],
    joint: " ",
  }));
}

/** The lines of front matter as a block: they are owned like all others, though no page shows them. */
export function frontMatterBlock(source: Source, lines: LineRange): Block {
  const spans = source.lines.slice(0, lines[1]).map((line) => trimmed(source, line));
  return {
    id: "b0",
    role: "front-matter",
    lines,
    span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
    text: spans.map((span) => fold(source.text.slice(span.start, span.end))).join("\n"),
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
}
