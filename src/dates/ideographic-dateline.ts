import { agencies } from "../languages/agencies.ts";
import { isAgency } from "./agency.ts";
import { hasIdeographs } from "./dateline-opening.ts";
import type { DateContext, DateReading } from "./index.ts";
import { findDates } from "./index.ts";

/** A dateline in Chinese or Japanese; `end` is where the lead begins. */
export interface IdeographicDateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: DateReading | null;
  readonly end: number;
}

/** Without a sign of these scripts nothing here can match. */
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** Agencies whose names are written in them. */
const wires = agencies.filter((name) => /\p{Script=Han}/u.test(name));

/**
 * What opens a wire's dateline where nobody knows the agency: "海讯社河口10月9日电", "本报海角3月2日讯". Place, day and the sign for
 * "wire" have to follow.
 */
const WIRE_BY_FORM =
  /^(?:据|據)?((?:\p{Script=Han}{1,4}?(?:通讯社|通訊社|新闻网|新聞網|日报|日報|晚报|晚報|社|网|網|报|報)))(?=.)/u;
/** "…9日电话" is no dateline: a space or a bracket parts it from the lead. */
const PARTED = /[\s)）]$/u;
/** "本报", "本社": the paper itself, which is no agency's name. */
const OURSELVES = /^本/u;

const PLACE = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}`;
/** "新华社北京10月9日电", "（中央社記者王大文台北9日電）": agency, place and day run together, closed by a sign for "wire". */
const WIRE = new RegExp(
  String.raw`^(?:[记記]者(?:\p{Script=Han}{2,4}[、，]){0,3}\p{Script=Han}{3})?(?:(${PLACE}?)[，,、\s]*)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日\s*(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道]|[专專]?[电電讯訊])\s*[)）]?(?:\s*[（(][记記]者[^）)]{2,30}[）)])?\s*`,
  "u",
);
/** "〔記者王若水／台北報導〕": a reporter, a stroke, and the place in a bracket. */
const REPORTED =
  /^[〔（(［[【]\s*(?:[^〔（(［[【／/\n]{0,12}[记記]者)?\p{Script=Han}{2,4}\s?[／/]\s?(\p{Script=Han}{2,6}?)(?:[综綜]合)?[报報][导導道]\s*[〕）)］\]】]\s*/u;
/** "新竹訊": the sign for "wire" glued to a place. */
const WIRE_SIGN = /[讯訊电電]$/u;
/** "【ワシントン共同】", "[東京 9日 ロイター]", "【東京】": the inside of a bracket that opens the text. */
const BRACKETED = /^[[［【]([^\]］】]{2,40})[\]］】]\s*[-–—]?\s*/u;
const NEWS = /^.{2,8}(?:通信|通訊社|通讯社|ニュース|新聞|新闻)$/u;
/** "北京、ワシントン". */
const TOWNS = new RegExp(`^${PLACE}(?:[、，,]\\s?${PLACE}){1,2}$`, "u");
/** A place alone in lenticular brackets is no longer; "【お知らせ】" and "【開催概要】" are headings. */
const PLACE_ALONE = /^(?:(?!.[讯訊電电]$)\p{Script=Han}{2,3}|[\p{Script=Katakana}ー]{2,8})$/u;
/** "ニューヨーク＝見本太郎": a place in Katakana and a name of up to five signs. */
const CORRESPONDENT = /^[\p{Script=Katakana}ー・]{2,10}[＝=]\p{Script=Han}{3,5}$/u;
/** "（台北訊）", "(北京电)". */
const PLACE_ONLY_WIRE = /^[（(]([\p{Script=Han}]{2,4}?)(?:综合|綜合|[专專](?=[电電]))?[讯訊电電][）)]\s*/u;
/** "（3月2日河口专电）": a place of two signs or more, and the sign for "wire", glued behind the day. Refuses "外电": no place has one sign. */
const OWN_WIRE = /(?<=\p{Script=Han}{2})[专專]?[讯訊电電]$/u;
/** Before a date: "滨海，", "（東京、", "[東京、", "東京 – ". */
const BEFORE_DATE = new RegExp(String.raw`^[（(【［[〔]?\s*(${PLACE}(?:[，,、]\s?${PLACE})?)([\s，,、–—-]*)$`, "u");
/** "电" behind a day: a space, a bracket, a dash or the stroke before an agency's name parts it from the lead. */
const SIGN = String.raw`[讯訊电電](?=[\s（()）】/–—－,，:：-]|$)`;
/** "海角网9月25日讯，", "Acme快报9月25日讯，": a site or a paper before its day, and no place. */
const SENDER_BEFORE =
  /^(?:据|據)?(?!本)((?=.*\p{Script=Latin})[\p{Script=Latin}\d.·]{2,16}\p{Script=Han}{0,6}|\p{Script=Han}{2,8}(?:网|網|社|报|報|新闻|新聞|客户端|在线|在線))$/u;
/** After a date: a place ("2025年11月5日，滨海——"), an agency ("/美通社/", "(ACME WIRE)"), a sign for "wire" before or behind it, a bracket, a dash. */
const AFTER_DATE = new RegExp(
  String.raw`^(?:[\s，,、]*(${PLACE}(?=\s*[-–—－―─）)】］〕\]])))?\s*(?:${SIGN}\s*(?=/))?(?:/([^/\n]{2,24})/|[（(]([^（）()\n]{2,24})[）)])?\s*(${SIGN})?\s*([）)】］〕\]])?\s*([-–—－―─]{1,3})?[ \u3000]*`,
  "u",
);

/** "2024年5月8日，海角讯 ": behind the day a place, the sign for "wire", and what parts it from the lead. */
const PLACE_SENT = /^[\s，,、]{1,2}(\p{Script=Han}{2,6}?)[讯訊](?=[\s，,：:（(])[\s，,：:]*/u;
/** "東京発": from there. */
const FROM = /(?<=.{2})発$/u;

/** The sign for "wire" right behind the day, and what parts it from the lead. */
const SENT = new RegExp(String.raw`^\s?${SIGN}[\s,，:：]*`, "u");

/**
 * Reads "新华社北京10月9日电", "海讯社河口10月9日电", "[東京 9日 ロイター] –", "【ワシントン共同】", "滨海，2025年11月5日——". Refuses
 * "東京、2025年11月5日に": something has to close it.
 */
export function readIdeographicDateline(head: string, dates: DateContext): IdeographicDateline | null {
  if (!hasIdeographs(head) || !IDEOGRAPHIC.test(head)) return null;
  return fromWire(head, dates) ?? fromReporter(head) ?? fromBrackets(head, dates) ?? fromDate(head, dates);
}

function fromWire(head: string, dates: DateContext): IdeographicDateline | null {
  const open = /^[（(]/.exec(head)?.[0].length ?? 0;
  const known = wires.find((name) => head.startsWith(name, open));
  const formed = known === undefined ? WIRE_BY_FORM.exec(head.slice(open)) : null;
  const sender = known ?? formed?.[1];
  const from = open + (known ?? formed?.[0] ?? "").length;
  const match = sender === undefined ? null : WIRE.exec(head.slice(from));
  if (sender !== undefined && match && (known !== undefined || (match[1] && PARTED.test(match[0])))) {
    const end = from + match[0].length;
    const agency = OURSELVES.test(sender) ? null : sender;
    return { place: match[1] || null, agency, date: findDates(head.slice(0, end), dates)[0] ?? null, end };
  }
  const placed = PLACE_ONLY_WIRE.exec(head);
  return placed?.[1] ? { place: placed[1], agency: null, date: null, end: placed[0].length } : null;
}

function fromReporter(head: string): IdeographicDateline | null {
  const match = REPORTED.exec(head);
  return match?.[1] ? { place: match[1], agency: null, date: null, end: match[0].length } : null;
}

function fromBrackets(head: string, dates: DateContext): IdeographicDateline | null {
  const match = BRACKETED.exec(head);
  const inner = match?.[1]?.trim();
  if (!match || !inner) return null;
  const parts = inner.split(/[\s,，、＝=]+/);
  // "[東京 8日 見本通信]": behind place and day, whoever has the word for an agency.
  const formed = parts.length === 3 && /^(?:\d{1,2}月)?\d{1,2}日$/u.test(parts[1] ?? "") && NEWS.test(parts[2] ?? "");
  const glued = agencies.find((name) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(name) && inner.endsWith(name));
  const agency = parts.find(isAgency) ?? glued ?? (formed ? (parts[2] ?? null) : null);
  const date = findDates(inner, dates)[0] ?? null;
  // "【北京5月7日新華社】": place, day and agency without a space.
  // "【北京、ワシントン共同】": two or three towns and the agency, run together.
  const towns = glued !== undefined && date === null ? (TOWNS.exec(inner.slice(0, -glued.length))?.[0] ?? "") : "";
  const beforeDay = date !== null && parts.length === 1 ? inner.slice(0, date.span.start) : "";
  const first =
    towns ||
    parts.find((part) => !/\d/.test(part) && part !== agency)?.replace(agency ?? /$^/, "") ||
    beforeDay ||
    null;
  // "【5月7日 AFP】": an agency and its day.
  if (first === null && agency !== null && date !== null && head.length > match[0].length)
    return { place: null, agency, date, end: match[0].length };
  // "【ニューヨーク＝見本太郎】": the town, and who writes from there.
  const correspondent = head.startsWith("【") && CORRESPONDENT.test(inner);
  const alone = head.startsWith("【") && parts.length === 1 && PLACE_ALONE.test(inner) && head.length > match[0].length;
  const wired = (date !== null || alone) && WIRE_SIGN.test(first ?? "");
  if (!first || (agency === null && !alone && !wired && !correspondent)) return null;
  return { place: wired ? first.replace(WIRE_SIGN, "") : first, agency, date, end: match[0].length };
}

function fromDate(head: string, dates: DateContext): IdeographicDateline | null {
  const date = /\p{Script=Han}/u.test(head) ? findDates(head, dates)[0] : undefined;
  if (date === undefined || date.span.start > 30) return null;
  const before = head.slice(0, date.span.start);
  const sender = SENDER_BEFORE.exec(before)?.[1];
  const sent = sender === undefined ? null : SENT.exec(head.slice(date.span.end));
  if (sender !== undefined && sent !== null)
    return { place: null, agency: sender, date, end: date.span.end + sent[0].length };
  const placed = before === "" ? PLACE_SENT.exec(head.slice(date.span.end)) : null;
  if (placed?.[1] !== undefined) return { place: placed[1], agency: null, date, end: date.span.end + placed[0].length };
  const opening = BEFORE_DATE.exec(before);
  const first = opening?.[1]?.replace(FROM, "") ?? null;
  if (first === null && !/^[（(【［[〔]?\s*$/u.test(before)) return null;
  const after = AFTER_DATE.exec(head.slice(date.span.end));
  const place = first ?? after?.[1]?.replace(OWN_WIRE, "").replace(FROM, "") ?? null;
  const end = date.span.end + (after?.[0].length ?? 0);
  const bracket = /^[（(【［[〔]/u.test(before) && after?.[5] !== undefined;
  // Alone on its line, "更新日 2025年11月5日" is a label and a date: a place has a comma behind it.
  const alone = end >= head.length && /[，,、]/.test(opening?.[2] ?? "");
  const closed = bracket || after?.[4] !== undefined || after?.[6] !== undefined || alone;
  const agency = after?.[2]?.trim() ?? after?.[3]?.trim() ?? null;
  return place !== null && closed && !OURSELVES.test(place) ? { place, agency, date, end } : null;
}
