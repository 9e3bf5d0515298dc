import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Person } from "./person.ts";

/** The space that headers put between surname and first name. */
const GAPS = /[ \u3000]/g;
/** Between the parts of a foreign name in Chinese or Japanese. */
const DOTS = /[·・•‧＝=]/u;

/** In Chinese or Japanese: who has just this name, or else all whose name begins with it or has it behind a dot. */
export function namesakesOf<Named extends { readonly name: string }>(people: readonly Named[], name: string): Named[] {
  const bare = name.replace(GAPS, "");
  const whole = people.find((person) => person.name.replace(GAPS, "") === bare);
  if (whole !== undefined) return [whole];
  return people.filter(
    (person) => person.name.replace(GAPS, "").startsWith(bare) || person.name.split(DOTS).includes(bare),
  );
}

/** The same for a mention; where a surname stands before a title ("한 대표"), those with the title come first. */
export function holdersOf<Named extends { readonly name: string; readonly heads: ReadonlySet<string> }>(
  people: readonly Named[],
  { name, head }: Mention,
  { glued }: Lexicon,
): Named[] {
  const all = namesakesOf(people, name ?? "");
  const holders = glued === null || head === null ? [] : all.filter(({ heads }) => heads.has(head));
  return holders.length > 0 ? holders : all;
}

/** "District Attorney Example" of two Examples: those who have the title that stands before the surname; all where none has. */
export function withHead(people: readonly Person[], head: string | null): readonly Person[] {
  const own = head === null ? [] : people.filter(({ heads }) => heads.has(head));
  return own.length > 0 ? own : people;
}
