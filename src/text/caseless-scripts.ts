/** Scripts without capitals whose words have spaces between them, or whose phrases have. */
const SCRIPTS =
  "Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Georgian Khmer Ethiopic";

const lettersOf = (scripts: string): string =>
  scripts
    .split(" ")
    .map((script) => String.raw`\p{Script=${script}}`)
    .join("");

/** The same, for a class of characters in a regular expression: where a capital would tell a name or a place, any letter of these may stand. */
export const caselessLetters: string = lettersOf(SCRIPTS);

/** The scripts of India and Sri Lanka, with the signs that join their letters or keep them apart. */
export const indicLetters: string = String.raw`${lettersOf(
  "Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala",
)}\u200c\u200d`;

const [FIRST, LAST] = [0x590, 0x137f];
const [FIRST_KHMER, LAST_KHMER] = [0x1780, 0x17ff];

/** True for a character in the blocks of those scripts, by its code. */
export const isCaseless = (code: number): boolean =>
  (code >= FIRST && code <= LAST) || (code >= FIRST_KHMER && code <= LAST_KHMER);
