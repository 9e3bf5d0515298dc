import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Capitalised words in a row, at most; headlines in title case have more and are no names. */
const LONGEST = 16;
/** "of the … for …" in the name of a body, at most. */
const BODY_LINKS = 3;
export const POSSESSIVE = /['’]s?$/u;

/** True for a capitalised word that is no weekday, month or "Today". */
export function canBeName(token: Token | undefined, lexicon: Lexicon): token is Token {
  return token?.kind === "word" && token.capital && !lexicon.notNames.has(token.lower);
}

/**
 * The end of the run of capitalised words that starts at `at`, small parts of names included ("van der"); `at` itself
 * where none starts. A possessive ends it, and so does anything but a space.
 */
export function capitalRun(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at];
  if (!canBeName(first, lexicon) || lexicon.articles.has(first.lower)) return at;
  const opensSentence = tokens[at - 1]?.sentence !== first.sentence;
  if (opensSentence && lexicon.stops.has(first.lower)) return at;
  let end = at + 1;
  while (end < at + LONGEST) {
    const token = tokens[end];
    if (token?.sentence !== first.sentence || POSSESSIVE.test(tokens[end - 1]?.text ?? "")) break;
    // "Brandle & Sons" is one name.
    let next = token.text === "&" ? end + 1 : end;
    while (next < end + 3 && lexicon.particles.has(tokens[next]?.lower ?? "")) next += 1;
    const part = tokens[next];
    if (!canBeName(part, lexicon) || part.sentence !== first.sentence) break;
    if (next > end && token.text !== "&" && opensBody(tokens, next, first, lexicon)) break;
    end = next + 1;
  }
  return end;
}

/** Words of a body's name looked at behind "von der", "de la". */
const BODY_WORDS = 4;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** "Jan Beispiel von der Verbraucherzentrale", "Jeanne Exemple de la FSFX": what follows is where the person works. */
function opensBody(tokens: readonly Token[], at: number, first: Token, lexicon: Lexicon): boolean {
  if (ACRONYM.test(tokens[at]?.text ?? "") && !ACRONYM.test(first.text)) return true;
  for (let word = at; word < at + BODY_WORDS && canBeName(tokens[word], lexicon); word += 1)
    if (lexicon.bodies.has(tokens[word]?.lower ?? "")) return true;
  return false;
}

/** Where the name of a body goes on: "the Ministry" in "the Ministry of Water and of the Marsh". */
export function bodyEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at;
  for (let links = 0; links < BODY_LINKS; links += 1) {
    if (!lexicon.prepositions.has(tokens[end]?.lower ?? "") || tokens[end]?.sentence !== tokens[at - 1]?.sentence)
      break;
    const next = lexicon.articles.has(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1;
    const run = capitalRun(tokens, next, lexicon);
    if (run === next) break;
    end = run;
  }
  return end;
}

/** Where a name that may go on with ", Jr." or a degree ends, and where what is printed after it begins. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): { name: number; after: number } {
  let name = to;
  while (name - from > 2 && lexicon.postnominals.has(tokens[name - 1]?.lower ?? "")) name -= 1;
  let after = to;
  if (name === to && tokens[to]?.text === "," && lexicon.suffixes.has(tokens[to + 1]?.lower ?? "")) {
    name = to + 2;
    after = to + 2;
  }
  while (tokens[after]?.text === "," && lexicon.postnominals.has(tokens[after + 1]?.lower ?? "")) after += 2;
  return { name, after };
}

/** Runs of capitalised words, lower case: what a first reading knows of the names of a release. */
export function capitalRuns(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const runs: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = capitalRun(tokens, at, lexicon);
    if (end > at) runs.push(tokens.slice(at, end).map(bareWord).join(" "));
    at = Math.max(at + 1, end);
  }
  return runs;
}

/** Lower case, without a possessive. */
export function bareWord(token: Token | undefined): string {
  return token?.lower.replace(POSSESSIVE, "") ?? "";
}
