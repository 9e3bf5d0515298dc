import { isAgency } from "./agency.ts";
import type { DateContext, DateReading } from "./index.ts";
import { findDates } from "./index.ts";

/** A place in Chinese, Japanese or Korean: "東京", "加拿大多伦多", "서울", "서울, 대한민국". */
const PLACE = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ーＡ-Ｚ・]{2,12}(?:[,，、]? ?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,12})?`;
/** "東京--(BUSINESS WIRE)--", "서울--(뉴스와이어)--": the place, and who sends it between double dashes; a second name may follow. */
const DASHED = new RegExp(
  String.raw`^(${PLACE})\s?(?:--|—|–)\s?[(（]([^()（）]{2,30})[)）]\s?(?:--|—|–)(?:\s?[(（][^()（）]{2,20}[)）]\s?(?:--|—|–))?\s?`,
  "u",
);
/** "香港 - Media River Newswire - ": who sends it between dashes, before the day. */
const BETWEEN_DASHES = new RegExp(String.raw`^(${PLACE}) [-–] (\p{Lu}[\w .-]{2,36}) [-–] (?=\d)`, "u");
/** "（ワシントンＤＣ）": a place in its bracket, before the day. */
const BRACKETED = new RegExp(String.raw`^[（(［[](${PLACE})[）)］\]]\s?(?=\d)`, "u");
/** "서울, ", "[서울, ", "서울, 대한민국 – ", "부산 ": what stands before a Korean day; a space alone needs an agency behind it. */
const BEFORE_DAY = new RegExp(`^[（(［[]?(${PLACE})([,，]| [–—-])? ?$`, "u");
/** " /PRNewswire/ -- ", "] – ", " – ": what stands behind it. */
const BEHIND_DAY = /^(?:\s?\/([^/\n]{2,24})\/)?\s?(?:[）)］\]](?:\s?(?:--|[—–-]))?|--|[—–]|-(?=\s))\s?/u;
/** ", 서울 –", ", 서울)": the place behind a day that comes first. */
const PLACE_BEHIND = new RegExp(
  String.raw`^[,，] ?(${PLACE})(?:[）)］\]](?:\s?(?:--|[—–-]))?|\s(?:--|[—–]|-(?=\s)))\s?`,
  "u",
);
/** "（東京）―", "、東京発：": the place behind a day that comes first, in its bracket or with the sign for "from". */
const PLACE_BESIDE = new RegExp(
  String.raw`^(?:\s?[（(](${PLACE})[)）]\s?(?:[-–—―─]{1,3})|[、，,]\s?(${PLACE}?)[発發发](?:[：:]|\s?[-–—―─]{1,3}))[\s\u3000]*`,
  "u",
);
/** "中国·上海（": a country and its town, before a day in its bracket; "）" or a dash behind it. */
const DOTTED = /^(\p{Script=Han}{2,5}[·・]\p{Script=Han}{2,6})\s?[（(，,、]\s?$/u;
const BEHIND_DOTTED = /^(?:[）)]\s*(?:[-–—―─]{1,3}\s*)?|\s?[-–—―─]{1,3}\s*)/u;
/** "2021-06-03 -- ": a day's closing dash. */
const CLOSING = /^\s?(?:--|[—–]|-(?=\s))\s?/u;

interface Wire {
  readonly place: string;
  readonly agency: string | null;
  readonly date: DateReading | null;
  readonly end: number;
}

/**
 * Reads what wires of the world print in these scripts: "東京--(BUSINESS WIRE)--", "香港 - Media River Newswire - 2026年5月7日 -", "서울, 2026년
 * 5월 7일 /PRNewswire/ --", "2026년 5월 7일, 서울 –". Refuses a day that nothing closes: "서울, 2026년 5월 7일에 열린다".
 */
export function readEastAsianWire(head: string, dates: DateContext): Wire | null {
  const sent = DASHED.exec(head) ?? BETWEEN_DASHES.exec(head) ?? BRACKETED.exec(head);
  const [date] = findDates(head, dates);
  if (sent?.[1] !== undefined) {
    const [whole, place, agency = null] = sent;
    const day = date !== undefined && date.span.start === whole.length ? date : null;
    const closing = day === null ? null : CLOSING.exec(head.slice(day.span.end));
    if (day !== null && closing === null) return null;
    if (day === null && (agency === null || !/(?:--|—|–)\s?$/.test(whole))) return null;
    return { place, agency, date: day, end: day === null ? whole.length : day.span.end + (closing?.[0].length ?? 0) };
  }
  if (date === undefined || date.date === null) return null;
  return fromPlaceBeside(head, date) ?? (/\p{Script=Hangul}/u.test(head) ? fromDay(head, date) : null);
}

function fromPlaceBeside(head: string, date: DateReading): Wire | null {
  const { start, end } = date.span;
  const [dotted, place] = DOTTED.exec(head.slice(0, start)) ?? [];
  const closing = dotted === undefined ? null : BEHIND_DOTTED.exec(head.slice(end));
  if (place !== undefined && closing !== null) return { place, agency: null, date, end: end + closing[0].length };
  const beside = start === 0 ? PLACE_BESIDE.exec(head.slice(end)) : null;
  const named = beside?.[1] ?? beside?.[2];
  return beside === null || named === undefined || isAgency(named)
    ? null
    : { place: named, agency: null, date, end: end + beside[0].length };
}

function fromDay(head: string, date: DateReading): Wire | null {
  const before = head.slice(0, date.span.start);
  const behind = head.slice(date.span.end);
  const [, place, sign] = BEFORE_DAY.exec(before) ?? [];
  const closing = place === undefined ? null : BEHIND_DAY.exec(behind);
  if (place !== undefined && closing !== null && (sign !== undefined || closing[1] !== undefined))
    return { place, agency: closing[1]?.trim() ?? null, date, end: date.span.end + closing[0].length };
  const follows = /^[（(［[]?$/u.test(before) ? PLACE_BEHIND.exec(behind) : null;
  return follows?.[1] === undefined
    ? null
    : { place: follows[1], agency: null, date, end: date.span.end + follows[0].length };
}
