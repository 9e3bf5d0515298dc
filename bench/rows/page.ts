import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { run } from "../measure.ts";
import { compared, type Part } from "../row.ts";
import { everything } from "../sites/press.ts";
import { clean, lay } from "../sites/site.ts";

const PART = "Page, compressed";
const COUNT = 100;

/** What a reader's browser is sent for a release: its page and the stylesheet. */
export const page: Part = async function* ({ disk }) {
  const folder = lay(everything, disk, COUNT);
  clean(folder);
  const [program, ...words] = everything.command(disk) ?? [process.execPath];
  await run(program, words, folder);
  const out = join(folder, "out");
  const weight = (file: string): number => gzipSync(readFileSync(file)).length / 1024;
  const sheet = weight(join(out, "assets/press-release.css"));
  const own = new Set(["archive", "topics", "languages", "people", "contacts", "about", "search"]);
  const pages = readdirSync(join(out, "releases"), { withFileTypes: true })
    .filter((each) => each.isDirectory() && !own.has(each.name))
    .map(({ name }) => weight(join(out, "releases", name, "index.html")))
    .sort((a, b) => a - b);
  yield compared(PART, "stylesheet", "KB", sheet, null, 5);
  yield compared(PART, "a release with it, in the middle", "KB", sheet + (pages[pages.length >> 1] ?? 0), null, 20);
  yield compared(PART, "the heaviest release with it", "KB", sheet + (pages.at(-1) ?? 0), null, 20);
};
