import type { ContactValue } from "../recognise/context.ts";
import { cellsOf } from "../text/cells.ts";
import { emailsIn, phonesIn } from "../text/contact-details.ts";
import { fold } from "../text/fold.ts";
import { type TwoColumns, twoColumns } from "../text/two-columns.ts";
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
    const columns = members.map((block) => columnsOf(block, source));
    const beside = members.some((block) => values.get(block.id)?.column);
    const rows = columns.filter((each) => each !== null);
    const side = !beside && rows.length >= FEWEST_ROWS && !rows.every(isPersonAndNumber);
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
    if (!side)
      return members.map((block) =>
        line(block, cellsIn(block, contactValue(block), source), contactValue(block), section),
      );
    const left = members.map((block, at) =>
      line(block, columns[at]?.left ?? block.text, unlabelled(contactValue(block)), section),
    );
    const right = members.flatMap((block, at) => {
      const text = columns[at]?.right;
      return text === undefined ? [] : [line(block, text, unlabelled(contactValue(block)), section + BESIDE)];
    });
    return [...left, ...right];
  });
}

/** "Jane Example        01632 960123": rows of a table, not a column of names beside one of numbers. */
const isPersonAndNumber = ({ left, right }: TwoColumns): boolean => !hasDetails(left) && hasDetails(right);
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
/** A right column is a section of its own; sections are numbered by units. */
const BESIDE = 0.5;

const unlabelled = (value: ContactValue): ContactValue => ({ ...value, valueStart: 0 });

/** "Phone:        +44 1632 960123" is a label and its value, not two columns. */
function columnsOf(block: Block, source: Source): TwoColumns | null {
  if (block.lines[0] !== block.lines[1]) return null;
  const columns = twoColumns(source.text.slice(block.span.start, block.span.end));
  const isHeading = columns !== null && /[:：]$/u.test(columns.left) && /[:：]$/u.test(columns.right);
  return columns !== null && (isHeading || !/[:：]$/u.test(fold(columns.left))) ? columns : null;
}
