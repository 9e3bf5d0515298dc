import { firstPerson } from "../languages/first-person.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { thatWords } from "../languages/that-words.ts";
import type { Span } from "../types.ts";
import { endsInRole, namesBeforeVerb, SHORTEST_HEAD } from "./before-verb.ts";
import { opensOn } from "./characters.ts";
import { BOUNDARY, NAME_WORDS, namedBehindDash, wordsAtHead } from "./dash-names.ts";
import { key } from "./fold.ts";
import { mapped } from "./mapped.ts";
import { type VerbsByHead, verbOf } from "./speech-verbs.ts";

/** A stretch of speech behind a dash. Offsets are those of the text. */
export interface DashStretch {
  /** With the dash. */
  readonly outer: Span;
  /** The words alone. */
  readonly inner: Span;
}

export interface DashSpeech {
  readonly stretches: readonly DashStretch[];
  /** False where nobody is said to speak: the dash may be a bullet, or somebody goes on. */
  readonly attributed: boolean;
  /** True where a sentence of the reporter stands in front. */
  readonly late: boolean;
  /** True where that sentence ends in a colon: "Trener był zachwycony: – Wszyscy grali świetnie." */
  readonly introduced: boolean;
}

/** What speech behind a dash begins with. */
const DASHES = "–—―-\u00ad";
/** "– Vi", "—Vamos", "- Vi": a dash and the first word of what is said. A hyphen needs its space; a soft one may stand in front. */
const OPENING = /^\u00ad?(?:[–—―]\s?|-\s)(?=["“„«'‘¿¡…]?[\p{Lu}\d])|^-(?=\p{Lu}\p{Ll})/u;
/** "Ordføreren er glad. – Vi bygger", "… –Vi bygger": the reporter begins the paragraph, and somebody speaks behind a longer dash. */
const OPENING_LATER =
  /[.!?:]["”»)]?\s+\u00ad?((?:[–—](?:\s(?=["“„«]?[\p{Lu}\d])|(?=["“„«]?\p{Lu})))|-\s(?=["“„«]?\p{Lu}))/u;
/** "sier hun. – Nå": speech opens again behind a dash that opens a sentence. */
const AGAIN = /[.!?…:,]["”»)]?\s+(?:[–—―]\s?|-\s)(?=["“„«'‘¿¡…]?[\p{Lu}\d])/gu;
/** "—dijo Juan—. Mañana": the second dash closes the aside, and speech goes on. */
const ASIDE_END = /[—–]\s?[.,;:]\s+/g;
export interface SpeechWords {
  /** Verbs with a pronoun between their words: "legger hun til". */
  readonly parted: ReadonlySet<string>;
  readonly verbs: VerbsByHead;
  /** Who may stand beside such a verb: "he", "minister". */
  readonly subjects: ReadonlySet<string>;
  /** Nouns that may end a compound. */
  readonly roles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Ends of where somebody is from, behind the name: "sta" of "Kivirannasta". */
  readonly homes: readonly string[];
  /** True where a verb needs no pronoun. */
  readonly dropsPronouns: boolean;
}

const known = new WeakMap<LanguagePack, SpeechWords>();

/** What is needed to tell whether words say who speaks; made once for a pack. */
export function wordsOf(pack: LanguagePack): SpeechWords {
  const built = known.get(pack);
  if (built) return built;
  const { quotation } = pack;
  const verbs = new Map<string, string[]>();
  const parted = new Set(partedVerbs(quotation));
  for (const verb of [...quotation.verbs, ...parted].sort((a, b) => b.length - a.length)) {
    const phrase = key(verb);
    const first = phrase.split(" ")[0] ?? "";
    verbs.set(first, [...(verbs.get(first) ?? []), phrase]);
  }
  const { he, she, they } = quotation.pronouns;
  const pronouns = new Set([he[0], she[0], they[0]].flatMap((word) => (word ? [key(word)] : [])));
  const roles = quotation.roleNouns.map(key);
  const subjects = new Set([...pronouns, ...quotation.personTitles, ...roles].map(key));
  const articles = new Set(quotation.articles.map(key));
  const heads = new Set(roles.filter((role) => role.length >= SHORTEST_HEAD));
  const common = new Set([
    ...pack.commonWords,
    ...quotation.prepositions,
    ...quotation.relatives,
    ...quotation.notNames,
  ]);
  const dropsPronouns = quotation.dropsPronouns === true;
  const homes = quotation.homes?.endings ?? [];
  const words = { verbs, parted, subjects, articles, common, pronouns, roles: heads, homes, dropsPronouns };
  known.set(pack, words);
  return words;
}

/** "legger hun til": where a verb's subject may part its words, a pronoun does. */
function partedVerbs({ separableVerbs, verbs, pronouns: { he, she, they } }: LanguagePack["quotation"]): string[] {
  if (separableVerbs !== true) return [];
  const subjects = [...he, ...she, ...they];
  return verbs.flatMap((verb) => {
    const [first, second, more] = verb.split(" ");
    return second === undefined || more !== undefined ? [] : subjects.map((word) => `${first} ${word} ${second}`);
  });
}

/**
 * Reads what is said behind a dash, as many languages print it: "– Vi bygger nå, sier Kari Eksempel. – Det haster.",
 * "— Мы ждём, — сказал Иван Примеров." Null for a text that opens with no dash. Walks from one place where a sentence
 * or clause ends to the next. `led` where the paragraph above says who speaks.
 */
export function dashSpeech(text: string, pack: LanguagePack, led = false): DashSpeech | null {
  const first = opensOn(text, DASHES) ? OPENING.exec(text) : null;
  const later = first ? null : laterOpening(text);
  if (!first && !later) return null;
  const words = wordsOf(pack);
  const stretches: DashStretch[] = [];
  let outer = later?.outer ?? 0;
  const introduced = later !== null && !later.hyphen && /:\s*$/.test(text.slice(0, later.outer));
  let start: number | null = first ? first[0].length : (later?.inner ?? 0);
  while (start !== null) {
    const known = boundary(text, start, words);
    const end: { start: number; after: number } | null =
      known ?? (stretches.length === 0 && words.dropsPronouns ? namedBehindDash(text, start, words.common) : null);
    const close: number = end?.start ?? text.length;
    // "TARN, D.C. - Today": inside a paragraph a hyphen needs another one.
    if (stretches.length === 0 && later?.hyphen && !/\s-\s?$/.test(text.slice(close, end?.after))) return null;
    stretches.push({ outer: { start: outer, end: close }, inner: { start, end: close } });
    const next: { outer: number; inner: number } | null =
      end === null ? null : (reopening(text, end.after) ?? goesOn(text, end.after, first !== null ? pack : null));
    outer = next?.outer ?? text.length;
    start = next?.inner ?? null;
    // "-Slike": a hyphen that touches its word may be anything, unless somebody is said to speak.
    if (end === null && stretches.length === 1 && first?.[0] === "-" && !led) return null;
    if (end === null && stretches.length === 1)
      return { stretches, attributed: false, late: later !== null, introduced };
  }
  return { stretches, attributed: true, late: later !== null, introduced };
}

/** A quick look before the slow one. */
const PARTING_DASH = /[\s\u00ad][–—]|[.!?:"”»)]\s-\s/;

/** Where the first dash inside a paragraph opens speech. */
function laterOpening(text: string): { outer: number; inner: number; hyphen: boolean } | null {
  const dashed = (text.includes("–") || text.includes("—") || text.includes(" - ")) && PARTING_DASH.test(text);
  const found = dashed ? OPENING_LATER.exec(text) : null;
  if (found === null) return null;
  const inner = found.index + found[0].length;
  return { outer: inner - (found[1] ?? "").length, inner, hyphen: found[1]?.startsWith("-") === true };
}

/** Where a stretch ends, and where what says who speaks goes on behind its first word. */
function boundary(text: string, from: number, words: SpeechWords): { start: number; after: number } | null {
  BOUNDARY.lastIndex = from;
  for (let found = BOUNDARY.exec(text); found !== null; found = BOUNDARY.exec(text)) {
    const at = found.index + found[0].length;
    // The comma is of the reporter; a mark that ends a sentence is the speaker's.
    const kept = /^[.!?…]/.test(found[0]) ? 1 : 0;
    if (reports(text.slice(at, at + 120), words, found[0])) return { start: found.index + kept, after: at };
  }
  return null;
}

/** Behind a verb nothing, or few small words that close the sentence: "– oznajmił na sesji.". */
const ALONE = /^(?:\s*,|(?:\s\p{Ll}{1,20}){0,3}\s*[.!?])(?:\s|$)/u;

/** "sier konsernsjef Kari Eksempel", "sanoo hän", "hän kertoo.", "Eksempel sier.": a verb of speech and who speaks. */
export function reports(rest: string, words: SpeechWords, before: string): boolean {
  const { verbs, articles, common } = words;
  const verb = verbOf(rest, verbs);
  const aside = /[–—―-]/.test(before);
  if (verb !== undefined && /^\p{Ll}/u.test(rest)) {
    if (words.parted.has(verb)) return true;
    const [next = "", ...others] = mapped(wordsAtHead(rest.slice(verb.length), NAME_WORDS), ([word]) => word);
    if (
      THAT.exec(rest.slice(verb.length))
        ?.slice(1)
        .some((word) => thatWords.has(word)) === true
    )
      return false;
    const isPerson = (word: string): boolean => isOfPerson(word, words);
    // "administrerende direktør Kari Eksempel": words that no sentence goes on with.
    const titled = /^\p{Ll}/u.test(next) && !common.has(key(next)) && others.slice(0, 2).some(isPerson);
    // "- Czekamy - powiedział.": nobody has to be named.
    const alone = words.dropsPronouns && aside && ALONE.test(rest.slice(verb.length));
    return alone || isPerson(next) || titled || ((aside || articles.has(key(next))) && others.some(isPerson));
  }
  // Behind the end of a sentence a name opens the next one, and that is no attribution of this.
  return before.startsWith(",") && namesBeforeVerb(rest, words);
}

/** " styret at", " den nye styrelederen at": the second and the third word behind a verb, and the fourth, with no mark between. */
const THAT = /^ [\p{L}-]+ ([\p{L}-]+)(?: ([\p{L}-]+)(?: ([\p{L}-]+))?)?(?= |$)/u;

/** A word of who speaks: a pronoun, a title, a role, or a word with a capital. */
function isOfPerson(word: string, words: SpeechWords): boolean {
  const lower = key(word);
  return words.subjects.has(lower) || endsInRole(lower, words) || /^\p{Lu}/u.test(word);
}

/** "sier hun. Vi har ventet lenge.": no second dash, but the sentences behind who speaks are told by "I" or "we". */
function goesOn(text: string, from: number, pack: LanguagePack | null): { outer: number; inner: number } | null {
  const own = pack === null ? undefined : firstPerson[pack.tag];
  if (own === undefined) return null;
  const stop = SENTENCE_END.exec(text.slice(from));
  if (stop === null) return null;
  const at = from + stop.index + stop[0].length;
  const isOwn = text
    .slice(at)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => own.includes(word));
  return isOwn ? { outer: at, inner: at } : null;
}
/** Behind a word of three letters or more: no initial and no short form. */
const SENTENCE_END = /(?<=\p{L}{3})[.!?]\s+(?=\p{Lu})/u;

function reopening(text: string, from: number): { outer: number; inner: number } | null {
  AGAIN.lastIndex = from;
  ASIDE_END.lastIndex = from;
  const again = AGAIN.exec(text);
  const aside = ASIDE_END.exec(text);
  if (aside && (again === null || aside.index < again.index) && !/[.!?]\s/.test(text.slice(from, aside.index))) {
    const at = aside.index + aside[0].length;
    return { outer: at, inner: at };
  }
  if (again === null) return null;
  const inner = again.index + again[0].length;
  const dash = again[0].search(/[–—―-]/);
  return { outer: again.index + dash, inner };
}
