import { sharedLine } from "../../../src/render/index.ts";
import type { Block, Contact, Release } from "../../../src/types.ts";
import { blocksFor } from "../placement.ts";
import { afterLabel, bareLabel } from "../section/label.ts";

/** One contact as printed: the lines that belong to a person or a desk. */
export interface Card {
  readonly contact: Contact | null;
  readonly lines: readonly string[];
}

export interface ContactSection {
  /** The heading or label as printed; null where the text has none, or several. */
  readonly label: string | null;
  readonly cards: readonly Card[];
}

/** "Press:", "Tel.:". */
const ENDS_OPEN = /[:：]$/;

interface OpenCard {
  contact: Contact | null;
  lines: string[];
  /** The last line of the source in it. */
  last: number;
}

/** Cuts the contact blocks into cards, every line once and in order. */
export function contactSection(release: Release): ContactSection {
  const shared = blocksFor("byline", release).flatMap((block) => sharedLine(block, release)?.right ?? []);
  const blocks = [...shared, ...blocksFor("contacts", release)].sort((a, b) => a.span.start - b.span.start);
  const announced = blocks.flatMap(labelOf);
  const label = announced.length === 1 ? (announced[0] ?? null) : null;
  const cards: OpenCard[] = [];
  const contactOf = (block: Block | undefined) =>
    release.contacts.find((each) => block !== undefined && each.blocks.includes(block.id)) ?? null;
  for (const [index, block] of blocks.entries()) {
    const lines = linesOf(block, label !== null);
    if (lines.length === 0) continue;
    // "Press:" belongs to whom it announces, even if it was read as a line of the contact before.
    const contact = contactOf(ENDS_OPEN.test(block.text) ? (blocks[index + 1] ?? block) : block);
    const card = cards.at(-1);
    if (card === undefined || begins(block, contact, card)) {
      cards.push({ contact, lines, last: block.lines[1] });
    } else {
      card.lines.push(...lines);
      card.contact ??= contact;
      card.last = block.lines[1];
    }
  }
  return { label, cards };
}

/** A card begins with another contact, with a heading, and after a gap where no contact holds the lines together. */
function begins(block: Block, contact: Contact | null, card: OpenCard): boolean {
  if (contact !== null && card.contact !== null) return contact !== card.contact;
  if (block.part === "heading" || labelOf(block).length > 0) return card.contact !== null;
  return contact === null && block.lines[0] > card.last + 1;
}

/** The heading or label of a block, as bare words. */
function labelOf(block: Block): string[] {
  if (block.part === "heading") return [bareLabel(block.text)];
  return block.label === null ? [] : [bareLabel(block.label.text)];
}

/** A block's lines as printed, without the label if the section bears it. */
function linesOf(block: Block, labelled: boolean): string[] {
  if (labelled && block.part === "heading") return [];
  const { text } = labelled ? afterLabel(block) : block;
  return text.split("\n").filter((line) => line.trim() !== "");
}
