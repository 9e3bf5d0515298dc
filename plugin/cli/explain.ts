import { explainLine, type LineExplanation, ruleInWords } from "../../src/resolve/explain.ts";
import type { Block, Diagnostic, LineRange, Release } from "../../src/types.ts";
import { UsageError } from "./command.ts";
import type { Paint } from "./paint.ts";

/**
 * `inspect --explain LINE`: what a line is, which claims lost and by which rule, what was read in it, and the marker that
 * would change it.
 * @throws UsageError where the text has no such line.
 */
export function explainText(release: Release, line: number, paint: Paint): string {
  const explained = explainLine(release, line);
  if (explained === null) {
    throw new UsageError(`there is no line ${line} in ${fileOf(release)}; it has ${release.source.lines.length}.`);
  }
  const { text, role, because } = explained;
  const head = `${paint("bold", `${fileOf(release)}:${line}`)}  ${text.trim()}`;
  if (role === null) return `${head}\n  blank: ${because}\n`;
  const parts = [
    `  ${paint("bold", role)}, ${inWords(explained.lines)}: ${because}`,
    evidence(explained),
    ...explained.lost.flatMap((claim) => [
      `  not ${claim.role}, ${inWords(claim.lines)}: ${claim.because}`,
      `    ${paint("dim", `${claim.strength}, by ${claim.by}; lost to ${claim.to ?? "another"} by ${rule(claim.rule)}`)}`,
    ]),
    ...readIn(release, line),
    ...remedies(explained, paint),
  ];
  return `${[head, ...parts].join("\n")}\n`;
}

const fileOf = ({ source }: Release): string => source.file ?? "text";
const inWords = ([first, last]: LineRange): string => (first === last ? `line ${first}` : `lines ${first} to ${last}`);
const rule = (name: string): string => `“${name}”: ${ruleInWords(name)}`;

const evidence = ({ strength, by, rule: name }: LineExplanation): string =>
  strength === null || name === null
    ? "    no recogniser claimed it, and what nobody claims is a paragraph"
    : `    ${strength}, by ${by}; decided by ${rule(name)}`;

/** Quotations, a dateline, and doubts that lie in the line. */
function readIn({ source, blocks, quotes, diagnostics }: Release, number: number): string[] {
  const line = source.lines[number - 1];
  const inLine = ({ start, end }: { start: number; end: number }): boolean =>
    line !== undefined && start < line.end && end > line.start;
  const inline = blocks.flatMap((block: Block) => block.inline).filter(({ spans }) => spans.some(inLine));
  const said = [...new Set(inline.map(({ kind, id }) => (kind === "quotation" ? id : undefined)))].flatMap((id) => {
    const quote = quotes.find((each) => each.id === id);
    return quote === undefined ? [] : [`  quotation ${quote.id}, by ${quote.speaker ?? "nobody"}: ${quote.because}`];
  });
  const dateline = inline.some(({ kind }) => kind === "dateline") ? ["  opens with the dateline"] : [];
  const doubts = diagnostics
    .filter(({ span }) => span !== null && inLine(span))
    .map(({ severity, code, message }: Diagnostic) => `  ${severity} ${code} ${message}`);
  return [...dateline, ...said, ...doubts];
}

const remedies = ({ line, remedies: all }: LineExplanation, paint: Paint): string[] =>
  all.map(({ role, line: at, marker }) => {
    const where = at === line ? "the line" : `line ${at}`;
    return `  ${paint("green", "→")} to make it ${role}: end ${where} with ${paint("bold", marker)}`;
  });
