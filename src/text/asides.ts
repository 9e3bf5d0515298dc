import type { LanguagePack } from "../languages/pack.ts";
import type { Span } from "../types.ts";
import { reports, type SpeechWords, wordsOf } from "./dash-speech.ts";
import { key } from "./fold.ts";
import { verbOf } from "./speech-verbs.ts";

/** " – spiega", " -afferma", "—dijo": a dash, with a space on one side at least if it is short, and a small letter. */
const DASH = /(?:\s[–—―-]\s?|[—–]\s?)(?=\p{Ll})/gu;
/** The dash that closes an aside: "sindaco –. I", "rossonera- è", "Juan—, y". */
const DASH_END = /\s?[–—―](?=[\s.,;:!?…]|\p{L}|$)|\s-(?=[\s.,;:!?…]|$)|-(?=[\s.,;:!?…]|$)/gu;
/** ", explique", ", a-t-elle dit", ", dichiara": where asides between commas begin. */
const COMMA = /,\s(?=\p{Ll})/gu;
const COMMA_END = /[.,;:!?…](?=\s|$)/gu;
/** "-t-elle" in "a-t-elle dit", "-il" in "dit-il". */
const INVERTED = /^([\p{L}'’]{1,14}(?:\s[\p{L}'’]{1,14})?)-(?:t-)?(?:ils?|elles?|on)(?![\p{L}'’])/u;
/** Characters an aside has at most. */
const LONGEST = 160;
/** Words of one that names nobody: "– ha poi aggiunto –". */
const BARE_WORDS = 4;

/**
 * What says inside the marks who speaks, as Italian, Spanish, Russian and French print it: “Noi – spiega Mara Elvini –
 * andiamo avanti”, “Noi, spiega Mara Elvini, andiamo avanti”, « Non, a-t-elle répondu. Jamais. » Offsets are those of the text, dashes and spaces included; the
 * comma or full stop behind an aside is left outside.
 */
export function asidesIn(text: string, pack: LanguagePack): Span[] {
  const commas = pack.quotation.asidesInCommas === true;
  if (!/[–—―-]/.test(text) && !(commas && text.includes(","))) return [];
  const words = wordsOf(pack);
  const found: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const aside = next(text, at, DASH, words) ?? null;
    const comma = commas ? next(text, at, COMMA, words) : null;
    const first = comma !== null && (aside === null || comma.start < aside.start) ? comma : aside;
    if (first === null) break;
    found.push(first);
    at = first.end;
  }
  return found;
}

function next(text: string, from: number, opening: RegExp, words: SpeechWords): Span | null {
  opening.lastIndex = from;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const inner = found.index + found[0].length;
    const rest = text.slice(inner, inner + LONGEST);
    const end = opening === COMMA ? commaEnd(rest, words) : dashEnd(rest, words, found[0]);
    if (end !== null) return { start: found.index, end: inner + end };
  }
  return null;
}

/** Where an aside between dashes ends, its second dash included; at the end of the text it may have none. */
function dashEnd(rest: string, words: SpeechWords, opening: string): number | null {
  if (verbOf(rest, words.verbs) === undefined) return null;
  DASH_END.lastIndex = 0;
  const close = DASH_END.exec(rest);
  const stretch = rest.slice(0, close?.index ?? rest.length);
  const bare = close !== null && stretch.split(/\s+/).length <= BARE_WORDS;
  if (!bare && !reports(stretch, words, opening)) return null;
  return close === null ? (rest.length < LONGEST ? rest.length : null) : close.index + close[0].length;
}

/** Where an aside behind a comma ends: ", a-t-elle dit", ", explique Jean Exemple, directeur de l’Exemple". */
function commaEnd(rest: string, words: SpeechWords): number | null {
  const inverted = INVERTED.exec(rest);
  const verb = inverted?.[1] === undefined ? undefined : `${inverted[1]}${rest.slice(inverted[0].length)}`;
  if (verb === undefined ? !reports(rest, words, ", ") : verbOf(verb, words.verbs) === undefined) return null;
  COMMA_END.lastIndex = 0;
  for (let close = COMMA_END.exec(rest); close !== null; close = COMMA_END.exec(rest)) {
    if (close[0] !== "," || inverted !== null || !opensTitle(rest.slice(close.index + 1), words)) return close.index;
  }
  return rest.length < LONGEST ? rest.length : null;
}

/** ", directeur de": a title goes on behind the name. */
function opensTitle(rest: string, { subjects, articles }: SpeechWords): boolean {
  const [first = "", second = ""] = rest
    .trim()
    .split(/[\s,.]+/, 2)
    .map(key);
  return subjects.has(articles.has(first) ? second : first);
}
