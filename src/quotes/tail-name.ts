import { ministers } from "../languages/ministers.ts";
import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { bareWord, capitalRun, nameEnd } from "./names.ts";
import { phraseOf } from "./phrases.ts";
import { holdsRole, type Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, BODY, GENITIVE_BODY, GIVEN_NAME, PARTICLE, ROLE_NOUN, STOP, SUFFIX, TITLE } from "./word-class.ts";

/**
 * Where a name starts in "Atlantis Jan Example", the end of a title's tail: the words are known from elsewhere, there
 * are just three, or the title has no article and so cannot stand without a name.
 */
export function nameInTail(tokens: readonly Token[], tail: Range, known: Known, bare: boolean): number | null {
  const { from } = tail;
  const to = withoutSuffix(tokens, tail);
  // "leader del progetto Mario Esempio": a first name begins it.
  if (to - from === 2 && is(tokens[from], GIVEN_NAME) && !is(tokens[to - 1], BODY) && !is(tokens[from - 1], STOP))
    return from;
  // "assessore alla cultura Zelda Esempi", and elsewhere "Esempi": behind a field in small letters her surname tells.
  const field = tokens[from - 1];
  const apart = to - from === 2 && field?.capital === false && !is(field, STOP | ARTICLE) && !is(tokens[to - 1], BODY);
  if (apart && known.isRun(bareWord(tokens[to - 1])) && !is(tokens[from], BODY)) return from;
  // "presidente del Tribunal Federal": a court is nobody.
  if (to - from < 3 || is(tokens[to - 2], BODY)) return null;
  const [first, surname] = [bareWord(tokens[to - 2]), bareWord(tokens[to - 1])];
  // "Chief of Staff Jane Ann Example".
  if (bare && to - from > 3 && is(tokens[to - 3], GIVEN_NAME) && !is(tokens[to - 1], BODY)) return to - 3;
  // "presidente dell’associazione Gianna Del Bosco": the small word of a surname has a capital.
  if (is(tokens[to - 2], PARTICLE) && is(tokens[to - 3], GIVEN_NAME)) return to - 3;
  const named = known.isRun(`${first} ${surname}`) || known.isRun(surname) || is(tokens[to - 2], GIVEN_NAME);
  if (!named && to - from !== 3 && !bare) return null;
  // "Committee Jan T. Example": the initial is in the middle.
  return to - from > 3 && INITIAL.test(tokens[to - 2]?.text ?? "") ? to - 3 : to - 2;
}

/** Words of such a name: "Juan Carlos de Ejemplo Díaz". */
const MOST_IN_TAIL = 5;

/**
 * "Chair of the Works Committee Jan T. Example", "presidente de la Cámara Juan Ejemplo Díaz", "procurador da República João de Exemplo": behind
 * an article only a first name right behind a body's last word begins a name.
 */
function nameBehindBody(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at > from && at >= to - MOST_IN_TAIL; at -= 1) {
    if (is(tokens[at], BODY)) return null;
    if (is(tokens[at], GIVEN_NAME) && is(tokens[at - 1], BODY)) return at < to - 1 || goesOn(tokens, at) ? at : null;
  }
  return null;
}

/** "João de Exemplo": small words of a name and more of it follow a first name. */
const goesOn = (tokens: readonly Token[], at: number): boolean => capitalRun(tokens, at) > at + 1;

/** "Le ministre de la Culture Jean Exemple": behind the field of a minister, though it has an article, a first name is somebody's. */
function nameBehindField(tokens: readonly Token[], title: number, from: number, to: number): number | null {
  if (!tokens.slice(title, from).some(({ lower }) => isMinister.has(lower)) || is(tokens[to - 1], BODY)) return null;
  const isFirst = (at: number): boolean => at > from && is(tokens[at], GIVEN_NAME);
  const first = isFirst(to - 3) ? to - 3 : to - 2;
  return isFirst(first) ? first : null;
}
/** Where a name starts that is hidden in a run of capitals from `from` to `to`, with an article before them. */
export const nameBehindArticle = (tokens: readonly Token[], title: number, from: number, to: number): number | null =>
  nameBehindBody(tokens, from, to) ?? nameBehindField(tokens, title, from, to);

/** The name that starts at `at` in a tail that ends at `end`, and goes on behind its small words. */
export const nameFrom = (tokens: readonly Token[], at: number, end: number): Range => ({
  from: at,
  to: Math.max(end, capitalRun(tokens, at)),
});

/** "ministre", "consejera": behind such a head stands a field of government. */
export const isMinister: ReadonlySet<string> = new Set(ministers);

/** Two or three capitalised words behind a comma, courtesies before them, and no job among them. */
export function nameBehindComma(tokens: readonly Token[], comma: number): Range | null {
  if (tokens[comma]?.mark !== ",") return null;
  let from = is(tokens[comma + 1], ARTICLE) && is(tokens[comma + 2], TITLE) ? comma + 2 : comma + 1;
  while (is(tokens[from], TITLE)) from += 1;
  const to = capitalRun(tokens, from);
  // "Arnau Exemple i Mostra": small words of a name do not count.
  const size = tokens.slice(from, to).filter(({ capital }) => capital).length;
  if (size < 2 || size > 3 || tokens[from]?.sentence !== tokens[comma]?.sentence) return null;
  return tokens.slice(from, to).some((token) => is(token, ROLE_NOUN | BODY | GENITIVE_BODY)) ? null : { from, to };
}

/** The end of a run before ", Jr.". */
function withoutSuffix(tokens: readonly Token[], { from, to }: Range): number {
  let end = to;
  while (end > from && (is(tokens[end - 1], SUFFIX) || tokens[end - 1]?.mark === ",")) end -= 1;
  return end;
}

const INITIAL = /^\p{Lu}\.$/u;

/** Words of a name behind a comma. */
const [SHORTEST, LONGEST] = [2, 5];

/** "The director of the trust, Dr Jan Example, said": the name behind the comma at `at`. Refuses "the mayor of Springfield, New York". */
export function holderBehindComma(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  if (tokens[at]?.mark !== ",") return null;
  const from = at + 1;
  let first = from; // "Secretary of State, the Rt Hon Jane Example": a courtesy may have an article.
  if (is(tokens[first], ARTICLE) && is(tokens[first + 1], TITLE)) first += 1;
  while (is(tokens[first], TITLE) && tokens[first]?.capital === false) first += 1;
  const to = capitalRun(tokens, first);
  const size = to - first;
  if (size < SHORTEST || size > LONGEST || holdsRole(tokens, { from, to: nameEnd(tokens, first, to).name }))
    return null;
  const ends = tokens[to]?.capital !== true || phraseOf(tokens, to, lexicon) > 0;
  return ends || is(tokens[first], TITLE) ? { from: first, to } : null;
}
