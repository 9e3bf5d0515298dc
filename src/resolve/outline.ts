import type { Unit } from "../text/units.ts";
import type { Decision, Role } from "../types.ts";

/** The role of each unit as far as it is decided. */
export function outlineOf(units: readonly Unit[], decisions: readonly Decision[]): (Role | null)[] {
  const roles = new Map<number, Role>();
  for (const { claim, accepted } of decisions) {
    if (accepted) for (let line = claim.lines[0]; line <= claim.lines[1]; line += 1) roles.set(line, claim.field);
  }
  return units.map((unit) => roles.get(unit.lines[0]) ?? null);
}
