import { mapped } from "../text/mapped.ts";
import type { Claim, Decision, Role, Strength } from "../types.ts";

const RANK: Readonly<Record<Strength, number>> = { marked: 0, labelled: 1, shaped: 2, placed: 3 };
/** Roles of which a text has one; a second claim to them loses to the first accepted. */
const ONE_ONLY: ReadonlySet<Role> = new Set<Role>(["headline"]);

const length = (claim: Claim): number => claim.lines[1] - claim.lines[0];

const byStrength = (a: Claim, b: Claim): number => RANK[a.strength] - RANK[b.strength];
const byLength = (a: Claim, b: Claim): number => length(b) - length(a);
const byLine = (a: Claim, b: Claim): number => a.lines[0] - b.lines[0];

/** The rules of precedence; the first that tells two claims apart decides. */
const byPrecedence = (a: Claim, b: Claim): number => byStrength(a, b) || byLength(a, b) || byLine(a, b);

/**
 * Decides every claim: the better one takes its lines, and whoever wanted one of them loses to it by the rule that told
 * them apart. Claims come in table order, which is the last tie-break. Linear in lines and claims but for one sort.
 */
export function resolve(claims: readonly Claim[], lineCount: number): Decision[] {
  const order = [...claims].sort(byPrecedence);
  const owner = new Array<Claim | undefined>(lineCount + 1);
  const single = new Map<Role, Claim>();
  const contested = new Map<Claim, string>();
  const refused: Decision[] = [];
  const accepted: Claim[] = [];
  for (const claim of order) {
    const taken = takenBy(claim, owner);
    const against = taken ?? (ONE_ONLY.has(claim.field) ? single.get(claim.field) : undefined);
    if (against) {
      const rule = taken ? ruleBetween(taken, claim) : "one only";
      if (!contested.has(against)) contested.set(against, rule);
      refused.push({ claim, accepted: false, rule, against });
      continue;
    }
    for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) owner[line] = claim;
    if (ONE_ONLY.has(claim.field)) single.set(claim.field, claim);
    accepted.push(claim);
  }
  const decisions = mapped(accepted, (claim) => ({ claim, accepted: true, rule: contested.get(claim) ?? "unopposed" }));
  return [...decisions, ...refused].sort((a, b) => a.claim.lines[0] - b.claim.lines[0]);
}

/** The decision on a claim that nothing was against. */
export const unopposed = (claim: Claim): Decision => ({ claim, accepted: true, rule: "unopposed" });

function takenBy(claim: Claim, owner: readonly (Claim | undefined)[]): Claim | undefined {
  for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) {
    if (owner[line]) return owner[line];
  }
  return undefined;
}

function ruleBetween(winner: Claim, loser: Claim): string {
  if (byStrength(winner, loser) !== 0) return "strength";
  if (byLength(winner, loser) !== 0) return "longer range";
  return byLine(winner, loser) !== 0 ? "earlier line" : "table order";
}
