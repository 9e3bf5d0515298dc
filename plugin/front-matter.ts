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

/** Characters that some file system or host does not take, or that mean something to a template. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
const UNSAFE = /[\u0000-\u001f\u007f\\:*?"<>|{}%#]/;

/**
 * Whether a page may stand there: "/news/bridge/", "news/bridge.html"; false for no page at all. Refuses whatever leaves
 * the site ("../x"), a file without ending, and words of a template.
 */
export function isPermalink(value: unknown): value is string | false {
  if (value === false) return true;
  if (typeof value !== "string" || value.trim() === "" || UNSAFE.test(value)) return false;
  const parts = value.replace(/^\//, "").split("/");
  const last = parts.pop() ?? "";
  const sound = (part: string): boolean => !/^\.|^$|[. ]$/.test(part) && !isReservedName(part.replace(/\..*$/, ""));
  return parts.every(sound) && (last === "" || (sound(last) && last.includes(".")));
}

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
