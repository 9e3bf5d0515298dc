import { isAbsolute, relative, resolve } from "node:path";
import { isoDate } from "../src/dates/calendar.ts";
import { directionOfWords } from "../src/languages/page-words/index.ts";
import { modifiedOf } from "../src/resolve/modified.ts";
import type { Release } from "../src/types.ts";
import type { Cascade, Directories, EleventyConfig } from "./eleventy.ts";
import { headLinks } from "./head-links.ts";
import { jsonLdOf } from "./json-ld.ts";
import type { Memory } from "./memory.ts";
import type { NewsroomPage } from "./newsroom-pages/page.ts";
import type { PageContexts } from "./page-context.ts";
import { absolute, type DocumentData, documentPage, type PageContext } from "./pages/index.ts";
import { hasTemplate } from "./paths.ts";
import { topicsOf } from "./published.ts";
import { releaseIn } from "./release-in.ts";
import { createTurns } from "./turns.ts";

/**
 * Adds our layout under its name, unless the site has a file of that name among its layouts: Eleventy would let ours
 * win without a word. It serves releases and any other page: it is the whole document around `content`.
 * @param memory of the documents that it made.
 * @param isEmpty whether nobody looks at what it gives.
 * @throws Error where the site has no folder for layouts alone.
 */
export function addLayout(
  config: EleventyConfig,
  name: string,
  contexts: PageContexts,
  memory: Memory,
  isEmpty = false,
): void {
  if (hasOwnLayout(config, name)) return;
  const folder = config.directories.layouts ?? config.directories.includes;
  const place = placeOf(config.directories, folder, name);
  const path = `${place}/${name}.11ty.js`;
  const turn = createTurns();
  const render = async (data: Cascade): Promise<string> => {
    await turn();
    return renderDocument(data, contexts, memory);
  };
  config.addTemplate(path, { render: isEmpty ? () => "" : render });
  if (place !== inside(config.directories, folder)) dropPage(config, path);
}

/** Whether the site has a layout of that name; false for none. */
export function hasOwnLayout({ directories }: EleventyConfig, name: string | false): boolean {
  return name !== false && hasTemplate(directories.layouts ?? directories.includes, name);
}

/**
 * Where Eleventy looks for the layouts among templates that are no files: as seen from the input directory, and as seen
 * from the working directory where they are not within the former, as in `input: "content", includes: "../_includes"`.
 */
function placeOf(directories: Directories, folder: string, name: string): string {
  const place = inside(directories, folder) ?? (isAbsolute(folder) ? "" : relative("", folder).replaceAll("\\", "/"));
  if (place !== "") return place;
  throw new Error(
    `press-release: the layout “${name}” needs a folder of its own for layouts, and here that folder is “${folder}”. Set ` +
      "`dir.includes`, or give a layout of your own and name it in the option `layout`.",
  );
}

/** A folder as seen from the input directory, "" for that itself; null for one that is not within. */
function inside({ input }: Directories, folder: string): string | null {
  const below = relative(input, folder).replaceAll("\\", "/");
  return below.startsWith("..") || isAbsolute(below) ? null : below;
}

/** Drops the page that Eleventy would make of a layout outside the input directory, whose path it reads as one within. */
function dropPage(config: EleventyConfig, path: string): void {
  const page = resolve(config.directories.input, path);
  config.addPreprocessor("press-release-layout", "11ty.js", function () {
    return resolve(this.inputPath) === page ? false : undefined;
  });
}

function renderDocument(data: Cascade, contexts: PageContexts, memory: Memory): string {
  const content = String(data.content);
  const facts = factsIn(data);
  return memory.recall(data.page.url, [content, facts], contextFor(facts, contexts), (context) =>
    documentPage(content, documentFrom(facts, context), context),
  );
}

/** All data of a page that its document is made of. */
interface Facts {
  readonly url: string | false;
  readonly title: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly tags: unknown;
  readonly release: Release | undefined;
  /** What a page of the newsroom says of itself. */
  readonly own: Pick<NewsroomPage, "newer" | "older" | "script" | "stylesheet">;
}

function factsIn({ page, title, description, lang, tags, release, newsroomPage }: Cascade): Facts {
  const { newer = null, older = null, script, stylesheet = null } = (newsroomPage ?? {}) as Partial<NewsroomPage>;
  return {
    url: page.url,
    title: textOf(title),
    description: textOf(description),
    language: textOf(lang),
    tags,
    release: releaseIn(release),
    own: { newer, older, stylesheet, ...(script !== undefined && { script }) },
  };
}

const contextFor = ({ url, release }: Facts, contexts: PageContexts): PageContext => contexts.for(url, release);

/** What a layout says of a page, from all data of that page. */
export function documentOf(data: Cascade, contexts: PageContexts): { document: DocumentData; context: PageContext } {
  const facts = factsIn(data);
  const context = contextFor(facts, contexts);
  return { document: documentFrom(facts, context), context };
}

function documentFrom(facts: Facts, context: PageContext): DocumentData {
  const { title, description, tags, release, own } = facts;
  const language = release?.language.tag ?? facts.language ?? context.site.language;
  return {
    title: title ?? context.site.name ?? context.words.newsroom,
    description,
    language,
    direction: release?.language.direction ?? directionOfWords(language),
    image: previewOf(release, context),
    script: own.script,
    stylesheet: own.stylesheet,
    links: headLinks(own, context),
    hidden: (release?.withdrawn ?? null) !== null,
    article: release && articleOf(release, tags),
    jsonLd: release === undefined ? undefined : jsonLdOf(release, { title, description, tags }, context),
    kind: kindOf(facts, context),
  };
}

function kindOf({ release, url }: Facts, { site }: PageContext): DocumentData["kind"] {
  if (release !== undefined) return "release";
  if (url !== false && url.endsWith("/404.html")) return "error";
  return url === site.newsroomUrl ? "front" : "other";
}

function articleOf(release: Release, tags: unknown): DocumentData["article"] {
  const modified = modifiedOf(release);
  return {
    published: release.date?.iso ?? null,
    modified: modified === null ? null : isoDate(modified),
    topics: topicsOf(tags),
  };
}

/**
 * What is shown where somebody passes the address of a release on: what is drawn for it, else its first picture. No reader
 * resolves a relative address.
 */
function previewOf(release: Release | undefined, context: PageContext): DocumentData["image"] {
  if (release === undefined) return undefined;
  const drawn = context.shareImage(release);
  const drawnAt = drawn === null ? null : absolute(drawn.path, context);
  if (drawn !== null && drawnAt !== null) return { ...drawn, url: drawnAt };
  const [picture] = release.pictures;
  if (picture === undefined) return undefined;
  const path = context.picture(picture, release)?.path;
  const url = path === undefined ? null : absolute(path, context);
  if (url === null) return undefined;
  const { width, height, alt } = picture;
  return { url, width, height, alt: alt?.text ?? null };
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
