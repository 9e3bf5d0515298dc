import { isUnspaced } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";

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
    const words = slugOf(text.slice(0, ENOUGH)).split("-");
    const unspaced = isUnspaced(text.charAt(0));
    for (let more = 0; ; more += 1) {
      const cut = unspaced
        ? [...words.join("")].slice(0, CHARACTERS + 4 * more).join("")
        : wordsUpTo(words, WORDS + more);
      const id = `q-${cut}`;
      const longer = unspaced ? CHARACTERS + 4 * more < words.join("").length : WORDS + more < words.length;
      if (!taken.has(id)) return take(id);
      if (longer && cut.length < LONGEST) continue;
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

/** The first words, cut off where they are endless. */
function wordsUpTo(words: readonly string[], count: number): string {
  return [...words.slice(0, count).join("-")].slice(0, LONGEST).join("");
}
