import { decodeIn } from "./encodings.ts";

/** Bytes looked at: more say nothing new. */
const ENOUGH = 65_536;
/** A run of so many bytes above ASCII is a word in another script; accents and quotation marks stand in ones and twos. */
const WORD = 3;
/** Capitals in the middle of words, per word: more than this and the bytes are no letters of that alphabet. */
const MOST_BROKEN = 0.2;
const CYRILLIC = ["windows-1251", "KOI8-R"] as const;

/**
 * The likeliest encoding of a text that is neither marked nor UTF-8. Windows-1252 (of which ISO-8859-1 is a part) unless
 * most bytes above ASCII stand in whole words; then the Cyrillic encoding in which those words have small letters, since
 * windows-1251 and KOI8-R have small and capital letters the other way round. It is a guess, and has to be told as one.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const runs = highRuns(bytes.subarray(0, ENOUGH));
  const words = runs.filter((run) => run.length >= WORD);
  const size = (list: readonly Uint8Array[]): number => list.reduce((sum, { length }) => sum + length, 0);
  if (size(words) * 2 <= size(runs)) return "windows-1252";
  const [best] = CYRILLIC.map((encoding) => ({ encoding, ...cases(words, encoding) })).sort(
    (a, b) => b.small - a.small,
  );
  return best !== undefined && best.broken <= words.length * MOST_BROKEN ? best.encoding : "windows-1252";
}

/** The runs of bytes above ASCII. */
function highRuns(bytes: Uint8Array): Uint8Array[] {
  const runs: Uint8Array[] = [];
  let start = -1;
  for (let at = 0; at <= bytes.length; at += 1) {
    const isHigh = (bytes[at] ?? 0) >= 0x80;
    if (isHigh && start < 0) start = at;
    if (isHigh || start < 0) continue;
    runs.push(bytes.subarray(start, at));
    start = -1;
  }
  return runs;
}

/** How many Cyrillic small letters the words have in an encoding, and in how many a capital follows a small one. */
function cases(words: readonly Uint8Array[], encoding: string): { small: number; broken: number } {
  let small = 0;
  let broken = 0;
  for (const word of words) {
    const text = decodeIn(encoding, word);
    small += text.match(/[а-яё]/g)?.length ?? 0;
    if (/[а-яё][А-ЯЁ]/.test(text)) broken += 1;
  }
  return { small, broken };
}
