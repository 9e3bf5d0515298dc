import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../types.ts";
import { key } from "./fold.ts";

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
}

/** "– Vi", "—Vamos", "- Vi": a dash and the first word of what is said. A hyphen needs its space. */
const OPENING = /^(?:[–—―]\s?|-\s)(?=["“„«'‘¿¡…]?[\p{Lu}\d])/u;
/** "Ordføreren er glad. – Vi bygger": the reporter begins the paragraph, and somebody speaks behind a longer dash. */
const OPENING_LATER = /[.!?:]["”»)]?\s+(?=[–—]\s["“„«]?[\p{Lu}\d])/u;
/** ", sier", ". — сказал", " – powiedział", "! hän": where somebody may be said to speak; what follows is looked up. */
const BOUNDARY = /(?:[,.!?…]["”»]?\s+(?:[–—―-]\s?)?|\s[–—―-]\s?)(?=\p{L})/gu;
/** "sier hun. – Nå": speech opens again behind a dash that opens a sentence. */
const AGAIN = /[.!?…:,]["”»)]?\s+(?:[–—―]\s?|-\s)(?=["“„«'‘¿¡…]?[\p{Lu}\d])/gu;
/** "—dijo Juan—. Mañana": the second dash closes the aside, and speech goes on. */
const ASIDE_END = /[—–]\s?[.,;:]\s+/g;
/** Words between a verb of speech and the name, or of a name before it, at most. */
const NAME_WORDS = 5;
/** "Esimerkin kaupungin johtaja Kari Esimerkki": words of a title and a name in front of the verb. */
const TITLE_AND_NAME = 8;
const WORD = /[^\s,.!?;:…–—―"“”«»()]+/gu;

export interface SpeechWords {
  /** Phrases by their first word, the longest first. */
  readonly verbs: ReadonlyMap<string, readonly string[]>;
  /** Who may stand beside such a verb: "he", "minister". */
  readonly subjects: ReadonlySet<string>;
  readonly roles: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, SpeechWords>();

/** A shorter noun ends no compound: "sjef" in "konsernsjef" does. */
const SHORTEST_HEAD = 4;

/** What is needed to tell whether words say who speaks; made once for a pack. */
export function wordsOf(pack: LanguagePack): SpeechWords {
  const built = known.get(pack);
  if (built) return built;
  const { quotation } = pack;
  const verbs = new Map<string, string[]>();
  for (const verb of [...quotation.verbs].sort((a, b) => b.length - a.length)) {
    const phrase = key(verb);
    const first = phrase.split(" ")[0] ?? "";
    verbs.set(first, [...(verbs.get(first) ?? []), phrase]);
  }
  const { he, she, they } = quotation.pronouns;
  const pronouns = new Set([he[0], she[0], they[0]].flatMap((word) => (word ? [key(word)] : [])));
  const roles = quotation.roleNouns.map(key);
  const subjects = new Set([...pronouns, ...quotation.personTitles, ...roles].map(key));
  const articles = new Set(quotation.articles.map(key));
  const heads = roles.filter((role) => role.length >= SHORTEST_HEAD);
  const common = new Set([
    ...pack.commonWords,
    ...quotation.prepositions,
    ...quotation.relatives,
    ...quotation.notNames,
  ]);
  const words = { verbs, subjects, articles, common, pronouns, roles: heads };
  known.set(pack, words);
  return words;
}

/**
 * Reads what is said behind a dash, as many languages print it: "– Vi bygger nå, sier Kari Eksempel. – Det haster.",
 * "— Мы ждём, — сказал Иван Примеров." Null for a text that opens with no dash. Walks from one place where a sentence
 * or clause ends to the next.
 */
export function dashSpeech(text: string, pack: LanguagePack): DashSpeech | null {
  const first = OPENING.exec(text);
  const later = first ? null : laterOpening(text);
  if (!first && !later) return null;
  const words = wordsOf(pack);
  const stretches: DashStretch[] = [];
  let outer = later ?? 0;
  let start: number | null = first ? first[0].length : outer + 2;
  while (start !== null) {
    const end = boundary(text, start, words);
    const close: number = end?.start ?? text.length;
    stretches.push({ outer: { start: outer, end: close }, inner: { start, end: close } });
    const next: { outer: number; inner: number } | null = end === null ? null : reopening(text, end.after);
    outer = next?.outer ?? text.length;
    start = next?.inner ?? null;
    if (end === null && stretches.length === 1) return { stretches, attributed: false, late: later !== null };
  }
  return { stretches, attributed: true, late: later !== null };
}

/** Where the first dash inside a paragraph opens speech. */
function laterOpening(text: string): number | null {
  const found = text.includes(" – ") || text.includes(" — ") ? OPENING_LATER.exec(text) : null;
  return found ? found.index + found[0].length : null;
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

/** The verb of speech that a folded text opens with, the longest. */
export function verbAtHead(text: string, verbs: SpeechWords["verbs"]): string | undefined {
  return verbs
    .get(text.split(/[^\p{L}\p{M}'-]/u, 1)[0] ?? "")
    ?.find((verb) => text.startsWith(verb) && !/^[\p{L}\p{M}]/u.test(text.slice(verb.length)));
}

/** "sier konsernsjef Kari Eksempel", "sanoo hän", "hän kertoo.", "Eksempel sier.": a verb of speech and who speaks. */
export function reports(
  rest: string,
  { verbs, subjects, articles, common, pronouns, roles }: SpeechWords,
  before: string,
): boolean {
  const opens = key(rest);
  const verbAt = (text: string): string | undefined => verbAtHead(text, verbs);
  const verb = verbAt(opens);
  const aside = /[–—―-]/.test(before);
  if (verb !== undefined && /^\p{Ll}/u.test(rest)) {
    const [next = "", ...others] = rest.slice(verb.length).match(WORD)?.slice(0, NAME_WORDS) ?? [];
    const isPerson = (word: string): boolean =>
      subjects.has(key(word)) || roles.some((role) => key(word).endsWith(role)) || /^\p{Lu}/u.test(word);
    // "administrerende direktør Kari Eksempel": words that no sentence goes on with.
    const titled = /^\p{Ll}/u.test(next) && !common.has(key(next)) && others.slice(0, 2).some(isPerson);
    return isPerson(next) || titled || ((aside || articles.has(key(next))) && others.some(isPerson));
  }
  // Behind the end of a sentence a name opens the next one, and that is no attribution of this.
  if (!before.startsWith(",")) return false;
  const parts = [...rest.matchAll(WORD)].slice(0, TITLE_AND_NAME);
  const at = parts.findIndex((part, index) => index > 0 && verbAt(key(rest.slice(part.index))) !== undefined);
  const name = parts.slice(0, Math.max(at, 0)).map(([word]) => word);
  const named =
    name.every((word) => /^\p{Lu}/u.test(word) || roles.some((role) => key(word).endsWith(role))) ||
    (name.length === 1 && pronouns.has(key(name[0] ?? "")));
  if (at < 1 || !named) return false;
  const tail = rest.slice(parts[at]?.index ?? 0);
  return /^\p{Ll}[^,.!?]{0,40}(?:[,.!?]|$)/u.test(tail);
}

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
