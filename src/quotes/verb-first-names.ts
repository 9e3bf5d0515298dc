import { isOf, type Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import {
  BODY,
  DOCUMENT,
  GIVEN_NAME,
  NOT_NAME,
  PARTICLE,
  PREPOSITION,
  RELATIVE,
  ROLE_NOUN,
  TITLE,
} from "./word-class.ts";

/** Words of a name, at most, small ones ("بن", "آل") left out. */
export const LONGEST_NAME = 5;
/** Words of a name, small ones included. */
const LONGEST = 10;
/** Words from the head of a title to the name behind it. */
const TITLE_REACH = 8;
/** Words of a title between commas. */
const LONGEST_TITLE = 16;
const COMMA = /^[,،]$/;
/** Plain words of a name without an article: a first name, and one more. */
const PLAIN = 2;

const ARTICLE = /^ال\p{L}/u;
/** The ending of an adverb or an object, which no name has: "وفداً". */
const INDEFINITE = /[\u064b]$|\u064b\u0627$/u;
/** How a verb of the present begins: "يجدد", "ليؤكد", "ستطلق". */
const PRESENT = /^[لس]?[يت]\p{L}{3}/u;
/** "و", "ل", "ب" written in front of a word: "لرئيس المجلس". */
const CLITIC = /^[وفبل](?=\p{L}{3})/u;
/** Marks inside a title: رئيس مجموعة "المثال" سامي المثال. */
const MARK = /^["“”«»„]$/u;

/** Somebody whom a paragraph names, with the title in front if there is one. */
export interface Seen {
  readonly name: Range;
  readonly role: Range | null;
  /** Letters in front of the title that are no part of it. */
  readonly glued: number;
}

/** Words of a range that count: small ones are part of a name, and none of its words. */
export function nameSize(tokens: readonly Token[], { from, to }: Range): number {
  let size = 0;
  for (let at = from; at < to; at += 1) if (!is(tokens[at], PARTICLE) || at === from) size += 1;
  return size;
}

/**
 * One past the last word of the name that begins at `at`, where nothing else tells where it ends: first name, father's
 * names behind "بن", one more word, and a family name with article. `at` itself where there is none.
 */
export function nameEndAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at;
  let plain = 0;
  while (end < at + LONGEST) {
    const token = tokens[end];
    if (token?.kind !== "word" || token.sentence !== tokens[at]?.sentence || INDEFINITE.test(token.text)) break;
    const given = is(token, GIVEN_NAME);
    if (is(token, RELATIVE | NOT_NAME | PREPOSITION | DOCUMENT | BODY) || (is(token, ROLE_NOUN) && !given)) break;
    if (phraseAt(tokens, end, lexicon.verbs) > 0) break;
    if (is(token, PARTICLE) && tokens[end + 1]?.kind === "word") {
      end += 2;
      plain = PLAIN;
      continue;
    }
    const family = ARTICLE.test(token.lower);
    if (!family && !given && (plain >= PLAIN || (plain > 0 && PRESENT.test(token.lower)))) break;
    end += 1;
    plain += 1;
    if (family && end > at + 1) break;
  }
  return end;
}

/** Everybody a paragraph names with a title, a word of respect or a first name, so that a short form finds its owner. */
export function peopleSeen(tokens: readonly Token[], lexicon: Lexicon): Seen[] {
  const found: Seen[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const glued = gluedTo(token, lexicon);
    const seen = glued >= 0 ? titled(at, glued) : is(token, TITLE | GIVEN_NAME) ? named(at, at) : null;
    if (seen === null) continue;
    found.push(seen);
    at = seen.name.to - 1;
  }
  return found;

  /** "حاكم المدينة الشيخ سامي المثال": the name begins at a word of respect or a first name. */
  function titled(role: number, glued: number): Seen | null {
    for (let at = role + 1; at <= role + TITLE_REACH; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== tokens[role]?.sentence || is(token, RELATIVE | NOT_NAME))
        return null;
      if (token.kind !== "word" && !MARK.test(token.text) && token.kind !== "quotation") return null;
      if (is(token, TITLE | GIVEN_NAME) && !is(token, ROLE_NOUN)) {
        const seen = named(at, role);
        return seen === null ? null : { ...seen, role: { from: role, to: at }, glued };
      }
    }
    return null;
  }

  function named(at: number, first: number): Seen | null {
    let from = at;
    while (is(tokens[from], TITLE)) from += 1;
    const to = nameEndAt(tokens, from, lexicon);
    const size = nameSize(tokens, { from, to });
    // A first name alone may be any word: "سعيد" is "happy" too.
    const sure = from > at || first < at || size > 1;
    if (to === from || !sure || size > LONGEST_NAME) return null;
    const role = first === at ? (titleBehind(to) ?? titleInCommas(to)) : null;
    return { name: { from, to }, role, glued: 0 };
  }

  /** The title right behind a name: "سامي المثال حاكم الواحة اليوم". */
  function titleBehind(from: number): Range | null {
    if (!is(tokens[from], ROLE_NOUN)) return null;
    let at = from + 1;
    while (at < from + TITLE_REACH && tokens[at]?.kind === "word" && !is(tokens[at], RELATIVE | NOT_NAME | PREPOSITION))
      at += 1;
    return { from, to: at };
  }

  /** The title between commas behind a name: "سامي المثال، مدير المتحف ورئيس اللجنة، كلمة"; with another name in it, it is that one's. */
  function titleInCommas(comma: number): Range | null {
    const from = comma + 1;
    if (!COMMA.test(tokens[comma]?.text ?? "") || !is(tokens[from], ROLE_NOUN)) return null;
    let at = from + 1;
    while (at < from + LONGEST_TITLE && tokens[at]?.kind === "word" && !is(tokens[at], RELATIVE | NOT_NAME)) {
      if (is(tokens[at], TITLE | GIVEN_NAME)) return null;
      at += 1;
    }
    return COMMA.test(tokens[at]?.text ?? "") && tokens[at]?.sentence === tokens[from]?.sentence
      ? { from, to: at }
      : null;
  }
}

/** Letters glued to the front of a title's head noun; -1 where the word is none. */
function gluedTo(token: Token, lexicon: Lexicon): number {
  if (is(token, ROLE_NOUN)) return 0;
  return CLITIC.test(token.lower) && isOf(lexicon, token.lower.slice(1), ROLE_NOUN) ? 1 : -1;
}
