import { indicLetters } from "../text/caseless-scripts.ts";
import { isAgency } from "./agency.ts";

/** A dateline at the head of a lead in a script of India; `end` is where the lead begins. */
export interface IndicHead {
  readonly place: string;
  readonly agency: string;
  readonly date: null;
  readonly end: number;
}

/** "नयी दिल्ली, सात जनवरी (भाषा) ": one to three words, a comma, a day in words or figures, and the agency in brackets. */
const HEAD = new RegExp(
  String.raw`^([${indicLetters}]{2,20}(?: [${indicLetters}]{2,20}){0,2})(?:, ?[^()।,]{3,24})? ?\(([^()]{2,20})\)[\s:–—।-]{1,4}`,
  "u",
);
const FIRST_LETTER = new RegExp(`^[${indicLetters}]`, "u");

/** Reads "नयी दिल्ली, सात जनवरी (भाषा) केंद्रीय …". Refuses a bracket that holds no agency. */
export function readIndicHead(head: string): IndicHead | null {
  if (!FIRST_LETTER.test(head)) return null;
  const [whole, place, agency] = HEAD.exec(head) ?? [];
  return whole === undefined || place === undefined || agency === undefined || !isAgency(agency)
    ? null
    : { place, agency, date: null, end: whole.length };
}
