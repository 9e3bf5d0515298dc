import type { Marker } from "../text/markers.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { claim } from "./context.ts";

/** Reads what the author says outright: the role marker at the end of a unit's last line. */
export function marked(units: readonly Unit[], markers: ReadonlyMap<number, Marker>): Claim[] {
  if (markers.size === 0) return [];
  return units.flatMap((unit) => {
    const role = markers.get(unit.lines[1])?.role;
    return role ? [claim(role, unit, unit, "marked", "marked", "the author marked it so")] : [];
  });
}
