import { relative } from "node:path";
import { log } from "./log.ts";
import type { Collision } from "./permalinks.ts";

/** A series has one headline for all its issues: nobody reads a line for each of thousands. */
const MOST_NAMED = 10;

/**
 * Says which releases get another address than they want, the first ten by name; while a site is watched, each only once.
 */
export function createAddressReport(): (collisions: readonly Collision[]) => void {
  let before: ReadonlySet<string> = new Set();
  return (collisions) => {
    const lines = collisions.map(lineOf);
    const fresh = lines.filter((line) => !before.has(line));
    before = new Set(lines);
    for (const line of fresh.slice(0, MOST_NAMED)) log.say("warning", line);
    const more = fresh.length - MOST_NAMED;
    if (more <= 0) return;
    const others = more === 1 ? "One more release wants" : `${more} more releases want`;
    log.say(
      "warning",
      `${others} an address that another has, and gets its date or a number behind it. “permalink” in front matter gives a page an address of its own.`,
    );
  };
}

function lineOf({ slug, winner, loser, given }: Collision): string {
  const [a, b] = [winner, loser].map((path) => relative(process.cwd(), path));
  return `${a} and ${b} both want the address “${slug}”: the second gets “${given}”.`;
}
