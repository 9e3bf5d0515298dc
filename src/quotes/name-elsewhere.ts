import type { LanguagePack } from "../languages/pack.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { ARTICLE, BODY, GIVEN_NAME, NOT_NAME, PREPOSITION, ROLE_NOUN, TITLE } from "./word-class.ts";

/** A word with a capital right before a surname: "Jane " in "… by Jane Example". */
const BEFORE = /(?:^|[^\p{L}\p{M}'’.-])(\p{Lu}[\p{L}\p{M}'’-]{1,30}) $/u;
/** A title and a first name right before a surname: "Senator Ada " in "Senator Ada Example Opens the Weir". */
const TITLED = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.]{1,20}) \p{Lu}[\p{L}\p{M}'’-]{0,30} $/u;
/** What a verb of a headline ends on: "Senator Joins Example". */
const VERB_END = /(?:s|ed)$/;
/** Characters looked at before a surname. */
const REACH = 60;
/** What has a capital before a surname and is no first name. */
const NO_FIRST_NAME = TITLE | ROLE_NOUN | NOT_NAME | BODY | ARTICLE | PREPOSITION;

/**
 * The fullest form of a speaker's name where the story has no more than the surname: headlines, decks and captions may
 * have the first name. Where every noun or every word of a headline has a capital, it has to be a known first name.
 * @param elsewhere the texts outside the story, headline first.
 * @param outside letterhead and contacts: where every line opens with a capital it has to be known as well.
 */
export function nameElsewhere(
  name: string,
  elsewhere: readonly string[],
  outside: readonly string[],
  pack: LanguagePack,
  lexicon: Lexicon,
): string {
  if (!lexicon.spaced || name.includes(" ")) return name;
  for (const [order, text] of [...elsewhere, ...outside].entries()) {
    const strict = pack.titleCase === true || lexicon.capitalNouns || order >= elsewhere.length;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (/^[\p{L}\p{M}]/u.test(text.slice(at + name.length, at + name.length + 2))) continue;
      const before = text.slice(Math.max(0, at - REACH), at);
      const first = BEFORE.exec(before)?.[1];
      if (first === undefined) continue;
      const word = first.toLowerCase();
      const title = TITLED.exec(before)?.[1]?.toLowerCase() ?? "";
      const titled =
        !VERB_END.test(word) && isOf(lexicon, title, TITLE | ROLE_NOUN) && !isOf(lexicon, word, NO_FIRST_NAME);
      const given = titled || isOf(lexicon, word, GIVEN_NAME);
      if (given || (!strict && !isOf(lexicon, word, NO_FIRST_NAME))) return `${first} ${name}`;
    }
  }
  return name;
}
