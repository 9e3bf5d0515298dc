/** More of it than this helps nobody to find it. */
const MOST_SHOWN = 200;

/** What a summary ends in that was cut: "The council open…", "the bri [...]". */
const CUT = /\S*\s*(?:…|\[?\.\.\.\]?|\[…\]|&hellip;)\s*$/u;

/** Addresses, which a plain text spells out where a page has a link. */
const ADDRESSES = /(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+/gi;

/**
 * The lines of a text that have a word in them which another does not say; "" where there is none. For what is there twice, as the
 * summary and the text of an item in a feed are: what only one of them says would be lost without a word.
 */
export function unsaid(text: string, whole: string): string {
  const there = new Set(wordsOf(whole));
  const lines = text
    .replace(CUT, "")
    .split("\n")
    .filter((line) => wordsOf(line.replace(ADDRESSES, "")).some((word) => !there.has(word)))
    .map((line) => line.trim());
  const all = lines.join(" / ");
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN)}…` : all;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
