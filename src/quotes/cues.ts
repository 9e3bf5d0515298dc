import { accordingBehind, accordingTo } from "./according.ts";
import { type Cue, cueOf, isSorted } from "./cue.ts";
import { closesInverted, invertedAfter } from "./inverted-cue.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { holdsPronoun, isSetOff, phraseAt, startingWith } from "./phrases.ts";
import { firstPerson, isParticiple, mentionAfter, subjectBefore } from "./subject.ts";
import { is, type Token } from "./tokens.ts";
import {
  ARTICLE,
  CONJUNCTION,
  CUE,
  GIVEN_NAME,
  NOT_NAME,
  PASSIVE,
  PREPOSITION,
  RELATIVE,
  SEPARABLE,
} from "./word-class.ts";
import { colons } from "./wordless-cues.ts";

/** Tokens that may stand between name and verb: "Jane Example, however, also said". */
const BETWEEN = 4;
/** Tokens between the halves of a verb: "fügt Jan Beispiel, Leiter der Abteilung, hinzu". */
const SEPARATED = 20;
/** Tokens between a verb and the name behind it: "said in a statement Jane Example". */
const LATER = 8;
/** Small words behind a verb that closes its sentence. */
const REST = 3;
/** Words before a verb that opens its clause: "En su intervención, ha dicho". */
const OPENING = 10;

/** Every cue of a paragraph, in order. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  let clause = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === "quotation") {
      clause = at + 1;
      const cue = invertedAfter(tokens, at, mentions, lexicon);
      if (cue !== null) cues.push(cue);
      continue;
    }
    if (tokens[at - 1]?.sentence !== token.sentence) clause = at;
    if (!is(token, CUE)) continue;
    const behind = at === clause || tokens[at - 1]?.kind !== "word";
    const according =
      phraseAt(tokens, at, lexicon.accordingTo) || (behind ? accordingBehind(tokens, at, mentions, lexicon) : 0);
    const statement = phraseAt(tokens, at, lexicon.statements);
    const plain = token.capital && at > clause ? 0 : phraseAt(tokens, at, lexicon.verbs);
    const verb = plain || (startsAfterQuotation(tokens, at, clause) ? separated(tokens, at, lexicon) : 0);
    const length = Math.max(according, statement, verb);
    if (length === 0) continue;
    const place = { at, length, clause, words: wordsAt(tokens, at, length) };
    if (according > 0) cues.push(accordingTo(tokens, mentions, place, lexicon));
    else cues.push(speech(tokens, mentions, place, lexicon, cues.at(-1), statement > 0));
    at += length - 1;
  }
  const wordless = colons(tokens, mentions, cues);
  return wordless.length === 0 && isSorted(cues) ? cues : [...cues, ...wordless].sort((a, b) => a.start - b.start);
}

/** Some tokens as people read them. */
function wordsAt(tokens: readonly Token[], at: number, length: number): string {
  let words = tokens[at]?.text ?? "";
  for (let next = at + 1; next < at + length; next += 1) words += ` ${tokens[next]?.text ?? ""}`;
  return words;
}

/** 1 for the first word of a verb whose others follow behind its subject: „…“, fügt Jan Beispiel hinzu. */
function separated(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (token === undefined || !is(token, SEPARABLE)) return 0;
  for (const words of startingWith(token, lexicon.separable)) {
    const particle = words.at(-1);
    for (let next = at + 2; next < at + SEPARATED && tokens[next]?.sentence === tokens[at]?.sentence; next += 1) {
      if (tokens[next]?.kind === "quotation") break;
      if (tokens[next]?.word === particle) return 1;
    }
  }
  return 0;
}

interface Place {
  readonly at: number;
  readonly length: number;
  /** Where the clause of the verb begins: after a quotation or at the start of the sentence. */
  readonly clause: number;
  readonly words: string;
}

function speech(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { at, length, clause, words }: Place,
  lexicon: Lexicon,
  earlier: Cue | undefined,
  announces: boolean,
): Cue {
  const sentence = tokens[at]?.sentence ?? 0;
  const end = at + length;
  const place = { at, end, sentence, announces };
  // "Jan Example was told": somebody else speaks.
  // "…" – czytamy w komunikacie: nobody does.
  if (length === 1 && (is(tokens[at - 1], PASSIVE) || is(tokens[at], PASSIVE)))
    return cueOf(place, null, `“${words}”`, { passive: true });
  const before = subjectBefore(tokens, mentions, { at, clause }, lexicon);
  const beside = mentionAfter(tokens, mentions, end, sentence);
  if (lexicon.verbLast && before === undefined && startsAfterQuotation(tokens, at, clause)) {
    const subject = beforeQuotation(tokens, mentions, clause - 1);
    // It stands behind the quotation, whoever is named before.
    if (subject !== undefined)
      return { ...cueOf(place, subject, `name before the quotation, “${words}” behind it`), start: at };
  }
  const afterQuotation = startsAfterQuotation(tokens, at, clause);
  // "spiegano dal Comune": several speak, from where is all that is said.
  const several = beside?.oblique === true && isPlural(tokens[at], lexicon);
  // "a letter urging Jan Example to act": who stands behind such a verb is spoken to.
  // "popsal jednání starosty": in such a case nobody acts.
  const declined = lexicon.declinedRoles.size > 0 && beside?.kind === "role" && beside.oblique;
  const right = several || declined || (!afterQuotation && isParticiple(tokens[at], lexicon)) ? undefined : beside;
  // "Jan Example, saying “…,” today announced Acme would": behind the marks the sentence goes on.
  const goesOn = !afterQuotation && tokens[clause - 1]?.kind === "quotation" && earlier?.sentence === sentence;
  // "Jan Example said that the trust would go on, and stressed": joined verbs have one subject.
  const joined = is(tokens[at - 1], CONJUNCTION) && earlier?.sentence === sentence;
  const thing = before?.article !== undefined && before.kind === "name" && before.role === null;
  if (joined && earlier.subject !== null && (!before || (thing && before.start > earlier.subject.start)))
    return cueOf(place, earlier.subject, `“${words}”, joined to what stands before`);
  // "schreiben sie": a verb of several, and no "she".
  const they = lexicon.capitalNouns && isPlural(tokens[at], lexicon);
  if (they && (right ?? before)?.kind === "pronoun") return cueOf(place, null, `“${words}”`);
  // "Nach der Wahl des Vorstands sagte Jan Beispiel": a noun inside what opens the clause is not its subject.
  const noun = lexicon.capitalNouns && right !== undefined && thingIn(tokens, before, clause);
  const nearest =
    (noun ? undefined : before) ?? (goesOn && earlier.end < clause ? (earlier.subject ?? undefined) : undefined);
  // "… se nelíbí Národnímu ústavu, jak uvedla pro deník mluvčí Jana Vzorová": one word far from the verb, and a full name behind it.
  const named =
    nearest && lexicon.genitive?.loose && nearest.end !== at ? namedBehind(tokens, mentions, end) : undefined;
  if (named !== undefined && nearest !== undefined && isOneWord(nearest)) return cueOf(place, named, `“${words}”`);
  const inverted = closesInverted(tokens, { at, end }, right, lexicon);
  const chosen = afterQuotation || nearest === undefined || inverted;
  if (right !== undefined && chosen && right.kind !== "document") {
    return cueOf(place, right, `“${words}” with the name beside it`);
  }
  if (nearest !== undefined) {
    const close = at - nearest.end <= BETWEEN;
    return cueOf(place, nearest, close ? `name before “${words}”` : `“${words}” in the same sentence`);
  }
  if (right !== undefined) return cueOf(place, right, `“${words}” with the name beside it`);
  // "…, adding that": nobody new speaks.
  if (earlier?.sentence === sentence && at - clause <= BETWEEN && isSilent(tokens, clause, at))
    return cueOf(place, earlier.subject, earlier.because);
  const says = lexicon.dropsPronouns && holdsPronoun(tokens[end - 1], length, lexicon);
  const later = afterQuotation && !says ? firstPerson(tokens, mentions, end) : undefined;
  const near = later !== undefined && later.start - end <= LATER && later.sentence === sentence && !later.oblique;
  if (near && !isParted(tokens, end, later.start)) return cueOf(place, later, `“${words}”`);
  const alone = afterQuotation && (endsClause(tokens, mentions, end) || isShortRest(tokens, mentions, end));
  const opens = !afterQuotation && opensClause(tokens, at, clause);
  const dropped = says || (lexicon.dropsPronouns && (alone || opens) && !isPlural(tokens[at], lexicon));
  // “…”, klinkt het: nobody new speaks.
  const impersonal = alone && length > 1 && lexicon.impersonal.has(tokens[end - 1]?.lower ?? "");
  return cueOf(place, null, `“${words}”`, { dropped: dropped || impersonal });
}

/** Who is named in full, with a title, in the few words behind a verb; nobody in a clause of its own. */
function namedBehind(tokens: readonly Token[], mentions: readonly Mention[], end: number): Mention | undefined {
  const later = firstPerson(tokens, mentions, end);
  if (later?.kind !== "name" || later.role === null || later.name?.includes(" ") !== true) return undefined;
  const near = later.start - end <= LATER && later.sentence === tokens[end]?.sentence;
  return near && !isParted(tokens, end, later.start) ? later : undefined;
}

const isOneWord = ({ kind, name, role, title }: Mention): boolean =>
  kind === "name" && role === null && title === null && name?.includes(" ") === false;

/**
 * Ayşe Örnek, köprüyü anlatarak, “…” dedi: the last before the marks, in the same sentence, behind whose name a comma stands, since what
 * is said of the subject comes between it and the verb; else the last to be named.
 */
function beforeQuotation(tokens: readonly Token[], all: readonly Mention[], quotation: number): Mention | undefined {
  const sentence = tokens[quotation]?.sentence;
  const named = all.filter((each) => each.end <= quotation && each.sentence === sentence && !each.oblique);
  const people = named.filter(({ kind }) => kind !== "document");
  return people.findLast(({ end }) => tokens[end]?.mark === "," || tokens[end - 1]?.mark === ",") ?? people.at(-1);
}

/** True for one word that is no first name and does not open its clause. */
const thingIn = (tokens: readonly Token[], mention: Mention | undefined, clause: number): boolean =>
  mention?.kind === "name" &&
  mention.role === null &&
  mention.name?.includes(" ") === false &&
  mention.start > clause &&
  !is(tokens[mention.end - 1], GIVEN_NAME);

/** "dijo.", "ha detto al termine del vertice,": nothing follows, or only when and where. */
function endsClause(tokens: readonly Token[], mentions: readonly Mention[], end: number): boolean {
  const after = tokens[end];
  if (after?.kind !== "word") return true;
  if (!is(after, PREPOSITION | NOT_NAME)) return false;
  let stop = end;
  while (tokens[stop]?.kind === "word" && tokens[stop]?.sentence === after.sentence) stop += 1;
  return mentions.every((mention) => mention.oblique || mention.start < end || mention.start >= stop);
}

/** "pochválil obec.", "dodává smutně.": a few small words close the sentence, and nobody is among them. */
function isShortRest(tokens: readonly Token[], mentions: readonly Mention[], end: number): boolean {
  let stop = end;
  while (tokens[stop]?.kind === "word" && tokens[stop]?.capital === false && !is(tokens[stop], RELATIVE)) stop += 1;
  const closed = tokens[stop]?.sentence !== tokens[end]?.sentence || /^[.!?]$/.test(tokens[stop]?.mark ?? "");
  return closed && stop - end <= REST && mentions.every((each) => each.end <= end || each.start >= stop);
}

/** "Dijo que", "Además, ha asegurado que": a verb opens the clause, and nobody stands before it. */
function opensClause(tokens: readonly Token[], at: number, clause: number): boolean {
  if (at === clause || isSetOff(tokens, at)) return true;
  if (at - clause > OPENING || is(tokens[clause], ARTICLE)) return false;
  return tokens[at - 1]?.mark === "," || (at - clause === 1 && is(tokens[clause], NOT_NAME | CONJUNCTION));
}

/** "dijeron": several speak, and one who was spoken of is not they. */
const isPlural = (verb: Token | undefined, { pluralEndings }: Lexicon): boolean =>
  pluralEndings.some((ending) => verb?.lower.endsWith(ending) === true);

/** "said the man who hired Jan Example", "said “…” Jan Example": what stands between verb and name parts them. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === "quotation" || is(tokens[at], RELATIVE)) return true;
  }
  return false;
}

function startsAfterQuotation(tokens: readonly Token[], at: number, clause: number): boolean {
  if (tokens[clause - 1]?.kind !== "quotation" || at - clause > BETWEEN) return false;
  return isSilent(tokens, clause, at, 0);
}

/** True where nothing but marks stands, and words of some classes. */
function isSilent(tokens: readonly Token[], from: number, to: number, classes = CONJUNCTION): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== "punctuation" && !is(tokens[at], classes)) return false;
  }
  return true;
}

/** True if a paragraph ends by announcing what somebody says. */
export function announcement(cues: readonly Cue[]): Cue | null {
  return cues.findLast((cue) => cue.announces) ?? null;
}
