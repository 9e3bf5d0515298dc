import { agencyWords } from "../languages/agencies.ts";
import { caselessLetters } from "../text/caseless-scripts.ts";
import { hourLeads, hourWords } from "./common-forms.ts";

/** The forms of a dateline's parts; `dateline.ts` puts them together. */

/** A dateline with its date and agency is hardly longer than this. */
export const REACH = 170;
/** "SALT WEIR CITY, UT": a place that its capitals and its state tell from a sentence. */
export const CAPITALS = /^\p{Lu}{3}[\p{Lu}\s.'’-]{0,40}, \p{Lu}{2}(?!\p{L})/u;
/** An event or fair in capitals with a year between place and date: "EXPO 2026". */
export const EVENT_PART = /^[\p{Lu}\d][\p{Lu}\d .'-]{2,40}\d{4}/u;
/** "BERLIN, OLDPORT, Calif., and PARIS, France": parts read after the first. */
export const MOST_PLACES = 4;
/** What may stand between two parts. */
export const SEPARATOR =
  /^[\s\u00a0]*(?:,|،|၊|;|:|\||=(?=\s)|\/(?=\s)|\.(?=[\s\u00a0]*[\s—–/-])|[—–]|--?-?|\.-)*[\s\u00a0]*(?:--|[—–-](?=[\s\u00a0("[]))?[\s\u00a0]*/u;
export const DASH = /[—–=]|--|(?:^|[\s.])-(?:\s|$)|-$/;
/** "12 صفر 1447 هـ الموافق": the same day by another calendar. */
export const HIJRI = /^\s*\d{1,2}\s+[\p{Script=Arabic} ]{2,16}\s1[34]\d\d\s*(?:هـ|ه)?\s*[-،,]?\s*(?:الموافق)?\s*/u;
/** "1 جمادى الأولى 1446هـ", "1446/5/1 هـ": a day of that calendar, and nothing else. */
export const HIJRI_DAY =
  /^(?:\d{1,2}\s+[\p{Script=Arabic} ]{2,16}\s1[34]\d\d|1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-]1[34]\d\d)\s*(?:هـ|ه)?\.?$/u;
/** "الأربعاء 1446/9/12 هـ الموافق ": the same before the day that it is by ours. */
export const HIJRI_ROW =
  /^(?:\p{Script=Arabic}{4,9}[،,]?\s)?(?:\d{1,2}\s+[\p{Script=Arabic} ]{2,16}\s1[34]\d\d|1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-]1[34]\d\d)\s*(?:هـ|ه)\s*[-،,]?\s*(?:الموافق:?)?\s*/u;
/** How a lead begins behind a dateline. */
export const LEAD = new RegExp(String.raw`^[\p{Lu}${caselessLetters}\p{N}"“„«'‘]`, "u");
/** "MO" in "Sassuolo (MO)": a province or canton behind a town. */
export const PROVINCE = /^\p{Lu}{2}$/u;
export const WEB_PLACE = /^https?:\/\/[^\s]{3,80}/;
/** A bracket that opens a text and could hold place and date: "(OLDPORT, Calif.—March 4, 2026) ", "[Oldport, 4 March 2026] –". */
export const BRACKETED = /^[([](\s?)([^()[\]\s][^()[\]]{7,79}?)\s?[)\]](?:[ \u00a0]?[–—-]{1,2})?(?:[ \u00a0]|$)/;
/** An agency, the place or the day: "(Reuters)", "(Hartford, CT)", "[7 May 2026]". */
export const BRACKET = /^(?:\(([^()]{2,45})\)|\[([^[\]]{2,45})\])/;
/** An agency: "/TASS/", "/7-24 Wire/". Refuses "/8/", "/2024/": parts of a date. */
export const SLASHED = /^\/(?=[^/\n]{0,38}\p{L}{2})([^/\n,،]{2,42})\//u;

/** The space before " / وكالة / " or "/ Newswire /": strokes that stand free round an agency. */
export const HELD = /^(\s*)(?=\/\s[^/\n,،]{2,40}\s\/(?:\s|$))/u;

/** "WASHINGTON, DC": a place and its region on a line of their own, with nothing else to tell them by. */
export const PLACE_ALONE = /^\p{Lu}[^,]{2,30}, [^,]{2,30},?$/u;

/** What every dateline has: a dash, a bracket, a slash, or figures. */
export const SIGN = /[–—(（/[［【〔\p{Nd}]|--| -(?=[\s\p{Lu}])|-(?=\s)/u;

/** The stop of an ordinal number or of a sentence that is none: "Budapest, 2026. szeptember 8."; in Lithuanian behind a word for "day". */
export const STOPPED = /^ ?d?\.\s*$/;
/** "2021 г.", "2021 р.", "2021 r.", behind a date; "kovo 12 d.": the Lithuanian word for the day. */
const YEAR_WORD = /^\s?[грrd]\.(?!\p{L})/u;
/** What every hour begins with: most datelines have none. */
const HOUR_AHEAD = /^(?:,|\s[–—-])?\s(?:@|\p{L}{1,8}\.?)?\s?\d/u;
const oneOf = (words: readonly string[]): string => words.join("|").replaceAll(" ", String.raw`\s`);
const LED = String.raw`(?:@\s?|(?:${oneOf(hourLeads)})\.?\s)?`;
const UNIT = String.raw`\s?(?:[ap]\.?m\b\.?|(?:${oneOf(hourWords)})(?!\p{L}))`;
const CLOCK_ZONE = String.raw`(?:\s\(?\p{L}{2,13}(?:\/\p{L}[\p{L}_]{2,20})?\)?)?`;
/**
 * The hour at which a wire sent it, behind its day: " @ 7:00 AM Pacific", " 10:00", ", 13.45 GMT", ", kl. 08.00 CET", ", 11 Uhr", and " – 7.30 uur"
 * between dashes. Refuses ", 11 –" and " – 12.50 –": figures that may count anything.
 */
const HOUR = new RegExp(
  String.raw`^(?:,?\s${LED}(?:\d{1,2}[:.h]\d\d(?:${UNIT})?|\d{1,2}${UNIT})|\s[–—-]\s${LED}\d{1,2}(?:[:.h]\d\d)?${UNIT})${CLOCK_ZONE}(?=\s*(?:[–—-]|\/|\.\s|$))`,
  "iu",
);
/** ", 1/12/2016" behind a place in one bracket: a day whose order nothing tells. */
export const DAY_IN_FIGURES = /,? \d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/;
/** "NYSE: ACM", "OTCQB: ACM": where a share is traded. */
export const TICKER = /^[\p{Lu}][\p{L} ]{1,16}[:：]/u;
/** "PA", "CA": the postal code of a state; "Pa.", "Calif.": its abbreviation. */
export const STATE = /^(?:\p{Lu}{2}(?![\p{L}.])|\p{Lu}\p{Ll}{1,4}\.)/u;
/** A dash or a stroke with spaces stands between the parts. */
export const PARTED = /\s(?:[–—-]|--)\s|\/\s/;
/** What stands up to the next dash or stroke. */
export const BETWEEN = /^(\p{Lu}[\p{L}\p{N}.&' ]{1,36}?)\s?(?=\s(?:[–—-]|--)\s|\s?\/\s)/u;
/** "River Newswire", "PR Weir": the name says that it sends news. */
export const WIRE_NAME = new RegExp(String.raw`\bPR\b|${agencyWords.join("|")}`, "iu");
/** Characters of a lead behind a dateline that only a comma closes. */
export const SHORTEST_LEAD = 60;

/** An agency's short name in Arabic, behind the day: "واس", "وفا". */
export const ARABIC_SIGN = /^\p{Script=Arabic}[\p{Script=Arabic}\u0640]{1,5}$/u;
/** "MURAT ÖRNEK": who wrote it, in capitals, as the Turkish agency prints it. */
export const WRITER = /^\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,3}$/u;
const SENDER_FIRST = /^\p{Lu}{2,6}$/u;
const PLACE_AND_DAY = /^ ?[–—-] ?\p{Lu}{3}[\p{Lu} '’.-]{0,40}, \d{1,2}[. ]/u;
/** "(EWA) - OLDPORT, 7 MAY -": before a town in capitals and a day, letters in brackets are an agency's, known or not. */
export const sendsBefore = (inner: string, rest: string): boolean =>
  (SENDER_FIRST.test(inner) && PLACE_AND_DAY.test(rest)) ||
  (PLACE_COMMA_DAY.test(rest) && (WIRE_NAME.test(inner) || !inner.includes(" "))) ||
  (WIRE_NAME.test(inner) && SIGN_AND_CAPITAL.test(rest));
/** "(RIVA) Oldport, 7 mag. -": the same without a dash, where a word for a month follows the day. */
const PLACE_COMMA_DAY = /^ (?:[–—-] )?\p{Lu}[\p{L} '’.-]{2,40}, \d{1,2} \p{L}{3,9}\.? [–—-]/u;
/** "(RiverNewsWire) - September 25, 2024 - OLDPORT —". */
const SIGN_AND_CAPITAL = /^ ?[–—-] ?\p{Lu}/u;

/** "KOMPAS.com", "TEMPO.CO": a site of the web that sends the news. */
export const SITE_NAME = /^[\p{L}\d-]{3,24}\.(?:com|net|org|info|co|co\.id|id|ru|kz|by|ua|uz|az|am|md)$/iu;
/** "Global Affairs Example", behind it, to the end of the line: the office that it comes from. */
export const OFFICE_LAST =
  /^\p{Lu}[\p{L}'’-]{1,24}(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}'’-]{1,24})){0,8} \p{Lu}[\p{L}'’-]{1,24}$/u;

/** "สมาคมเรือ" behind place, day and two hyphens, to the end of a line that is no sentence. */
export const sendsBehind = (separator: string, rest: string): boolean =>
  separator === "--" && rest.length <= LONGEST_SENDER && !/[.!?。]\s*$/u.test(rest);
const LONGEST_SENDER = 60;

const SENDER = /^(\p{Lu}[\p{L}\p{N}.&' ]{1,30}?)\s?[–—-]\s?$/u;
/** "Newsfile Corp. - " before the day in one bracket: who sends it; "" where nothing stands there, null for anything else. */
export const senderBeforeDay = (before: string): string | null =>
  before === "" ? "" : (SENDER.exec(before)?.[1] ?? null);

/** "MADRID, 13 (EUROPA PRESS)", "BRUSSEL 13/10 (BELGA) =": the day of an agency's item, which states no year. */
export const DAY_ALONE = /^\d{1,2}(?:\/\d{1,2})?\s(?=\(\p{Lu}{3})/u;

/** "Oldport, 28.10.2021, 058/21": the number of the release closes the line. */
const NUMBER_LAST = /^, (?:\p{L}{2,3}\. ?)?\d{1,4}\/\d{2,4}$/u;
/** "13. listopada 2021.: ", "13. listopada 2021. | ": the stop of an ordinal. */
const DAY_STOP = /^\.(?=\s?[:|])/;
/** Behind a day at the end of a bracket: "2021.)", "2021 r.)", "13 d.)". */
export const ENDS_DAY = /^(?: ?\p{Ll})?\.?$/u;
/** The characters behind a day that go with it: the word for the year, a stop, an hour, or the release's number. */
export const goesWithDay = (rest: string): number =>
  (DAY_STOP.exec(rest) ??
    YEAR_WORD.exec(rest) ??
    (HOUR_AHEAD.test(rest) ? (HOUR.exec(rest) ?? NUMBER_LAST.exec(rest)) : null) ?? [""])[0].length;

/** "BERLIN, PARIS": the places as one text; a full stop closes "Astana." but belongs to "N.J." and "Calif.". */
export function joinedPlaces(places: readonly string[]): string | null {
  if (places.length === 0) return null;
  const text = places.join(/\p{Script=Arabic}/u.test(places[0] ?? "") ? "، " : ", ").trim();
  const last = text.split(/[\s,]/).at(-1) ?? "";
  const abbreviated = places.length > 1 || (last.endsWith(".") && /\.\p{L}+\.$/u.test(last)) || last.length <= 3;
  return abbreviated ? text : text.replace(/\.$/, "");
}
