import { givenEnds } from "../languages/given-ends.ts";
import { officeEnds } from "../languages/office-ends.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { hangulPieces, isHangulName, withoutHangulTitle } from "./hangul-names.ts";

const HAN_NAME =
  /^[\p{Script=Han}々]{2,5}$|^[\p{Script=Han}々]{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}々]{1,4}$/u;
const HANGUL = /^[가-힣]/u;
const ARABIC_NAME = /^[\p{Script=Arabic}\u0640]+(?: [\p{Script=Arabic}\u0640]+){1,4}$/u;

/** The first letters of the scripts of such names: no Latin, Greek or Cyrillic word is asked for. */
const FIRST_NATIVE = 0x600;

/** What packs know of names in scripts without capitals. */
interface NativeWords {
  readonly surnames: readonly string[];
  readonly bodies: readonly string[];
  readonly givenNames: ReadonlySet<string>;
  readonly titles: readonly string[];
  /** Jobs of two signs or more, the longest first, where words have no spaces. */
  readonly jobs: readonly string[];
}

const known = new WeakMap<readonly LanguagePack[], NativeWords>();

function wordsOf(packs: readonly LanguagePack[]): NativeWords {
  const built = known.get(packs);
  if (built !== undefined) return built;
  const native = packs.map(({ quotation }) => quotation);
  const words: NativeWords = {
    surnames: native.flatMap(({ unspaced }) => unspaced?.surnames ?? []),
    bodies: [
      ...native.flatMap(({ unspaced }) => unspaced?.bodies ?? []),
      ...packs.flatMap((pack) => (pack.spaced ? [] : [...pack.organisationWords, ...pack.quotation.roleNouns])),
    ],
    givenNames: new Set(native.flatMap(({ verbFirst }) => verbFirst?.givenNames ?? [])),
    titles: native.flatMap(({ unspaced, personTitles }) => (unspaced ? personTitles : [])),
    jobs: packs
      .flatMap((pack) => (pack.spaced ? [] : pack.quotation.roleNouns.filter((noun) => noun.length > 1)))
      .sort((a, b) => b.length - a.length),
  };
  known.set(packs, words);
  return words;
}

/** "王若水", "田中 一郎", "何小姐", "كريم الساحلي": a name by its surname or first name, where no capital tells. */
export function isNativeName(text: string, packs: readonly LanguagePack[]): boolean {
  if (text.charCodeAt(0) < FIRST_NATIVE) return false;
  const { surnames, bodies, givenNames } = wordsOf(packs);
  if (ARABIC_NAME.test(text)) return givenNames.has(text.split(" ", 1)[0] ?? "");
  if (HANGUL.test(text)) return isHangulName(text, packs);
  if (!HAN_NAME.test(text)) return false;
  return surnames.some((surname) => text.startsWith(surname)) && !endsInBody(text, bodies);
}

/** "小田切" in "担当：小田切": a name of two to five signs that ends in no word for a body, whatever its surname. */
export function couldBeNative(text: string, packs: readonly LanguagePack[]): boolean {
  return HAN_NAME.test(text) && !endsInBody(text, wordsOf(packs).bodies);
}

/** "湾岸研究会", and not "見本 健司": behind a space two signs, the last of which closes bodies too, are a first name. */
function endsInBody(text: string, bodies: readonly string[]): boolean {
  const given = TWO_BEHIND_SPACE.test(text) ? givenEnds : [];
  return bodies.some((word) => text.endsWith(word) && !given.includes(word));
}
const TWO_BEHIND_SPACE = /[ \u3000]\p{Script=Han}{2}$/u;

/** "湾岸研究会": what ends in a word for a body. */
export const isNativeBody = (text: string, packs: readonly LanguagePack[]): boolean =>
  wordsOf(packs).bodies.some((word) => text.length > word.length && text.endsWith(word));

/** "王若水" for "王若水先生"; a surname alone keeps the word of respect, without which it is no name. */
export function withoutRespect(name: string, packs: readonly LanguagePack[]): string {
  if (name.charCodeAt(0) < FIRST_NATIVE) return name;
  if (HANGUL.test(name)) return withoutHangulTitle(name, packs);
  const title = HAN_NAME.test(name) ? wordsOf(packs).titles.find((word) => name.endsWith(word)) : undefined;
  return title !== undefined && name.length - title.length > 1 ? name.slice(0, -title.length).trim() : name;
}

/** The pieces of "広報部 田中一郎": a space parts body and person, but not "田中 一郎". */
export function nativePieces(piece: string, packs: readonly LanguagePack[]): string[] {
  if (HANGUL.test(piece)) return hangulPieces(piece, packs);
  if (!/\p{Script=Han}/u.test(piece) || isNativeName(piece, packs)) return [piece];
  const words = piece.split(/[ \u3000]+/);
  if (words.length === 1) return gluedPerson(piece, packs) ?? [piece];
  const pair = words.slice(-2).join(" ");
  if (words.length > 2 && isNativeName(pair, packs)) return [words.slice(0, -2).join(" "), pair];
  const job = jobBefore(words, packs);
  if (job !== null) return job;
  return isNativeName(words.at(-1) ?? "", packs) ? [words.slice(0, -1).join(" "), words.at(-1) ?? ""] : [piece];
}

/**
 * "課長 見本 一郎", "室長見本 一郎": a job, and behind it surname and first name with a space between, as offices print their people; the surname
 * need not be known. Refuses what ends in a word for a body: "広報課長 海岸 研究所".
 */
function jobBefore(words: readonly string[], packs: readonly LanguagePack[]): string[] | null {
  const [first = "", ...rest] = words;
  if (rest.length < 1 || rest.length > 2) return null;
  const { jobs } = wordsOf(packs);
  const job =
    rest.length === 2 ? jobs.find((noun) => first.endsWith(noun)) : jobs.find((noun) => first.startsWith(noun));
  if (job === undefined) return null;
  const [before, name] = rest.length === 2 ? [first, rest.join(" ")] : [job, `${first.slice(job.length)} ${rest[0]}`];
  return PAIR.test(name) && couldBeNative(name, packs) ? [before, name] : null;
}
/**
 * "能源局林若水副局長": office, name and job in one, as ministries print whom to ask; the office ends in a word for one, and the surname is known. Refuses
 * "能源局副局長", "能源局發言人室".
 */
function gluedPerson(piece: string, packs: readonly LanguagePack[]): string[] | null {
  if (!GLUED.test(piece)) return null;
  const job = wordsOf(packs).jobs.find((noun) => piece.endsWith(noun));
  if (job === undefined) return null;
  const whose = piece.slice(0, -job.length);
  for (const length of NAME_LENGTHS) {
    const office = whose.slice(0, -length);
    const name = whose.slice(-length);
    if (officeEnds.some((end) => office.length > end.length && office.endsWith(end)) && isNativeName(name, packs))
      return [office, name, job];
  }
  return null;
}
const GLUED = /^[\p{Script=Han}々]{6,30}$/u;
const NAME_LENGTHS = [2, 3, 4];

/** Surname and first name, of one to three signs each. */
const PAIR = /^[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}々]{1,3}$/u;
