import { isAgency } from "./agency.ts";
import type { DatelineReading } from "./dateline-reading.ts";
import { type DateContext, findDates } from "./index.ts";

/** "واس - الرياض", "باريس ــ د. ب. أ:", "سيدني - (د ب أ):", "القاهرة- أ ش أ", "بغداد/ واع:", "المرسى - وام/": two names with a dash, a stroke or what lengthens a line of Arabic. */
const DASHED = /^([^()«»:،\d/–—-]{2,30}?)\s?(?:[–—/-]|(?<=\s)ـ{1,3}(?=\s))\s?\(?([^()«»:،\d/–—-]{2,30}?)\)?\s?[:./]?$/u;
/** "رويترز (ديار بكر)": the agency, and where in brackets. */
const BRACKETED = /^([^()«»:،\d–—-]{2,30}?)\s\(([^()«»:،\d–—-]{2,30}?)\)\s?[:.]?$/u;
const MOST_PLACE_WORDS = 4;

/** The letters of an agency without their points: "أ. ف. ب" as "أ ف ب". */
export const plainAgency = (name: string): string => name.replace(/[.\s\u00a0]+/gu, " ").trim();

/** "المرسى – المكتب الإعلامي": a place, a dash and an office, before a day. */
const OFFICE = /^([^()«»:،\d/–—-]{2,30}?)\s?[–—-]\s?([^()«»:،\d/–—-]{4,40}?)\s?[–—،-]\s?$/u;

/** Reads "المرسى – المكتب الإعلامي - 4 مايو": a line of nothing but place, press office and day. `isOffice` says what a press office is called. */
export function officeRow(
  text: string,
  isOffice: (name: string) => boolean,
  dates: DateContext,
): DatelineReading | null {
  const [date, more] = findDates(text, dates);
  if (
    date === undefined ||
    more !== undefined ||
    date.partial.month === undefined ||
    date.span.end < text.trimEnd().length
  )
    return null;
  const [, place = "", office = ""] = OFFICE.exec(text.slice(0, date.span.start)) ?? [];
  if (place === "" || !isOffice(office)) return null;
  return { place: place.trim(), agency: office.trim(), date, end: text.length, alone: true, strong: true };
}

/** Reads a line of Arabic that holds an agency and a place, in either order; null where both or neither is an agency's name. */
export function agencyRow(text: string): DatelineReading | null {
  const line = text.replace(/[\s\u00a0]+/gu, " ").trim();
  const [, first = "", second = ""] = DASHED.exec(line) ?? BRACKETED.exec(line) ?? [];
  const [sends, sent] = [isAgency(plainAgency(first)), isAgency(plainAgency(second))];
  if (sends === sent) return null;
  const [agency, place] = sends ? [first, second] : [second, first];
  if (place.trim().split(" ").length > MOST_PLACE_WORDS) return null;
  return { place: place.trim(), agency: agency.trim(), date: null, end: text.length, alone: true, strong: true };
}
