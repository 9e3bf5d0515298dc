import type { LanguagePack } from "../languages/pack.ts";

/** "서린FC" of "서린FC 제공", behind a label: a suffix that is a word of its own says the same once more. */
export function withoutSuffix(text: string, { spaced, creditSuffixes = [] }: LanguagePack): string {
  const suffix = spaced ? creditSuffixes.find((word) => text.endsWith(` ${word}`)) : undefined;
  return suffix === undefined ? text : text.slice(0, -suffix.length).trimEnd();
}

/** "한가람시 제공" of "한가람시 제공. 재판매 및 DB 금지": without what an agency prints behind a credit. */
export function withoutTail(text: string, { creditTails = [] }: LanguagePack): string {
  // "白石攝  112年10月4日": the day on which it was taken.
  const day = text.endsWith("日") ? DAY_LAST.exec(text) : null;
  if (day !== null) return text.slice(0, day.index);
  const lower = text.toLowerCase();
  const tail = creditTails.find((each) => lower.endsWith(each));
  return tail === undefined ? text : text.slice(0, -tail.length).replace(TAIL_SIGN, "").replace(ADDRESS, "");
}

const DAY_LAST = /\s{1,3}\d{3,4}年\d{1,2}月\d{1,2}日$/u;

/** The stop, or the star, before what an agency prints. */
const TAIL_SIGN = /[.\s*※]{1,6}$/u;
/** "(사진=서린시 제공) photo@agency.example": the desk's address behind the bracket, or what a page puts in its place. */
const ADDRESS = /(?<=[)\]])\s?(?:[^\s@[\]()]{1,40}@[^\s@[\]()]{1,60}|\[email[^\]]{1,20}\])$/u;

/** "(서린시 제공)" of "(서린시 제공) ⓒ 서린뉴스", "(서린시 제공) 2026.3.4/서린뉴스": without the wire that sends the picture, and its day. */
export function withoutWire(text: string): string {
  const wire = text.includes("ⓒ") || text.includes("/") ? WIRE_LAST.exec(text) : null;
  return wire === null ? text : text.slice(0, wire.index);
}
const WIRE_LAST = /(?<=[)\]])\s?(?:ⓒ\s?\S.{0,20}|\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?\/\S.{0,12})$/u;
