import { eras } from "../dates/common-forms.ts";
import { type SenderSigns, senderSigns } from "../languages/sender-signs.ts";
import { languageOf } from "../languages/tag.ts";
import { websIn } from "../text/contact-details.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isNamedInHead } from "./head-names.ts";

const FEWEST_CHARACTERS = 40;
const LONGEST = 700;
/** "启明渡轮股份有限公司", "Acme株式会社": a name at the head of a paragraph, and a bracket with its short form or its shares. */
const NAME = String.raw`^(?:关于|關於)?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\d・ー&.\s-]{2,28}?)(?:[（(][^（）()]{1,60}[）)])?`;
/** Words in marks long enough to be somebody's. */
const QUOTED = /[“「『"][^“”「」『』"]{16}/u;

/**
 * "启明渡轮成立于1987年，是国内领先的渡轮运营商，总部位于…", "あかつきフェリーは1987年に創業した客船会社です。本社を…": a name that headline or lead have
 * as well, since when it is or what it is, and one thing more that only senders say of themselves.
 */
export function describesItselfUnspaced(unit: Unit, context: Context): boolean {
  const { text } = unit;
  const { units, pack } = context;
  const signs = senderSigns[languageOf(pack.tag)];
  if (signs === undefined || unit.index <= units.length / 2) return false;
  if (text.length < FEWEST_CHARACTERS || text.length > LONGEST || QUOTED.test(text)) return false;
  const { opening, founded, isKind, further } = readersOf(languageOf(pack.tag), signs);
  const name = opening.exec(text)?.[1]?.trim() ?? "";
  if (name === "") return false;
  // Since when or what it is opens the text: the other of the two, or one thing more.
  const [since, kind] = [founded.test(text.slice(0, REACH)), isKind.test(text.slice(0, REACH))];
  const more = (since && kind) || further.test(text) || websIn(text).length > 0;
  return more && isNamedInHead([name.slice(0, MOST_STEM)], unit, context);
}
/** Since when, or what it is, stands in the first sentence or two. */
const REACH = 160;
/** "启明渡轮股份有限公司" is "启明渡轮" in the headline. */
const MOST_STEM = 4;

interface Readers {
  readonly opening: RegExp;
  readonly founded: RegExp;
  readonly isKind: RegExp;
  readonly further: RegExp;
}

/** "1987年", "昭和六二年五月": the years of eras, too. */
const YEAR = String.raw`(?:西元|公元|${Object.keys(eras).join("|")})?\s?[\d〇零一二三四五六七八九十百]{1,5}\s?年(?:\d{1,2}月(?:\d{1,2}日)?)?`;
const readers = new Map<string, Readers>();

function readersOf(tag: string, signs: SenderSigns): Readers {
  const known = readers.get(tag);
  if (known !== undefined) return known;
  const founded = `${anyOf(signs.founded)}${maybe(signs.foundedLinks)}${YEAR}|${maybe(signs.yearLeads)}${YEAR}[^。]{0,12}${anyOf(signs.founded)}`;
  const isNot = signs.isNot.length > 0 ? `(?!${anyOf(signs.isNot)})` : "";
  const isKind = `${anyOf(signs.is)}${isNot}[^。；]{2,80}${anyOf(signs.kinds)}${anyOf(signs.closes)}`;
  const readMore = signs.readMore.map(([words, behind]) => `${anyOf(words)}[^。]{0,20}${anyOf(behind)}`);
  const made: Readers = {
    opening: new RegExp(`${NAME}${anyOf(signs.topics)}[，,、]?(?=${founded}|${isKind})`, "u"),
    founded: new RegExp(founded, "u"),
    isKind: new RegExp(isKind, "u"),
    further: new RegExp(
      [...signs.further.map((word) => word.replaceAll(".", String.raw`\.`)), ...readMore].join("|"),
      "u",
    ),
  };
  readers.set(tag, made);
  return made;
}

/** One of some words; nothing where there are none. */
const anyOf = (words: readonly string[]): string => (words.length === 0 ? "" : `(?:${words.join("|")})`);
const maybe = (words: readonly string[]): string => (words.length === 0 ? "" : `${anyOf(words)}?`);
