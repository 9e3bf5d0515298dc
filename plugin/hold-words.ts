import { DateTime } from "luxon";
import type { Hold } from "./hold.ts";

/** Why, in words: "… is held back: it is a draft". */
export function reasonOf(hold: Hold): string {
  if (hold.kind === "draft") return "it is a draft (draft: true)";
  if (hold.kind === "embargo")
    return `it is embargoed until ${instantInWords(DateTime.fromISO(hold.until, { setZone: true }))}`;
  return `its embargo does not state day, time and zone: “${hold.stated}”`;
}

/** The instants at which embargoes end, the earliest first, each once. A draft and a vague embargo have none. */
export function endsOf(holds: Iterable<Hold>): DateTime[] {
  const ends = new Map<number, DateTime>();
  for (const hold of holds) {
    if (hold.kind !== "embargo") continue;
    const end = DateTime.fromISO(hold.until, { setZone: true });
    if (!ends.has(end.toMillis())) ends.set(end.toMillis(), end);
  }
  return [...ends.values()].sort((a, b) => a.toMillis() - b.toMillis());
}

/** "2026-06-25 08:30 -04:00 (12:30 UTC)"; the day again where it is another one there. */
export function instantInWords(end: DateTime): string {
  const utc = end.toUTC();
  const stated = clockTime(end);
  if (end.offset === 0) return `${stated} UTC`;
  const there = utc.toISODate() === end.toISODate() ? clockTime(utc).slice(11) : clockTime(utc);
  return `${stated} ${end.toFormat("ZZ")} (${there} UTC)`;
}

const clockTime = (end: DateTime): string =>
  end.toFormat(end.second === 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss");
