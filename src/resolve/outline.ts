import { mapped } from "../text/mapped.ts";
import type { Unit } from "../text/units.ts";
import type { Decision, Role } from "../types.ts";

/** The role of each unit as far as it is decided. */
export function outlineOf(units: readonly Unit[], decisions: readonly Decision[]): (Role | null)[] {
  const roles: (Role | undefined)[] = new Array((units.at(-1)?.lines[1] ?? 0) + 1);
  for (const { claim, accepted } of decisions) {
    if (accepted) for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) roles[line] = claim.field;
  }
  return mapped(units, (unit) => roles[unit.lines[0]] ?? null);
}
