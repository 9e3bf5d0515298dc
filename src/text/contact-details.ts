import { dialWords, extensionWords } from "../languages/extension-words.ts";
import { letterBoxes } from "../languages/letter-boxes.ts";
import { AT, BRACKET } from "./characters.ts";
import { mapped } from "./mapped.ts";
import { inAscii } from "./native-digits.ts";
import { FEWEST_DIGITS, type Found, hasDigitsToCall, MOST_DIGITS, runsIn } from "./number-runs.ts";
import { isOfAddress } from "./postcodes.ts";
import { Recent } from "./recent.ts";
import { isRegistered } from "./registry-number.ts";

export type { Found };

/** An e-mail address, "(at)" spellings included: "press@example.org", "press(at)example.org". Refuses a picture's mark in a mail: "[cid:image001.png@01D7C0.5A2B3C40]". */
const EMAIL =
  /(?<!\[cid:[^\s\][]{0,99})[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[([][Aa][Tt][)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** A web address: "https://example.org/a", "www.example.org". */
const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”]{3,300}/gi;
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

/** "邮箱zhang@acme.example", "이메일ha@acme.example": a word of a script without spaces or capitals, right before an address of Latin letters. */
const GLUED_BEFORE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,12}(?=[a-z\d][a-z\d._%+-]{0,63}@)/iu;
const FIRST_GLUED = 0x2e80;

function withoutGlued(found: Found): Found {
  const before = found.text.charCodeAt(0) < FIRST_GLUED ? 0 : (GLUED_BEFORE.exec(found.text)?.[0].length ?? 0);
  const text = found.text.slice(before).replace(GLUED_BEHIND, "");
  const start = found.start + before;
  return text === found.text ? found : { start, end: start + text.length, text };
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

/** Characters beside a run that tell what it is. */
const NEAR = 18;

/** A run of so many digits that is no date, no amount and no part of a word. */
function isNumber(run: Found, text: string): boolean {
  const digits = run.text.replace(OTHER_ENDINGS, "").replace(/\D/g, "").length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || DATE_LIKE.test(run.text.trim()) || isRange(run.text.trim()))
    return false;
  const before = text.charAt(run.start - 1);
  const after = text.charAt(run.end);
  const glued =
    BESIDE_NUMBER.test(before) &&
    !(GLUED_CODE.test(run.text) && /\p{Ll}/u.test(before)) &&
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

/** "(11) 5555-0167/0168/0169": the last figures of further numbers. */
const OTHER_ENDINGS = /(?<=\d{3}[ .-]\d{4})(?:\s?\/\s?\d{2,4})+$/;
/** "03-0000-0145", "034(555)0145", "(02)5550-0145", "0371-55500145": an area's code with its nought, parted from the rest. */
const AREA = /^\(?0\d{1,4}(?:[-–)]|\) ?|\()\d{2,8}(?:[-–)]\d{3,4})?$/;
/** "電話03-…", "代表03-…", "TEL03-…": where no space parts words, the number stands right behind its word. Refuses "第03-…", "A03-…". */
const UNSPACED_BEFORE = new RegExp(
  `(?:(?!第)[\\p{Script=Han}\\p{Script=Katakana}ー]|(?<!\\p{L})(?:${dialWords.join("|")})\\.?)$`,
  "iu",
);

/** "Head of Press+44 1632 960001": with its plus and country a number may stand right behind a small letter. */
const GLUED_CODE = /^\+\d{2}[\d\s().-]{7}/;

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
