import { isAgency } from "./agency.ts";
import type { DatelineReading } from "./dateline-reading.ts";

/** "واس - الرياض", "باريس ــ د. ب. أ:", "سيدني - (د ب أ):": two names with a dash, or with what lengthens a line of Arabic as one. */
const DASHED = /^([^()«»:،\d–—-]{2,30}?)\s(?:[–—-]|ـ{1,3})\s\(?([^()«»:،\d–—-]{2,30}?)\)?\s?[:.]?$/u;
/** "رويترز (ديار بكر)": the agency, and where in brackets. */
const BRACKETED = /^([^()«»:،\d–—-]{2,30}?)\s\(([^()«»:،\d–—-]{2,30}?)\)\s?[:.]?$/u;
const MOST_PLACE_WORDS = 4;

/** The letters of an agency without their points: "أ. ف. ب" as "أ ف ب". */
const plain = (name: string): string => name.replace(/[.\s\u00a0]+/gu, " ").trim();

/** Reads a line of Arabic that holds an agency and a place, in either order; null where both or neither is an agency's name. */
export function agencyRow(text: string): DatelineReading | null {
  const line = text.replace(/[\s\u00a0]+/gu, " ").trim();
  const [, first = "", second = ""] = DASHED.exec(line) ?? BRACKETED.exec(line) ?? [];
  const [sends, sent] = [isAgency(plain(first)), isAgency(plain(second))];
  if (sends === sent) return null;
  const [agency, place] = sends ? [first, second] : [second, first];
  if (place.trim().split(" ").length > MOST_PLACE_WORDS) return null;
  return { place: place.trim(), agency: agency.trim(), date: null, end: text.length, alone: true, strong: true };
}
