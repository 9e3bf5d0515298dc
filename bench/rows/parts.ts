import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, type Taken } from "../measure.ts";
import { type Bench, compared, type Part } from "../row.ts";
import { lean } from "../sites/press.ts";
import { eleventy, lay, type Site } from "../sites/site.ts";

/** Releases that a part has at most. */
const MOST = 10_000;

/**
 * Sites that are built in parts on one machine, one part after the other: each text is read once for its manifest, and once more, from
 * what was kept, for its page. Where 1,000 are too few for that, there are two parts.
 */
export const parts: Part = async function* (bench) {
  let before: { readonly count: number; readonly cpu: number } | null = null;
  for (const count of bench.counts) {
    const { folders, cpu, peak } = await inParts(bench, count);
    const part = `Site of ${count} in ${folders} parts, one after the other`;
    yield compared(part, "layout, index, archives, three feeds, sitemaps, CPU", "s", cpu, null);
    yield compared(part, "the same, peak memory, at most 5 GB", "MB", peak, null, 5000);
    if (before !== null) {
      const most = (11 / 10) * (count / before.count);
      yield compared(
        "Growth, CPU of one beside the other",
        `in parts, ${before.count} to ${count}`,
        "s",
        cpu,
        before.cpu,
        most,
      );
    }
    before = { count, cpu };
  }
};

async function inParts({ disk }: Bench, count: number): Promise<Taken & { readonly folders: number }> {
  const folders = Math.max(2, Math.ceil(count / MOST));
  const parted: Site = {
    ...lean,
    name: "parts",
    file: (index, text) => [`site/releases/p${index % folders}/r${index}.txt`, text],
  };
  const site = lay(parted, disk, count);

  const [node, ...words] = eleventy(disk);
  let [cpu, peak] = [0, 0];
  const build = async (pass: string, own: readonly string[], ...more: string[]): Promise<void> => {
    const job = JSON.stringify({ pass, folders: own, manifests: join(site, "manifests") });
    const taken = await run(node, [...words, ...more], site, { PRESS_RELEASE_SHARD: job });
    cpu += taken.cpu;
    peak = Math.max(peak, taken.peak);
  };
  const each = readdirSync(join(site, "site/releases"));
  for (const folder of each) await build("read", [folder], "--dryrun");
  for (const folder of each) await build("pages", [folder], `--output=out/${folder}`);
  await build("rest", [], "--output=out/rest");
  rmSync(site, { recursive: true });
  return { folders, cpu, peak, out: "" };
}
