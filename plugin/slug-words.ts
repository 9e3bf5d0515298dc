import type { Slugify } from "./permalinks.ts";

/** What is known of a site's `slugify` filter. */
interface Known {
  readonly isWordwise: boolean;
  readonly words: Map<string, string>;
}

const known = new WeakMap<Slugify, Known>();

/** Words of several scripts, more than any address needs. */
const TRIAL = "проба пера о новой книге γέφυρα στο ποτάμι гоголя про мосты и реки длинной дороги";

/**
 * Writes words in Latin letters by a `slugify` filter. Eleventy's own replaces two thousand letters one after the other whenever
 * it is called: so it is asked for each word once, and headlines share their words. A site's own filter that treats a whole
 * otherwise than its words, since it cuts or counts them, is asked for the whole.
 */
export function inLatinLetters(text: string, slugify: Slugify): string {
  const { isWordwise, words } = known.get(slugify) ?? learn(slugify);
  if (!isWordwise) return slugify(text);
  return joined(text, (word) => {
    const before = words.get(word);
    if (before !== undefined) return before;
    const slug = slugify(word);
    words.set(word, slug);
    return slug;
  });
}

function learn(slugify: Slugify): Known {
  const found = { isWordwise: slugify(TRIAL) === joined(TRIAL, slugify), words: new Map<string, string>() };
  known.set(slugify, found);
  return found;
}

const joined = (text: string, slugify: Slugify): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => slugify(word))
    .filter((slug) => slug !== "")
    .join("-");
