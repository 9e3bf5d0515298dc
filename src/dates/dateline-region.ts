import type { LanguagePack } from "../languages/pack.ts";
import { endsInCompanyForm } from "../text/company-form.ts";
import { isAgency } from "./agency.ts";
import { isOnlyFillers } from "./dateline-opening.ts";
import { WIRE_NAME } from "./dateline-parts.ts";
import type { DateReading } from "./index.ts";
import { isCapitals, isCommon } from "./place-opening.ts";
import { placePart } from "./place-part.ts";

/** What is read of, and what is known of it. */
interface Head {
  readonly head: string;
  readonly dates: readonly DateReading[];
  readonly pack: LanguagePack;
}

/** "Ontario": a capital and small letters. */
const REGION = /^\p{Lu}\p{Ll}[\p{L} '’.-]{1,28}$/u;

/**
 * Whether a bracket behind a town holds its region and not who sends it, where the text goes on at `from`: "Ottawa (Ontario), le 7 mai", "Halle
 * (Saale), 7. Mai" have a comma and the day behind it, or the language lists the region.
 */
export function isRegion(inner: string, from: number, { head, dates, pack }: Head): boolean {
  if (!REGION.test(inner) || isAgency(inner) || WIRE_NAME.test(inner)) return false;
  if (pack.regions?.includes(inner.toLowerCase()) === true) return true;
  const day = /^,\s/.test(head.slice(from)) ? dates.find((date) => date.span.start >= from) : undefined;
  return day !== undefined && isOnlyFillers(head.slice(from + 1, day.span.start));
}

/** ", Ontario", " (Ontario)": a region behind a place. */
const REGION_BEHIND = /^(?:, \p{Lu}[\p{L}. ]{1,24}| \(\p{Lu}[\p{L} -]{1,24}\))(?=\s?(?:[—–,]|--|-\s))/u;
/** ", UK", ", Ontario" at the end of a line. */
const REGION_LAST = /^, (\p{Lu}[\p{L}. ]{1,24})\s*$/u;
/** A region that the language lists, or letters that stand for one: "UK", "NSW". */
const isKnownRegion = (region: string, pack: LanguagePack): boolean =>
  /^\p{Lu}{2,3}$/u.test(region) || pack.regions?.includes(region.toLowerCase()) === true;
/** "NEW YORK", "New Haven, CT", "New Delhi": capitals, a region or the pack's list tell a place that opens as a sentence could. */
export function isSurePlace([place = "", region]: readonly string[], pack: LanguagePack): boolean {
  if (isCapitals(place) || pack.placeWords?.includes(place.toLowerCase())) return true;
  return region !== undefined && isKnownRegion(region, pack);
}

/** What closes a place that stands behind its day. */
const DASH_BEHIND = /^\s?(?:[—–]|--|-\s)/;

/**
 * The place behind a day and a dash, and where it ends: "9 May 2026 – OLDPORT, Ontario –", "9 May 2026 – OLDPORT, May 9, 2026 –". Refuses "9
 * May 2026 – Ferry sails again": a dash has to close it.
 */
export function placeBehindDay(
  at: number,
  { head, dates, pack, date }: Head & { readonly date: DateReading | null },
): { place: string; end: number } | null {
  const rest = head.slice(at);
  const part = placePart(rest) ?? "";
  // "3 June 2021 – Oldport, UK" is the whole line: its region tells a place.
  const last = REGION_LAST.exec(rest.slice(part.length))?.[1];
  if (last !== undefined && part !== "" && !isCommon(part, pack) && isKnownRegion(last, pack))
    return { place: rest.trimEnd(), end: at + rest.trimEnd().length };
  const place = part + (REGION_BEHIND.exec(rest.slice(part.length))?.[0] ?? "");
  const from = at + place.length;
  const again = dates.find(({ span, partial }) => span.start === from + 2 && partial.day === date?.partial.day);
  const end = again?.span.end ?? from;
  const isPlace = part !== "" && !isCommon(part, pack) && !endsInCompanyForm(part);
  return isPlace && DASH_BEHIND.test(head.slice(end)) ? { place, end } : null;
}
