import { mediaWords } from "../languages/media-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { agencyAt, isAgency } from "./agency.ts";
import { plainAgency } from "./agency-row.ts";
import { isCommon } from "./place-opening.ts";

/** A dateline at the head of a lead in Arabic script that no scanner of parts takes; `end` is where the lead begins. */
export interface ArabicHead {
  readonly place: string;
  readonly agency: string;
  readonly date: null;
  readonly end: number;
}

/** One to three words of letters. */
const WORDS = String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{M}]{1,14}(?: \p{Script=Arabic}[\p{Script=Arabic}\p{M}]{0,14}){0,2}`;
/** "الكويت - 12 - 5 (كونا) -- ": day and month between hyphens, as the agency of Kuwait prints them. */
const DAY_AND_MONTH = new RegExp(
  String.raw`^(${WORDS}?)\s?[-–]\s?\d{1,2}\s?[-–/]\s?\d{1,2}\s?\(\s?([^()]{2,20}?)\s?\)\s?(?:--|[–—-])\s*`,
  "u",
);
/** "صنعاء ـ سبأ: ", "بغداد/ واع: ", "الرباط – و م ع: ", "المرسى – مرسى نيوز: ": who sends it behind a sign, and what parts it from the lead. */
const SENT = new RegExp(String.raw`^(${WORDS}?)\s?(?:[–—-]|ـ{1,3}|/)\s?(${WORDS})\s?(?::|[–—-])\s+`, "u");
/** "المرسى - «صدى الغدير»: ": a paper in marks. */
const PAPER = new RegExp(
  String.raw`^(${WORDS}?)\s?(?:[–—-]|ـ{1,3}|[:/])\s?[«“"]([^«»“”"\d]{2,24})[»”"]\s?[:–—-]\s*`,
  "u",
);

/** "المرسى (اے پی پی) ", "الغدير (أ ف ب) ": a place of three words at most, and the agency in brackets, with no dash behind it. */
const BRACKET = new RegExp(String.raw`^(${WORDS}) ?\(\s?([^()\d]{2,20}?)\s?\)\s?[:،۔]?\s+(?=\p{Script=Arabic})`, "u");

/**
 * Reads "الكويت - 12 - 5 (كونا) --", "صنعاء ـ سبأ:", "المرسى - «صدى الغدير»:", "المرسى – مرسى نيوز:". Refuses who nobody says is an agency, a paper
 * or a site: "المرسى – سلمى المثال:" names who wrote it. "المرسى (أ ف ب)" and "دمشق-سانا" need no dash; "وكالة (أ ف ب)" and "قالت (أ ف ب)" are no place.
 */
export function readArabicHead(head: string, pack: LanguagePack): ArabicHead | null {
  const [whole, place, agency] =
    DAY_AND_MONTH.exec(head) ?? PAPER.exec(head) ?? sent(head) ?? bracketed(head, pack) ?? unclosed(head, pack) ?? [];
  return whole === undefined || place === undefined || agency === undefined
    ? null
    : { place, agency: agency.trim(), date: null, end: whole.length };
}

function sent(head: string): RegExpExecArray | null {
  const match = SENT.exec(head);
  const name = match?.[2] ?? "";
  const isSender = isAgency(plainAgency(name)) || name.split(" ").some((word) => media.has(word));
  return isSender ? match : null;
}

function bracketed(head: string, pack: LanguagePack): RegExpExecArray | null {
  const match = BRACKET.exec(head);
  const [, place = "", agency = ""] = match ?? [];
  if (!isAgency(plainAgency(agency)) || isCommon(place, pack)) return null;
  return place.split(" ").some((word) => media.has(word)) ? null : match;
}

/** "بغداد/ ", "دمشق-": a place of three words at most, and the sign before an agency. */
const BEFORE_AGENCY = new RegExp(String.raw`^(${WORDS}?)\s?[–—/-]\s?(?=\p{Script=Arabic})`, "u");
/** What parts an agency from the lead where no sign closes it, or the stroke behind it. */
const BEHIND_AGENCY = /^\s?\/?(?:\s+(?=\p{Script=Arabic})|\s*$)/u;

/** "دمشق-سانا" alone or before the lead, "القاهرة / أ ش أ / ": an agency that is known needs nothing behind it. */
function unclosed(head: string, pack: LanguagePack): readonly [string, string, string] | null {
  const [opening = "", place = ""] = BEFORE_AGENCY.exec(head) ?? [];
  if (opening === "" || isCommon(place, pack) || pack.organisationWords.includes(place)) return null;
  const rest = head.slice(opening.length);
  const length = agencyAt(rest);
  const behind = length === null ? null : BEHIND_AGENCY.exec(rest.slice(length));
  if (length === null || behind === null) return null;
  return [head.slice(0, opening.length + length + behind[0].length), place, rest.slice(0, length)];
}

const media: ReadonlySet<string> = new Set(mediaWords);
