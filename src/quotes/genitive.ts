import type { Known } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { canBeName, holdsFirstName, isLetters, isNamedAlone, isPlainName } from "./name-signs.ts";
import { phraseOf } from "./phrases.ts";
import { isMinister, nameBehindComma } from "./tail-name.ts";
import { mayOpenTitle, titleStart } from "./title-front.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import {
  AGENCY,
  ARTICLE,
  BODY,
  CONJUNCTION,
  GENITIVE_BODY,
  GIVEN_NAME,
  NOT_NAME,
  PARTICLE,
  PREPOSITION,
  RELATIVE,
  ROLE_NOUN,
  STOP,
  SUFFIX,
  TITLE,
} from "./word-class.ts";

/** A job title with what hangs on it, and the name behind it if there is one. */
interface BareTitle {
  readonly role: Range;
  readonly name: Range | null;
}

/** Tokens from head noun to name, at most. */
const LONGEST = 18;
/** Words of a name that has more than two. */
const LONG_NAMES = [4, 3] as const;
/** Words of a name, at most. */
const LONGEST_NAME = 4;
/** Words between a capitalised adjective and its noun: "Первый заместитель". */
const ADJECTIVES = 2;
/** Words between the first of a body's name and the head of a title behind it. */
const BODY_WORDS = 4;
/** What may stand inside a title: the marks round a company's name, an ampersand. */
const INSIDE = /^["“”„«»&№/]$/u;

/**
 * Reads "директор института «Пример» Иван Примеров" where a language hangs nouns on a title without any small word.
 * The name is the last two capitalised words, three with a patronymic; one only if it looks like a surname. Refuses
 * "президент Республики": words that belong to places and bodies are no name.
 */
export function bareTitle(tokens: readonly Token[], at: number, lexicon: Lexicon, known: Known): BareTitle | null {
  const { genitive } = lexicon;
  const noun = genitive === null ? -1 : headNoun(tokens, at, lexicon);
  if (genitive === null || noun < 0) return null;
  const end = stretchEnd(tokens, noun + 1, lexicon);
  let from = noun === at ? startOf(tokens, noun, lexicon) : at;
  // "ҚР Көлік министрі", "QR Kólik mınıstri": a country's letters stand in front.
  if (genitive.loose && noun > at && tokens[at - 1]?.sentence === tokens[at]?.sentence && isLetters(tokens[at - 1]))
    from -= 1;
  // "a Vízügyi Hivatal felelős vezetője": a body's whole name stands in front.
  while (lexicon.titlesBehind && noun > at && from > 0 && isOfBody(tokens[from - 1]) && isBeside(tokens, from))
    from -= 1;
  // "рибарят Петко от Шабла", "захирал Б.Загвар": a first name alone right behind a job.
  const alone = tokens[noun + 1]?.capital && !tokens[noun + 2]?.capital && !is(tokens[noun + 2], PARTICLE);
  if (genitive.loose && alone && isNamedAlone(tokens[noun + 1]))
    return { role: { from, to: noun + 1 }, name: { from: noun + 1, to: noun + 2 } };
  let start = end;
  while (start > noun + 1 && isOfName(tokens, start - 1) && !is(tokens[start - 1], GENITIVE_BODY)) start -= 1;
  const particle = sizeWithParticle(start);
  if (particle > 0) start = end - particle;
  // "Phó Chủ tịch UBND quận Ví Dụ": a district is nobody.
  const placed = genitive.syllables && is(tokens[start - 1], PREPOSITION) && !holdsFirstName(tokens, start, end);
  const size = placed ? 0 : particle || sizeBehindCourtesy(start) || nameSize(start);
  let to = size > 0 ? end - size : end;
  // "rzeczniczki policji kom. Beaty Okazowej": a courtesy belongs to the name.
  while (size > 0 && to > noun + 1 && is(tokens[to - 1], TITLE) && !is(tokens[to - 1], ROLE_NOUN)) to -= 1;
  // "rektor Akademii Nauk, prof. Jan Przykładny": all that stands before the comma hangs on the title.
  const whole = start === noun + 1 && size > 0 && size === end - start;
  if ((genitive.loose || lexicon.titlesBehind) && !(whole && !(tokens[end]?.mark === "," && isBodysOrLed(start)))) {
    // "directora del Festival Riu de Veus, …": a small word within the body's name ends nothing there.
    const comma = tokens[end]?.mark === "," ? end : stretchEnd(tokens, noun + 1, lexicon, true);
    const behind = nameBehindComma(tokens, comma);
    if (behind !== null) return { role: { from, to: comma }, name: behind };
  }
  // "mluvčí Jan Příklad ml.": the younger of two is part of the name.
  const suffix = is(tokens[end], SUFFIX) && isBeside(tokens, end) && size > 1 ? 1 : 0;
  if (size > 0) return { role: { from, to }, name: { from: to, to: end + suffix } };
  // Nothing hangs on it: an ordinary title.
  return end === noun + 1 ? null : { role: { from, to }, name: null };

  /** "kata Gubernur Alor, Ir. Maria Contoh", "pengarah Contoh Berhad, Siti Misalan": a body before the comma, a name behind it. */
  function isBodysOrLed(first: number): boolean {
    const given = is(tokens[end + 1], GIVEN_NAME) && !is(tokens[first], GIVEN_NAME);
    // "Directoarea CFR Călători, Zamfira Exemplu": letters of a company.
    return (
      given ||
      isLetters(tokens[first]) ||
      is(tokens[end + 1], TITLE) ||
      tokens.slice(first, end).some((token) => is(token, BODY))
    );
  }

  /** "Menteri Pengangkutan Datuk Ahmad Contoh": words behind a word of respect, in one run; 0 where there is none. */
  function sizeBehindCourtesy(first: number): number {
    if (!genitive?.loose) return 0;
    for (let at = end - 1; at > first; at -= 1) {
      if (!is(tokens[at - 1], TITLE)) continue;
      let from = at - 1;
      while (from > first && is(tokens[from - 1], TITLE)) from -= 1;
      return end - at <= LONGEST_NAME ? end - from : 0;
    }
    return 0;
  }

  /** "wójt Jan de Przykład": a first name, small words of a name and the rest of it; 0 for anything else. */
  function sizeWithParticle(last: number): number {
    let first = last - 1;
    while (first > noun && first > last - 3 && !tokens[first]?.capital && is(tokens[first], PARTICLE)) first -= 1;
    const opens = is(tokens[first], GIVEN_NAME) || (canBeName(tokens[first]) && tokens[first - 1]?.capital === false);
    return last < end && first < last - 1 && first > noun && opens ? end - first : 0;
  }

  /** "zastupitelka Hana Vzorná Lípová": three words are a name where the first is a first name and the second none. */
  function isLonger(word: (back: number) => string): boolean {
    const [first, second] = [tokens[end - 3], tokens[end - 2]];
    if (isAcronym(first) || is(tokens[end - 4], PREPOSITION) || is(second, GIVEN_NAME)) return false;
    if (is(first, GIVEN_NAME)) return true;
    // "kepala dinas Kabupaten Alor Maria Contoh Danau": a word before that stands alone elsewhere is a first name.
    // Where names are declined, a town of the same case does so as well: "předseda obce Vzorov Jan Příklad".
    return lexicon.nameCases.length === 0 && known.isRun(word(3)) && !known.isRun(word(2)) && !known.isRun(word(1));
  }

  function nameSize(first: number): number {
    const size = end - first;
    const word = (back: number): string => tokens[end - back]?.lower ?? "";
    const ends = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));
    if (size === 0) return 0;
    if (size > 1) {
      if (genitive?.loose && size > 2 && isLonger(word)) return 3;
      // "Menteri Sosial Zelda Indar Contoh": behind a minister's one field all is the name.
      if (size === 3 && first === noun + 2 && isMinister.has(tokens[noun]?.lower ?? "")) return 3;
      // "Bộ trưởng Nguyễn Văn Mẫu": a first name, or a surname where these come first, begins it.
      for (const long of LONG_NAMES) if (size >= long && is(tokens[end - long], GIVEN_NAME)) return long;
      const patronymic = ends(word(1), genitive?.patronymics ?? []) || ends(word(2), genitive?.patronymics ?? []);
      return patronymic && size > 2 ? 3 : 2;
    }
    // "Ministrul Finanțelor, Ion Exemplu, …": what a department is called, and who heads it behind the comma.
    const heads = first === noun + 1 && tokens[noun]?.capital === true && nameBehindComma(tokens, end) !== null;
    if ((genitive?.loose && heads) || isLetters(tokens[end - 1])) return 0;
    const beside = first === noun + 1 && !is(tokens[first], BODY | AGENCY);
    const surname = ends(word(1), genitive?.surnames ?? []);
    if (genitive?.loose && (known.isLast(word(1)) || known.isLastIn(word(1), lexicon.nameCases))) return 1;
    return surname && (beside || (!genitive?.loose && known.isLast(word(1)))) ? 1 : 0;
  }
}

/** A word with a capital that is no article: "A Vízügyi Hivatal". */
const isOfBody = (token: Token | undefined): boolean => canBeName(token) && !is(token, ARTICLE);

/** True where a word and the one before it are of one sentence. */
const isBeside = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.sentence === tokens[at]?.sentence;

const isAcronym = (token: Token | undefined): boolean => token !== undefined && token.text === token.text.toUpperCase();

/** "Jan Przykładny": a first name may be a month's short one as well. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isMonth = token?.capital === true && is(token, GIVEN_NAME) && canBeName(tokens[at + 1]);
  return isMonth || canBeName(token);
}

/** The head noun of a title that opens at `at`; -1 for none. */
function headNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (is(tokens[at], ROLE_NOUN)) return at;
  const first = tokens[at];
  const small = lexicon.genitive?.syllables ? 0 : STOP;
  if (first?.capital !== true || is(first, NOT_NAME | AGENCY | small) || !mayOpenTitle(tokens, at, lexicon)) return -1;
  // "poinformował w Tarnie szef klubu": a place is no part of the title behind it.
  if (lexicon.genitive?.loose && is(tokens[at - 1], PREPOSITION)) return -1;
  const longest = lexicon.titleFronts.length > 0 ? BODY_WORDS : ADJECTIVES;
  for (let next = at + 1; next <= at + longest + 1; next += 1) {
    const token = tokens[next];
    // "Phó Chủ tịch", where a title of two syllables may have another title in front.
    if (next === at + 1 && lexicon.genitive?.syllables && token?.capital && is(tokens[next + 1], ROLE_NOUN)) continue;
    // "Eesti Raamatukogude Ühingu esinaine": a body's whole name in front.
    if (lexicon.titleFronts.length > 0 && canBeName(token) && !is(first, GIVEN_NAME) && isBeside(tokens, next))
      continue;
    if (token?.kind !== "word" || token.capital || token.sentence !== first.sentence) return -1;
    if (is(token, ROLE_NOUN)) return next;
    if (is(token, STOP) || phraseOf(tokens, next, lexicon) > 0 || !mayOpenTitle(tokens, next, lexicon)) return -1;
  }
  return -1;
}

/** Where a title begins; a place behind a small word is none of it. */
function startOf(tokens: readonly Token[], noun: number, lexicon: Lexicon): number {
  const from = titleStart(tokens, noun, lexicon);
  const place = lexicon.genitive?.loose && tokens[from]?.capital === true && is(tokens[from - 1], PREPOSITION);
  return place ? noun : from;
}

/** Up to a comma, a verb of speech, a relative pronoun or an adverb. */
function stretchEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, far = false): number {
  let at = from;
  for (; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) break;
    if (token.kind === "quotation") continue;
    if (token.kind === "punctuation") {
      if (INSIDE.test(token.text)) continue;
      break;
    }
    // "Кирилл Примеров назвал", "Кирилла Примерова по итогам": behind a whole name the sentence goes on.
    if (
      !far &&
      !lexicon.genitive?.syllables &&
      !token.capital &&
      !is(token, TITLE) &&
      at >= from + 2 &&
      isPlainName(tokens[at - 2]) &&
      isPlainName(tokens[at - 1])
    )
      break;
    // "jednání starosty předseda klubu": who acts hangs on nobody.
    if (!token.capital && is(token, ROLE_NOUN) && isSubject(tokens[from - 1], token, lexicon)) break;
    // "Giám đốc Lê Văn Mẫu cho biết": a verb of speech may open with a small word.
    if (token.capital || (is(token, PREPOSITION | CONJUNCTION) && phraseOf(tokens, at, lexicon) === 0)) continue;
    if (is(token, NOT_NAME | RELATIVE)) break;
    if (at === from && lexicon.genitive?.loose && pointsAt(tokens, at)) continue;
    if (is(token, STOP) || phraseOf(tokens, at, lexicon) > 0) break;
  }
  // A small word at the end belongs to the sentence.
  while (at > from && isLoose(tokens[at - 1])) at -= 1;
  return at;
}

/** "szef tego klubu Jan Przykładny": one small word, the noun it belongs to, and a name. */
const pointsAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "word" &&
  tokens[at + 1]?.capital === false &&
  !is(tokens[at + 1], STOP) &&
  isOfName(tokens, at + 2) &&
  canBeName(tokens[at + 3]);
/** True for a job as a verb's subject behind one that is declined. */
const isSubject = (before: Token | undefined, token: Token, { declinedRoles }: Lexicon): boolean =>
  before !== undefined && declinedRoles.has(before.lower) && !declinedRoles.has(token.lower);

const isLoose = (token: Token | undefined): boolean =>
  token?.kind === "quotation" || (token?.capital === false && is(token, STOP));
