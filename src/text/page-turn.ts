import { pageTurns } from "../languages/page-turns.ts";
import { key } from "./fold.ts";

const framed = new Set(pageTurns.framed.map(key));
const bare = new Set(pageTurns.bare.map(key));

/** No longer than "- Continúa en la siguiente página -" and a frame. */
const LONGEST = 50;
/** "- more -", "(more)", "***MORE***", "/…/": what stands round such a word on both sides. */
const FRAMED = /^([-–—([（［【*/<~…._]{1,4})\s?(\S.*?)\s?([-–—)\]）］】*/>~…._]{1,4})$/u;
/** "à suivre…", "A la vuelta ...", "more >>": points or an arrow behind it. */
const LED = /\s?(?:…|\.{2,5}|→|>{1,3}|»)$/u;
/** ".../...", "…/…": the sign of French desks. */
const STROKE = /^(?:…|\.{2,3}) ?\/ ?(?:…|\.{2,3})$/u;

/** True for a line that says that the text goes on on the next sheet: "- more -", "(suite)", "A la vuelta…", ".../...". Refuses "More". */
export function turnsPage(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (STROKE.test(text)) return true;
  const inner = FRAMED.exec(text)?.[2];
  if (inner !== undefined && (framed.has(key(inner)) || bare.has(key(inner)))) return true;
  const before = text.replace(LED, "");
  const word = key(before);
  return bare.has(word) || (before !== text && framed.has(word));
}

const PAGE = new RegExp(
  String.raw`^[-–—(\[]?\s?(?:(?:${pageTurns.pages.join("|")})\.?\s?\d{1,2}(?:\s?\p{L}{1,4}\s\d{1,2}|\s?/\s?\d{1,2}|[頁页]|\s?(?:ページ))?|\d{1,2}\s?/\s?\d{1,2}|\d{1,2}(?:-\d{1,2}){0,2})\s?[-–—)\]]?$`,
  "iu",
);

/** True for the number of a sheet below such a line: "Page 2 of 3", "- 2 -", "2-2-2", "Add 1". */
export const numbersPage = (text: string): boolean =>
  text.length <= LONGEST_NUMBER && /\d/.test(text) && PAGE.test(text);
const LONGEST_NUMBER = 16;

const PAGE_OF = new RegExp(
  String.raw`^[-–—(\[|]?\s?(?:${pageTurns.pages.join("|")})\.?\s?\d{1,3}\s?(?:\p{L}{1,4}|/)\s?\d{1,3}\s?[-–—)\]|]?$`,
  "iu",
);

/** True for the number of a sheet wherever it stands: "Page 2 of 3", "Seite 1/2". Refuses "Page 2", which may head a part of a list. */
export const numbersSheet = (text: string): boolean =>
  text.length <= LONGEST_SHEET && /\d/.test(text) && PAGE_OF.test(text);
const LONGEST_SHEET = 24;

const PAGE_TITLED = new RegExp(
  String.raw`^(?:${pageTurns.pages.join("|")})\.?\s\d{1,3}\s?(?:\p{L}{1,4}|/)\s?\d{1,3}\s+[\p{L}\d"“„«]`,
  "iu",
);
/** "18/05/2010 http://acme.example/news/ferry-ret...", the address cut as well. */
const DAY_AND_ADDRESS = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?(?: \d{1,2}[:.]\d\d)? (?:https?:\/\/|www\.)\S{4,300}$/iu;

/** True for "Page 1 of 5 Ferry returns to the ...": browsers print a page's title beside the number of a sheet. */
export const titlesSheet = (text: string): boolean => text.length <= LONGEST_TITLED && PAGE_TITLED.test(text);
/** True for the day and the address that browsers print at the other edge of a sheet. */
export const addressesSheet = (text: string): boolean => /^\d/.test(text) && DAY_AND_ADDRESS.test(text);
const LONGEST_TITLED = 160;

/** "2", "- 2 -", ".../2", "[2]": nothing but a number of a sheet and its frame. Refuses years and whatever has three figures. */
const LONE_NUMBER = /^[-–—.…/\\\s([|]{0,6}\d{1,2}[-–—\s)\]|.]{0,3}$/u;

/** True for a bare number: what stands around it tells whether it is that of a sheet. */
export const isLoneNumber = (text: string): boolean => text.length <= LONGEST_LONE && LONE_NUMBER.test(text);
const LONGEST_LONE = 10;
