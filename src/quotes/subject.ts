import { indexFrom, mentionFrom } from "./cue.ts";
import type { Lexicon } from "./lexicon.ts";
import { behindMedium } from "./medium.ts";
import { changed, type Mention } from "./mention.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import { AGENCY, CONJUNCTION, GIVEN_NAME, PREPOSITION, PRONOUN, RELATIVE, SUBJECT_PRONOUN } from "./word-class.ts";

/** Mentions looked at for the subject of a verb, words for the relative pronoun that opens an aside, and small words before a name, at most. */
const [LOOK_BACK, ASIDE, OBJECT] = [12, 12, 2];

/** Where a verb stands: token indices of the verb and of the first token of its clause. */
interface Place {
  readonly at: number;
  readonly clause: number;
}

/**
 * What the clause before a verb is about: the nearest mention that is nobody's object, stands in no aside and hangs on
 * no preposition: in "a friend of Jan Example said" the friend speaks, and has no name.
 */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { at, clause }: Place,
  lexicon: Lexicon,
): Mention | undefined {
  const sentence = tokens[at]?.sentence;
  const comma = tokens[at - 1]?.mark === ",";
  const far = isJoined(tokens, at, lexicon) ? actor(tokens, mentions, { at, clause }) : undefined;
  if (far !== undefined) return far;
  const described = comma ? beforeAside(tokens, mentions, { at, clause }) : undefined;
  if (described !== undefined) return described;
  let object: Mention | undefined;
  const last = indexFrom(mentions, at) - 1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start < clause || mention.sentence !== sentence) break;
    if (mention.end > at || inBrackets(tokens, mention, clause)) continue;
    // "Jan Example, Acme, said": the body is where the person works.
    const owner = mentions[index - 1];
    const works = owner?.kind === "name" && isBehindComma(tokens, owner, mention);
    const full =
      works && !owner.oblique && mention.kind === "name" && mention.role === null && owner.name?.includes(" ") === true;
    // "Jana Beispiel, Leuchtturmmeisterin der Werft sagt": the comma that closes it may be left out.
    const open = mention.end === at && isGiven(tokens, owner) && !isGiven(tokens, mention);
    if (full && (open || tokens[mention.end]?.mark === ",") && owner.start >= clause) return owner;
    if (mention.oblique) {
      // "før han sa": what can only be a subject is one.
      const may = !lexicon.verbSecond || is(tokens[mention.start], SUBJECT_PRONOUN);
      if (may && opensClause(tokens, mention, { at, clause })) return mention;
      continue;
    }
    if (!comma || mention.end === at) return mention;
    const opener = openerOf(tokens, mentions, { at, clause });
    if (opener !== undefined) return opener;
    if (inAside(tokens, mention, clause)) continue;
    // "Jan Example greeted Ann Sample, saying": who is greeted does not speak.
    if (object !== undefined) return commaBetween(tokens, mention, object) ? object : mention;
    object = mention;
  }
  return object;
}

const isGiven = (tokens: readonly Token[], mention: Mention | undefined): boolean =>
  is(tokens[mention?.start ?? -1], GIVEN_NAME);

/** "… and said", "…, saying": the verb shares the subject of the one before it, which may have an object. */
const isJoined = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  is(tokens[at - 1], CONJUNCTION) || (isParticiple(tokens[at], lexicon) && followsComma(tokens, at));

/** ", saying" and ", en déclarant". */
const followsComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[is(tokens[at - 1], PREPOSITION) ? at - 2 : at - 1]?.mark === ",";

/** "saying", "diciendo". */
export const isParticiple = (verb: Token | undefined, { participles }: Lexicon): boolean =>
  participles.some((ending) => verb?.lower.endsWith(ending) === true);

/**
 * Who acts in a clause: the first that hangs on no preposition, or the one behind the comma where a small clause opens:
 * "When Ann Sample came, Jan Example greeted her and said". Undefined where the clause is about one alone.
 */
function actor(tokens: readonly Token[], mentions: readonly Mention[], { at, clause }: Place): Mention | undefined {
  const sentence = tokens[at]?.sentence;
  const last = indexFrom(mentions, at) - 1;
  let first: Mention | undefined;
  let count = 0;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start < clause || mention.sentence !== sentence) break;
    // "Whereas, Jan Example stood here, declaring": one word and its comma lead in.
    const leadsIn = mention.initial && tokens[mention.end]?.mark === ",";
    const beside =
      leadsIn || mention.end > at || inBrackets(tokens, mention, clause) || inAside(tokens, mention, clause);
    if (mention.oblique || beside) continue;
    // "When Ann Sample left Jan Example rose and said": no comma tells where the other clause begins.
    if (first !== undefined && is(tokens[clause], RELATIVE)) break;
    // "Former keeper (ret.), Jan Example, thanked the board, saying": the name of who has the title.
    const titled = mention.kind === "role" && first?.kind === "name" && tokens[first.start - 1]?.mark === ",";
    if (!titled) first = mention;
    count += 1;
    if (is(tokens[clause], RELATIVE | PREPOSITION) && tokens[mention.start - 1]?.mark === ",") break;
  }
  return count > 1 ? first : undefined;
}

/** "Jan Example, Acme" and, where the comma closes the title, "Jan Example, keeper at Tarn, Atlantis". */
const isBehindComma = (tokens: readonly Token[], { end }: Mention, { start }: Mention): boolean =>
  (end === start - 1 && tokens[end]?.mark === ",") || (end === start && tokens[end - 1]?.mark === ",");

/** "Jan Example, keeper, who works at Tarn, Atlantis, says": the name that opens a clause, where a comma stands before its verb. */
function openerOf(tokens: readonly Token[], mentions: readonly Mention[], { clause }: Place): Mention | undefined {
  let from = clause;
  while (from < clause + 2 && tokens[from]?.kind === "punctuation") from += 1;
  const first = mentions[indexFrom(mentions, from)];
  const full = first?.kind === "name" && !first.oblique && first.name?.includes(" ") === true;
  if (!full || first.start !== from) return undefined;
  const aside = tokens[first.end]?.mark === "," || tokens[first.end - 1]?.mark === ",";
  return aside || (first.role !== null && is(tokens[first.end], RELATIVE)) ? first : undefined;
}

/** Words of "Jan Example, works lead at Acme, said", at most. */
const LONGEST_ASIDE = 14;

/** Who stands in full before two commas and what is between them, whatever names are in that. */
function beforeAside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { at, clause }: Place,
): Mention | undefined {
  let comma = at - 2;
  while (comma > clause && comma > at - LONGEST_ASIDE && tokens[comma]?.kind === "word") comma -= 1;
  if (tokens[comma]?.mark !== "," || comma === at - 2) return undefined;
  const index = indexFrom(mentions, comma) - 1;
  const mention = mentions[index];
  const full = mention?.kind === "name" && !mention.oblique && mention.name?.includes(" ") === true;
  if (!full || mention.start < clause || (mention.end !== comma && mention.end !== comma + 1)) return undefined;
  // "Jan Example, Mayor Ann Sample, said": a title of her own makes the second somebody else.
  const inside = mentions[index + 1];
  return inside?.kind === "name" && inside.end >= at - 1 && inside.start === comma + 1 && inside.role !== null
    ? undefined
    : mention;
}

/** "As Jan Example put it": the small word opens the clause, and the verb stands right behind the name. */
function opensClause(tokens: readonly Token[], mention: Mention, { at, clause }: Place): boolean {
  const small = mention.start - 1;
  const near =
    mention.end === at ||
    (mention.end === at - 1 && tokens[at - 1]?.kind === "word" && !is(tokens[at - 1], CONJUNCTION));
  if (!near || isPossessive(tokens[mention.end - 1])) return false;
  if (small < clause || !is(tokens[small], PREPOSITION)) return false;
  return small === clause || tokens[small - 1]?.kind !== "word";
}

/** "(Scuola per Sportivi)": a note is no subject; its end stands before the verb, its opening in the same clause. */
function inBrackets(tokens: readonly Token[], mention: Mention, clause: number): boolean {
  for (let at = mention.start - 1; at >= clause && at > mention.start - ASIDE; at -= 1) {
    if (tokens[at]?.mark === "(") return true;
    if (tokens[at]?.mark === ")") return false;
  }
  return false;
}

/** ", whom Ann Sample had praised,": what a relative pronoun opens tells of somebody, and has a subject of its own. */
function inAside(tokens: readonly Token[], mention: Mention, clause: number): boolean {
  for (let at = mention.start; at > clause && at > mention.start - ASIDE; at -= 1) {
    const relative = is(tokens[at], RELATIVE);
    if (relative && tokens[at - 1]?.mark === ",") return true;
    if (at < mention.start && tokens[at]?.mark === ",") return false;
  }
  return false;
}

function commaBetween(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  for (let at = one.end - 1; at < other.start; at += 1) if (tokens[at]?.mark === ",") return true;
  return false;
}

/**
 * The mention right after a verb, one adverb allowed; in "said Acme's director, Jan Example" it is the director, in
 * "said her daughter, Ann Sample" the daughter, in "contó a EFE Juana Ejemplo" whoever stands behind the agency.
 */
export function mentionAfter(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbEnd: number,
  sentence: number,
): Mention | undefined {
  const at = behindMedium(tokens, mentions, verbEnd);
  let index = indexFrom(mentions, at);
  const first = mentions[index];
  if (first === undefined || first.start > at + 1 || first.sentence !== sentence) return undefined;
  // "apuntó que el Ministerio está …": what is said tells of it.
  if (first.start === at + 1 && is(tokens[at], RELATIVE)) return undefined;
  for (let next = mentions[index + 1]; next !== undefined && next.start === mentions[index]?.end; ) {
    // "poinformował w Sejmie szef klubu": where it was said stands between.
    const place = mentions[index]?.oblique === true && !next.oblique && is(tokens[at], PREPOSITION);
    if (!place && !isOwner(tokens[next.start - 1]) && !is(tokens[next.start - 1], AGENCY)) break;
    index += 1;
    next = mentions[index + 1];
  }
  const [found, next] = [mentions[index], mentions[index + 1]];
  if (found === undefined || next === undefined) return found;
  if (isTitleOf(tokens, found, next))
    return changed(next, { role: next.role ?? [found.role, found.name].filter((part) => part !== null).join(" ") });
  return found.start === at + 1 && isObject(tokens, found, next) ? next : found;
}

/** "said Bartender, Meg Example.", "said Acme’s CEO and Chief Tinkerer, Jane Example.": a job that no list has, and behind a comma a full name that ends the sentence. */
function isTitleOf(
  tokens: readonly Token[],
  title: Mention,
  { kind, name, role, start, end, sentence }: Mention,
): boolean {
  if (title.kind !== "name" || title.title !== null || tokens[title.end]?.mark !== "," || start !== title.end + 1)
    return false;
  if (kind !== "name" || role !== null || !is(tokens[start], GIVEN_NAME) || name?.includes(" ") !== true) return false;
  const after = tokens[end];
  return (
    !is(tokens[title.start], GIVEN_NAME) && (after === undefined || after.mark === "." || after.sentence !== sentence)
  );
}

/** "komentuje úspěch Trhu inovací Jan Vzor": one word of what the verb is about, small words, and then a full name. */
function isObject(tokens: readonly Token[], one: Mention, next: Mention): boolean {
  const bare = one.kind === "name" && one.role === null && one.title === null && one.article === undefined;
  if (!bare || one.name?.includes(" ") !== false || next.kind !== "name" || next.name?.includes(" ") !== true)
    return false;
  if (next.oblique || next.sentence !== one.sentence || next.start === one.end || next.start > one.end + OBJECT)
    return false;
  return tokens
    .slice(one.end, next.start)
    .every((token) => token.kind === "word" && !is(token, CONJUNCTION | PREPOSITION));
}

/** "Acme's", "her": whoever follows is somebody else's. */
const isOwner = (token: Token | undefined): boolean =>
  isPossessive(token) || (is(token, PRONOUN) && !is(token, SUBJECT_PRONOUN));

/** The first mention behind a verb that is no agency: "declarou à agência EFX o autarca Rui Exemplo". */
export function firstPerson(tokens: readonly Token[], mentions: readonly Mention[], from: number): Mention | undefined {
  let first = mentionFrom(mentions, from);
  // "poinformował w Sejmie szef klubu Jan Przykładny": where somebody said it.
  while (first !== undefined && (first.oblique || is(tokens[first.start], AGENCY)))
    first = mentionFrom(mentions, first.end);
  return first;
}
