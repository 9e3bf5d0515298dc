/** The units that Chinese and Japanese texts are written in. */
const FIRST_EAST_ASIAN = 0x3000;
const LAST_EAST_ASIAN = 0x9fff;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u0e01-\u0e4e\u0e81-\u0ecf\u1000-\u103f\u1780-\u17d3]/gu;

/** Thai is the first script of these; Lao, Burmese and Khmer follow. */
const FIRST_UNSPACED = 0x0e01;
const isUnspaced = (code: number): boolean =>
  code >= FIRST_EAST_ASIAN
    ? code <= LAST_EAST_ASIAN
    : code <= 0x0ecf || (code >= 0x1000 && code <= 0x103f) || (code >= 0x1780 && code <= 0x17d3);

/** Words in a text; two Chinese or Japanese characters count as one, and so do two of Thai and its neighbours. */
export function sizeOf(text: string): number {
  const words = spacedWords(text);
  if (words !== null) return words;
  return (text.match(UNSPACED)?.length ?? 0) / 2 + (spacedWords(text.replace(UNSPACED, " "), true) ?? 0);
}

/** What a unit does to a word: ends it, goes on with it, or leaves it as it is. */
const [PARTS, GOES_ON, JOINS] = [0, 1, 2];
/** From here on everything goes on with a word. */
const OTHERS = 0x2070;
const WORD_KINDS = Uint8Array.from({ length: FIRST_EAST_ASIAN }, (_, code) => {
  if (code >= OTHERS) return GOES_ON;
  // Apostrophes, hyphens and full stops do not part a word.
  if (code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e) return JOINS;
  const letter = code >= 0xc0 ? code < 0x2000 : (code >= 48 && code <= 57) || ((code | 32) - 97) >>> 0 < 26;
  return letter ? GOES_ON : PARTS;
});

/**
 * Stretches between spaces or dashes that hold a letter or a figure; null where a unit is East Asian, unless the
 * text is known to be `mixed`. A plain loop: this is asked for every sentence.
 */
function spacedWords(text: string, mixed = false): number | null {
  let words = 0;
  let inside = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_UNSPACED && !mixed && isUnspaced(code)) return null;
    const kind = code < FIRST_EAST_ASIAN ? WORD_KINDS[code] : GOES_ON;
    if (kind === PARTS) inside = 0;
    else if (kind === GOES_ON) {
      words += 1 - inside;
      inside = 1;
    }
  }
  return words;
}
