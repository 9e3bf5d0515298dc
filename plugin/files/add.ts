import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EleventyConfig } from "../eleventy.ts";
import { feeds } from "../feeds/files.ts";
import { log } from "../log.ts";
import type { Job } from "../shards/job.ts";
import type { Shelf } from "../shelf.ts";
import { newsSitemap } from "../sitemaps/news.ts";
import { sitemap } from "../sitemaps/sitemap.ts";
import { cards } from "./cards.ts";
import { sayWhatNeedsAddress } from "./needs-address.ts";
import { ofReleases } from "./of-releases.ts";
import type { FileMaker, FileWorkshop } from "./output-file.ts";
import { pictures } from "./pictures.ts";
import { pressKits } from "./press-kits.ts";
import { quotes } from "./quotes.ts";
import { search } from "./search.ts";
import { shareImages } from "./share-images.ts";
import { clearUp } from "./stale.ts";
import { createWriter } from "./write.ts";

/** The files of a newsroom that are no pages: what all releases together have, and what each has. */
const ofAll: readonly FileMaker[] = [quotes, search, feeds, sitemap, newsSitemap, cards];
const ofEach: readonly FileMaker[] = [ofReleases, pictures, pressKits, shareImages];

/** What is known of a build beside its releases. */
interface Build {
  /** Where the pages of held releases would stand. */
  readonly held: () => readonly string[];
  /** How many pages could not be put into their place. */
  readonly unwritten: () => number;
  /** Which part of the site it makes; nothing for all of it. */
  readonly pass: Job["pass"] | undefined;
}

/** Where a disk is full or read-only, all others say the same. */
const MOST_NAMED = 10;

/** What Eleventy tells when it has built a site. */
interface Built {
  readonly results: readonly { readonly outputPath: string | false; readonly inputPath: string }[] | undefined;
  readonly directories: { readonly output: string };
  readonly outputMode: "fs" | "json" | "ndjson";
}

/** What it tells when it has copied files that are no templates: their addresses in the site, and where they are from. */
interface Copied {
  readonly map: Readonly<Record<string, string>>;
}

/** "/releases/bridge/" -> "/releases/bridge/index.html" */
const fileOf = (url: string): string => (url.endsWith("/") ? `${url}index.html` : url);

/** All pages of the newsroom, also those that this build did not have to write again. */
const pagesOf = ({ releases }: Shelf, { pages }: FileWorkshop): string[] =>
  [...releases, ...pages()].map(({ url }) => fileOf(url));

/**
 * Writes the files of the newsroom beside its pages once these are written. They are no templates: a newsroom of ten
 * thousand releases has fifty thousand of them, and Eleventy's cascade would weigh more than they do. A file that a
 * template of the site has written at the same path, or that the site has copied there, is left as it is.
 *
 * A file that cannot be made or written is named, and all others are written; then the build fails, since a page leads to what
 * is not there. One call after the other: for many small files that takes a quarter of the time of as many promises.
 */
export function addFiles(
  config: EleventyConfig,
  workshop: FileWorkshop,
  shelf: () => Shelf,
  { held, unwritten, pass }: Build,
): void {
  if (pass === "read") return;
  const makers = [...(pass === "pages" ? [] : ofAll), ...(pass === "rest" ? [] : ofEach)];
  let began = 0;
  config.on("eleventy.before", () => {
    began = Date.now();
  });
  // Paths of the site, as in "/robots.txt". Kept from build to build: one that is incremental copies only what has changed.
  const copied = new Map<string, string>();
  config.on("eleventy.passthrough", (event) => {
    for (const [path, from] of Object.entries((event as Copied).map)) copied.set(decodeURI(path), from);
  });
  const made = new Map<string, readonly unknown[]>();
  config.on("eleventy.after", async (event) => {
    const { results, directories, outputMode } = event as Built;
    if (outputMode !== "fs") return;
    const output = resolve(directories.output);
    if (shelf().releases.length > 0) sayWhatNeedsAddress(workshop.settings);
    // From what is in the output to what it was made of.
    const written = new Map(
      (results ?? []).flatMap(({ outputPath, inputPath }) =>
        outputPath === false ? [] : [[resolve(outputPath), inputPath] as const],
      ),
    );
    for (const [path, from] of copied) written.set(join(output, path), from);
    const others = new Set(written.keys());
    const mine = new Set(pagesOf(shelf(), workshop).map((path) => join(output, path)));
    const writer = createWriter(directories.output);
    let failures = 0;
    for (const maker of makers) {
      for (const file of await maker(shelf(), workshop)) {
        const target = join(directories.output, file.path);
        const place = join(output, file.path);
        const own = written.get(place);
        if (own !== undefined) {
          const of = own === "" ? "" : `, from ${own}: the plugin’s is left out`;
          log.say("info", `${file.path} is the site's own file${of}.`);
          continue;
        }
        written.set(place, "");
        mine.add(place);
        const { content, from } = file;
        if (from !== undefined && areSame(from, made.get(target)) && existsSync(target)) continue;
        try {
          writer.write(target, Buffer.from(typeof content === "function" ? await content() : content));
          if (from !== undefined) made.set(target, from);
        } catch (error) {
          failures += 1;
          if (failures <= MOST_NAMED)
            log.say("error", `${file.path}: ${error instanceof Error ? error.message : error}`);
        }
      }
    }
    writer.close();
    // A part knows nothing of what the others have written to the same folder.
    if (pass === undefined)
      clearUp({ output, began, made: mine, others, held: held().map((url) => join(output, fileOf(url))) });
    const pages = unwritten();
    if (pages > 0) throw new Error(`press-release: ${pages} of the site’s pages could not be written, see above.`);
    if (failures > 0)
      throw new Error(`press-release: ${failures} of the site’s files could not be written, see above.`);
  });
}

const areSame = (one: readonly unknown[], other: readonly unknown[] | undefined): boolean =>
  other !== undefined && one.length === other.length && one.every((each, at) => each === other[at]);
