import { hourLinks } from "../dates/common-forms.ts";
import { isLabel, readLabel } from "../text/label.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** "TIME: 1 pm", "Place:", "Heure : 13 h": one word, a colon and what belongs to it. */
const HEADED = /^\p{Lu}\p{L}{2,11}[ \u00a0\u202f]?:(?:\s|$)/u;
/** Lines that such facts are apart. */
const NEAR = 2;

/**
 * "DATE: 6 May 2026" below running text, beside "TIME: …" or "PLACE: …": the day of what is announced, and not of the release. Refuses heads that
 * belong to a release: "Source: …", "Contact: …".
 */
export function isEventsDate({ index, text }: Unit, { units, labels }: Context): boolean {
  if (!HEADED.test(text)) return false;
  const beside = units.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((unit) => unit.index !== index);
  const own = [
    labels.contact,
    labels.source,
    labels.issuer,
    labels.genre,
    labels.date,
    labels.byline,
    labels.photoCredit,
  ];
  const isFact = (unit: Unit): boolean =>
    HEADED.test(unit.text) && !isProse(unit) && !own.some((set) => isLabel(unit, set) || readLabel(unit, set) !== null);
  return beside.some(isFact) && units.slice(0, index).some(isProse);
}

/**
 * "Thursday, 8 November 2012, 10:00 a.m. – 11:30 a.m.", "8. November 2026, 10:00–12:00 Uhr": from one hour to another lasts what is announced. Refuses
 * "8 November 2012 10:00 - River Newswire" and the days of "12.03-14.03.2021".
 */
export const isFromHourToHour = ({ text, digits }: Unit): boolean => digits >= FEWEST_DIGITS && HOURS.test(text);
/** Two hours with their minutes, or the second with its half of the day: "10:00", "7pm-9pm". */
const HOURS = new RegExp(
  String.raw`(?<![\d.])\d{1,2}(?::\d\d\s?(?:[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)\s?(?:[–—-]|${hourLinks.join("|")})\s?\d{1,2}(?::\d\d|\s?[ap]\.?m\b)`,
  "i",
);
/** Day, year and two hours. */
const FEWEST_DIGITS = 6;

/** "WHEN:" before "Saturday, March 8, 2025": a cell of nothing but a head, which no release has before its own day. */
export const isOtherHead = (cell: string | undefined, { labels }: Context): boolean =>
  cell !== undefined &&
  /^\p{L}[\p{L} .]{1,24}[:：]$/u.test(cell) &&
  ![labels.date, labels.genre, labels.place, labels.immediate].some((set) => isLabel(cell, set));
