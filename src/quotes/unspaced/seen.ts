import { soleSurnames } from "../../languages/sole-surnames.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import { type Named, nameBefore, rolesIn, titleFrom, withoutLinks } from "./person.ts";
import { shortName } from "./short-name.ts";

/** Titles of a stretch that are looked at. */
const MOST = 4;
const LATIN = /^\p{Lu}[\p{Script=Latin}.'’-]*(?:[ \u00a0]\p{Lu}[\p{Script=Latin}.'’-]*){1,3}/u;

/**
 * People whom a stretch names beside whoever speaks, each by a title next to the name: "由副署长姜郁主持", "研究科の野村彩准教授
 * らは". So that a pronoun or a surname elsewhere finds its owner.
 */
export function peopleSeen(text: string, lexicon: Lexicon): Named[] {
  const data = lexicon.unspaced;
  if (data === null) return [];
  const found: Named[] = [];
  const roles = rolesIn(text, data);
  for (const [index, role] of roles.slice(0, MOST).entries()) {
    const previous = roles[index - 1]?.end ?? 0;
    const named = data.titlesBehind
      ? behindName(text.slice(previous, role.start), role.word, data)
      : beforeName(text, role, data);
    if (named !== null) found.push(named);
  }
  return [...found, ...(data.titlesBehind ? withRespect(text, lexicon, data) : withCourtesy(text, lexicon, data))];
}

/** "代表取締役社長：水野透", "社長：水野 透", "台長 真鍋蒼一郎": in brackets behind a body the name follows the title. */
const NOTED =
  /^[ \u3000]?[：:／/ \u3000][ \u3000]?(?=.{3,17}$)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]{1,16}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]{1,8})?)$/u;
/** What parts the particulars of a body: "本社：旧港市、社長：水野透". */
const PARTICULARS = /[、，,;；]/u;

/** People whom a note in brackets names beside their titles: "灯台硝子株式会社（本社：旧港市、社長：水野透）". */
export function peopleNoted(note: string, lexicon: Lexicon): Named[] {
  const data = lexicon.unspaced;
  if (data === null || !data.titlesBehind) return [];
  return note.split(PARTICULARS).flatMap((words) => {
    const role = rolesIn(words, data).at(-1);
    const name = role === undefined ? undefined : NOTED.exec(words.slice(role.end))?.[1];
    return role === undefined || name === undefined
      ? []
      : [person(name, words.slice(0, role.end).trim(), role.word, null)];
  });
}

const person = (name: string, role: string | null, head: string | null, title: string | null): Named => ({
  kind: "name",
  name,
  role,
  head,
  title,
});

/** "社长王小雨": Chinese has the title first. */
function beforeName(text: string, { end, word }: { end: number; word: string }, data: Unspaced): Named | null {
  const after = withoutLinks(text.slice(end), data);
  const name = LATIN.exec(after)?.[0] ?? shortName(after, data);
  return name === null ? null : person(name, titleFrom(text.slice(0, end), data), word, null);
}

/** "野村彩准教授": Japanese has it behind. */
function behindName(before: string, word: string, data: Unspaced): Named | null {
  const name = nameBefore(before, data)?.name;
  return name === undefined || !isWhole(name, data) ? null : person(name, word, word, null);
}

/** A name in Han characters with fewer signs is only a surname, but for one of China or Korea: "王超". */
const SHORTEST_SEEN = 3;
const isWhole = (name: string, { surnames }: Unspaced): boolean =>
  name.length >= SHORTEST_SEEN || (name.length === 2 && soleSurnames.has(name.charAt(0)) && !surnames.includes(name));

/** "工藤早苗さん": a name with nothing but a word of respect. */
function withRespect(text: string, lexicon: Lexicon, data: Unspaced): Named[] {
  const found: Named[] = [];
  for (const title of lexicon.titles) {
    for (let at = text.indexOf(title, 1); at > 0 && found.length < MOST; at = text.indexOf(title, at + 1)) {
      const name = nameBefore(text.slice(0, at), data)?.name;
      if (name !== undefined && name.length >= SHORTEST_SEEN) found.push(person(name, null, null, title));
    }
  }
  return found;
}

/** "学院陈海波教授": a Chinese name between a body and a word of respect; that is a job where it can be one. */
function withCourtesy(text: string, lexicon: Lexicon, data: Unspaced): Named[] {
  const found: Named[] = [];
  for (const title of lexicon.titles) {
    const at = title.length > 1 ? text.indexOf(title, 2) : -1;
    const name = at < 0 ? undefined : NAME_SIZES.map((size) => text.slice(Math.max(0, at - size), at)).find(isName);
    if (name === undefined) continue;
    const job = data.roles.includes(title) ? title : null;
    found.push(person(name, job, job, title));

    function isName(words: string, index: number): boolean {
      const size = NAME_SIZES[index] ?? 0;
      const before = text.slice(0, at - size);
      const parted = before === "" || PARTING.test(before) || data.bodies.some((body) => before.endsWith(body));
      return words.length === size && parted && shortName(words, data) === words;
    }
  }
  return found;
}

/** Signs of a Chinese name, the commoner first. */
const NAME_SIZES = [3, 2];
/** What parts a name from the words before it. */
const PARTING = /[的、和与與]$/u;
