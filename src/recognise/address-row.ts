import { emailsIn, phonesIn, websIn } from "../text/contact-details.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { claim, claimsOn, type Recogniser } from "./context.ts";

/** The head of a sheet has no more lines. */
const HEADER_LINES = 8;
const MOST_WORDS = 24;
/** Name, street and town; a name and a number. */
const FEWEST_CELLS = 2;

/** What parts the cells of such a row, between spaces. */
const PARTS = /\s[·•|∙‧–—-]\s|\s{3,}/u;
/** "32479 Rodenbeck", "D-32479 Rodenbeck", "1011 AB Oldport", "75001 Saulaie": figures, and a town behind them. */
const TOWN = /^(?:\p{Lu}{1,2}[- ])?\d{4,6}(?: ?\p{Lu}{2})? \p{Lu}[\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30}){0,4}$/u;

/**
 * Reads the row of a letterhead, parted by dots or bars: "Acme GmbH · Am Wasserturm 3 · 32479 Weidenau", "Oldport Council | Quay Road | 01632 960000".
 * Refuses a row with nothing of an address in it, and one below running text.
 */
export const addressRow: Recogniser = ({ units }) => {
  const found = units.findIndex((unit) => isProse(unit) || isSentence(unit));
  const end = Math.min(found < 0 ? units.length - 1 : found, HEADER_LINES);
  return claimsOn(
    units,
    (unit) =>
      isRow(unit)
        ? claim("wire", unit, unit, "placed", "addressRow", "name and address in a row, above the text")
        : null,
    0,
    end,
  );
};

function isRow({ text, words, mark, digits }: Unit): boolean {
  if (digits === 0 || words > MOST_WORDS || mark !== "") return false;
  const cells = text.split(PARTS);
  if (cells.length <= FEWEST_CELLS) return false;
  const towns = cells.filter((cell) => TOWN.test(cell)).length;
  const details = cells.filter(
    (cell) => phonesIn(cell).length + emailsIn(cell).length + websIn(cell).length > 0,
  ).length;
  return towns > 0 || details > 1 || (details > 0 && cells.some((cell) => STREET.test(cell)));
}
/** "1 Quay Street", "Am Wasserturm 3a". */
const STREET = /^(?:\d{1,5}\p{L}? \p{Lu}.{2,40}|\p{Lu}.{2,40} \d{1,4}\p{L}?)$/u;
