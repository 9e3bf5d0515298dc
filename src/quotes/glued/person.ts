import type { Glued, Lexicon } from "../lexicon.ts";
import type { Chunk } from "./chunks.ts";
import { isLatin, nameIn, roleIn } from "./names.ts";

/** Whom some chunks name; indices of chunks, `to` is not included. */
export interface Named {
  readonly kind: "name" | "role" | "pronoun" | "document";
  readonly from: number;
  readonly to: number;
  readonly name: string | null;
  /** Where the title stands in the paragraph; null where there is none. */
  readonly role: { readonly start: number; readonly end: number } | null;
  readonly head: string | null;
  /** "씨": a word of respect stood with the name. */
  readonly title: string | null;
  /** True for a name that nothing says is one: it may only repeat one. */
  readonly bare: boolean;
  /** True for a title of nobody in particular: "시 관계자". */
  readonly stranger: boolean;
}

/** Chunks between a name and the head of its title: "홍나루 한가람시 문화관광국 관광정책과장". */
const LONGEST_TITLE = 7;

/**
 * Reads the person whose words end with chunk `at`, of which `stem` is what stands before the particle: "한도윤 누리빛 대표",
 * "김가람(62)씨", "골키퍼 송하늬", "한 대표", "그". Refuses "서울시", "관람객들": bodies and crowds are nobody.
 */
export function personAt(chunks: readonly Chunk[], at: number, stem: string, lexicon: Lexicon): Named | null {
  const glued = lexicon.glued;
  const chunk = chunks[at];
  if (glued === null || chunk === undefined || stem === "") return null;
  const cut = chunk.text.length - stem.length;
  // Brackets may stand before the particle: "대표(45)는".
  const end = chunk.note === "" ? chunk.end - cut : chunk.start + stem.length;
  const plain = { from: at, to: at + 1, name: null, role: null, head: null, title: null, bare: false, stranger: false };
  if (lexicon.pronouns.has(stem)) return { ...plain, kind: "pronoun", head: stem };
  return (
    withCourtesy(chunks, at, stem, glued) ??
    withTitle(chunks, at, stem, end, glued) ??
    nameBehind(chunks, at, stem, glued) ??
    (lexicon.documents.has(stem) ? { ...plain, kind: "document" } : null)
  );
}

/** "김가람 씨", "김가람씨", "김 씨", "어민 김가람(62)씨". */
function withCourtesy(chunks: readonly Chunk[], at: number, stem: string, glued: Glued): Named | null {
  const title = glued.courtesies.find((each) => stem.endsWith(each));
  if (title === undefined) return null;
  const alone = stem === title;
  const name = alone ? (chunks[at - 1]?.text ?? "") : stem.slice(0, -title.length);
  const place = alone ? at - 1 : at;
  const short = name.length === 1 && glued.surnames.includes(name);
  // "정부군", "장군" are no young men.
  if (!short && nameIn(name, glued)?.sure !== true) return foreign(chunks, at, alone, name, title, glued);
  return { ...titled(chunks, place, name, glued), to: at + 1, title, bare: short };
}

/** "마리아 산토스 씨". */
function foreign(
  chunks: readonly Chunk[],
  at: number,
  alone: boolean,
  name: string,
  title: string,
  glued: Glued,
): Named | null {
  const place = alone ? at - 1 : at;
  const from = foreignFrom(chunks, place, name, glued);
  if (from === null) return null;
  return { ...titled(chunks, from, wholeName(chunks, from, place, name), glued), to: at + 1, title };
}

/** A name, and the title right before it: "골키퍼 송하늬", "주장 한도윤". */
function titled(chunks: readonly Chunk[], place: number, name: string, glued: Glued): Named {
  const before = chunks[place - 1];
  const head = before?.kind === "word" && before.note === "" ? roleIn(before.text, glued) : null;
  const role = head === null || before === undefined ? null : { start: before.start, end: before.end };
  const from = role === null ? place : place - 1;
  return { kind: "name", from, to: place + 1, name, role, head, title: null, bare: false, stranger: false };
}

/** "한도윤 누리빛 대표", "한 대표", "시 관계자", "시장". */
function withTitle(chunks: readonly Chunk[], at: number, stem: string, end: number, glued: Glued): Named | null {
  const stranger = glued.strangers.some((each) => stem.endsWith(each) || stem.endsWith(`${each}들`));
  const head = roleIn(stem, glued);
  if (head === null && !stranger) return null;
  const start = chunks[at]?.start ?? end;
  const named = nameBefore(chunks, at, glued);
  const base = { kind: "name", to: at + 1, head, title: null, stranger: false } as const;
  if (named !== null && head !== null) {
    // "한 대표" is how one speaks of somebody whose title was printed in full.
    const role = named.bare ? null : { start: chunks[named.to]?.start ?? start, end };
    return { ...base, from: named.from, name: named.name, role, bare: named.bare };
  }
  // "한도윤대표": written together.
  const glued3 = head === null ? "" : stem.slice(0, -head.length);
  if (glued3.length === 3 && nameIn(glued3, glued) !== null)
    return { ...base, from: at, name: glued3, role: { start: start + 3, end }, bare: false };
  return {
    ...base,
    kind: "role",
    from: at,
    name: null,
    role: { start, end },
    head: head ?? stem,
    bare: false,
    stranger,
  };
}

interface FoundName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly bare: boolean;
}

/** The name in front of a title that ends with chunk `at`: the nearest of three syllables, else what opens the clause. */
function nameBefore(chunks: readonly Chunk[], at: number, glued: Glued): FoundName | null {
  let second: FoundName | null = null;
  for (let place = at - 1; place >= 0 && at - place <= LONGEST_TITLE; place -= 1) {
    const chunk = chunks[place];
    if (chunk === undefined || chunk.kind !== "word") break;
    const found = nameIn(chunk.text, glued);
    const whole = { name: chunk.text, from: place, to: place + 1, bare: false };
    if (found?.sure === true) return whole;
    const from = foreignFrom(chunks, place, chunk.text, glued);
    if (from !== null) return { ...whole, from, name: wholeName(chunks, from, place, chunk.text) };
    // "한 대표": a surname alone stands right before the title.
    const short = place === at - 1 && chunk.text.length === 1 && glued.surnames.includes(chunk.text);
    if (short) return { ...whole, bare: true };
    const opens = chunks[place - 1]?.kind !== "word" || place === at - 1;
    if (found !== null && opens) second = whole;
    if (goesNoFurther(chunk.text, glued)) break;
  }
  return second;
}

/** True behind "에서", "를": a title does not go over such a word. */
const goesNoFurther = (word: string, { others, topics, bodies }: Glued): boolean =>
  // "염전마을": the end of a noun.
  !bodies.some((end) => end.length > 1 && word.endsWith(end)) &&
  ([...others, ...topics].some((end) => word.length > end.length && word.endsWith(end)) || /\d/.test(word));

/** "송하늬": a name and nothing else; "골키퍼 송하늬": its title before it. */
function nameBehind(chunks: readonly Chunk[], at: number, stem: string, glued: Glued): Named | null {
  const from = foreignFrom(chunks, at, stem, glued);
  if (from !== null) return { ...titled(chunks, from, wholeName(chunks, from, at, stem), glued), to: at + 1 };
  const found = nameIn(stem, glued);
  if (found === null) return null;
  const named = titled(chunks, at, stem, glued);
  const aged = AGE.test(chunks[at]?.note ?? "");
  return { ...named, bare: !(aged || (named.role !== null && found.sure)) };
}

/** "27", "27세", "62·한가람시": behind a name in brackets. */
const AGE = /^\d{1,3}(?:세|살)?(?:$|[,·\s])/u;

/** Where a name begins that ends with chunk `at`: "마리아 산토스", "Jane Example". Null where none does. */
function foreignFrom(chunks: readonly Chunk[], at: number, last: string, glued: Glued): number | null {
  const first = chunks[at - 1];
  if (first?.kind !== "word" || last === "") return null;
  if (glued.givenNames.includes(first.text) && /^[가-힣]{2,6}$/u.test(last) && !glued.roles.includes(last))
    return at - 1;
  if (!isLatin(last) || !isLatin(first.text)) return null;
  return isLatin(chunks[at - 2]?.text ?? "") ? at - 2 : at - 1;
}

const wholeName = (chunks: readonly Chunk[], from: number, at: number, last: string): string =>
  [...chunks.slice(from, at).map(({ text }) => text), last].join(" ");
