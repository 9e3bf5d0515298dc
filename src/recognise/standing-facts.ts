import { type StandingFacts, standingFacts } from "../languages/standing-facts.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { isNamedInHead } from "./head-names.ts";

const FEWEST_WORDS = 12;
/** The name stands among so many characters. */
const OPENING = 60;

/**
 * "Acme Ferries has sailed since 1952. With 340 employees …", "The Weir Union, founded in 1952, has its seat in Oldport": a name which headline or lead
 * have as well, and below it two facts that stand, one of them since when or where. Refuses results ("turnover", "employees"), and what quotes somebody.
 */
export function statesItsFacts(unit: Unit, context: Context): boolean {
  const { index, text, words, digits } = unit;
  const { pack, story } = context;
  const facts = digits > 0 && words >= FEWEST_WORDS ? standingFacts[pack.tag] : undefined;
  if (facts === undefined || index <= (story.first + story.end) / 2 || QUOTED.test(text)) return false;
  const all = text.toLowerCase().match(WORD) ?? [];
  const told = (kind: Exclude<keyof StandingFacts, "since">): boolean =>
    all.some((word) => facts[kind].some((fact) => fits(word, fact)));
  const since = all.some((word, at) => facts.since.includes(word) && LONG_AGO.test(all[at + 1] ?? ""));
  const founded = since || (all.some((word) => YEAR.test(word)) && told("founded"));
  const seat = told("seat");
  if (!founded && !seat) return false;
  if (!(founded && seat) && !told("people") && !told("turnover") && !told("places")) return false;
  const names = text.slice(0, OPENING).match(NAME) ?? [];
  return isNamedInHead(names, unit, context);
}

const fits = (word: string, fact: string): boolean =>
  fact.endsWith("-") ? word.startsWith(fact.slice(0, -1)) : word === fact;

const WORD = /[\p{L}\p{N}]+/gu;
/** "Seit 1952"; what has gone on since 2019 may be the news. */
const LONG_AGO = /^(?:1[5-9]\d\d|200[0-4])$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "Musterreederei", "OFT"; of what opens the sentence at least five letters, which no article has. */
const NAME = /(?<=[\s(])\p{Lu}[\p{L}\p{N}&-]{2,}|^\p{Lu}[\p{L}\p{N}&-]{4,}/gu;
const QUOTED = /["“„«»”][^"“”„«»]{40}/u;
