import type { Block, ListItem, Release } from "../types.ts";
import { escapeMarkdown } from "./markdown-escape.ts";
import { type Piece, type PiecesOptions, piecesOf } from "./pieces.ts";

/** "•", "–", "*": a bullet, which a list draws itself. */
const BULLET = /^[^\p{L}\p{N}]+$/u;
/** "3.", "3)": a number, which a list draws itself. */
const NUMBER = /^(0|[1-9]\d{0,8})[.)]$/;

/** A line break within a paragraph. */
const BREAK = "\\\n";

/**
 * The whole release as Markdown: CommonMark, with tables as GitHub has them. Every word is there once and in the order of the
 * text, and no character of it is markup.
 */
export function markdownText(release: Release, options?: PiecesOptions): string {
  let lists = 0;
  const texts = piecesOf(release, options).map((piece, at, pieces) => {
    // Two lists that follow each other would be one, but for another bullet.
    lists = piece.role === "list" && pieces[at - 1]?.role === "list" ? lists + 1 : 0;
    const goesOn = piece.goesOn && !isHeading(piece) && !isHeading(pieces[at - 1]);
    const above = at === 0 ? "" : goesOn ? BREAK : "\n\n";
    return above + markdownOf(piece, lists % 2 === 1);
  });
  return `${texts.join("")}\n`;
}

const isHeading = (piece: Piece | undefined): boolean => piece?.role === "subhead" || piece?.block?.part === "heading";

function markdownOf(piece: Piece, otherBullet: boolean): string {
  const { role, excerpt, block } = piece;
  if (role === "headline") return `# ${inOneLine(excerpt.text)}`;
  if (isHeading(piece)) return `## ${inOneLine(excerpt.text)}`;
  if (block !== null && role === "list" && block.items.length > 0) return list(block.items, otherBullet);
  if (block !== null && role === "table" && block.rows.length > 0) return table(block.rows);
  if (role === "quotation") return `> ${lines(excerpt.text).replaceAll("\n", "\n> ")}`;
  return lines(excerpt.text);
}

/** Lines stay lines. */
function lines(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => escapeMarkdown(line.trim()))
    .join(BREAK);
}

/** A heading ends with its line, and "#" at its end would be taken off. */
function inOneLine(text: string): string {
  return escapeMarkdown(text.replaceAll("\n", " ").trim()).replace(/#+$/, "\\$&");
}

function list(items: readonly ListItem[], otherBullet: boolean): string {
  const numbers = items.map(({ marker }) => NUMBER.exec(marker ?? "")?.[1]);
  const first = Number(numbers[0]);
  // Markdown counts on from the first number; what counts otherwise keeps its numbers as words.
  const counted = numbers.every((number, at) => number !== undefined && Number(number) === first + at);
  return items
    .map(({ marker, text }, at) => {
      const bullet = counted ? `${first + at}${otherBullet ? ")" : "."}` : otherBullet ? "*" : "-";
      const printed = counted || marker === null || BULLET.test(marker) ? text : `${marker} ${text}`;
      const indent = " ".repeat(bullet.length + 1);
      return `${bullet} ${lines(printed).replaceAll("\n", `\n${indent}`)}`;
    })
    .join("\n");
}

/** Which row is a head is not known, so it stays empty: GitHub's tables must have one. */
function table(rows: Block["rows"]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} |`).join("")}`;
  const blank = Array.from({ length: columns }, () => "");
  return [
    line(blank),
    line(blank.map(() => "---")),
    ...rows.map((row) => line(blank.map((_, at) => inOneLine(row[at]?.text ?? "")))),
  ].join("\n");
}
