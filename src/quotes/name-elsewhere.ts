import type { LanguagePack } from "../languages/pack.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { ARTICLE, BODY, GIVEN_NAME, NOT_NAME, PREPOSITION, ROLE_NOUN, TITLE } from "./word-class.ts";

/** A word with a capital right before a surname: "Jane " in "… by Jane Example". */
const BEFORE = /(?:^|[^\p{L}\p{M}'’.-])(\p{Lu}[\p{L}\p{M}'’-]{1,30}) $/u;
/** Characters looked at before a surname. */
const REACH = 40;
/** What has a capital before a surname and is no first name. */
const NO_FIRST_NAME = TITLE | ROLE_NOUN | NOT_NAME | BODY | ARTICLE | PREPOSITION;

/**
 * The fullest form of a speaker's name where the story has no more than the surname: headlines, decks and captions may
 * have the first name. Where every noun or every word of a headline has a capital, it has to be a known first name.
 * @param elsewhere the texts outside the story, headline first.
 */
export function nameElsewhere(
  name: string,
  elsewhere: readonly string[],
  pack: LanguagePack,
  lexicon: Lexicon,
): string {
  if (!lexicon.spaced || name.includes(" ")) return name;
  const strict = pack.titleCase === true || lexicon.capitalNouns;
  for (const text of elsewhere) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (/^[\p{L}\p{M}]/u.test(text.slice(at + name.length, at + name.length + 2))) continue;
      const first = BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
      if (first === undefined) continue;
      const word = first.toLowerCase();
      const given = isOf(lexicon, word, GIVEN_NAME);
      if (given || (!strict && !isOf(lexicon, word, NO_FIRST_NAME))) return `${first} ${name}`;
    }
  }
  return name;
}
