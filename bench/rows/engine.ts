import { join } from "node:path";
import { run } from "../measure.ts";
import { type Bench, compared, type Part } from "../row.ts";

const PART = "Engine, beside markdown-it with attrs";
/** Enough for a steady mean. */
const TEXTS = 1000;

const SIZES = [1, 10, 100, 1000, 10_000];
/** Characters that are read of a size in all, or one text: a few large ones, many small ones. */
const READ = 2_000_000;

/** Runs the engine's job, which tells milliseconds a text itself: starting up is none of it. */
async function job({ disk }: Bench, way: string, count: number, ...more: string[]): Promise<number> {
  const { out } = await run(process.execPath, [join(disk, "jobs/engine.mjs"), way, String(count), ...more], disk);
  return Number(out);
}

/** Reading releases, and reading and setting them; then how that grows with their length. */
export const engine: Part = async function* (bench) {
  const times: Record<string, number> = {};
  for (let round = 0; round < bench.runs; round += 1) {
    for (const way of ["markdown-it", "read", "read and render"]) {
      times[way] = Math.min(times[way] ?? Number.POSITIVE_INFINITY, await job(bench, way, TEXTS));
    }
  }
  const { "markdown-it": theirs = 0, read = 0, "read and render": both = 0 } = times;
  yield compared(PART, "read", "ms", read, theirs, 1);
  yield compared(PART, "read and render", "ms", both, theirs, 2);

  let first: number | null = null;
  for (const kilobytes of SIZES) {
    const characters = kilobytes * 1000;
    const count = Math.min(TEXTS, Math.max(1, Math.round(READ / characters)));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < bench.runs; round += 1) {
      best = Math.min(best, (await job(bench, "read", count, String(characters))) / kilobytes);
    }
    const size = kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`;
    yield compared(PART, `read ${size}, beside 1 KB`, "µs a KB", best * 1000, first ?? best * 1000, 1.1);
    first ??= best * 1000;
  }
};
