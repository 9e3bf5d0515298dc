import { bestOf, run } from "../measure.ts";
import { compared, type Part } from "../row.ts";
import { markdown } from "../sites/markdown.ts";
import { lean } from "../sites/press.ts";
import { clean, lay } from "../sites/site.ts";

/** A second build with nothing changed, beside the first; and Eleventy's own, which keeps nothing. */
export const again: Part = async function* ({ disk, counts, runs }) {
  const count = counts.at(-1) ?? 0;
  for (const [site, what] of [
    [lean, "second build, beside the first"],
    [markdown, "plain Markdown’s second, beside its first"],
  ] as const) {
    const folder = lay(site, disk, count);
    const [program, ...words] = site.command(disk) ?? [process.execPath];
    const taken = await bestOf(runs, {
      first: () => {
        clean(folder);
        return run(program, words, folder);
      },
      second: () => run(program, words, folder),
    });
    const part = `Again, nothing changed in ${count}`;
    yield compared(part, `${what}, CPU`, "s", taken.second.cpu, taken.first.cpu, site === lean ? 0.95 : null);
  }
};
