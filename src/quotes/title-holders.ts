import { titleCounterparts } from "../languages/title-counterparts.ts";
import { undefinite } from "./gender.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import type { Person } from "./person.ts";
import type { Token } from "./tokens.ts";
import { CONJUNCTION, ROLE_NOUN } from "./word-class.ts";

/** Words of a title that tell it from another with the same head. */
const WORD = /[\p{L}\p{M}\p{N}]{3,}/gu;

/**
 * Who of several people with one head noun is meant by a title that says more: "the minister of defence". "several" where
 * it is none of theirs, null where it has to be told otherwise: there is one of the kind, or nothing more is said.
 */
export function holderOf(people: readonly Person[], head: string, role: string): Person | "several" | null {
  const own = wordsOf(role, head);
  if (own.size === 0) return null;
  const holders = people.filter(({ heads }) => heads.has(head));
  if (holders.length < 2) return null;
  const shared = holders.map(({ roles }) => Math.max(0, ...roles.map((each) => countShared(wordsOf(each, head), own))));
  const most = Math.max(...shared);
  if (most === 0)
    return holders.every(({ roles }) => roles.some((each) => wordsOf(each, head).size > 0)) ? "several" : null;
  const best = holders.filter((_, at) => shared[at] === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** "глава государства", "titular de la cartera": words that such a title has at most. */
const MOST_COUNTERPART_WORDS = 4;

/** Who is meant by a title that stands for another, and what is said behind that title. */
export interface Counterpart {
  readonly person: Person;
  readonly rest: string;
}

/** "Глава государства" of a "президент": who was spoken of last under this title or one that it stands for. */
export function counterpartOf(role: string, next: Token | undefined, recent: readonly Person[]): Counterpart | null {
  // "El presidente municipal.": an adjective that ends the sentence is not told from the job.
  const said = next?.kind === "word" && !next.capital ? `${role} ${next.text}` : role;
  const words = said.toLowerCase().replaceAll("’", "'").split(" ", MOST_COUNTERPART_WORDS);
  for (let size = words.length; size > 0; size -= 1) {
    const title = words.slice(0, size).join(" ");
    const openings = titleCounterparts.get(title);
    if (openings === undefined) continue;
    // "El alcalde de Peñalta", where somebody has that very title: it stands for no other.
    const isHeld = ({ roles }: Person): boolean => roles.some((each) => each.toLowerCase().startsWith(title));
    if (size === 1 && recent.some(isHeld)) return null;
    const meant = [title, ...openings];
    // "Acme Ferries CEO": letters for a title close it.
    const opens = (each: string): boolean =>
      meant.some((opening) => each.toLowerCase().startsWith(opening) || each.endsWith(` ${opening.toUpperCase()}`));
    const person = recent.findLast(({ roles }) => roles.some(opens));
    return person === undefined ? null : { person, rest: said.slice(title.length) };
  }
  return null;
}

/** A shorter noun is the end of too many. */
const SHORTEST = 6;

/**
 * Who has a title with this noun: the last of whom the text has been about, else the first that is known; where compounds are one word
 * also who has it as the last part: "märkis minister" of a "kultuuriminister".
 */
export function holderOfNoun(
  head: string,
  recent: readonly Person[],
  byHead: ReadonlyMap<string, Person>,
  lexicon: Lexicon,
): Person | null {
  const bare = undefinite(head, lexicon).find((each) => byHead.has(each)) ?? head;
  // "總統說": who is the president and no more, rather than "美國總統" who was spoken of since.
  const plain = lexicon.unspaced === null ? undefined : recent.findLast(({ roles }) => roles.includes(bare));
  const holder = plain ?? recent.findLast((person) => person.heads.has(bare)) ?? byHead.get(bare);
  if (holder !== undefined || bare.length < SHORTEST) return holder ?? null;
  const isLastPart = ({ heads }: Person): boolean => [...heads].some((each) => each.endsWith(bare));
  if (lexicon.titleFronts.length > 0) return recent.findLast(isLastPart) ?? null;
  if (!lexicon.capitalNouns) return null;
  // "die Ministerin" of a "Bundesministerin", where there is no other.
  const [only, ...others] = new Set(recent.filter(isLastPart));
  return others.length === 0 ? (only ?? null) : null;
}

function wordsOf(role: string, head: string): Set<string> {
  const words = new Set(role.toLowerCase().match(WORD) ?? []);
  words.delete(head);
  return words;
}

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** "agrónomo y gerente de Sierra Baja", "founder and director of Acme": whoever has two jobs is "the director" as well; the noun behind the conjunction. */
export function furtherHeads(role: string, lexicon: Lexicon): readonly string[] {
  const words = role.toLowerCase().split(" ");
  return words.filter(
    (word, at) => at > 1 && isOf(lexicon, word, ROLE_NOUN) && isOf(lexicon, words[at - 1] ?? "", CONJUNCTION),
  );
}
