import type { Block, Excerpt, Release, Role } from "../types.ts";
import { sharedLine } from "./shared-line.ts";

/** Some words of a release that belong together, and what they are. */
export interface Piece {
  readonly role: Role;
  readonly excerpt: Excerpt;
  /** The block that they are; null for a part of one, and for what only front matter says. */
  readonly block: Block | null;
  /** Whether it is the next line of what stands above it, as the lines of a contact are. */
  readonly goesOn: boolean;
}

export interface PiecesOptions {
  /** Whether the lines that a wire left in the text are among them. */
  readonly wire?: "show" | "drop";
  /** The day of publication as it is set where the text itself does not state it. */
  readonly date?: string | null;
  /** What was changed since, where the text itself does not tell of it: "Withdrawn 2 November 2025." */
  readonly changes?: readonly string[];
}

/**
 * All that the page of a release says, every word once, in the order of the text: for its versions without a page. What only
 * front matter gives stands where a text has it: headline, decks and byline first, sources and credits last.
 */
export function piecesOf(release: Release, { wire = "show", date = null, changes = [] }: PiecesOptions = {}): Piece[] {
  const blocks = release.blocks.filter(
    ({ role }) => role !== "front-matter" && role !== "mail" && !(role === "wire" && wire === "drop"),
  );
  const isGiven = (excerpt: Excerpt): boolean => !blocks.some((block) => holds(block, excerpt));
  const given = (role: Role, excerpts: readonly (Excerpt | null)[]): Piece[] =>
    excerpts.flatMap((excerpt) => (excerpt !== null && isGiven(excerpt) ? [piece(role, excerpt, null)] : []));
  const credits = (role: Role, lines: readonly { readonly block: string; readonly excerpt: Excerpt }[]): Piece[] =>
    given(
      role,
      lines.map(({ excerpt }) => excerpt),
    );
  const pieces = [
    ...given("headline", [release.headline]),
    ...given("deck", release.decks),
    ...given("byline", [release.byline]),
    ...(date === null || release.date?.excerpt !== null ? [] : [piece("date-line", inWords(date), null)]),
    ...changes.map((text) => piece("correction", inWords(text), null)),
    ...piecesOfBlocks(blocks, release),
    ...credits("source", release.sources),
    ...credits("photo-credit", release.photoCredits),
  ].filter(({ excerpt }) => excerpt.text !== "");
  return pieces.map((piece, at) => ({ ...piece, goesOn: goesOn(pieces[at - 1]?.block ?? null, piece.block) }));
}

const goesOn = (above: Block | null, block: Block | null): boolean =>
  above?.role === "contact" && block?.role === "contact" && block.lines[0] === above.lines[1] + 1;

const piece = (role: Role, excerpt: Excerpt, block: Block | null): Piece => ({ role, excerpt, block, goesOn: false });

const inWords = (text: string): Excerpt => ({ text, spans: [], joint: " " });

/** What stands side by side in a letterhead is said one after the other: its left column, then whom to call. */
function piecesOfBlocks(blocks: readonly Block[], release: Release): Piece[] {
  const pieces: Piece[] = [];
  let aside: Piece[] = [];
  for (const block of blocks) {
    const shared = sharedLine(block, release);
    if (shared === null) {
      pieces.push(...aside, ...read(block, release));
      aside = [];
      continue;
    }
    pieces.push(piece(block.role, shared.left, { ...shared.left, label: null }));
    aside.push(piece("contact", shared.right, { ...shared.right, role: "contact" }));
  }
  return [...pieces, ...aside];
}

/** "PRESS RELEASE: Gate moves" -> the label, then the headline. A headline that is not the release's is text like any other. */
function read(block: Block, { headline }: Release): Piece[] {
  if (block.role !== "headline") return [piece(block.role, block, block)];
  if (headline === null || !holds(block, headline)) return [piece("paragraph", block, block)];
  const label: Piece[] = block.label === null ? [] : [piece("genre", block.label, null)];
  return [...label, piece("headline", headline, block)];
}

/** Whether the excerpt was read from this block. */
function holds(block: Block, { spans: [first] }: Excerpt): boolean {
  return first !== undefined && first.start >= block.span.start && first.start < block.span.end;
}
