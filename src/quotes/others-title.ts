import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import { capitalRun } from "./names.ts";
import { titleBehind } from "./short-titles.ts";
import { holdsRole, isPersonRun, opensTitle, type Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, CONJUNCTION, PREPOSITION, RELATIVE, ROLE_NOUN, TITLE } from "./word-class.ts";

/** "In Congress, Senator Example gave a speech": behind the title stands a name, and behind that a verb. */
export function holdsPerson(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end - 1; at += 1) {
    if (!tokens[at]?.capital || !is(tokens[at], ROLE_NOUN) || is(tokens[at + 1], ROLE_NOUN | BODY)) continue;
    const to = capitalRun(tokens, at + 1);
    const after = tokens[to];
    if (to === at + 1 || to > end || after?.kind !== "word" || after.sentence !== tokens[at]?.sentence) continue;
    // "Phó Chủ tịch": the title goes on with a word of several syllables.
    if (!after.capital && !is(after, PREPOSITION | CONJUNCTION | RELATIVE | ROLE_NOUN)) return true;
  }
  return false;
}

/** ", together with Mayor Jan Example,", ", Representatives Jan Example (TN)": a title is nobody else's where its name follows. */
export function isCompany(tokens: readonly Token[], from: number, end: number): boolean {
  let governed = false;
  for (let at = from; at < end; at += 1) {
    governed ||= is(tokens[at], PREPOSITION);
    if (!is(tokens[at], ROLE_NOUN)) continue;
    if (isFullName(tokens, at + 1)) return true;
    // A title has its head in front of whatever hangs on it: "together with the chair".
    return governed && tokens[from]?.capital === false;
  }
  return false;
}

/**
 * "Au nom de l'IDB, le président Alain Exemple déclare": behind the comma stands somebody's title with the name right behind it, and then the
 * verb; it is no title of the name before the comma. Refuses "Jan Example, son of President Ann Sample": the title has to open the stretch.
 */
export function isNextSubject(tokens: readonly Token[], from: number, end: number): boolean {
  const listed = tokens[end]?.mark === ",";
  if (tokens[from]?.capital !== false || !is(tokens[from], ROLE_NOUN) || !(listed || tokens[end]?.kind === "word"))
    return false;
  const run = capitalRun(tokens, from + 1);
  // "Marco Prova, il sindaco Giovanni Esempio, l'assessore …": in a list each title has a full name behind it.
  if (run - from > 2) return run === end && (listed ? isFullName(tokens, from + 1) : !holdsBody(tokens, from + 1, run));
  // "la directrice générale Marie Modèle"
  for (let at = from + 2; at < end - 1 && at - from <= MOST_ADJECTIVES; at += 1) {
    if (tokens[at]?.capital) return isFullName(tokens, at) && capitalRun(tokens, at) === end;
    if (is(tokens[at], PREPOSITION)) return false;
  }
  return false;
}
/** "directrice générale adjointe". */
const MOST_ADJECTIVES = 3;

/** A first name and more. */
export const isFullName = (tokens: readonly Token[], at: number): boolean =>
  isFirstName(tokens[at]) && capitalRun(tokens, at) - at > 1 && !holdsBody(tokens, at, capitalRun(tokens, at));

const holdsBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => is(token, BODY));

/** "among the powers, the speaker of the House, Jan Example, said": the title is that of the name behind it. */
export function isNextPersons(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.mark !== ",") return false;
  let from = comma + 1;
  while (is(tokens[from], TITLE)) from += 1;
  const to = capitalRun(tokens, from);
  if (to - from < 2 || to - from > 4 || tokens[from]?.sentence !== tokens[comma]?.sentence) return false;
  if (holdsRole(tokens, { from, to }) || tokens.slice(from, to).some((token) => is(token, BODY))) return false;
  // In a list each name is followed by its own title.
  const behind = is(tokens[to + 1], ARTICLE) ? to + 2 : to + 1;
  return tokens[to]?.mark !== "," || !is(tokens[behind], ROLE_NOUN);
}

/** "Acme" of "Acme spokesman": capitals with which a title opens, and not the name in front of one: "Példa János polgármester". */
export const isTitlesFront = (tokens: readonly Token[], run: Range, lexicon: Lexicon, known: Known): boolean =>
  (opensTitle(tokens, run.to) || opensFields(tokens, run, lexicon)) &&
  !isPersonRun(tokens, run, known) &&
  // "poinformował w Tarnie szef klubu": where bodies stand behind a title, a place in front is none of it.
  !(lexicon.genitive !== null && is(tokens[run.from - 1], PREPOSITION)) &&
  (run.to - run.from === 1 || is(tokens[run.from - 1], ARTICLE) || titleBehind(tokens, run.to, lexicon) === run.to);

/** "Mádenıet" of "Mádenıet jáne ózen porttary mınıstri": where all of a title stands in front of its head, the first of two fields. */
const opensFields = (tokens: readonly Token[], { from, to }: Range, { verbLast, genitive }: Lexicon): boolean =>
  verbLast &&
  genitive !== null &&
  to - from === 1 &&
  is(tokens[to], CONJUNCTION) &&
  !isFirstName(tokens[from]) &&
  !is(tokens[to + 1], ROLE_NOUN) &&
  opensTitle(tokens, to + 1);
