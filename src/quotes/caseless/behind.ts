import type { Caseless } from "./words.ts";

/** Whom a stretch of text names, where titles stand behind names. */
export interface Found {
  readonly name: string;
  readonly role: string | null;
  readonly head: string | null;
  readonly title: string;
}

/** What parts phrases. */
const WORDS = /\s+/u;
/** "สมมติฯ": a sign for the rest of a name. */
const SHORTENED = /ฯ$/u;
/** Words of a name: first name and surname. */
const NAME_WORDS = 2;
/** Letters of a word of a name. */
const WORD = /^[\p{L}\p{M}.-]{2,30}$/u;

/**
 * Reads people where a word of respect opens a name and titles stand behind it, and where no spaces part the words of a phrase:
 * "นายสมมติ ตัวอย่าง ประธานมูลนิธิ", "លោក គំរូ សាកល្បង នាយកសាលា". Null where no word of respect stands: then nothing tells a name.
 */
export function personBehindTitle(stretch: string, data: Caseless): Found | null {
  const opening = titleIn(stretch, data);
  if (opening === null) return null;
  const words = stretch.slice(opening.end).trim().split(WORDS);
  let size = 0;
  while (size < NAME_WORDS && WORD.test(words[size] ?? "") && !isRole(words[size] ?? "", data)) size += 1;
  if (size === 0) return null;
  if (data.familyPlaces.includes(words[size] ?? "") && words[size + 1] !== undefined) size += 2;
  const name = words.slice(0, size).join(" ").replace(SHORTENED, "");
  const role = roleFrom(words.slice(size), data);
  const head = data.gluedRoles.find((noun) => role.startsWith(noun)) ?? null;
  return { name, role: head === null ? null : role, head, title: opening.title };
}

/** Whether a word opens on a noun for a job. */
const isRole = (word: string, { gluedRoles }: Caseless): boolean => gluedRoles.some((noun) => word.startsWith(noun));

/** A first phrase, and others that open on a job or a body: "ประธานเจ้าหน้าที่บริหาร บริษัท ตัวอย่าง จำกัด". What somebody does ends it. */
function roleFrom(words: readonly string[], data: Caseless): string {
  const role: string[] = [];
  for (const word of words.slice(NICKNAME.test(words[0] ?? "") ? 1 : 0, MOST_ROLE)) {
    if (opensOnTitle(word, data) || data.roleStops.some((each) => word.startsWith(each))) break;
    const body = data.bodies.some((each) => word.startsWith(each));
    const named = data.bodies.includes(role.at(-1) ?? "") || data.companyForms.some((form) => word.startsWith(form));
    if (role.length > 0 && !body && !named && !isRole(word, data)) break;
    const verb = data.verbs.find((each) => word.endsWith(each) && word.length > each.length);
    role.push(verb === undefined ? word : word.slice(0, -verb.length));
    if (verb !== undefined) break;
  }
  return role.join(" ");
}

/** "(สมมติ)": how somebody is called. */
const NICKNAME = /^\([^()]*\)$/u;
/** Phrases of a title. */
const MOST_ROLE = 9;

/** The first word of respect in a stretch that opens a word of it, or follows one of the words that open a sentence. */
function titleIn(text: string, { gluedTitles, notTitles, openings }: Caseless): { title: string; end: number } | null {
  for (const [word, start] of wordsOf(text)) {
    const opening = openings.find((each) => word.startsWith(each)) ?? "";
    for (const lead of opening === "" ? [""] : ["", opening]) {
      const own = word.slice(lead.length);
      if (notTitles.some((each) => own.startsWith(each))) continue;
      const title = gluedTitles.find((each) => own.startsWith(each));
      if (title !== undefined) return behind(text, start + lead.length, title, gluedTitles);
    }
  }
  return null;
}

/** True for a word that begins with a word of respect. */
export const opensOnTitle = (word: string, { gluedTitles, notTitles }: Caseless): boolean =>
  gluedTitles.some((each) => word.startsWith(each)) && !notTitles.some((each) => word.startsWith(each));

/** Over further titles: "ศาสตราจารย์ ดร.", "លោក បណ្ឌិត". */
function behind(text: string, start: number, title: string, titles: readonly string[]): { title: string; end: number } {
  let end = start + title.length;
  for (let more = 0; more < 3; more += 1) {
    const rest = text.slice(end);
    const own = rest.trimStart();
    const next = titles.find((each) => own.startsWith(each));
    if (next === undefined) break;
    end += rest.length - own.length + next.length;
  }
  return { title, end };
}

function* wordsOf(text: string): Generator<[word: string, start: number]> {
  for (const match of text.matchAll(/\S+/gu)) yield [match[0], match.index];
}
