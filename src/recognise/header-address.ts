import { isAddressAlone } from "../text/contact-details.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "7621 Pécs, Malomkert u. 3.": figures, a comma, and a stop that ends no sentence. */
export const isAddress = ({ text, words, digits }: Unit): boolean =>
  digits > 1 && words <= MOST_ADDRESS_WORDS && ADDRESS.test(text.replace(SITE, ""));

const MOST_ADDRESS_WORDS = 12;
/** The address of a site behind that of the house. */
const SITE = /\s(?:www\.|https?:)\S+$/;
/** A postal code or a town first, a comma, and a number at the end. */
const ADDRESS =
  /^(?:[\p{Lu}\d]|\p{Ll}{1,5}\. )[^.!?]{1,40}, .{0,50}(?:\d\p{L}?\.?|, \p{Lu}\p{L}+|\d\d \p{Lu}[\p{L} ]{1,30})$|^\p{Ll}{1,5}\. \p{Lu}[^.!?]{2,40}, \d{1,4}(?:, \p{Lu}\p{L}+)?$/u;

/** "1 Long Street", "Lange Straße 12a", "12" by itself: street and number. */
const STREET = /^(?:\d{1,5}\p{L}?|\d{1,5}\p{L}? \p{Lu}.{2,40}|\p{Lu}.{2,40} \d{1,4}\p{L}?)$/u;
/** "12345 Weidenau", "12-345 Wierzbowiec", "1011 AB Oldport", "Oldport OP1 2AB", "IL 62701": a town with its postal code. */
const TOWN =
  /^(?:\p{Lu}{1,2}[- ])?\d{2,3}[- ]?\d{2,3}(?: \p{Lu}{2})? \p{Lu}[\p{L} .'’-]{1,40}$|^\p{Lu}[\p{L} .'’-]{1,40} \p{Lu}{1,2}\d{1,2}\p{Lu}? \d\p{Lu}{2}$|^\p{Lu}{2} \d{5}(?:-\d{4})?$/u;
/** "ул. Длинная", "ul. Długa 12": a word for a street, shortened. */
const SHORT_STREET = /^\p{Ll}{1,6}\. \p{Lu}/u;

/**
 * "12 Long Street, Oldport OP1 2AB", "Calle Larga, 12, 12345 Saucedal", "ул. Длинная, 12, Ивняки": street and number, and a town with its code unless a
 * word for a street opens the line. Refuses "40 boats sail, 12 stay".
 */
export function isPostal({ text, words, digits, mark }: Unit): boolean {
  if (digits < 2 || words > MOST_ADDRESS_WORDS || mark !== "" || !text.includes(",")) return false;
  const cells = text.split(/,\s?/u);
  const street = cells.some((cell) => STREET.test(cell));
  return (street && cells.some((cell) => TOWN.test(cell))) || (SHORT_STREET.test(text) && /\d/.test(text));
}

/** "By Jane Example", "www.acme.example": what a header line plainly is besides a date, a genre or a release line. */
export const isPlainly = ({ text, words, digits, labels: { colon, phrase } }: Unit, { labels }: Context): boolean =>
  (((colon | phrase) & labels.byline.bit) !== 0 && words <= MOST_BYLINE_WORDS && digits === 0) || isAddressAlone(text);
const MOST_BYLINE_WORDS = 6;
