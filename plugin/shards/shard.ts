import { join, relative } from "node:path";
import type { Release } from "../../src/types.ts";
import type { CollectionApi, EleventyConfig } from "../eleventy.ts";
import { isPermalink } from "../front-matter.ts";
import { log } from "../log.ts";
import type { SiteAddresses } from "../newsroom-pages/addresses.ts";
import type { Settings } from "../options.ts";
import type { PageContexts } from "../page-context.ts";
import { isText } from "../paths.ts";
import type { Gallery } from "../pictures/gallery.ts";
import type { Published } from "../published.ts";
import type { Shelf } from "../shelf.ts";
import { brief, linked, revived, whole } from "./condense.ts";
import { isIn, type Job } from "./job.ts";
import { type Entry, type Manifest, ONE_CLOCK, readManifests, type Told, writeManifest } from "./manifest.ts";
import { shownWhole } from "./shown-whole.ts";
import { textsBelow } from "./texts.ts";

/** A build that makes one part of the site. */
export interface Shard {
  readonly pass: Job["pass"];
  /** The folders of this part. */
  readonly folders: Job["folders"];
  /** Whether a text is of this part. */
  owns(path: string): boolean;
  /** Begins a build: looks at what the other parts have left. */
  begin(): void;
  /** The releases of the other parts: they want addresses too. */
  others(): readonly { readonly path: string; readonly release: Release }[];
  /** All that is out, newest first: of this part as it was read, of the others as they have told. */
  all(
    own: readonly Published[],
    api: CollectionApi,
    slugOf: (path: string) => string | undefined,
  ): readonly Published[];
  /** What is out, as the files of this part are made from it: of the releases its own, or, with the rest, all. */
  part(shelf: Shelf): Shelf;
  /** Notes what the other parts have to know of this one. */
  note(shelf: Shelf, api: CollectionApi, slugOf: (path: string) => string | undefined, contexts: PageContexts): void;
  /** The addresses of the newsroom's pages with all parts; `here` are those made of what this build knows of. */
  pages(here: readonly string[]): readonly string[];
  /** Which addresses the site's own pages fill, also where this part has none of them. */
  addresses(watched: SiteAddresses): SiteAddresses;
}

/** A release of another part. */
interface Foreign {
  readonly entry: Entry;
  readonly release: Release;
}

export function createShard(config: EleventyConfig, settings: Settings, gallery: Gallery, job: Job): Shard {
  const releases = join(config.directories.input, settings.directory);
  let manifests: readonly Manifest[] = [];
  let foreign: readonly Foreign[] = [];
  /** The releases of this part, as it told of them when it was read. */
  let told: readonly Entry[] = [];
  let noted: Omit<Told, "folders" | "now" | "pages"> | null = null;
  let watching: SiteAddresses | null = null;
  let pages: readonly string[] = [];
  const owns = (path: string): boolean => job.pass !== "rest" && isIn(job.folders, releases, path);
  const now = (): string => settings.clock.now.toISOString();
  const addressBySlug = (path: string, slugOf: (path: string) => string | undefined): string | null => {
    const slug = slugOf(path);
    return slug === undefined ? null : `/${settings.directory}/${slug}/`;
  };

  for (const pattern of ignored(job, config.directories.input.replace(/^\.\//, "") + settings.directory)) {
    config.ignores.add(pattern);
  }
  if (job.pass === "pages") {
    // What is no text of its own, another job makes.
    config.addPreprocessor("press-release-shard", "*", function () {
      return isText(this.inputPath) ? undefined : false;
    });
  }
  if (job.pass === "read") {
    config.on("eleventy.after", () => {
      if (noted === null) return;
      const path = writeManifest(job.manifests, { folders: job.folders, now: now(), pages, ...noted });
      log.say("info", `${path} tells the other parts of ${noted.entries.length} releases.`);
    });
  }

  return {
    pass: job.pass,
    folders: job.folders,
    owns,

    begin() {
      if (job.pass === "read") return;
      manifests = readManifests(job.manifests, job.pass);
      if (manifests[0]?.now !== now())
        throw new Error(
          `press-release: the manifests were read at ${manifests[0]?.now}, and now it is ${now()}. ${ONE_CLOCK}`,
        );
      refuseGaps(
        releases,
        manifests.flatMap(({ folders }) => folders),
      );
      const entries = manifests.flatMap(({ entries }) => entries);
      const own = new Set(entries.filter(({ inputPath }) => owns(inputPath)));
      told = [...own];
      foreign = entries.filter((entry) => !own.has(entry)).map((entry) => ({ entry, release: revived(entry.release) }));
      for (const { entry, release } of foreign) gallery.adopt(release, entry.variants);
    },

    others: () => foreign.map(({ entry, release }) => ({ path: entry.inputPath, release })),

    all(own, api, slugOf) {
      if (job.pass === "read") return own;
      refuseOthers(own, told);
      const times = new Map(api.getAll().map(({ inputPath, date }) => [inputPath, date.getTime()]));
      const timed = [
        ...own.map((published) => ({ published, time: times.get(published.inputPath) ?? 0 })),
        ...foreign.map(({ entry, release }) => ({ published: publishedOf(entry, release), time: entry.time })),
      ];
      return timed
        .sort((a, b) => b.time - a.time || (a.published.inputPath < b.published.inputPath ? -1 : 1))
        .map(({ published }) => published);

      function publishedOf(entry: Entry, release: Release): Published {
        const { inputPath, title, description, topics, translation } = entry;
        const { permalink } = release.frontMatter;
        // Another part may have a release at the address that its front matter asks for.
        const given = entry.url === null || isPermalink(permalink) ? addressBySlug(inputPath, slugOf) : null;
        return {
          release,
          url: given ?? entry.url ?? `/${String(permalink).replace(/^\//, "")}`,
          ...{ title, description, topics, inputPath },
          date: release.date,
          lang: release.language.tag,
          data: { translation },
        };
      }
    },

    part: (shelf) =>
      job.pass === "rest"
        ? shelf
        : Object.create(shelf, { releases: { value: shelf.releases.filter(({ inputPath }) => owns(inputPath)) } }),

    note(shelf, api, slugOf, contexts) {
      if (job.pass !== "read") return;
      const inFull = shownWhole(shelf, settings, contexts);
      const times = new Map(api.getAll().map(({ inputPath, date }) => [inputPath, date.getTime()]));
      noted = {
        addresses: [...new Set(watching?.all(api) ?? [])].sort(),
        entries: shelf.releases.map((each) => ({
          release: inFull.has(each) ? whole(each.release) : brief(each.release, settings.markdown),
          linked: linked(each.release, settings.markdown),
          inputPath: each.inputPath,
          url: each.url === addressBySlug(each.inputPath, slugOf) ? null : each.url,
          ...{ title: each.title, description: each.description, topics: each.topics },
          translation: each.data.translation,
          time: times.get(each.inputPath) ?? 0,
          variants: each.release.pictures.map((picture) =>
            gallery.variants(picture).map(({ file: _file, ...variant }) => variant),
          ),
        })),
      };
    },

    pages(here) {
      if (job.pass === "pages") return [...new Set(manifests.flatMap(({ pages }) => pages))];
      const heads = new Set(Object.values(settings.pages));
      pages = here.filter((url) => heads.has(url));
      return here;
    },

    addresses(watched) {
      watching = watched;
      if (job.pass !== "pages") return watched;
      const known = (): ReadonlySet<string> => new Set(manifests.flatMap(({ addresses }) => addresses));
      return { ...watched, at: (url, api) => (known().has(url) ? "another part" : watched.at(url, api)) };
    },
  };
}

/** The texts of other parts, which Eleventy need not even find: where it does all the same, the gate drops them. */
function ignored({ pass, folders }: Job, releases: string): string[] {
  if (pass === "rest") return [`${releases}/**/*.txt`];
  const tops = new Set(folders.map((folder) => folder.split("/")[0] ?? ""));
  return [
    ...(tops.has(".") ? [] : [`${releases}/*.txt`]),
    tops.has(".") && tops.size === 1 ? `${releases}/*/**/*.txt` : `${releases}/!(${[...tops].join("|")})/**/*.txt`,
  ];
}

/** @throws Error where the folder of the releases holds texts that are in no manifest: their pages would be missing. */
function refuseGaps(releases: string, folders: readonly string[]): void {
  // A checkout without them is that of a job that makes the rest, which needs none.
  const missing = (textsBelow(releases) ?? []).filter((path) => !isIn(folders, releases, path));
  if (missing.length === 0) return;
  const named = missing.slice(0, 3).map((path) => relative(".", path));
  throw new Error(
    `press-release: no manifest is of the folder of ${named.join(", ")}: \`press-release shard read\` it.`,
  );
}

/** @throws Error where a part has other releases than it has told. */
function refuseOthers(own: readonly Published[], told: readonly Entry[]): void {
  const paths = (list: readonly { readonly inputPath: string }[]) =>
    list
      .map(({ inputPath }) => inputPath)
      .sort()
      .join("\n");
  if (paths(own) === paths(told)) return;
  throw new Error("press-release: these releases are not those of the manifest: `press-release shard read` again.");
}
