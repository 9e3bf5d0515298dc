import type { PictureData } from "../types.ts";

/** Whom a file wants to be credited: “Jane Example / Agency”, “Agency”, “Jane Example”, else what it says of its rights. */
export function creditOf({ creator, credit, copyright }: PictureData): string | null {
  if (credit !== null && creator !== null && !holds(wordsIn(credit), wordsIn(creator))) return `${creator} / ${credit}`;
  return credit ?? creator ?? copyright;
}

/**
 * Whether a credit says the same as the file. It does where it names whom the file names, be it by initials, or where the
 * file says all of it: “J. Example / Agency”, “Agency” and “Jane Example” all agree with a file by Jane Example of Agency.
 */
export function agrees(text: string, told: PictureData): boolean {
  const named = told.creator ?? told.credit ?? told.copyright;
  if (named === null) return true;
  const [said, file] = [wordsIn(text), wordsIn(named)];
  const all = wordsIn([told.creator, told.credit, told.copyright].filter((each) => each !== null).join(" "));
  return said.size === 0 || holds(all, said) || holds(said, file) || isAbbreviated(said, file);
}

/** "j example" for "jane example": the surname, and the first letters of all other names. */
function isAbbreviated(said: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  const words = [...name];
  const surname = words.pop();
  return (
    surname !== undefined && said.has(surname) && words.every((word) => said.has(word) || said.has(word.charAt(0)))
  );
}

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word));

/** Words that say that there are rights, and no name. */
const RIGHTS = new Set(["c", "copyright", "all", "rights", "reserved", "photo", "photos", "by"]);

/** Letters of each word alone; years and words about rights are no names. */
function wordsIn(text: string): Set<string> {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => !RIGHTS.has(word)));
}
