import { hebrewMonths } from "../languages/hebrew-months.ts";

/** The year by that calendar opens with these: 5700 to 5799 are 1939 to 2038. */
const CENTURY = "תש";
const MONTHS = [...hebrewMonths].sort((a, b) => b.length - a.length).join("|");
/**
 * "י"ב באייר תשפ"ד", "יום שני, ה' בניסן ה'תשפ"ה": a day of the Hebrew calendar in letters, with its year; brackets, and a mark that
 * parts it from another day, belong to it. Refuses a month without day or year.
 */
const HEBREW_DAY = new RegExp(
  String.raw`[(\[]?\s?(?:יום\s[א-ת'׳]{2,6},?\s)?(?:[א-ל]['׳]?|[יכ]["״][א-ט]|ט["״][וז])\s[בד]?(?:${MONTHS}),?\s(?:ה['׳])?תש[א-צ]?["״]?[א-ת]['׳]?\s?[)\]]?`,
  "u",
);
/** What is left of the line where its day was cut out: commas, strokes, "the same as" and the like. */
const JOINTS = /^[\s,|/–—-]+|[\s,|/–—-]+$/gu;

/** A text without the day of the Hebrew calendar in it, "" where that is all; null where there is none. */
export function withoutHebrewDay(text: string): string | null {
  if (!text.includes(CENTURY)) return null;
  const found = HEBREW_DAY.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index).replace(JOINTS, "");
  const behind = text.slice(found.index + found[0].length).replace(JOINTS, "");
  // A day in the middle of a sentence parts nothing.
  return before !== "" && behind !== "" ? null : before + behind;
}
