import { agencies } from "../languages/agencies.ts";
import { koreanTowns } from "../languages/korean-towns.ts";
import type { DateContext, DateReading } from "./index.ts";
import { findDates } from "./index.ts";

/** A dateline as agencies of Korea print it; `end` is where the lead begins. */
export interface HangulDateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: DateReading | null;
  readonly end: number;
}

/** "(서울=연합뉴스) 홍길동 기자 = ", "[한가람·서린=뉴시스] ": a place, a sign, the agency, and who wrote it. */
const PLACED =
  /^[([［（〔【]\s?([가-힣]{2,8}(?:[·∙ㆍ,]\s?[가-힣]{2,8}){0,3})\s?[=＝]\s?([가-힣A-Za-z0-9 ]{2,16})[)\]］）〕】]\s*((?:[가-힣]{2,4}[·∙ㆍ,]?\s?){1,4}(?:선임|전문)?(?:기자|특파원|통신원|객원기자|위원)(?:[·∙ㆍ,]\s?[가-힣]{2,4}\s?(?:기자|특파원))?\s*)?([=＝])?\s*/u;
/** "[이데일리 홍길동 기자] ", "[한가람뉴스=홍길동 기자] ": an agency or a paper and who wrote it, without a place. */
const PAPER = /^[[［(（]\s?([가-힣A-Za-z0-9]{2,12})(?:\s|\s?([=＝])\s?)([가-힣]{2,4})\s?(?:기자|특파원)[\]］)）]\s*/u;
/** "(서울=한가람와이어) 2010년 05월 08일 -- ": the day behind the bracket, closed by dashes. */
const DAY_BEHIND = /^\s?(?:--|[—–-](?=\s))\s*/u;
/** What the names of those end on that send news. */
const SENDER =
  /(?:뉴스|통신|일보|신문|방송|데일리|투데이|타임스|타임즈|프레스|미디어|와이어|뉴스\d|뉴시스|뉴스핌|매일|경제|저널)$/u;

/** Reads the head of a Korean lead. Refuses "(속도=거리÷시간)": a formula, and whatever no agency and no reporter closes. */
export function readHangulDateline(head: string, dates?: DateContext): HangulDateline | null {
  const [whole = "", place = "", agency = "", reporter, sign] = PLACED.exec(head) ?? [];
  const sent = SENDER.test(agency) || agencies.includes(agency);
  if (whole !== "" && (sent || (reporter !== undefined && sign !== undefined)))
    return { place, agency: agency.trim(), ...dayBehind(head, whole.length, dates) };
  const [paper = "", sender = "", equals] = PAPER.exec(head) ?? [];
  if (paper === "") return null;
  // "[부산=홍길동 기자]": a town, and who writes from there.
  const town = equals !== undefined && koreanTowns.has(sender);
  return { place: town ? sender : null, agency: town ? null : sender, date: null, end: paper.length };
}

function dayBehind(head: string, from: number, dates?: DateContext): { date: DateReading | null; end: number } {
  const [date] = dates !== undefined && DIGIT.test(head.charAt(from)) ? findDates(head.slice(from), dates) : [];
  const closing = date?.span.start === 0 ? DAY_BEHIND.exec(head.slice(from + date.span.end)) : null;
  if (date === undefined || closing === null) return { date: null, end: from };
  const { start, end } = date.span;
  return { date: { ...date, span: { start: start + from, end: end + from } }, end: from + end + closing[0].length };
}
const DIGIT = /\d/;
