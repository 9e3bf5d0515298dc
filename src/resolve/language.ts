import { packs as allPacks } from "../languages/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { isLanguageTag } from "../languages/tag.ts";
import { detectLanguage, directionOf, LOOKED_AT } from "../recognise/language.ts";
import type { Language, Span } from "../types.ts";
import { unpackedPack } from "./unpacked-pack.ts";

/** What a caller may know of a text's language: the language itself, or the one taken where the words do not tell. */
interface Hints {
  readonly language?: string | null;
  readonly defaultLanguage?: string | null;
}

/** As much of the text that stands in some spans as tells its language. */
export function opening(text: string, spans: readonly Span[]): string {
  let head = "";
  for (const { start, end } of spans) {
    if (head.length > LOOKED_AT) break;
    head += `${text.slice(start, Math.min(end, start + LOOKED_AT))}\n`;
  }
  return head;
}

/** The language as the caller says, else as front matter (`lang` or `language`) does, else as the words tell. */
export function languageOf(text: string, hints: Hints, data: Readonly<Record<string, unknown>>): Language {
  const said = hints.language;
  if (said) return { tag: said, direction: directionOf(said), because: "the option says so" };
  const stated = data.lang ?? data.language;
  if (typeof stated === "string" && isLanguageTag(stated)) {
    return { tag: stated, direction: directionOf(stated), because: "the front matter says so" };
  }
  const byDefault = hints.defaultLanguage ?? "en";
  const detected = detectLanguage(text, allPacks, byDefault);
  // The words tell the language, not its country: "en-GB" is what English on that site is.
  const { tag, direction, because } = detected;
  return tag === base(byDefault) ? { tag: byDefault, direction, because } : detected;
}

const base = (tag: string): string => tag.split("-")[0] ?? tag;

type Packs = readonly [LanguagePack, ...LanguagePack[]];

const ordered = new Map<LanguagePack, Packs>();
const asked = new Map<string, Packs>();
/** Tags that are kept at most: a text may say any. */
const MOST_ASKED = 500;

/** Norwegian has one pack for both of its written forms. */
const NEAR: Readonly<Record<string, string>> = { nn: "nb", no: "nb" };

/** All packs, the one of this language or what is known of those without first; the same list for the same language, so that what is built on it is kept. */
export function packsFor({ tag }: Language): Packs {
  const before = asked.get(tag);
  if (before !== undefined) return before;
  const near = NEAR[base(tag)] ?? base(tag);
  const own =
    allPacks.find((pack) => pack.tag === tag) ?? allPacks.find((pack) => base(pack.tag) === near) ?? unpackedPack(near);
  const known: Packs = ordered.get(own) ?? [own, ...allPacks.filter((pack) => pack !== own)];
  ordered.set(own, known);
  if (asked.size < MOST_ASKED) asked.set(tag, known);
  return known;
}
