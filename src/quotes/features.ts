import type { LanguagePack } from "../languages/pack.ts";
import { lexiconOf } from "./lexicon.ts";
import { type Signs, signsOf } from "./signs.ts";
import { type Words, wordsOf } from "./weighed-words.ts";

/** A sentence as the features see it. */
interface Seen {
  readonly text: string;
  readonly words: Words;
  readonly signs: Signs;
  /** The pack, for languages that do not part words: there they are sought within the text. */
  readonly pack: LanguagePack;
}

interface Feature {
  readonly name: string;
  /** Points for each time it is found, up to `most` times. */
  readonly points: number;
  readonly most: number;
  readonly count: (seen: Seen) => number;
}

/** How often one of some words is in the sentence. */
function counted({ text, words, pack }: Seen, list: "strong" | "we" | "dull"): number {
  if (pack.spaced) return words[list];
  return pack.quotation.pull[list].reduce((count, word) => count + text.split(word).length - 1, 0);
}

/**
 * What makes a sentence worth setting large. The signs are those that Tanner Bohn and Charles X. Ling found to predict
 * what editors pull ("Catching Attention with Automatic Pull Quote Selection", COLING 2020): quoted speech, "we" and
 * absolute words for it; figures, dates, brackets and words of reporting against it. Being quoted speech is not in the
 * table because every candidate is. The points are ours, chosen so that one strong word outweighs one long name.
 */
export const FEATURES: readonly Feature[] = [
  { name: "strong word", points: 1.2, most: 3, count: (seen) => counted(seen, "strong") },
  { name: "we", points: 0.8, most: 2, count: (seen) => counted(seen, "we") },
  { name: "short words", points: 1, most: 1, count: (seen) => (meanLength(seen) < 4.6 ? 1 : 0) },
  { name: "9–20 words", points: 1, most: 1, count: ({ words }) => (words.count >= 9 && words.count <= 20 ? 1 : 0) },
  {
    name: "long words",
    points: -1,
    most: 1,
    count: (seen) => (meanLength(seen) > LONG_MEAN[hasCapitalNouns(seen) ? 1 : 0] ? 1 : 0),
  },
  { name: "figure", points: -1, most: 2, count: ({ signs }) => signs.figures },
  { name: "date word", points: -1, most: 2, count: ({ words }) => words.calendar },
  { name: "bracket or inner quotation", points: -1, most: 1, count: ({ signs }) => signs.marks },
  { name: "dull word", points: -0.8, most: 3, count: (seen) => counted(seen, "dull") },
  {
    name: "capitalised name",
    points: -0.3,
    most: 5,
    count: (seen) => (hasCapitalNouns(seen) ? 0 : seen.signs.names),
  },
  // "this case": it is known to who reads on from the paragraph before, and to nobody else.
  { name: "pointing word", points: -1, most: 2, count: ({ words }) => words.pointing },
  { name: "abbreviation", points: -0.5, most: 3, count: ({ signs }) => signs.abbreviations },
  {
    name: "more than two commas",
    points: -0.6,
    most: 1,
    count: ({ signs }) => (signs.commas > 2 ? 1 : 0),
  },
];

/** Letters of a word, on average, of stilted talk; languages that write compounds in one have longer ones. */
const LONG_MEAN = [5.8, 7] as const;

const hasCapitalNouns = ({ pack }: Seen): boolean => pack.quotation.capitalNouns === true;

/** The length of the words, in letters; of no account where words are not parted. */
function meanLength({ words, pack }: Seen): number {
  if (!pack.spaced) return 5;
  return words.count === 0 ? 0 : words.letters / words.count;
}

export interface Score {
  readonly points: number;
  /** "we ×2; strong word": what was found, in the order of the table. */
  readonly because: string;
}

/** Scores one sentence of a language. Words, not letters, decide: the same sentence always scores the same. */
export function scoreSentence(text: string, pack: LanguagePack): Score {
  const seen: Seen = { text, words: wordsOf(text, lexiconOf(pack).words), signs: signsOf(text), pack };
  let points = 0;
  const reasons: string[] = [];
  for (const feature of FEATURES) {
    const times = Math.min(feature.most, feature.count(seen));
    if (times === 0) continue;
    points += times * feature.points;
    reasons.push(times > 1 ? `${feature.name} ×${times}` : feature.name);
  }
  return { points, because: reasons.join("; ") };
}
