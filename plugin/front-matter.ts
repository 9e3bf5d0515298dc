import type { Release } from "../src/types.ts";
import { log } from "./log.ts";
import { isReservedName } from "./permalinks.ts";

/**
 * Names that a text cannot set: what Eleventy keeps for itself, and what tells it how to build. A site's own data files
 * have all of them; a text that somebody has dropped into a folder is no part of the machinery, and half of these would
 * stop the whole build for one slip in it.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...["content", "collections", "page", "pkg", "eleventy", "release"],
  ...["pagination", "eleventyComputed", "eleventyDataSchema", "eleventyImport", "templateEngineOverride"],
  // With it Eleventy writes a page beside the output directory: over the site's own files.
  ...["permalinkBypassOutputDir", "dynamicPermalink", "eleventyAllowMissingExtension"],
]);

/** Everything of a text's front matter that may go into the data of its page; the rest is left out, and said. */
export function pageKeys(
  { frontMatter, source }: Release,
  hasLayout: (name: string) => boolean,
): Record<string, unknown> & { readonly tags: readonly string[] } {
  const refuse = (what: string): void => log.say("warning", `${source.file}: front matter cannot set ${what}.`);
  const { tags, permalink, layout, ...others } = frontMatter;
  const taken = Object.keys(others).filter((name) => RESERVED.has(name) || name in {});
  if (taken.length > 0) refuse(`${taken.join(", ")}: a text does not tell Eleventy how to build`);

  const own: Record<string, unknown> = Object.fromEntries(
    Object.entries(others).filter(([name]) => !taken.includes(name)),
  );
  if (isPermalink(permalink)) own.permalink = permalink;
  else if (permalink !== undefined)
    refuse(`permalink: ${JSON.stringify(permalink)}: it is no path within the site, such as “/news/bridge/”`);
  if (layout === false || (typeof layout === "string" && hasLayout(layout))) own.layout = layout;
  else if (layout !== undefined) refuse(`layout: ${JSON.stringify(layout)}: the site has no such layout`);
  return { ...own, tags: tagsOf(tags, refuse) };
}

/** Characters that some file system or host does not take, that mean something to a template, or that nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|{}%#\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;
/** A file name has 255 bytes at most, and is followed by an ending. */
const MOST_BYTES = 200;
/** Bytes of a whole address, so that a path of Windows has room for where the site lies. */
const LONGEST_ADDRESS = 400;
/** What a page may be called; anything else would be served as something that it is not. */
const PAGE = /\.html?$/i;
/** A folder named as files are ("style.css") may be in the way of such a file. */
const LIKE_A_FILE = /\.[a-z][a-z0-9]*$/i;

/**
 * Whether a page may stand there: "/news/bridge/", "news/bridge.html"; false for no page at all. Refuses whatever leaves
 * the site ("../x", in whatever spelling), what is no page ("style.css"), what some system cannot hold, and words of a template.
 */
export function isPermalink(value: unknown): value is string | false {
  if (value === false) return true;
  if (typeof value !== "string" || value.trim() === "" || Buffer.byteLength(value) > LONGEST_ADDRESS) return false;
  // "．．" looks like "..", and is on some way to a host.
  return [value, value.normalize("NFKC")].every(isAddress);
}

function isAddress(address: string): boolean {
  if (UNSAFE.test(address)) return false;
  const parts = address.replace(/^\//, "").split("/");
  const last = parts.pop() ?? "";
  return (
    parts.every((part) => isName(part) && !LIKE_A_FILE.test(part)) && (last === "" || (isName(last) && PAGE.test(last)))
  );
}

const isName = (part: string): boolean =>
  !/^[.\s]|^$|[.\s]$/.test(part) &&
  Buffer.byteLength(part) <= MOST_BYTES &&
  !isReservedName(part.replace(/\..*$/, "").trimEnd());

/**
 * One tag or several, as Eleventy takes them. Anything else would stop the build and is left out, as is a word that every
 * object has by its nature ("constructor"): Eleventy would take it for a collection of the site's.
 */
function tagsOf(tags: unknown, refuse: (what: string) => void): string[] {
  const given = typeof tags === "string" ? tags.split(",") : Array.isArray(tags) ? tags : [];
  const found = given.filter((tag) => typeof tag === "string").map((tag) => tag.trim());
  const unusable = found.filter((tag) => tag in {});
  if (unusable.length > 0) refuse(`the tag “${unusable.join("”, “")}”: Eleventy cannot have it`);
  return found.filter((tag) => tag !== "" && !(tag in {}));
}
