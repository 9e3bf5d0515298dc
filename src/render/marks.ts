/**
 * Signs that mark places in a text while markdown-it reads it. They are Unicode noncharacters, which no text may hold
 * (U+FDD0 to U+FDEF); private-use characters would not do, since Word writes its bullets with those.
 */
export const ATTRIBUTES_OPEN = "\uFDD0";
export const ATTRIBUTES_CLOSE = "\uFDD1";
export const PART_OPEN = "\uFDD2";
export const PART_CLOSE = "\uFDD3";

/** Every noncharacter of that block, and NUL, which HTML cannot hold either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold NUL, a page may not.
const FORBIDDEN = /[\uFDD0-\uFDEF\u0000]/g;

/** Our own signs. */
const SIGNS = /[\uFDD0-\uFDD3]/g;

/** A text in which every such character is U+FFFD, so that no text can write our signs; offsets stay the same. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD");
}

/** A text without the signs we set in it. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS, "");
}
