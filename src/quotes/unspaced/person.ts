import { soleSurnames } from "../../languages/sole-surnames.ts";
import type { Lexicon, Unspaced } from "../lexicon.ts";
import { shortName } from "./short-name.ts";

/** Who a stretch of words names. */
export interface Named {
  readonly kind: "name" | "role" | "pronoun" | "document";
  readonly name: string | null;
  readonly role: string | null;
  readonly head: string | null;
  /** "氏", "先生": a word of respect stood with the name. */
  readonly title: string | null;
}

/** "Dan Example", "J. Example". */
const LATIN = /^\p{Lu}[\p{Script=Latin}.'’-]*(?:[ \u00a0]\p{Lu}[\p{Script=Latin}.'’-]*){0,3}/u;
/** "马克·范例", "ジョン・スミス", "J·范例". */
const DOTTED =
  /^[\p{Script=Han}\p{Script=Katakana}ーA-Z.]{1,10}(?:[·・•‧＝=][\p{Script=Han}\p{Script=Katakana}ーA-Z.]{1,10}){1,3}/u;
/** "田中 一郎" with the space that headers put in, "田中一郎", "高橋みなみ", "トランプ". */
const NATIVE =
  /^(?:[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}々]{1,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,8})/u;
const GENITIVE = /\p{Script=Han}の\p{Script=Han}/u;
const HAN = /^[\p{Script=Han}々]+$/u;
/** Names of Han characters alone have no more than this. */
const LONGEST_HAN = 5;
/** The country before a title: "米大統領". */
const COUNTRY = /[米英仏独露中韓日印豪加伊]$/u;
const KATAKANA_WORD = /^[\p{Script=Katakana}ー]/u;
const KATAKANA_ONLY = /(?:^|[^\p{Script=Katakana}ー・＝=·])[\p{Script=Katakana}ー]{1,20}$/u;
/** "と" in front of the second of two. */
const JOINT = /^[とや]/u;
const KATAKANA_END = /[\p{Script=Katakana}ー]$/u;
/** "小川あかね": a surname in Han characters and a first name in syllables. */
const MIXED = /^[\p{Script=Han}々]{1,3}\p{Script=Hiragana}{1,4}$/u;
/** The run of one script at the end of a text: a name before its title. */
const LAST_RUN = /(?:[\p{Script=Katakana}ー・＝=·]{2,20}|[\p{Script=Han}々]{1,12})$/u;
const PLURAL = /^[们們]/u;
/** "很客气地", "激动地": how somebody says it, right before the verb. */
const MANNER = /(?:很|十分|非常|颇为|頗為|有些)?\p{Script=Han}{2}地$/u;
/** A date in front: "9日", "10月9日下午". */
const DATE = /^(?:\d{1,4}年)?(?:\d{1,2}月)?\d{1,2}[日号號](?:[上下]午|晚)?/u;
/** "在10月9日的发布会上". */
const OCCASION = /^(?:在|于|於).{1,40}?(?:上|中|时|時|后|後|期间|期間|里)/u;

/**
 * Reads the person in a stretch that ends where the verb or the topic marker begins: "公司首席执行官李娜",
 * "代表取締役社長の田中一郎", "安倍首相", "張先生", "Dan Example". Refuses "当社", "政府": bodies are nobody.
 */
export function personIn(stretch: string, note: string, lexicon: Lexicon): Named | null {
  const data = lexicon.unspaced;
  if (data === null) return null;
  const text = withoutOpening(stretch.replace(MANNER, ""), data);
  if (text === "") return null;
  const pronoun = [...lexicon.pronouns.keys()].find(
    (word) => text.startsWith(word) && endsHere(text, word.length, data),
  );
  if (pronoun !== undefined) return named("pronoun", { head: pronoun });
  const roles = rolesIn(text, data);
  const inNote = rolesIn(note, data).at(-1);
  if (inNote !== undefined && roles.length === 0) {
    const name = wholeName(text, lexicon, data, false);
    if (name !== null) return { ...name, role: note, head: inNote.word };
  }
  // Behind a name Chinese goes on with when and where, and other people may stand there: the first name counts.
  for (const role of data.titlesBehind ? roles.toReversed() : roles) {
    const after = withoutLinks(text.slice(role.end), data);
    // "记者们接连", "女记者继续问": several of whom none has a name, and what somebody does.
    if (PLURAL.test(after) || data.adverbs.some((word) => word.length > 1 && after.startsWith(word))) continue;
    const behind = after === "" ? null : (wholeName(after, lexicon, data, true) ?? shortened(after, data));
    if (behind !== null) return { ...behind, role: titleFrom(text.slice(0, role.end), data), head: role.word };
  }
  const role = roles.findLast(({ end }) => endsHere(text, end, data));
  if (role !== undefined) {
    const title = text.slice(0, role.end);
    const before = isCompound(text, role) ? null : nameBefore(text.slice(0, role.start), data);
    if (before !== null) return named("name", { name: before.name, role: title.slice(before.end), head: role.word });
    return named("role", { role: title, head: role.word });
  }
  const foreign = roles.length > 0 ? null : foreignName(text, data);
  if (foreign !== null) return foreign;
  if (roles.length > 0) return bareName(text, lexicon, data);
  const document = [...lexicon.documents].find((word) => text.endsWith(word));
  return document === undefined ? bareName(text, lexicon, data) : named("document", {});
}

/** "首席采购官Markus Example": behind a title that no list has, two words or more in Latin letters are a name. */
const FOREIGN = /^(.{0,40}?)(\p{Lu}[\p{Script=Latin}.'’-]+(?:[ \u00a0]\p{Lu}[\p{Script=Latin}.'’-]*){1,3})$/u;
/** "首席采购官" of "制造商Acme首席采购官": the signs right before the name, if they end as titles do. */
const TITLE_BEFORE = /[\p{Script=Han}々・ー]{1,14}[官长長员員师師家人授席裁理任监監管记記者士]$/u;

function foreignName(text: string, data: Unspaced): Named | null {
  const cuts = data.adverbs.map((word) => text.indexOf(word, 2)).filter((at) => at > 0);
  const [, before = "", name] = FOREIGN.exec(text.slice(0, Math.min(text.length, ...cuts)).trim()) ?? [];
  const role = TITLE_BEFORE.exec(before)?.[0];
  return name === undefined || role === undefined ? null : named("name", { name, role, head: role.slice(-2) });
}

/** "プロジェクトリーダー": one title in signs, of which the pack has the end; "ジョン・スミスリーダー" has a name in front. */
const isCompound = (text: string, { word, start }: RoleWord): boolean =>
  KATAKANA_WORD.test(word) && KATAKANA_ONLY.test(text.slice(0, start));

/** "82歲的" in "82歲的部落耆老", "旅居海角三十多年的" before "协会会长": how old somebody is, or how long he does what, is no part of a title. */
const AGE = /^\d{1,3}(?:多)?[岁歲歳才](?:的|の)?(?=.)|^[^的]{1,20}[年载載](?:多|来|來)?的(?=[^的]{2,})/u;

/** A title without the small word that hangs it on the sentence: "由副署长", "和社长". */
export function titleFrom(text: string, { leads }: Unspaced): string {
  const title = text.slice(leads.find((word) => text.startsWith(word))?.length ?? 0);
  return title.replace(AGE, "");
}

function shortened(after: string, data: Unspaced): Named | null {
  const name = shortName(after, data);
  return name === null ? null : named("name", { name });
}

const named = (kind: Named["kind"], more: Partial<Named>): Named => ({
  name: null,
  role: null,
  head: null,
  title: null,
  ...more,
  kind,
});

/** Words in front that say when, where and whereupon. */
function withoutOpening(text: string, data: Unspaced): string {
  let rest = text.trim();
  for (let steps = 0; steps < 4; steps += 1) {
    const word = data.openings.find((each) => rest.startsWith(each));
    const cut = word?.length ?? DATE.exec(rest)?.[0].length ?? OCCASION.exec(rest)?.[0].length ?? 0;
    if (cut === 0) break;
    rest = rest.slice(cut).trim();
  }
  return rest;
}

export function withoutLinks(text: string, data: Unspaced): string {
  let rest = text.trim();
  for (let word = link(rest); word !== undefined; word = link(rest)) rest = rest.slice(word.length).trim();
  return rest;

  function link(words: string): string | undefined {
    return data.links.find((each) => words.startsWith(each));
  }
}

/** True where an adverb begins at `at`, or nothing follows. */
const endsHere = (text: string, at: number, data: Unspaced): boolean => {
  const rest = text.slice(at).trim();
  return rest === "" || /^\d/.test(rest) || data.adverbs.some((word) => rest.startsWith(word));
};

interface RoleWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The heads of titles in a text, left to right; of several that end at one place the longest. */
export function rolesIn(text: string, data: Unspaced): RoleWord[] {
  const byEnd = new Map<number, RoleWord>();
  for (const word of data.roles) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (start <= (byEnd.get(end)?.start ?? start)) byEnd.set(end, { word, start, end });
    }
  }
  const found = [...byEnd.values()].sort((a, b) => a.end - b.end);
  // "秘书" in "秘书长" is none.
  return found.filter((one, at) => !(found[at + 1] !== undefined && (found[at + 1]?.start ?? 0) <= one.start));
}

/** A text that is a name, with a word of respect or an adverb behind it at most. `titled`: a job title stands before it. */
function wholeName(text: string, lexicon: Lexicon, data: Unspaced, titled: boolean): Named | null {
  const other = (LATIN.exec(text) ?? DOTTED.exec(text))?.[0];
  if (other !== undefined) {
    const cut = data.adverbs.map((word) => other.indexOf(word)).filter((at) => at > other.search(/[·・•‧＝=]/) + 1);
    const whole = HAN.test(other.slice(-1)) ? other.slice(0, Math.min(other.length, ...cut)) : other;
    const name = withoutRespect(whole, lexicon);
    // "Dan Example さん": a space may part them.
    const rest = text.slice(name.length).trimStart();
    const title = respect(rest, lexicon);
    return endsHere(rest, title?.length ?? 0, data) ? named("name", { name: name.trim(), title }) : null;
  }
  const cuts = data.adverbs.map((word) => text.indexOf(word, 2)).filter((at) => at > 0);
  const digit = text.search(/\d/);
  const stretch = text.slice(0, Math.min(text.length, ...cuts, digit > 0 ? digit : text.length)).trim();
  const title = [...lexicon.titles].find((word) => stretch.endsWith(word) && stretch.length > word.length) ?? null;
  const name = title === null ? stretch : stretch.slice(0, -title.length);
  if (NATIVE.exec(name)?.[0] !== name && !(title !== null && HAN.test(name))) return null;
  // "編集者とリスナー": two, and no name.
  if (data.titlesBehind && JOINT.test(name)) return null;
  if (isBody(name, data) || (HAN.test(name) && name.length > LONGEST_HAN)) return null;
  // "主席张三" behind "委员会", "補佐官の田中" behind "首相": the title goes on.
  if (GENITIVE.test(name) || (titled && data.roles.some((word) => name.includes(word)))) return null;
  const sure = titled || title !== null || data.surnames.some((word) => name.startsWith(word));
  if (!sure || !(HAN.test(name) || titled || title !== null)) return null;
  // "陈海教授": a word of respect that is a job too, where nothing else is known.
  const job = !titled && title !== null && data.roles.includes(title) ? title : null;
  return named("name", { name, title, role: job, head: job });
}

const respect = (text: string, lexicon: Lexicon): string | null =>
  [...lexicon.titles].find((word) => text.startsWith(word)) ?? null;

/** "ジョン・スミス氏" -> "ジョン・スミス": in a name of several parts the word of respect may be written in signs as well. */
function withoutRespect(name: string, lexicon: Lexicon): string {
  const title = [...lexicon.titles].find((word) => name.endsWith(word));
  const bare = title === undefined ? name : name.slice(0, -title.length);
  return KATAKANA_END.test(bare) && DOTTED.exec(bare)?.[0] === bare ? bare : name;
}

function bareName(text: string, lexicon: Lexicon, data: Unspaced): Named | null {
  const last = text.split(/[的の]/u).at(-1) ?? text;
  return wholeName(last.trimStart(), lexicon, data, false);
}

/** "安倍晋三" in "安倍晋三首相", "李" in "李总裁"; refuses "日本銀行総裁". `end` is where the title begins. */
export function nameBefore(text: string, data: Unspaced): { name: string; end: number } | null {
  const latin =
    /(?:^|[^\p{L}])(\p{Lu}[\p{Script=Latin}.'’-]*(?:[ \u00a0]\p{Lu}[\p{Script=Latin}.'’-]*){0,3})[ \u00a0]?$/u.exec(
      text,
    );
  if (latin?.[1] !== undefined) return data.titlesBehind ? { name: latin[1], end: text.length } : null;
  const country = COUNTRY.test(text) && KATAKANA_END.test(text.slice(0, -1)) ? 1 : 0;
  const head = text.slice(0, text.length - country);
  const mixed = data.titlesBehind ? MIXED.exec(head.split(/[のと、 \u3000]/u).at(-1) ?? "")?.[0] : undefined;
  if (mixed !== undefined && data.surnames.some((word) => mixed.startsWith(word)))
    return { name: mixed, end: head.length };
  const name = LAST_RUN.exec(head)?.[0];
  if (name === undefined || isBody(name, data)) return null;
  const known = data.surnames.some((word) => name.startsWith(word)) || (data.titlesBehind && soleSurnames.has(name));
  const fits = HAN.test(name)
    ? name.length <= LONGEST_HAN && (known || (data.titlesBehind && name.length > 1))
    : data.titlesBehind;
  return fits && (data.titlesBehind || name.length <= 4) ? { name, end: head.length } : null;
}

/** "野村" ends like a village, and is a surname. */
const isBody = (name: string, data: Unspaced): boolean =>
  data.bodies.some((word) => name.endsWith(word)) && !(data.titlesBehind && data.surnames.includes(name));
