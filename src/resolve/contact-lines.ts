import type { ContactValue } from "../recognise/context.ts";
import { cellsOf } from "../text/cells.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { columnsIn } from "../text/two-columns.ts";
import type { Block, Source } from "../types.ts";

/** A line of a contact section, in the order in which it is read: column by column where there are two. */
export interface ContactLine {
  readonly text: string;
  readonly block: string;
  /** Lines of one section, or of one column of it, share a number. */
  readonly section: number;
  readonly part: ContactValue["part"];
  /** A label opens it. */
  readonly labelled: boolean;
  /** A blank line or another block stands before it. */
  readonly gap: boolean;
}

/** What was read of a contact's block, by the id of the block. */
export type ContactValues = ReadonlyMap<string, ContactValue>;

/** The lines of all contact sections. Blocks without a value are none. */
export function contactLines(blocks: readonly Block[], values: ContactValues, source: Source): ContactLine[] {
  const sections = new Map<number, Block[]>();
  for (const block of blocks) {
    const section = values.get(block.id)?.block;
    if (section === undefined) continue;
    const members = sections.get(section);
    if (members) members.push(block);
    else sections.set(section, [block]);
  }
  let end = 0;
  return [...sections].flatMap(([section, members]) => {
    const rows = members.map((block) => columnsOf(block, source));
    const beside = members.some((block) => values.get(block.id)?.column);
    const width = beside ? 1 : widthOf(rows);
    const line = (block: Block, text: string, value: ContactValue, number: number): ContactLine => {
      const gap = block.lines[0] > end + 1;
      end = block.lines[1];
      return {
        text,
        block: block.id,
        section: number,
        part: value.part,
        labelled: value.column !== true && value.valueStart > 0,
        gap,
      };
    };
    const contactValue = (block: Block): ContactValue => values.get(block.id) as ContactValue;
    if (width === 1)
      return members.map((block) =>
        line(block, cellsIn(block, contactValue(block), source), contactValue(block), section),
      );
    return Array.from({ length: width }, (_, column) =>
      members.flatMap((block, at) => {
        const row = rows[at];
        const text = row?.length === width ? row[column] : column === 0 ? block.text : undefined;
        return text === undefined ? [] : [line(block, text, unlabelled(contactValue(block)), section + column / width)];
      }),
    ).flat();
  });
}

type Row = readonly string[];

/** How many columns some rows have that are read one after the other; 1 for lines that are read as they stand. */
function widthOf(rows: readonly (Row | null)[]): number {
  const parted = rows.filter((row) => row !== null);
  const width = Math.max(1, ...parted.map(({ length }) => length));
  const whole = parted.filter(({ length }) => length === width);
  if (whole.length < FEWEST_ROWS) return 1;
  if (width === 2) return whole.every(isPersonAndNumber) ? 1 : width;
  // Three and more: names, and below them a number or an address each.
  const names = whole[0]?.some(hasDetails) === false;
  return names && whole.some((row) => row.every(hasDetails)) ? width : 1;
}

/** "Jane Example        01632 960123": rows of a table, not a column of names beside one of numbers. */
const isPersonAndNumber = ([left = "", right = ""]: Row): boolean => !hasDetails(left) && hasDetails(right);
const hasDetails = (text: string): boolean => emailsIn(text).length > 0 || phonesIn(text).length > 0;

/** The words of a block behind its label; what wide gaps part in a row has a bar between. */
function cellsIn(block: Block, { valueStart }: ContactValue, source: Source): string {
  const raw =
    valueStart === 0 && block.lines[0] === block.lines[1] ? source.text.slice(block.span.start, block.span.end) : "";
  return WIDE.test(raw)
    ? cellsOf(raw)
        .map(({ text }) => text)
        .join(" | ")
    : block.text.slice(valueStart);
}

const WIDE = /\S[ \u00a0]{4,}\S/;

/** Fewer lines with two columns are a name and a number side by side. */
const FEWEST_ROWS = 2;
const unlabelled = (value: ContactValue): ContactValue => ({ ...value, valueStart: 0 });

/** "Phone:        +44 1632 960123" is a label and its value, not two columns. */
function columnsOf(block: Block, source: Source): Row | null {
  if (block.lines[0] !== block.lines[1]) return null;
  const row = columnsIn(source.text.slice(block.span.start, block.span.end));
  if (row === null || row.length > 2) return row;
  const [left, right] = row.map((cell) => /[:：]$/u.test(cell));
  return left && !right ? null : row;
}
