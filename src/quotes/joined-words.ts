import { CAPITAL, SMALL, unitAt } from "./characters.ts";
import { isOf, type Lexicon } from "./lexicon.ts";
import { GIVEN_NAME, ROLE_NOUN } from "./word-class.ts";

/** "L" and "observatoire" in "L’observatoire"; the name "L’Oréal" is one word, "L’Ian" of Catalan are an article and a first name. */
const ELIDED = /^(\p{L}{1,6})['’](?=\p{L})/u;
/** "explique" and "elle" in "explique-t-elle", "dit" and "il" in "dit-il". */
const ENCLITIC = /(?:-t)?-(\p{Ll}{2,5})$/u;
/** "’in" of "Örnek’in", "'dan" of "Acme'dan". */
const CASE = /(?<=\p{L})['’]\p{Ll}{1,8}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** The words written together in one, as spans of it: "l’avocat" has two, so have "explique-t-elle" and "Örnek’in". */
export function partsOf(word: string, lexicon: Lexicon): readonly (readonly [from: number, to: number])[] {
  const { elided, enclitic } = lexicon;
  const whole = [[0, word.length]] as const;
  const ending = lexicon.casesBehindApostrophe && UPPER.test(word) ? CASE.exec(word) : null;
  // "CEO’su": a job with its owner.
  if (ending !== null && !isOf(lexicon, word.toLowerCase().replace("’", "'"), ROLE_NOUN))
    return [
      [0, ending.index],
      [ending.index, word.length],
    ];
  if (elided.size === 0) return whole;
  const behind = ENCLITIC.exec(word);
  if (behind?.[1] && behind.index > 0 && enclitic.has(behind[1]))
    return [
      [0, behind.index],
      [word.length - behind[1].length, word.length],
    ];
  const before = ELIDED.exec(word);
  const cut = before?.[0].length ?? 0;
  if (!before?.[1] || !elided.has(before[1].toLowerCase())) return whole;
  const rest = word.slice(cut);
  const name = UPPER.test(word) && UPPER.test(rest) && !isOf(lexicon, rest.toLowerCase(), GIVEN_NAME);
  return name
    ? whole
    : [
        [0, cut],
        [cut, word.length],
      ];
}

/**
 * True for the full stop at `at` of "said Jan Example.Acme will build": a page dropped the space between two sentences. Refuses
 * "Gazeta.Ru", "Node.js", "Prof.Example", "jan.Example@acme.example", "InvestorWire" of "www.InvestorWire.com".
 */
export function isGlued(text: string, at: number): boolean {
  if ((unitAt(text, at + 1) & CAPITAL) === 0 || (unitAt(text, at - 1) & SMALL) === 0) return false;
  return ENDS.test(text.slice(Math.max(0, at - ENDING), at)) && OPENS.test(text.slice(at + 1, at + OPENING));
}

/** Small letters before the stop, and what is looked at behind it. UTF-16 units. */
const [ENDING, OPENING] = [4, 32];
/** "mple". */
const ENDS = /^\p{Ll}{4}$/u;
/** "Building ", "These", "A ". Refuses "Ru", "Com", "News.example", "Example@", "InvestorWire". */
const OPENS = /^\p{Lu}(?:\p{Ll}{4,24}(?![\p{L}\p{N}@.-])|\s)/u;
