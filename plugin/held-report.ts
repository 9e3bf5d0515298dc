import type { EleventyConfig } from "./eleventy.ts";
import { endsOf, type Hold, instantInWords, reasonOf } from "./hold.ts";
import { log } from "./log.ts";

/** What a build holds back. It is said on the terminal when the build is done, and stands nowhere else. */
export interface HeldReport {
  /** @param stops whether a build stops for it: under `--watch` it is held instead. */
  add(path: string, hold: Hold, stops: boolean): void;
}

/** Says after each build what is held, and when the next one is due; under `--watch` only where that has changed. */
export function addHeldReport(config: EleventyConfig): HeldReport {
  const held = new Map<string, Held>();
  let before = "";
  config.on("eleventy.before", () => held.clear());
  config.on("eleventy.after", () => {
    const lines = heldLines(held);
    const all = lines.join("\n");
    if (all !== before) for (const line of lines) log.say("info", line);
    before = all;
  });
  return { add: (path, hold, stops) => void held.set(path, { ...hold, stops }) };
}

type Held = Hold & { readonly stops?: boolean };

/** One line a release, by path, and when to build again. */
export function heldLines(held: ReadonlyMap<string, Held>): string[] {
  const lines = [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, hold]) =>
        `${path} is held back: ${reasonOf(hold)}${hold.stops === true ? "; a build stops for this" : ""}.`,
    );
  const [next] = endsOf(held.values());
  if (next === undefined) return lines;
  const due = `The next build is due at ${instantInWords(next)}, when the first embargo ends`;
  return [...lines, `${due}; \`press-release schedule\` plans it.`];
}
