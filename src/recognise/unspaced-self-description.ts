import { websIn } from "../text/contact-details.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { type SenderSigns, senderSigns } from "./sender-signs.ts";

/** Headline, deck, date and lead. */
const STORY_HEAD = 6;
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
export function describesItselfUnspaced({ index, text }: Unit, { units, pack }: Context): boolean {
  const signs = senderSigns[pack.tag];
  if (signs === undefined || index <= units.length / 2) return false;
  if (text.length < FEWEST_CHARACTERS || text.length > LONGEST || QUOTED.test(text)) return false;
  const { opening, founded, isKind, further } = readersOf(pack.tag, signs);
  const name = opening.exec(text)?.[1]?.trim() ?? "";
  const [since, kind] = [founded.test(text.slice(0, REACH)), isKind.test(text.slice(0, REACH))];
  if (name === "" || !(since || kind) || !(since && kind ? true : further.test(text) || websIn(text).length > 0))
    return false;
  return units.slice(0, Math.min(STORY_HEAD, index)).some((other) => other.text.includes(name.slice(0, MOST_STEM)));
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

const readers = new Map<string, Readers>();

function readersOf(code: string, { topic, founded, isKind, further }: SenderSigns): Readers {
  const known = readers.get(code);
  if (known !== undefined) return known;
  const made: Readers = {
    opening: new RegExp(`${NAME}${topic}(?=${founded}|${isKind})`, "u"),
    founded: new RegExp(founded, "u"),
    isKind: new RegExp(isKind, "u"),
    further: new RegExp(further, "u"),
  };
  readers.set(code, made);
  return made;
}
