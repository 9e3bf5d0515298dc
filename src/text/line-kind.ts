import { copyEnds } from "../languages/copy-ends.ts";
import { feedFeet } from "../languages/feed-feet.ts";
import { bitsOf, CLOSER, isAsciiWord, opensOn } from "./characters.ts";
import { isAddressAlone, phonesIn } from "./contact-details.ts";
import { fold, key } from "./fold.ts";

/** A bullet and the white space after it: "• ", "- ", "* ", "·\t". */
const BULLET = /^[ \t\u00a0\u3000]*([•●▪■◦‣⁃∙·*+–—→✓✔►▶➢➤❖✦▸▹☑✅👉🔹🔸-])[ \t\u00a0\u3000]+(?=\S)/u;
/** "•two boats": a dot that touches its item. */
const TOUCHING = /^[ \t\u00a0]*([•▪])(?=[\p{L}\p{N}])/u;
/** "・吸収量": the middle dot of Japanese lists needs no space behind it. */
const MIDDLE_DOT = /^[ \t\u3000]*(・)[ \t\u3000]*(?=[\p{L}\p{N}「『（])/u;
/** A number or letter that numbers an item: "1. ", "2) ", "(3) ", "a) ". Refuses "(213) 555-0100": a number to call. */
const NUMBER = /^[ \t\u00a0\u3000]*(?!\(\d{3}\) \d{3}[ .–-]\d{4}(?!\d))(\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]+(?=\S)/;
/** "一、", "（二）", "①", "１．": an item in Chinese or Japanese; a line that ends in no mark is a heading with its number. */
const NUMBER_HAN =
  /^[ \t\u3000]*([（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]|[０-９]{1,2}[．.）)])[ \t\u3000]*(?=\S)/u;
/** Nothing but hashes, stars, hyphens, dashes or underscores: "###", "* * *", "-----". */
const RULE_SIGNS = "#*_=~–—-";
const RULE = /^[#*_=~–—\- ]{1,80}$/;

/** Opens a note in Chinese and Japanese, in a header as well as below: "※掲載は12日以降". */
export const NOTE_SIGN = "※";

export interface ItemMark {
  /** As printed: "•", "1.". */
  readonly marker: string;
  readonly kind: "bullet" | "number";
  /** Offset of the item's text in the line. */
  readonly textStart: number;
}

/** Reads a bullet or number at the head of a line; "1986. It was" is none, "- " alone is none. */
export function itemMark(line: string): ItemMark | null {
  if (!couldBeMarked(line)) return null;
  const bullet = BULLET.exec(line);
  // "* * *" is a rule.
  if (bullet?.[1] && RULE.test(line)) return null;
  if (bullet?.[1]) return { marker: bullet[1], kind: "bullet", textStart: bullet[0].length };
  const touching = TOUCHING.exec(line);
  if (touching?.[1]) return { marker: touching[1], kind: "bullet", textStart: touching[0].length };
  const dot = line.includes("・") ? MIDDLE_DOT.exec(line) : null;
  if (dot?.[1]) return { marker: dot[1], kind: "bullet", textStart: dot[0].length };
  const number = NUMBER.exec(line) ?? (finalMark(line) === "" ? null : NUMBER_HAN.exec(line));
  if (number?.[1]) return { marker: number[1], kind: "number", textStart: number[0].length };
  return null;
}

/** What a bullet or a number may begin with, and the white space before it. */
const FIRST_OF_MARK =
  " \t\u00a0\u3000•●▪■◦‣⁃∙·・*+–—-(0123456789０１２３４５６７８９（一二三四五六七八九十→✓✔►▶➢➤❖✦▸▹☑✅\ud83d";

/** By its first character, or the first two of "a) ": hardly a line has to be looked at closer. */
function couldBeMarked(line: string): boolean {
  const code = line.charCodeAt(0);
  if (code >= 97 && code <= 122) return line.charAt(1) === "." || line.charAt(1) === ")";
  return FIRST_OF_MARK.includes(line.charAt(0)) || (code >= 0x2460 && code <= 0x2473);
}

/** "10:00 - 11:00 …", "9.30–10 Uhr: …", "10:00 a.m. – …": an hour, and what parts it from another hour or from what happens. */
const HOURS = /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|Uhr|h))?(?:\s?[–—-]\s?|:\s|\s(?=\p{Lu}))\S/iu;

/** True for a line of a programme, which opens with hours. */
export const opensWithHours = (line: string): boolean => HOURS.test(line);

/** A small word at the end of a line that is no heading, and a day with its month. */
const SMALL_END = /.{40}\s\p{Ll}{2,4}$/u;
const DAY_FIRST = /^\d{1,2}\.\s\p{L}{3,}/u;

/** True for "… hat zum" / "1. Juni die Mehrheit übernommen": the figure is a day, not an item's number. */
export function goesOnWithDay(line: string, next: string): boolean {
  return DAY_FIRST.test(next) && SMALL_END.test(line);
}

/** True for a line of rules, hashes or stars: it parts things and is never joined to a neighbour. */
export function isRule(line: string): boolean {
  const text = line.trim();
  return opensOn(text, RULE_SIGNS) && RULE.test(text);
}

/** True for a line that stands by itself whatever is around it: an address, a telephone number, a rule. */
export function standsAlone(line: string): boolean {
  if (isRule(line) || isAddressAlone(line) || line.trimStart().startsWith("©")) return true;
  const phone = phonesIn(line)[0];
  return phone !== undefined && fold(line).length - phone.text.length <= 12;
}

const CLOSER_REACH = 24;

/** The mark a text ends on, closing quotation marks aside: ".", "!", "?", ":", ",", ";", or "" for a letter. */
export function finalMark(text: string): string {
  // Closers are few: looking at the tail keeps this the same for a line and for a page.
  const stop = Math.max(0, text.length - CLOSER_REACH);
  let at = text.length - 1;
  while (at >= stop && (bitsOf(text.charCodeAt(at)) & CLOSER) !== 0) at -= 1;
  if (at < stop) return "";
  const mark = markOf.get(text.charCodeAt(at));
  return mark ?? (copyEnds.signs.includes(text.charAt(at)) && CLOSED_COPY.test(text.slice(-CLOSED_REACH)) ? "." : "");
}

/** "…参加する。（了）", "…주지한다. (끝)", "…主持。(完)": the word that ends the copy, in its bracket behind a sentence. */
const CLOSED_COPY = new RegExp(
  String.raw`[.!?。！？”」]\s?[（(](?:${copyEnds.before.join("|")})?[${copyEnds.signs}][)）]$`,
  "u",
);
const CLOSED_REACH = 10;

const MARKS: Readonly<Record<string, string>> = {
  ".": ".",
  "!": "!",
  "?": "?",
  ":": ":",
  ",": ",",
  ";": ";",
  "。": ".",
  "！": "!",
  "？": "?",
  "：": ":",
  "、": ",",
  "，": ",",
  "；": ";",
  "…": ".",
  "؟": "?",
  "،": ",",
  "؛": ";",
  "।": ".",
  "॥": ".",
  "۔": ".",
  "։": ".",
  "።": ".",
  "။": ".",
  "។": ".",
};
const markOf = new Map(Object.entries(MARKS).map(([sign, mark]) => [sign.charCodeAt(0), mark]));

/**
 * Codes of a wire desk in a header: "/politics/EU/justice/", "Tarife/Verkehr/Norden/", "SG/SM/12161", "2ND LEAD",
 * "(Zusammenfassung 1800)".
 */
const DESK_PATH =
  /^(?:\/[\p{L}\p{N}/ -]{2,80}\/|[\p{L}\p{N}-]{2,30}(?:\/[\p{L}\p{N}-]{2,30}){2,6}\/?|[A-Z]{1,5}(?:\/[A-Z0-9-]{1,12}){1,4})$/u;
const DESK_COUNT = /^\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|NET|UPDATE)$/;
const DESK_SLOT = /^\(\p{L}{4,20} \d{3,4}\)$/u;
/** The head of a message as agencies send it (IPTC 7901): "bdt0123 4 pl 250 dpa 0441", "bsf025 3 ec 121 etf 967". */
const SMALL_LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MESSAGE_HEAD = /^[a-z]{2,4}\d{3,4}(?: [a-z]{2,4}| \d{1,4}){3,8}$/;

/** True for a line that a desk or an agency puts over a text for its own use. */
export const isDeskCode = (line: string): boolean =>
  (line.includes("/") && DESK_PATH.test(line)) ||
  DESK_COUNT.test(line) ||
  (line.startsWith("(") && DESK_SLOT.test(line)) ||
  (opensOn(line, SMALL_LETTERS) && MESSAGE_HEAD.test(line));

/**
 * "Ref: PR 118/26", "Case # 12CF0895", "Zaak nr. 22-141": the number under which an office keeps a text, behind its name.
 * Refuses "Press conference: 14" (a figure alone).
 */
const REFERENCE =
  /^\p{L}[\p{L} .]{1,22}(?::|\s(?:#|№|[Nn][or°º]?[.°º]|[Nn]ro?\.?|[Nn][uú]m\.?))\s?(?:\p{Lu}{1,6}[ /.-]?)?\p{Nd}[\p{Lu}\p{Nd}/.-]{1,14}$/u;
/** "No. 08/SP/III/2026", "№ 114-b/2026", "#1712": the number of a file without any name before it. */
const FILE_NUMBER =
  /^(?:(?:N[or°º]?[.°º]?|№)\s?\p{Nd}{1,6}(?:[/-][\p{L}\p{Nd}.]{1,12}){1,6}|#\s?\p{Nd}{2,6}(?:[/-]\p{Nd}{1,6})?)$/u;
/** "海应急〔2026〕4号", "角府教字第1140012345號": the number under which an office in China or Taiwan sends a text. */
const REFERENCE_HAN = /^\p{Script=Han}{1,12}(?:[〔［[（(【]\d{4}[〕］\])）】]|字)第?\s?\d{1,12}[号號]$/u;
/** "RRS PN 09/21", "RRS PN 09/21 (NAM 8)": the letters of the sender and of the series, number and year, and the event. */
const SERIES = /^(?:\p{Lu}{2,6} ){2}\p{Nd}{1,4}\/\p{Nd}{2,4}(?: \([\p{L}\d ]{2,20}\))?$/u;
const LONGEST_REFERENCE = 48;

/** True for a line that is nothing but the number of a file. */
export const isReference = (line: string): boolean =>
  line.length <= LONGEST_REFERENCE && (REFERENCE.test(line) || FILE_NUMBER.test(line) || SERIES.test(line));

/** "T.C.", "E. L. A. S.". */
const INITIALS = /^(?:\p{Lu}\. ?){2,6}$/u;

/** True for a line that is nothing but initials with their stops. */
export const isInitials = (line: string): boolean => line.length <= 18 && line.endsWith(".") && INITIALS.test(line);

/** True for the number of an official document, which no headline looks like. */
export const isDocumentNumber = (line: string): boolean => line.length <= LONGEST_REFERENCE && REFERENCE_HAN.test(line);

const spelled = (text: string): string => key(text).replaceAll("'", "’");

const LONGEST_FEED_FOOT = 400;
/** More characters than any of its openings. */
const OPENING_REACH = 24;
/** What such a line begins with: hardly a paragraph does. */
const FEED_INITIALS: ReadonlySet<number> = new Set(feedFeet.map(([opening]) => opening.charCodeAt(0)));
/** The bit that tells a small letter of ASCII from its capital. */
const SMALL_LETTER = 0x20;

/** True for the last line of a feed: "The post Ferry returns appeared first on Acme." */
export function isFeedFoot(line: string): boolean {
  const code = line.charCodeAt(0);
  if (line.length >= LONGEST_FEED_FOOT || (isAsciiWord(code) && !FEED_INITIALS.has(code | SMALL_LETTER))) return false;
  const head = spelled(line.slice(0, OPENING_REACH));
  const feet = feedFeet.filter(([opening]) => head.startsWith(opening));
  if (feet.length === 0) return false;
  const words = spelled(line);
  return feet.some(([opening, closing]) => words.indexOf(closing, opening.length + 2) !== -1);
}

/** "27-09-2023 The quay opens.jpg", "• Image /News/2021/06/IMG 1.png", "![The quay](https://acme.example/quay)": what stands where a picture stood. */
export const isPictureFile = ({ text, words }: { readonly text: string; readonly words: number }): boolean =>
  (words <= MOST_FILE_WORDS && PICTURE_FILE.test(text.slice(-5))) ||
  (text.startsWith("![") && MARKDOWN_PICTURE.test(text));
/** Markdown's picture, and nothing else: no brackets within, and no space in the address. */
const MARKDOWN_PICTURE = /^!\[[^[\]]{0,300}\]\([^\s()]{1,500}\)$/u;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|tiff?|heic)$/i;
const MOST_FILE_WORDS = 16;

/** "OLDPORT, Wash.--(BUSINESS WIRE)--", "OLDPORT–(RIVER WIRE)–May 4, 2026–": a wire's row above a lead. Refuses a lead behind it. */
export const isWireRow = (text: string): boolean =>
  DASHES.includes(text.charAt(text.length - 1)) && WIRE_ROW.test(text);
const DASHES = "-–—";
const WIRE_ROW =
  /^\p{Lu}[^()]{1,90}(?:--|[–—])\([^()]{2,40}\)(?:--|[–—])(?:(?=[^()]{0,20}\d)[^()–—-]{4,24}(?:--|[–—]))?$/u;
