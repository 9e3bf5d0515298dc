import { isOf, type Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Person } from "./person.ts";
import type { Token } from "./tokens.ts";
import { BODY, GIVEN_NAME, ROLE_NOUN, TITLE } from "./word-class.ts";

/** "Commission", "Prosecutors": a body, and several by what they are. */
export const isNobody = (word: string, lexicon: Lexicon): boolean =>
  isOf(lexicon, word, BODY) || (word.endsWith("s") && isOf(lexicon, word.slice(0, -1), ROLE_NOUN));

/** A title or a word of respect makes somebody of a surname, but not in Korean: "한 대표" is whose full name stands elsewhere. */
export const isIntroduced = ({ title, role, initial }: Mention, { glued }: Lexicon): boolean =>
  (title !== null || role !== null) && !(glued !== null && initial);

/** True where something says that it is a person; where verbs or names tell who is meant, a known first name does as well. */
export const isPerson = (person: Person, lexicon: Lexicon): boolean =>
  person.sure || ((lexicon.dropsPronouns || lexicon.nameCases.length > 0) && opensOnFirstName(person, lexicon));

/** "Tom Example, 17, learned to swim", "Tom Example (17)": what has an age behind its full name is a person. Refuses "Oldport Harbour, 2019,". */
export function hasAge({ name, end }: Mention, tokens: readonly Token[]): boolean {
  if (name?.includes(" ") !== true) return false;
  // A bracket is in the mention.
  const at = tokens[end - 1]?.mark === ")" ? end - 3 : end;
  const closing = CLOSING.get(tokens[at]?.mark ?? "");
  return closing !== undefined && closing === tokens[at + 2]?.mark && AGE.test(tokens[at + 1]?.text ?? "");
}
const CLOSING: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["(", ")"],
]);
const AGE = /^(?:[5-9]|[1-9]\p{Nd})$/u;

const opensOnFirstName = ({ name, words, thing }: Person, lexicon: Lexicon): boolean =>
  !thing && words.length > 1 && isOf(lexicon, name.slice(0, name.indexOf(" ")).toLowerCase(), GIVEN_NAME);

/**
 * A title as full as the release gives it: "District Attorney" rather than "DA"; and behind "Minister Example", where the name is said in short, the
 * "Minister for Harbours" of the first introduction, and behind a courtesy the job. Refuses another word for it: "Congressman Example" of a "U.S.
 * Representative".
 */
export function roleOf({ role, name }: Mention, { roles, words }: Person, lexicon: Lexicon): string | null {
  const { ranks } = lexicon;
  if (role !== null && !ranks.has(role)) {
    const inShort = words.length > 1 && isWord(role) && name !== null && isWord(name);
    const courtesy = inShort && isOf(lexicon, role.toLowerCase(), TITLE);
    const fuller = inShort && roles.find((each) => (courtesy ? !isWord(each) : opens(each, role)));
    return fuller || role;
  }
  return roles.find((each) => !ranks.has(each)) ?? role ?? roles[0] ?? null;
}

const isWord = (text: string): boolean => !text.includes(" ");
const opens = (title: string, word: string): boolean => title.toLowerCase().startsWith(`${word.toLowerCase()} `);
