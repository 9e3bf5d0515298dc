import type { Slugify } from "./permalinks.ts";

/** What is known of a site's `slugify` filter. */
interface Known {
  readonly isWordwise: boolean;
  readonly words: Map<string, string>;
}

const known = new WeakMap<Slugify, Known>();

/**
 * Words of several scripts, more than any address needs, in parts: for each call the filter takes its time. Each has its
 * counterpart without the punctuation that is left off words before they are asked for.
 */
const TRIAL = [
  ["«проба» пера: о новой, книге!", "проба пера о новой книге"],
  ["(γέφυρα) στο ποτάμι; гоголя", "γέφυρα στο ποτάμι гоголя"],
  ["“про мосты” — и 12 реки длинной дороги.", "про мосты и 12 реки длинной дороги"],
] as const;

/**
 * Writes words in Latin letters by a `slugify` filter. Eleventy's own replaces two thousand letters one after the other whenever
 * it is called: so it is asked for each word once, for many at a time, and headlines share their words. A site's own filter that treats a whole
 * otherwise than its words, since it cuts or counts them, is asked for the whole.
 */
export function inLatinLetters(text: string, slugify: Slugify): string {
  const { isWordwise, words } = known.get(slugify) ?? learn(slugify);
  if (!isWordwise) return slugify(text);
  learnWords([text], slugify);
  return joined(text, (word) => words.get(word) ?? (PLAIN.test(word) ? word : ""));
}

/** Asks for all words of some texts that are not known yet, at once where it can: `inLatinLetters` knows them then. */
export function learnWords(texts: readonly string[], slugify: Slugify): void {
  // Even the trial takes its time.
  if (texts.length === 0) return;
  const { isWordwise, words } = known.get(slugify) ?? learn(slugify);
  if (!isWordwise) return;
  const asked = [...new Set(texts.flatMap(wordsOf))].filter((word) => !PLAIN.test(word) && !words.has(word));
  const plain = asked.filter((word) => LETTERS.test(word));
  for (const [at, slug] of atOnce(plain, slugify).entries()) words.set(plain[at] ?? "", slug);
  for (const word of asked) if (!words.has(word)) words.set(word, slugify(word));
}

/** As it is in an address: years and sums, of which each headline has its own. */
const PLAIN = /^[a-z0-9]+$/;
/** Nothing but letters, and hyphens between them: no figure is made of these. */
const LETTERS = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u;
const LAST = "end";

/** Asks for words with a number behind each, "река 1 мост 2 end"; none where another end shows that the filter cuts what is long. */
function atOnce(words: readonly string[], slugify: Slugify): string[] {
  if (words.length < 2) return [];
  const slugs: string[] = [];
  let slug: string[] = [];
  for (const part of slugify(`${words.map((word, at) => `${word} ${at + 1}`).join(" ")} ${LAST}`).split("-")) {
    if (part === String(slugs.length + 1)) {
      slugs.push(slug.join("-"));
      slug = [];
    } else slug.push(part);
  }
  return slugs.length === words.length && slug.join("-") === LAST ? slugs : [];
}

function learn(slugify: Slugify): Known {
  const found = {
    isWordwise: slugify(TRIAL.map(([marked]) => marked).join(" ")) === TRIAL.map(([, bare]) => slugify(bare)).join("-"),
    words: new Map<string, string>(),
  };
  known.set(slugify, found);
  return found;
}

/** Without the punctuation around them: "планы," is asked for as "планы" is. */
const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

/** Signs that a filter may write out, such as "%" and "№", are part of a word. */
const AROUND = String.raw`\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}.,:;!?…"'`;
const WORDS = new RegExp(`[^\\s${AROUND}]+(?:[${AROUND}]+[^\\s${AROUND}]+)*`, "gu");

const joined = (text: string, slugify: Slugify): string =>
  wordsOf(text)
    .map((word) => slugify(word))
    .filter((slug) => slug !== "")
    .join("-");
