import { dialWords, extensionWords } from "../languages/extension-words.ts";
import { letterBoxes } from "../languages/letter-boxes.ts";
import type { Span } from "../types.ts";
import { AT, BRACKET, bitsOf, codeOf, DIGIT } from "./characters.ts";
import { mapped } from "./mapped.ts";
import { inAscii } from "./native-digits.ts";
import { isOfAddress } from "./postcodes.ts";
import { Recent } from "./recent.ts";
import { isRegistered } from "./registry-number.ts";

/** An e-mail address, "(at)" spellings included: "press@example.org", "press(at)example.org". */
const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[([][Aa][Tt][)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** A web address: "https://example.org/a", "www.example.org". */
const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”]{3,300}/gi;
/** A run that may be a telephone number: "+44 (0)1632 960-001", "(213) 555-0100". */
const PHONE = /(?:\+{1,2}|\()?\d[\d\s().\u00a0/–-]{5,24}\d/g;
/** "2024/25", "2021-10-13", "2021-10-13 09" of an hour, "13.10.2021", "2026. 6. 11", "28. 5. 2020", "16.00–18.30": digits that are a date or hours, not a number to call. */
const DATE_LIKE =
  /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2}(?: \d{1,2})?)?|(?:19|20)\d\d\. \d{1,2}\. \d{1,2}|\d{1,2}\.\d\d\s?[–-]\s?\d{1,2}\.\d\d|\d{1,2}[-/.] ?\d{1,2} ?[-/.] ?\d{2,4}|(?:\d{1,3}\.){3}\d{1,3}|\d{4}\s?[–-]\s?\d{2,3})$/;
/** "2024–2025", "4000-5000": years or a range, where "7555-0123", whose second half is less, is a number of Mongolia. */
const RANGE = /^(\d{4})\s?[–-]\s?(\d{4})$/;
const LAST_YEAR = 2699;

function isRange(run: string): boolean {
  const [, from = "", to = ""] = RANGE.exec(run) ?? [];
  return from !== "" && (Number(from) <= LAST_YEAR || Number(to) > Number(from));
}

export interface Found extends Span {
  readonly text: string;
}

function all(pattern: RegExp, text: string): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return found;
}

/** E-mail addresses in a text; offsets are relative to it. */
export function emailsIn(text: string): readonly Found[] {
  const spelled = text.includes("(") || text.includes("[");
  return text.includes("@") || (spelled && SPELLED_AT.test(text)) ? emails.of(text, findEmails) : NOTHING;
}

const emails = new Recent<readonly Found[]>();
const findEmails = (text: string): Found[] => all(EMAIL, text).map(withoutGlued);

/** ".com1-800-555-0100", ".comWebsite": small letters that a figure or a capital follows without a space; what follows is no part of it. */
const GLUED_BEHIND = /(?<=\.[a-z]{2,6})(?=\d|\p{Lu}\p{Ll})[^.]{1,63}$/u;

function withoutGlued(found: Found): Found {
  const text = found.text.replace(GLUED_BEHIND, "");
  return text === found.text ? found : { start: found.start, end: found.start + text.length, text };
}

/** "(at)", "[at]". */
const SPELLED_AT = /[([]at[)\]]/i;

/** Web addresses in a text; closing punctuation is left out. */
export function websIn(text: string): Found[] {
  if (!text.includes("://") && !WWW.test(text)) return [];
  return mapped(all(WEB, text), (found) => {
    const kept = found.text.replace(/[.,;:!?)\]]+$/, "");
    return { start: found.start, end: found.start + kept.length, text: kept };
  });
}

const WWW = /www\./i;

/** The fewest digits of a telephone number. */
export const FEWEST_DIGITS = 7;

/** True where a text holds enough figures for a telephone number. */
function hasDigitsToCall(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((bitsOf(codeOf(text, at)) & DIGIT) !== 0) digits += 1;
  }
  return digits >= FEWEST_DIGITS;
}

/** Telephone numbers in a text: 7 to 15 digits (ITU-T E.164), no dates, years or amounts of money. */
export function phonesIn(text: string): readonly Found[] {
  return hasDigitsToCall(text) ? phones.of(text, findPhones) : NOTHING;
}

const NOTHING: readonly Found[] = [];
const phones = new Recent<readonly Found[]>();

/** "(044-555-0131)", "01632 960001 (24 hours)": a bracket round or behind the number; that of "(213) 555-0100" is part of it. */
function withoutBracket(found: Found): Found {
  const code = CODE_BEFORE.exec(found.text)?.[0].length ?? 0;
  if (code > 0) return { ...found, start: found.start + code, text: found.text.slice(code) };
  if (found.text.startsWith("(") && !found.text.includes(")"))
    return { ...found, start: found.start + 1, text: found.text.slice(1) };
  const open = found.text.lastIndexOf("(");
  if (open <= 0 || found.text.includes(")", open)) return found;
  const text = found.text.slice(0, open).trimEnd();
  return { start: found.start, end: found.start + text.length, text };
}

/** "91109. (213) 555-0100": the postal code before an American number. */
const CODE_BEFORE = /^\d{5}(?:-\d{4})?[.,]?\s{1,3}(?=\(\d{3}\) ?\d{3}[ .-]\d{4}$)/;

const BESIDE_NUMBER = /[\p{L}\p{N}$€£¥.,#/_=-]/u;

/** "০১৭০০-০০০১২৩", "۰۲۱-۵۵۵": figures of any script; they are given as printed. */
function findPhones(text: string): Found[] {
  const plain = inAscii(text);
  const found = findAscii(plain);
  return plain === text ? found : mapped(found, (each) => ({ ...each, text: text.slice(each.start, each.end) }));
}

function findAscii(text: string): Found[] {
  const found: Found[] = [];
  let webs: Found[] | null = null;
  for (const run of runsIn(text)) {
    const number = withoutBracket(run);
    if (!isNumber(number, text)) continue;
    webs ??= websIn(text);
    if (!webs.some((web) => web.start <= number.start && number.start < web.end)) found.push(number);
  }
  return found;
}

/** Runs that may be numbers; a stroke with a whole number on either side parts two: "020 7946 0101 / 07700 900123". Refuses "0621/5550-101". */
function runsIn(text: string): Found[] {
  const found: Found[] = [];
  PHONE.lastIndex = 0;
  for (let match = PHONE.exec(text); match !== null; match = PHONE.exec(text)) {
    const stroke = match[0].includes("/")
      ? strokeIn(match[0], text.slice(match.index, match.index + LONGEST_PAIR))
      : -1;
    const run = stroke < 0 ? match[0] : match[0].slice(0, stroke).trimEnd();
    const start = match.index - before(run, text, match.index);
    found.push({ start, end: match.index + run.length, text: text.slice(start, match.index + run.length) });
    if (stroke >= 0) PHONE.lastIndex = match.index + stroke + 1;
  }
  return found;
}
const LONGEST_PAIR = 56;

/** Characters in front of a run that are of the number: the bracket of "(+352) 555 01", and "+ " of "+ 41 22 555 01 00". */
function before(run: string, text: string, at: number): number {
  const closes = run.indexOf(")");
  if (closes > 0 && text.charAt(at - 1) === "(" && !run.slice(0, closes).includes("(")) return 1;
  return run.charCodeAt(0) !== PLUS && text.slice(Math.max(0, at - 3), at).trimStart() === "+ " ? 2 : 0;
}
const PLUS = 0x2b;

function strokeIn(run: string, whole: string): number {
  for (let at = run.indexOf("/"); at >= 0; at = run.indexOf("/", at + 1)) {
    if (!hasDigitsToCall(run.slice(0, at))) continue;
    const behind = NUMBER_BEHIND.exec(whole.slice(at + 1))?.[0] ?? "";
    return hasDigitsToCall(behind) ? at : -1;
  }
  return -1;
}
/** A number behind a stroke. */
const NUMBER_BEHIND = /^\s?[+(]?\d[\d\s().–-]{5,20}/;

/** Characters beside a run that tell what it is. */
const NEAR = 18;

/** A run of so many digits that is no date, no amount and no part of a word. */
function isNumber(run: Found, text: string): boolean {
  const digits = run.text.replace(/\D/g, "").length;
  if (digits < FEWEST_DIGITS || digits > 15 || DATE_LIKE.test(run.text.trim()) || isRange(run.text.trim()))
    return false;
  const before = text.charAt(run.start - 1);
  const after = text.charAt(run.end);
  const glued =
    BESIDE_NUMBER.test(before) &&
    !emailsIn(text).some(({ end }) => end === run.start) &&
    !(AREA.test(run.text) && UNSPACED_BEFORE.test(text.slice(Math.max(0, run.start - NEAR), run.start)));
  if (glued || (/[\p{L}%]/u.test(after) && !EXTENSION_BEHIND.test(text.slice(run.end, run.end + NEAR)))) return false;
  if (isRegistered(text, run.start)) return false;
  return !isOfAddress(
    run.text,
    text.slice(Math.max(0, run.start - NEAR), run.start),
    text.slice(run.end, run.end + NEAR),
  );
}

/** "03-0000-0145", "034(555)0145", "(02)5550-0145", "0371-55500145": an area's code with its nought, parted from the rest. */
const AREA = /^\(?0\d{1,4}(?:[-–)]|\) ?|\()\d{2,8}(?:[-–)]\d{3,4})?$/;
/** "電話03-…", "代表03-…", "TEL03-…": where no space parts words, the number stands right behind its word. Refuses "第03-…", "A03-…". */
const UNSPACED_BEFORE = new RegExp(
  `(?:(?!第)[\\p{Script=Han}\\p{Script=Katakana}ー]|(?<!\\p{L})(?:${dialWords.join("|")})\\.?)$`,
  "iu",
);

/** "…分機2902", "…内線 12": the extension right behind a number. */
const EXTENSION_BEHIND = new RegExp(`^(?:${extensionWords.join("|")})[:：]?\\s?\\d{1,6}`, "u");

/** True if a unit holds an e-mail address or a telephone number; its facts are asked first. */
export function holdsDetails(unit: {
  readonly text: string;
  readonly signs: number;
  readonly digits: number;
}): boolean {
  return holdsEmail(unit) || (unit.digits >= FEWEST_DIGITS && phonesIn(unit.text).length > 0);
}

/** True if a unit holds an e-mail address. */
export function holdsEmail({ text, signs }: { readonly text: string; readonly signs: number }): boolean {
  return (signs & (AT | BRACKET)) !== 0 && emailsIn(text).length > 0;
}

/** The name of such a box, between the parts of a name: "press@…", "presse-info@…", "oficina.prensa@…". */
const PRESS_BOX = new RegExp(`(?:^|[._-])(?:${letterBoxes.join("|")})(?:[._-]|@|$)`, "i");

/** True if a unit holds the e-mail address of an office for the press. */
export function holdsPressBox(unit: { readonly text: string; readonly signs: number }): boolean {
  return holdsEmail(unit) && emailsIn(unit.text).some(({ text }) => PRESS_BOX.test(text));
}

/** True if a line is nothing but an address: an e-mail or web address, with or without angle brackets. */
export function isAddressAlone(text: string): boolean {
  const line = text.trim();
  if (line.includes(" ")) return false;
  const bare = line.replace(/^[<([]|[>)\].]$/g, "");
  if (bare === "" || /\s/.test(bare)) return false;
  const found = emailsIn(bare)[0] ?? websIn(bare)[0];
  return found !== undefined && found.start === 0 && found.end >= bare.length - 1;
}

/** "For interviews please contact Jane Example, 01632 960000, press@…": address and number in one short paragraph. */
export const givesContact = ({ text, words }: { readonly text: string; readonly words: number }): boolean =>
  words <= LONGEST_CONTACT && emailsIn(text).length > 0 && phonesIn(text).length > 0;

export const LONGEST_CONTACT = 45;
