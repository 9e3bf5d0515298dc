import type { LanguagePack } from "../languages/pack.ts";
import { caselessLetters } from "../text/caseless-scripts.ts";
import { key } from "../text/fold.ts";
import { hasFirstName, isOrganisationWord, isRoleNoun, withoutGluedTitle } from "../text/names.ts";
import { couldBeNative, isNativeBody, isNativeName } from "../text/native-names.ts";
import { fieldWords } from "./contact-fields.ts";

/**
 * "Jane Yeh 葉見本": in Taiwan and Hong Kong somebody's name in both scripts, one after the other. A name of two signs may have a space in it, to be
 * as wide as those of three: "Jane Yeh 葉 本".
 */
export function nameTwice(text: string, packs: readonly LanguagePack[]): string | undefined {
  const [, latin = "", han = ""] = BOTH_SCRIPTS.exec(text) ?? [];
  return han !== "" && couldBeNative(han, packs) ? `${latin} ${han}` : undefined;
}
const BOTH_SCRIPTS =
  /(\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{Ll}.-]{0,15}){1,2})[ |]{1,3}(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})(?!\p{Script=Han})/u;

/**
 * "広報係 担当：小田切", "広報部 見本花子", "広報担当・見本花子": where no capital tells, the word for who is in charge or for a desk says that a name
 * follows.
 */
export function behindJob(pieces: readonly string[], packs: readonly LanguagePack[]): string | undefined {
  const found = pieces.find((piece, at) => {
    const before = pieces[at - 1]?.split(/\s/).at(-1) ?? "";
    return (isRoleNoun(before, packs) || endsInJob(before, packs)) && couldBeNative(piece, packs);
  });
  if (found !== undefined || packs[0]?.spaced !== false) return found;
  for (const piece of pieces) {
    const [, desk = "", name = ""] = DESK_AND_NAME.exec(piece) ?? [];
    if (couldBeNative(name, packs) && (endsInJob(desk, packs) || isNativeBody(desk, packs))) return name;
  }
  return undefined;
}
const DESK_AND_NAME = /^(\S{2,16}?)[\s・](\S.{1,8})$/u;

/** "広報担当": where no spaces part words, the job ends the word for it. */
const endsInJob = (word: string, [pack]: readonly LanguagePack[]): boolean =>
  pack?.spaced === false && pack.quotation.roleNouns.some((noun) => noun.length > 1 && word.endsWith(noun));

/**
 * "ליאור אסולין", "विवेक माथुर": where no capital tells and little is known of first names, the first of a line's pieces, of two
 * or three words and with no word for a body or a job.
 */
export function caselessName([piece]: readonly string[], packs: readonly LanguagePack[]): string | undefined {
  if (piece === undefined || (packs[0] && knowsNames(packs[0]))) return undefined;
  // "ဦးနမူနာ": the title says that one word is a name.
  if (!CASELESS.test(piece))
    return CASELESS_WORD.test(piece) && withoutGluedTitle(piece, packs) !== piece ? piece : undefined;
  const known = piece.split(" ").some((word) => isOrganisationWord(word, packs) || isRoleNoun(word, packs));
  return known ? undefined : piece;
}

/** True where a pack lists first names; what is known of a language without a pack are the commonest alone. */
const knowsNames = ({ name, quotation }: LanguagePack): boolean => name !== "" && quotation.verbFirst !== undefined;

const CASELESS = new RegExp(`^[${caselessLetters}\\u200c.'-]{2,20}(?: [${caselessLetters}\\u200c'-]{2,20}){1,2}$`, "u");
const CASELESS_WORD = new RegExp(`^[${caselessLetters}]{4,30}$`, "u");

/**
 * "・見本太郎（広報部）：03-…", "堺例太（Acme Tokyo）：03-…", "홍가온(Acme Seoul): 02-…": before a bracket and a number, a name by itself, or signs that end
 * in no word for a body, as what stands in the bracket does, or is it by its capitals. Refuses "東京（本社）：03-…".
 */
export function listedName(text: string, packs: readonly LanguagePack[]): string | undefined {
  if (!opensListed(text)) return undefined;
  const [, name, body = ""] = LISTED.exec(text) ?? [];
  if (name === undefined || fieldWords(packs).all.has(key(name))) return undefined;
  if (isNativeName(name, packs)) return name;
  if (!couldBeNative(name, packs)) return undefined;
  return isNativeBody(body, packs) || (name.length > SHORTEST_TOWN && LATIN_BODY.test(body)) ? name : undefined;
}

/**
 * "広報部（Harbour Ferries）：03-…": behind Han, kana or Hangul a bracket of Latin words is whose desk that is, and nobody's name. Refuses
 * "広報部（Jane Example）".
 */
export function bodyInBracket(text: string, packs: readonly LanguagePack[]): string | undefined {
  const body = opensListed(text) ? DESK_OF.exec(text)?.[1] : undefined;
  return body !== undefined && LATIN_BODY.test(body) && !hasFirstName(body, packs) ? body : undefined;
}
const DESK_OF =
  /^[・•●○■□◆◇*-]?\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー가-힣]{1,12}\s?[（(](\p{Lu}[^（）()]{1,60})[）)]/u;

/** Only a line with a bracket is asked. */
const opensListed = (text: string): boolean => text.includes("（") || text.includes("(");
/** Towns of two signs have offices, "大阪（Osaka Office）"; of names, most have three or four. */
const SHORTEST_TOWN = 2;
/** "Acme Tokyo", "Harbour Trust": two words and more, the first with a capital. */
const LATIN_BODY = /^\p{Lu}[\p{Script=Latin}&'’.-]{0,30}(?: [\p{Script=Latin}&'’.-]{1,30}){1,6}$/u;

const LISTED =
  /^[・•●○■□◆◇*-]?\s?([\p{Script=Han}々]{2,5}|[가-힣]{2,4})\s?[（(]([^（）()]{1,40})[）)]\s?[:：]?\s?(?:\S{1,6}[:：]\s?)?[+\d(]/u;
