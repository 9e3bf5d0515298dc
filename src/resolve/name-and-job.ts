import type { LanguagePack } from "../languages/pack.ts";
import type { Found } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { hasFirstName, isJobWord, isRoleNoun, looksLikeName } from "../text/names.ts";
import { isNativeName } from "../text/native-names.ts";

/** A piece of a contact's line; a name and behind it, with no mark between, a job, are two. */
export function nameAndJob(piece: string, packs: readonly LanguagePack[]): string[] {
  if (!HAS_THREE_WORDS.test(piece)) return beforeTitle(piece, packs);
  const person = holderOf(piece, packs);
  if (person !== null) return [...person];
  const [, holder = "", title = ""] = NAME_AND_TITLE.exec(piece) ?? [];
  if (title !== "" && isJobWord(title.split(" ", 1)[0] ?? "", packs) && looksLikeName(holder, packs))
    return [holder, title];
  const [, name = "", job = ""] = NAME_AND_JOB.exec(piece) ?? [];
  const isJob = job !== "" && job.split(" ").some((word) => isRoleNoun(word, packs));
  return isJob && looksLikeName(name, packs) ? [name, job] : beforeTitle(piece, packs);
}

/**
 * "Jane Example of Acme Corp.", "Jane Example with Acme": somebody with a first name that is known, a small word, and where she is. Refuses "Friends
 * Group of Oldport". Null for anything else.
 */
export function holderOf(piece: string, packs: readonly LanguagePack[]): readonly [name: string, body: string] | null {
  const [, name = "", link = "", body = ""] = NAME_OF_BODY.exec(piece) ?? [];
  if (body === "" || !packs.some(({ quotation }) => quotation.prepositions.includes(link))) return null;
  return looksLikeName(name, packs) && hasFirstName(name, packs) ? [name, body] : null;
}
const NAME_OF_BODY =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]{0,24}){1,3}) (\p{Ll}{2,5}) ((?:the |\p{Lu}|\d)[^,;]{1,80})$/u;

/** "Direktør, Investor Relations Rune Eksempel": behind a job the next piece goes on with it, and closes on a first name that is known and one more word. */
export function nameClosing(pieces: readonly string[], packs: readonly LanguagePack[]): string | undefined {
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (
      before === undefined ||
      !HAS_THREE_WORDS.test(piece) ||
      !before.split(" ").some((word) => isJobWord(word, packs))
    )
      continue;
    const name = piece.split(" ").slice(-2).join(" ");
    if (hasFirstName(name, packs) && looksLikeName(name, packs)) return name;
  }
  return undefined;
}

/** Two words of a name and one of a job are the least. */
const HAS_THREE_WORDS = / [^ ]+ /;
/** "Hajnal Minta kommunikációs vezető". */
const NAME_AND_JOB = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}) (\p{Ll}[\p{L} -]{3,60})$/u;
/** "Jana Beispiel Sprecherin der Werft": the job has a capital, and a small word hangs on it. Refuses "Sprecherin Jana Beispiel". */
const NAME_AND_TITLE = /^(\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}:*/-]{3,40} \p{Ll}{2,6} .{2,60})$/u;

/**
 * "Jane Example Acme" before jane.example@acme.example, "Jane Example Jane Example Communications": a name and where she is, with nothing between. The
 * address tells where the name ends, or the body's name, which has hers. Any other piece as it is.
 */
export function nameAndBody(piece: string, emails: readonly Found[]): string[] {
  if (!HAS_THREE_WORDS.test(piece)) return [piece];
  const [first = "", last = "", ...rest] = piece.split(" ");
  const repeated = rest.length > 2 && rest[0] === first && rest[1] === last;
  const addressed = emails.some(({ text }) => {
    const box = key(text.slice(0, text.search(/@|\s?[([]/)));
    return box.length > SHORTEST_BOX && BETWEEN.some((sign) => box === key(`${first}${sign}${last}`));
  });
  return repeated || addressed ? [`${first} ${last}`, rest.join(" ")] : [piece];
}
/** What parts first name and surname in an address. */
const BETWEEN = [".", "_", "-", ""] as const;
const SHORTEST_BOX = 5;

/** "邱意涵 經理": a space parts a name from its title where no capital does. */
function beforeTitle(piece: string, packs: readonly LanguagePack[]): string[] {
  const [name = "", title = "", ...more] = piece.split(" ");
  const apart = title !== "" && more.length === 0 && isNativeName(name, packs) && !isNativeName(piece, packs);
  return apart && name.length > 2 ? [name, title] : [piece];
}
