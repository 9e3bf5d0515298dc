import { indicDated } from "../languages/dateline-openers.ts";
import { indicLetters } from "../text/caseless-scripts.ts";
import { isAgency } from "./agency.ts";

/** A dateline at the head of a lead in a script of India; `end` is where the lead begins. */
export interface IndicHead {
  readonly place: string;
  readonly agency: string | null;
  readonly date: null;
  readonly end: number;
}

/** "नयी दिल्ली, सात जनवरी (भाषा) ": one to three words, a comma, a day in words or figures, and the agency in brackets. */
const HEAD = new RegExp(
  String.raw`^([${indicLetters}]{2,20}(?: [${indicLetters}]{2,20}){0,2})(?:, ?[^()।,]{3,24})? ?\(([^()]{2,20})\)[\s:–—।-]{1,4}`,
  "u",
);
const FIRST_LETTER = new RegExp(`^[${indicLetters}]`, "u");

/** "मुंबई, दि. 2 : ": a town, the word for "dated" as Marathi shortens it, the day in figures, and the colon or dash before the lead. */
const DATED = new RegExp(
  String.raw`^([${indicLetters}]{2,20}(?: [${indicLetters}]{2,20}){0,1}),? ?(?:${indicDated.join("|")})[.,]? ?[\d०-९]{1,2}(?:[ ./-]{1,2}[${indicLetters}\d०-९]{1,12}){0,3} ?[:–—-]{1,2} {0,2}`,
  "u",
);

/** Reads "नयी दिल्ली, सात जनवरी (भाषा) केंद्रीय …". Refuses a bracket that holds no agency. */
export function readIndicHead(head: string): IndicHead | null {
  if (!FIRST_LETTER.test(head)) return null;
  const [dated, town] = DATED.exec(head) ?? [];
  if (dated !== undefined && town !== undefined) return { place: town, agency: null, date: null, end: dated.length };
  const [whole, place, agency] = HEAD.exec(head) ?? [];
  return whole === undefined || place === undefined || agency === undefined || !isAgency(agency)
    ? null
    : { place, agency, date: null, end: whole.length };
}
