import type { Block, Decision, Diagnostic, Quotation, Release } from "../../src/types.ts";
import { type Colour, type Paint, severityColours } from "./paint.ts";

/** The roles in the colours of their part of the page; what is not named stays plain. */
const roleColours: Partial<Record<Block["role"], Colour>> = {
  headline: "bold",
  deck: "bold",
  subhead: "bold",
  "date-line": "cyan",
  dateline: "cyan",
  "release-line": "magenta",
  quotation: "green",
  "photo-credit": "yellow",
  source: "yellow",
  issuer: "yellow",
  contact: "blue",
  boilerplate: "gray",
  "end-mark": "gray",
  correction: "magenta",
  wire: "gray",
  genre: "gray",
  mail: "gray",
  "front-matter": "gray",
};

/**
 * What `inspect` prints for people: every line with its number, role and the reason, then the quotations with their
 * speakers, then what is unclear.
 */
export function inspectText(release: Release, paint: Paint, several: boolean): string {
  const parts = [
    several ? [paint("bold", `── ${release.source.file ?? "text"}`)] : [],
    linesOf(release, paint),
    release.quotes.length > 0 ? ["", paint("bold", "Quotations"), ...release.quotes.flatMap(quotation(paint))] : [],
    release.diagnostics.length > 0
      ? ["", paint("bold", "Unclear"), ...release.diagnostics.flatMap(diagnostic(release, paint))]
      : [],
  ];
  return `${parts.flat().join("\n")}\n`;
}

const ROLE_WIDTH = 13;
/** Characters of a line that are shown; the rest is in the file. */
const TEXT_WIDTH = 60;

function linesOf(release: Release, paint: Paint): string[] {
  const numberWidth = String(release.source.lines.length).length;
  const blocks = [...release.blocks];
  const sheets = new Map(release.decisions.filter(isWire).map(({ claim }) => [claim.lines[0], claim]));
  const lines: string[] = [];
  for (const { number, text } of release.source.lines) {
    while (blocks[0] !== undefined && blocks[0].lines[1] < number) blocks.shift();
    const block = blocks[0];
    if (text.trim() === "" || block === undefined || block.lines[0] > number) continue;
    // The number of a sheet stands within a paragraph, and is none of it.
    const within = block.role === "wire" ? undefined : sheets.get(number);
    const role = within?.field ?? block.role;
    const label = paint(roleColours[role] ?? "reset", role.padEnd(ROLE_WIDTH));
    const shown = text.trim().slice(0, TEXT_WIDTH).padEnd(TEXT_WIDTH);
    const why = within?.because ?? (block.lines[0] === number ? reason(block, release.decisions) : "as the line above");
    lines.push(`${paint("dim", String(number).padStart(numberWidth))}  ${label} ${shown} ${paint("dim", why)}`);
  }
  return lines;
}

const isWire = ({ accepted, claim }: Decision): boolean => accepted && claim.field === "wire";

/** "shaped: a date alone on its line (strength, dateLine; not deck: placed)": evidence, rule, recogniser, who lost. */
function reason(block: Block, decisions: readonly Decision[]): string {
  const decision = decisions.find(
    ({ accepted, claim }) => accepted && claim.field === block.role && claim.lines[0] === block.lines[0],
  );
  if (decision === undefined) return block.because;
  const { claim, rule } = decision;
  const losers = decisions.filter(({ against }) => against === claim).map((lost) => lost.claim);
  const others = losers
    .filter(({ field }) => field !== claim.field)
    .map(({ field, strength }) => `${field}: ${strength}`);
  const not = others.length === 0 ? "" : `; not ${[...new Set(others)].join(", ")}`;
  return `${claim.strength}: ${block.because} (${rule}, ${claim.by}${not})`;
}

const quotation =
  (paint: Paint) =>
  ({ id, text, speaker, role, because }: Quotation): string[] => {
    const who = speaker === null ? paint("yellow", "nobody") : paint("green", speaker);
    const title = role === null ? "" : `, ${role}`;
    const words = text.length > TEXT_WIDTH ? `${text.slice(0, TEXT_WIDTH)}…` : text;
    return [`  ${id.padEnd(4)} “${words}”`, `       ${who}${title}  ${paint("dim", because)}`];
  };

const diagnostic =
  (release: Release, paint: Paint) =>
  ({ severity, code, line, column, message, hint }: Diagnostic): string[] => {
    const place = `${release.source.file ?? "text"}:${line}:${column}`;
    const head = `  ${place} ${paint(severityColours[severity], severity)} ${message} ${paint("dim", code)}`;
    return hint === null ? [head] : [head, `    ${paint("dim", hint)}`];
  };
