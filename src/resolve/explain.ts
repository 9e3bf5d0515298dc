import { isBlank } from "../text/fold.ts";
import type { Block, Decision, LineRange, Release, Role, Strength } from "../types.ts";

/** A view of a line that lost. */
export interface LostClaim {
  readonly role: Role;
  readonly lines: LineRange;
  readonly strength: Strength;
  /** The recogniser that said so. */
  readonly by: string;
  readonly because: string;
  /** The rule by which it lost, as `Decision.rule` names it, and the role it lost to. */
  readonly rule: string;
  readonly to: Role | null;
}

/** A marker that would change what a line is: written at the end of `line`, which may be below the line explained. */
export interface Remedy {
  readonly role: Role;
  readonly line: number;
  /** "{.subhead}". */
  readonly marker: string;
}

/** What a line was taken for, and how that was decided. */
export interface LineExplanation {
  readonly line: number;
  readonly text: string;
  /** Null for a blank line. */
  readonly role: Role | null;
  /** The lines of its block; its own for a blank one. */
  readonly lines: LineRange;
  /** How good the evidence is, and which recogniser gave it; null where none claimed the line. */
  readonly strength: Strength | null;
  readonly by: string | null;
  readonly because: string;
  /** Which rule decided, as `Decision.rule` names it; null where none claimed the line. */
  readonly rule: string | null;
  readonly lost: readonly LostClaim[];
  /** What would change it: for each role that lost, else for the likeliest one. None for a blank line or front matter. */
  readonly remedies: readonly Remedy[];
}

/** What the rules of precedence mean; their names are those of `Decision.rule`. */
const RULES: Readonly<Record<string, string>> = {
  unopposed: "nothing else was seen in it",
  strength: "better evidence wins: marked, labelled, shaped, placed",
  "longer range": "evidence being equal, the longer range wins",
  "earlier line": "evidence and range being equal, the earlier line wins",
  "table order": "all else being equal, what knows more of the text wins",
  "one only": "a text has one of these",
};

/** A rule of precedence as people say it. */
export const ruleInWords = (name: string): string => RULES[name] ?? name;

/**
 * Explains one line of a release.
 * @param line 1-based.
 * @returns null where the text has no such line.
 */
export function explainLine(release: Release, line: number): LineExplanation | null {
  const text = release.source.lines[line - 1]?.text;
  if (text === undefined) return null;
  const block = release.blocks.find(({ lines }) => holds(lines, line));
  if (block === undefined || isBlank(text)) return blank(line, text);
  const decisions = release.decisions.filter(({ claim }) => holds(claim.lines, line));
  const won = decisions.find(({ accepted }) => accepted);
  const lost = decisions.filter(({ accepted }) => !accepted).map(lostClaim);
  // The number of a sheet stands within a paragraph, and is none of it.
  const isWithin = won !== undefined && won.claim.field !== block.role;
  const { role, lines } = isWithin ? { role: won.claim.field, lines: won.claim.lines } : block;
  return {
    line,
    text,
    role,
    lines,
    strength: won?.claim.strength ?? null,
    by: won?.claim.by ?? null,
    because: won?.claim.because ?? block.because,
    rule: won?.rule ?? null,
    lost,
    remedies: remediesOf({ role, lines }, decisions, lost),
  };
}

const holds = ([first, last]: LineRange, line: number): boolean => first <= line && line <= last;

const blank = (line: number, text: string): LineExplanation => ({
  line,
  text,
  role: null,
  lines: [line, line],
  strength: null,
  by: null,
  because: "nothing is on it; it parts what stands above and below",
  rule: null,
  lost: [],
  remedies: [],
});

function lostClaim({ claim, rule, against }: Decision): LostClaim {
  const { field: role, lines, strength, by, because } = claim;
  return { role, lines, strength, by, because, rule, to: against?.field ?? null };
}

function remediesOf(
  { role, lines }: Pick<Block, "role" | "lines">,
  decisions: readonly Decision[],
  lost: readonly LostClaim[],
): Remedy[] {
  if (role === "front-matter" || role === "mail") return [];
  const roles = new Set(lost.map((claim) => claim.role).filter((other) => other !== role));
  if (roles.size === 0) roles.add(role === "paragraph" ? "subhead" : "paragraph");
  const at = endOfUnit(lines, decisions);
  return [...roles].map((other) => ({ role: other, line: at, marker: `{.${other}}` }));
}

/** A marker stands at the end of what it is about: the last line of a hard-wrapped paragraph, of one item of a list. */
function endOfUnit(lines: LineRange, decisions: readonly Decision[]): number {
  return Math.min(lines[1], ...decisions.map(({ claim }) => claim.lines[1]));
}
