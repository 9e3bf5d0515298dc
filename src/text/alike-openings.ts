import { isProse } from "./prose.ts";
import type { Unit } from "./units.ts";

/** What several paragraphs behind a colon open with, if they are items of a list without bullets, and how many have to. */
interface Opening {
  readonly fewest: number;
  readonly form: RegExp;
}

const OPENINGS: readonly Opening[] = [
  // "Raise the limit: The bill …": up to some ninety characters without a stop, a colon, and text.
  { fewest: 2, form: /^\p{Lu}[^.:!?“"]{2,90}:\s+(?!["“„«])\S/u },
  // "節能系統：導入…": scripts without capitals, no space behind the wide colon.
  { fewest: 3, form: /^\p{Lo}[^。：！？「『（]{1,30}：(?![「『“])\S/u },
  // "Ferry crews vote to join – More than 40 …": a head and a dash.
  { fewest: 3, form: /^\p{Lu}[^.:!?“"–—]{8,90} [–—] \p{Lu}/u },
  // "Open water. In the lower valley …": two to four words and a stop.
  { fewest: 3, form: /^\p{Lu}\p{Ll}+(?: [\p{L}-]{2,}){1,3}\. \p{Lu}/u },
  // "$5,000,000 to the ferry trust …".
  { fewest: 3, form: /^(?:US)?[$€£¥] ?\d/u },
];

/** So many paragraphs that open on words with the same last letter do not by chance. */
const FEWEST_ENDING_ALIKE = 4;
/** "Authorizes", "Creates": a capital, and no small word. */
const FIRST_WORD = /^\p{Lu}\p{Ll}{5,20}(?=\s)/u;

/** The units from `from` on, as far as they are `free`, that open alike: "Builds …", "Opens …", "Lets …", or each with a short head. Null for too few. */
export function alikeFrom(units: readonly Unit[], from: number, free: (unit: Unit) => boolean): readonly Unit[] | null {
  for (const { fewest, form } of OPENINGS) {
    const run = runOf(units, from, (unit) => form.test(unit.text) && free(unit));
    if (run.length >= fewest) return run;
  }
  const ending = FIRST_WORD.exec(units[from]?.text ?? "")?.[0].slice(-1);
  if (ending === undefined) return null;
  const words = new Set<string>();
  const run = runOf(units, from, (unit) => {
    const [word] = FIRST_WORD.exec(unit.text) ?? [];
    if (word?.endsWith(ending) !== true || !isProse(unit) || !free(unit)) return false;
    words.add(word);
    return true;
  });
  // The same word again and again opens a speech as well.
  return run.length >= FEWEST_ENDING_ALIKE && words.size === run.length ? run : null;
}

function runOf(units: readonly Unit[], from: number, fits: (unit: Unit) => boolean): readonly Unit[] {
  let end = from;
  while (end < units.length && fits(units[end] as Unit)) end += 1;
  return units.slice(from, end);
}
