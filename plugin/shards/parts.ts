import { relative } from "node:path";

/** Texts of a part, where whole folders allow it: Node builds so many in half of the memory that it takes by default. */
const MOST = 10_000;

/**
 * Parts of a site, each of some of the folders right below that of its releases, by name and thus mostly by year; "." holds the
 * texts that lie in none. A folder is never divided.
 */
export function partsOf(releases: string, texts: readonly string[], most = MOST): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const path of texts) {
    const [top = "", ...below] = relative(releases, path).replaceAll("\\", "/").split("/");
    const folder = below.length === 0 ? "." : top;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const parts: string[][] = [];
  let held = Number.POSITIVE_INFINITY;
  for (const [folder, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (held + count > most) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)?.push(folder);
    held += count;
  }
  return parts;
}
