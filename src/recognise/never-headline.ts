import { readDate } from "../dates/index.ts";
import { AT } from "../text/characters.ts";
import { emailsIn, isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { isLabel, readLabel } from "../text/label.ts";
import { isRegistered } from "../text/registry-number.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** A head with its colon has no more words: "Published with the harbour board by:". */
const MOST_OPENING_WORDS = 8;
/** A paper or a desk before its dash: "Harbour Gazette –". */
const MOST_DASHED_WORDS = 5;
/** "24 March 2026" has five digits, "24 Mar 06" four. */
const FEWEST_DIGITS = 4;
const MOST_DATE_WORDS = 6;
/** What is quoted below a colon, or begins small, may be the rest of the headline. */
const GOES_ON = /^(?:["“„«»‘'「『]|\p{Ll})/u;
/** "Harbour Gazette -", "Oldport –": the dash that ends a line leads to what stands below it. */
const DASHED = /[\p{L}\p{N})]\s[–—-]$/u;

/**
 * Why a line of a head is neither headline nor deck, whatever stands around it: whom to ask and by which number, a head that ends on its colon, a
 * name that ends on its dash. Null where it may be either.
 */
export function neverHeadline(unit: Unit, { units, labels }: Context): string | null {
  const { text, words, mark, digits } = unit;
  if (isToAsk(unit) || (digits >= FEWEST_TO_CALL && readLabel(unit, labels.contact) !== null)) return "whom to ask";
  if (mark === ":" && words <= MOST_OPENING_WORDS) {
    if (isLabel(unit, labels.contact)) return "the head of a contact";
    if (!GOES_ON.test(units[unit.index + 1]?.text ?? "")) return "a head that ends on its colon";
  }
  // "Acme Association Limited  ABN 99 000 111 222": a letterhead.
  if (digits >= FEWEST_TO_CALL && isRegistered(text, text.search(/\d/))) return "the number of a register";
  if (!text.includes(" ") && isAddressAlone(text)) return "an address of the web";
  return words <= MOST_DASHED_WORDS && DASHED.test(text) ? "a name that ends on its dash" : null;
}

/** "12 Long Street, Exampleton  Tel. 01632 960000": nobody is to be called in a headline. */
function isToAsk({ text, mark, digits, signs }: Unit): boolean {
  const emails = (signs & AT) !== 0 && emailsIn(text).length > 0;
  if (!emails && digits < FEWEST_TO_CALL) return false;
  const phones = digits >= FEWEST_TO_CALL && phonesIn(text).some(({ start, end }) => isLong(text.slice(start, end)));
  return (emails && phones) || (mark === "" && (emails || phones));
}
const FEWEST_TO_CALL = 6;
/** Refuses "2020/2021", "2019/20-2020/21". */
const isLong = (phone: string): boolean =>
  phone.replace(/\D/g, "").length >= FEWEST_OF_PHONE && !/^(?:19|20)\d\d[/–-]/.test(phone);
const FEWEST_OF_PHONE = 8;

/** "24 Mar 06", "Jan 04 09:34 2021": a day by itself, where the release has another that counts. */
export const isDayAlone = ({ text, words, digits }: Unit, { dates }: Context): boolean =>
  digits >= FEWEST_DIGITS && words <= MOST_DATE_WORDS && readDate(text, dates)?.date != null;
