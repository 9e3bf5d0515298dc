import { bestOf, run, type Taken } from "../measure.ts";
import { type Bench, compared, type Part, type Row } from "../row.ts";
import { byHand } from "../sites/by-hand.ts";
import { hugo } from "../sites/hugo.ts";
import { markdown } from "../sites/markdown.ts";
import { everything, lean } from "../sites/press.ts";
import { clean, lay, type Site } from "../sites/site.ts";

const titles: readonly (readonly [Site, string])[] = [
  [lean, "layout, index, archives, three feeds, sitemaps"],
  [everything, "everything on"],
  [byHand, "peer: Eleventy with RSS plugin, archives by hand"],
  [hugo, "peer: Hugo, Markdown"],
];

/** The first build of sites of so many releases, beside Eleventy's plain Markdown with a layout; then how that grows. */
export const build: Part = async function* (bench) {
  const grown: Partial<Record<string, { count: number; taken: Taken }>> = {};
  for (const count of bench.counts) {
    const part = `Site of ${count}, beside Eleventy’s plain Markdown`;
    const taken = await built(bench, count);
    const theirs = taken[markdown.name];
    if (theirs === undefined) throw new Error("Markdown is always built.");
    for (const [site, what] of titles) {
      const ours = taken[site.name];
      const target = site === lean ? 1 : null;
      yield ours === undefined
        ? { part, what, missing: "not installed" }
        : compared(part, `${what}, CPU`, "s", ours.cpu, theirs.cpu, target);
      if (ours !== undefined) yield compared(part, `${what}, peak memory`, "MB", ours.peak, theirs.peak, target);
    }
    for (const [site, what] of [[markdown, "plain Markdown"] as const, ...titles]) {
      const before = grown[site.name];
      const now = taken[site.name];
      if (now === undefined) continue;
      if (before !== undefined) yield growth(site === lean, what, before, { count, taken: now });
      grown[site.name] = { count, taken: now };
    }
  }
};

interface Grown {
  readonly count: number;
  readonly taken: Taken;
}

/** Ten times as many releases shall take ten times as long, and a tenth for good measure. */
function growth(isOurs: boolean, what: string, before: Grown, now: Grown): Row {
  const row = compared(
    "Growth, CPU of one beside the other",
    `${what}, ${before.count} to ${now.count}`,
    "s",
    now.taken.cpu,
    before.taken.cpu,
    isOurs ? (11 / 10) * (now.count / before.count) : null,
  );
  return row;
}

async function built({ disk, runs }: Bench, count: number): Promise<Partial<Record<string, Taken>>> {
  const programs = [markdown, ...titles.map(([site]) => site)].flatMap((site) => {
    const command = site.command(disk);
    if (command === null) return [];
    const folder = lay(site, disk, count);
    const [program, ...words] = command;
    return [
      [
        site.name,
        () => {
          clean(folder);
          return run(program, words, folder);
        },
      ] as const,
    ];
  });
  return bestOf(runs, Object.fromEntries(programs));
}
