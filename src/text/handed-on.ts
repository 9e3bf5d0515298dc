import { handingOn } from "../languages/handing-on.ts";
import { key } from "./fold.ts";
import { firstWord } from "./label-dictionary.ts";
import { isProse, isSentence } from "./prose.ts";
import type { Unit } from "./units.ts";

const whole: ReadonlySet<string> = new Set(handingOn.whole.map((each) => key(each)));
/** By their first word. */
const openings = new Map<string, string[]>();
for (const opening of handingOn.opens.map((each) => key(each))) {
  const first = firstWord(opening);
  openings.set(first, [...(openings.get(first) ?? []), opening]);
}
const sent: ReadonlySet<string> = new Set(handingOn.sent.map((each) => key(each)));
/** "nota de prensa": words of the longest. */
const MOST_SENT_WORDS = 3;

/**
 * True for the line by which an editor hands on what somebody sent: "Riceviamo e pubblichiamo", and first of all, with a colon behind it and the
 * headline below, "Publicamos a continuación el comunicado del Ayuntamiento de Peñalta:". Refuses "Publicamos un libro:", without the colon what may
 * be a headline, and what says whose the words below it are.
 */
export function handsOn({ text, index, words }: Unit, units: readonly Unit[]): boolean {
  if (words > MOST_WORDS) return false;
  if (whole.has(key(text.replace(FRAME, "")))) return true;
  const next = units[1];
  if (index > 0 || next === undefined || isProse(next) || isSentence(next) || QUOTED.test(next.text)) return false;
  return isHandedOn(text);
}
const MOST_WORDS = 24;
const QUOTED = /^[«“„"”»]/u;

/** With a colon behind it: how such a line opens, and a word for what was sent. */
export function isHandedOn(text: string): boolean {
  const ended = COLON.test(text);
  const line = key(text.replace(FRAME, ""));
  if (!ended || openings.get(firstWord(line))?.some((each) => startsAs(line, each)) !== true) return false;
  const words = line.split(BETWEEN);
  return words.some((_, at) =>
    Array.from({ length: MOST_SENT_WORDS }, (_each, more) => words.slice(at, at + more + 1).join(" ")).some((each) =>
      sent.has(each),
    ),
  );
}

/** It goes on behind a whole word. */
const startsAs = (line: string, opening: string): boolean =>
  line.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(line.slice(opening.length));
const COLON = /[:：]\s*$/u;
/** "(Riceviamo e pubblichiamo)", "Im Wortlaut:". */
const FRAME = /^[(\s–—-]{1,3}|[)\s.:：–—-]{1,3}$/gu;
const BETWEEN = /[\s,;:«»“”"()]+|['’](?=\p{L})/u;
