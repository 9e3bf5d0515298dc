import { inBrackets, origins } from "../languages/picture-origins.ts";
import { key } from "./fold.ts";
import type { Unit } from "./units.ts";

/** A caption has no more words. */
const MOST_WORDS = 40;
/** Words in front of what is in brackets, at least: "Menu (Archive)" is none. */
const FEWEST_BEFORE = 3;
/** Words that tell the origin, at most, and characters. */
const [MOST_ORIGIN_WORDS, LONGEST_ORIGIN] = [4, 32];

const told: ReadonlySet<string> = new Set(origins.map(key));
const bracketed: ReadonlySet<string> = new Set([...origins, ...inBrackets].map(key));
/** The last words: most lines are done with at these. */
const lastWords: ReadonlySet<string> = new Set([...bracketed].map((each) => each.slice(each.lastIndexOf(" ") + 1)));

/** " (Archivo)" or "[Foto d'archivio]" at the end of a line: a capital, or words enough to mean a picture. */
const IN_BRACKETS = /\s[([](\p{L}[^()[\]]{1,31})[)\]]$/u;
/** ". Archivbild", " – Photo d'illustration", " | Foto de archivo", ", file photo": what parts the words from a caption. */
const BEHIND_SIGN = /(?:[.!?,]|\s[–—|/-])\s(\p{L}[^.,:;!?|/–—]{4,31})$/u;

/**
 * Whether a line closes with where its picture is from, nobody being named: "The quay at dusk. (Archive)", "Le quai – Photo d'illustration",
 * "Archivbild". Refuses "See the archive", "Reports (archive).", which is a sentence, and a bracket behind fewer than three words.
 */
export function tellsOrigin({ text, words, mark }: Pick<Unit, "text" | "words" | "mark">): boolean {
  if (words > MOST_WORDS || mark !== "") return false;
  const closed = text.endsWith(")") || text.endsWith("]");
  const bare = closed ? text.slice(0, -1) : text;
  const last = bare.slice(Math.max(bare.lastIndexOf(" "), bare.lastIndexOf("("), bare.lastIndexOf("[")) + 1);
  if (!lastWords.has(key(last))) return false;
  if (words <= MOST_ORIGIN_WORDS && text.length <= LONGEST_ORIGIN && told.has(key(text.replace(/^[([]|[)\]]$/g, ""))))
    return true;
  const found = closed ? IN_BRACKETS.exec(text) : BEHIND_SIGN.exec(text);
  if (found?.[1] === undefined) return false;
  const origin = key(found[1]);
  if (told.has(origin)) return true;
  // "(Archivo)", "(CEDIDA)": no remark of a sentence, which would begin small.
  const capital = /^\p{Lu}/u.test(found[1]);
  return closed && capital && bracketed.has(origin) && text.slice(0, found.index).split(" ").length >= FEWEST_BEFORE;
}
