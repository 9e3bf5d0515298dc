import { localeData } from "../languages/locale-data.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { commonAfternoon, commonMorning, commonZones } from "./common-forms.ts";
import { hasTwelveHours } from "./intl-names.ts";
import type { DateContext } from "./reading.ts";
import { fold, folded, type Token } from "./tokens.ts";

/** The words of a time of day in one context, as `spelled` compares them. */
export interface TimeWords {
  readonly am: ReadonlySet<string>;
  readonly pm: ReadonlySet<string>;
  readonly noon: ReadonlySet<string>;
  readonly midnight: ReadonlySet<string>;
  /** "밤" before "10시" is p.m., before "12시" midnight, before "1시" behind it. */
  readonly night: ReadonlySet<string>;
  /** True where people say "twelve" twice a day: a time without a.m. or p.m. may be either. */
  readonly twelveHours: boolean;
  /** Whether one of the words above begins with this one: "a" of "a.m.". */
  opensTime(word: string): boolean;
  /** IANA name, "UTC" or offset behind a zone word: "et", "eastern time". */
  zone(name: string): string | undefined;
}

/** Letters only: "a.m." and "am" are one word. */
const compact = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => fold(word).replaceAll(/[.\s]/g, "")));

/** "a" and "am" of "am". */
const beginningsOf = (word: string): string[] => Array.from(word, (_, index) => word.slice(0, index + 1));

const known = new WeakMap<readonly LanguagePack[], TimeWords>();

export function timeWordsOf({ packs }: DateContext): TimeWords {
  const cached = known.get(packs);
  if (cached) return cached;
  const am = compact([...commonMorning, ...packs.flatMap((pack) => pack.dates.am)]);
  const pm = compact([...commonAfternoon, ...packs.flatMap((pack) => pack.dates.pm)]);
  const noon = compact(packs.flatMap((pack) => pack.dates.noon));
  const midnight = compact(packs.flatMap((pack) => pack.dates.midnight));
  const night = compact(packs.flatMap((pack) => pack.dates.night ?? []));
  const beginnings = new Set([...am, ...pm, ...noon, ...midnight, ...night].flatMap(beginningsOf));
  const words: TimeWords = {
    am,
    pm,
    noon,
    midnight,
    night,
    twelveHours: localeData[packs[0]?.tag ?? ""]?.twelveHours ?? hasTwelveHours(packs[0]?.tag),
    opensTime: (word) => beginnings.has(word),
    zone: (name) => packs.map((pack) => pack.dates.zones[name]).find(Boolean) ?? commonZones[name],
  };
  known.set(packs, words);
  return words;
}

/**
 * Whether the tokens at `index` spell one of the words, with dots between its letters or not: "a.m.", "AM", "noon".
 * Gives the index behind it.
 */
export function spelled(tokens: readonly Token[], index: number, words: ReadonlySet<string>): number | null {
  let letters = "";
  for (let next = index; next < Math.min(tokens.length, index + 4); next += 1) {
    const token = tokens[next];
    if (!token || token.kind === "number" || (token.kind === "mark" && token.text !== ".")) return null;
    if (token.kind === "mark") continue;
    letters += folded(token);
    if (!words.has(letters)) continue;
    const dotted = next > index && tokens[next + 1]?.text === "." && tokens[next + 1]?.tight;
    return next + (dotted ? 2 : 1);
  }
  return null;
}
