import { resolve } from "node:path";
import type { EleventyConfig } from "./eleventy.ts";
import type { Hold } from "./hold.ts";
import { endsOf, instantInWords, reasonOf } from "./hold-words.ts";
import { log } from "./log.ts";

/** What a build holds back. It is said on the terminal when the build is done, and stands nowhere else. */
export interface HeldReport {
  add(held: Held): void;
  /** Notes a release that is published although its day has not come. */
  addAhead(path: string): void;
  /** What holds the release of that file back; null for any other file. */
  of(path: string): Hold | null;
  isEmpty(): boolean;
  /** The files of what is held back. */
  files(): readonly string[];
  /** Where the pages of what is held back would stand. */
  pages(): readonly string[];
}

export interface Held {
  readonly path: string;
  readonly hold: Hold;
  /** Whether a build stops for it: under `--watch` and `--serve` it does not. */
  readonly stops?: boolean;
  /** Where its page would most likely stand; null where it has none. */
  readonly page?: string | null;
}

/**
 * Says after each build what is held, and when the next one is due; under `--watch` only where that has changed.
 * @param shows whether this build shows it all the same.
 */
export function addHeldReport(config: EleventyConfig, shows: boolean): HeldReport {
  const held = new Map<string, Held>();
  const ahead = new Set<string>();
  let before = "";
  config.on("eleventy.before", () => {
    held.clear();
    ahead.clear();
  });
  config.on("eleventy.after", () => {
    const lines = [...heldLines([...held.values()], shows), ...aheadLines([...ahead])];
    const all = lines.join("\n");
    if (all !== before) for (const line of lines) log.say("info", line);
    before = all;
  });
  return {
    add: (each) => void held.set(resolve(each.path), each),
    addAhead: (path) => void ahead.add(path),
    of: (path) => held.get(resolve(path))?.hold ?? null,
    isEmpty: () => held.size === 0,
    files: () => [...held.keys()],
    pages: () => (shows ? [] : [...held.values()].flatMap(({ page }) => page ?? [])),
  };
}

/**
 * A day to come holds nothing back, since many a text states when it is to appear, and some when it was to; but whoever took it for
 * an embargo should hear of it.
 */
function aheadLines(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const named = [...paths].sort().slice(0, MOST_NAMED).join(", ");
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  return [
    `Published, and dated a day that has not come: ${named}${more}. A date alone holds nothing back; “EMBARGOED UNTIL 9 a.m. GMT, 1 March 2030” or “draft: true” in front matter does.`,
  ];
}
const MOST_NAMED = 5;

/** One line a release, by path, and when to build again. */
export function heldLines(held: readonly Held[], shows = false): string[] {
  const lines = [...held]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, hold, stops }) => {
      const what = shows ? "is shown here, and in no site" : "is held back";
      return `${path} ${what}: ${reasonOf(hold)}${stops === true ? "; a build stops for this" : ""}.`;
    });
  const [next] = endsOf(held.map(({ hold }) => hold));
  if (next === undefined) return lines;
  const due = `The next build is due at ${instantInWords(next)}, when the first embargo ends`;
  return [...lines, `${due}; \`press-release schedule\` plans it.`];
}
