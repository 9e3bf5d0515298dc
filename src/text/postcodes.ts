import { regions } from "../languages/en-regions.ts";

/** The codes that countries write: "50026", "01310-100", "1250-096", "00-950", "111 22". */
const CODE = String.raw`(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{5})`;
/** "10 - 50026", "1000 – 01310-100": the number of a house, a dash that stands free, and the code of its town. No house has a nought in front. */
const HOUSE_AND_CODE = new RegExp(String.raw`^[1-9]\d{0,4}\s[–-]\s${CODE}$`);
/** "01310-100": five digits and three are a Brazilian code; numbers to call there end in four. */
const BRAZILIAN = /^\d{5}-\d{3}$/;
/** "60601-4321" behind ", IL": the code of a town in the United States, in full. */
const AMERICAN = /^\d{5}-\d{4}$/;
const STATE_BEFORE = /, \p{Lu}{2} {1,2}$/u;
/** "Ohio 60601-4321", "North Dakota 58001-0123": the name of a state, or its abbreviation. */
const NAME_BEFORE = /((?:\p{L}+ )?([\p{L}.]+)) {1,2}$/u;
const isState = (before: string): boolean => {
  const [, two = "", one = ""] = NAME_BEFORE.exec(before) ?? [];
  return one.length > 2 && (states.has(two.toLowerCase()) || states.has(one.toLowerCase()));
};
const states: ReadonlySet<string> = new Set(regions);
/** "〒100-0001". */
const JAPANESE_BEFORE = /〒\s?$/u;
/** A town stands behind its code: " Oldport", " - Oldport". */
const TOWN_BEHIND = /^(?:,|\s[–-])?\s\p{Lu}/u;

/**
 * Whether a run of digits between two texts is of a postal address: "Via Rossa, 10 - 50026 Valcoria", "Rua Nova, 12 – 1250-096 Valcoria". Refuses
 * "0621 - 501107 Jana Muster", a number to call.
 */
export function isOfAddress(run: string, before: string, behind: string): boolean {
  if (JAPANESE_BEFORE.test(before) || BRAZILIAN.test(run)) return true;
  if (AMERICAN.test(run)) return STATE_BEFORE.test(before) || isState(before);
  return HOUSE_AND_CODE.test(run) && TOWN_BEHIND.test(behind);
}
