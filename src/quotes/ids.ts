import { isUnspaced } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import { ACCENT, DIGIT, LETTER, ODD, smallOf, unitOf } from "./characters.ts";

/** Words that tell one quotation of a release from the others, nearly always. */
const WORDS = 5;
/** Characters of a script that does not part its words; and of an address's part at most. */
const CHARACTERS = 12;
const LONGEST = 60;
/** UTF-16 units looked at: far more than the words take. */
const ENOUGH = 400;

/**
 * Gives each quotation of a release its `id`, from its own opening words: "q-we-never-replaced-a-part". An edit elsewhere
 * in the text changes no address, and one behind the opening words does not either. Of two that open alike, the later
 * one takes more of its words, then a number.
 */
export function quotationIds(): (text: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (text) => {
    for (let more = 0; ; more += 1) {
      const { slug, longer } = openingOf(text, WORDS + more) ?? rareOpeningOf(text, more);
      const id = `q-${slug}`;
      if (!taken.has(id)) return take(id);
      if (longer && slug.length < LONGEST) continue;
      let number = copies.get(id) ?? 2;
      while (taken.has(`${id}-${number}`)) number += 1;
      copies.set(id, number + 1);
      return take(`${id}-${number}`);
    }
  };

  function take(id: string): string {
    taken.add(id);
    return id;
  }
}

interface Opening {
  readonly slug: string;
  /** True where the text has more words. */
  readonly longer: boolean;
}

/** The first words of a text of plain letters, in one pass; null for any that an address may write in another way. */
function openingOf(text: string, count: number): Opening | null {
  const letters: number[] = [];
  let words = 0;
  let parted = true;
  for (let at = 0; at < text.length && at < ENOUGH; at += 1) {
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit & (ODD | ACCENT) || !isPlain(code)) return null;
    if (!(unit & (LETTER | DIGIT))) {
      parted ||= code !== APOSTROPHE && code !== CURLY_APOSTROPHE;
      continue;
    }
    if (parted) words += 1;
    if (words > count) return { slug: slugFrom(letters), longer: true };
    if (parted && words > 1) letters.push(HYPHEN);
    letters.push(smallOf(unit));
    parted = false;
  }
  return { slug: slugFrom(letters), longer: false };
}

const HYPHEN = 0x2d;
const slugFrom = (letters: readonly number[]): string => String.fromCharCode(...letters.slice(0, LONGEST));

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
/** Latin and Cyrillic letters as they are normally written, and general punctuation. */
const isPlain = (code: number): boolean =>
  code < 0x300 || (code >= 0x400 && code < 0x530) || (code >= 0x2000 && code < 0x2070);

/** The same for all other letters, cut off where the words are endless, and where no spaces part them. */
function rareOpeningOf(text: string, more: number): Opening {
  const words = slugOf(text.slice(0, ENOUGH)).split("-");
  if (isUnspaced(text.charAt(0))) {
    const all = words.join("");
    const count = CHARACTERS + 4 * more;
    return { slug: [...all].slice(0, count).join(""), longer: count < all.length };
  }
  const slug = [...words.slice(0, WORDS + more).join("-")].slice(0, LONGEST).join("");
  return { slug, longer: WORDS + more < words.length };
}
