import { localeData } from "../languages/locale-data.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { commonFillers, commonOrdinals, dateLocales, weekdayEnds } from "./common-forms.ts";
import { intlNames } from "./intl-names.ts";
import { type MonthName, type Names, namesFrom } from "./names.ts";
import type { DateContext } from "./reading.ts";
import { fold } from "./tokens.ts";

// Memoised for good: names follow from the key alone.
const ofLocales = new Map<string, Names>();
const ofPacks = new WeakMap<LanguagePack, Names>();
const ofLists = new WeakMap<readonly string[], Names>();

/** The names of a language. Intl is asked for those of the others alone: it takes 5 ms for each, and 15 to begin with. */
function namesOf(locale: string): Names {
  const cached = ofLocales.get(locale);
  if (cached) return cached;
  const result = listedNames(locale) ?? intlNames(locale);
  ofLocales.set(locale, result);
  return result;
}

/** Those of a language that is always read. */
function listedNames(locale: string): Names | null {
  const data = Object.hasOwn(localeData, locale) ? localeData[locale] : undefined;
  if (data === undefined) return null;
  const { capital, months, days } = data;
  return namesFrom(
    new Map(numbered(months).map(([word, month]) => [word, { month, capital }])),
    new Map(numbered(days)),
  );
}

/** "monday,mon|tuesday,tue": each with its number. */
const numbered = (list: string): [word: string, number: number][] =>
  list
    .split("|")
    .flatMap((names, at) => (names === "" ? [] : names.split(",").map((name): [string, number] => [name, at + 1])));

/** A pack's names: those of its locale and its own abbreviations. */
function packNames(pack: LanguagePack): Names {
  const cached = ofPacks.get(pack);
  if (cached) return cached;
  const named = namesOf(pack.tag);
  const capital = [...named.months.values()][0]?.capital ?? false;
  const months = new Map(named.months);
  for (const [word, month] of Object.entries(pack.dates.monthAbbreviations)) months.set(fold(word), { month, capital });
  const weekdays = new Map(named.weekdays);
  for (const [word, weekday] of Object.entries(pack.dates.weekdayAbbreviations)) weekdays.set(fold(word), weekday);
  const result = namesFrom(months, weekdays);
  ofPacks.set(pack, result);
  return result;
}

/** The names of several languages in one; where two clash ("mar"), the earlier language keeps the word. */
function merged(list: readonly Names[]): Names {
  const months = new Map<string, MonthName>();
  const weekdays = new Map<string, number>();
  for (const names of list) {
    for (const [word, name] of names.months) if (!months.has(word)) months.set(word, name);
    for (const [word, day] of names.weekdays) if (!weekdays.has(word)) weekdays.set(word, day);
  }
  return namesFrom(months, weekdays);
}

function mergedNames(locales: readonly string[]): Names {
  const cached = ofLists.get(locales);
  if (cached) return cached;
  const result = merged(locales.map(namesOf));
  ofLists.set(locales, result);
  return result;
}

/** The words of dates in one language of a list of packs. All take a word as `fold` leaves it. */
export class Vocabulary {
  private readonly own: Names;
  private readonly loadAll: () => Names;
  private loaded: Names | null = null;
  private readonly fillers: ReadonlySet<string>;
  private readonly ordinals: ReadonlySet<string>;

  /** @param language BCP 47 tag of the release's language, which may be none of a pack. */
  constructor(packs: readonly LanguagePack[], language: string | undefined, locales: readonly string[]) {
    const [first] = packs;
    const own = first ? [packNames(first)] : [];
    if (language && first?.tag !== language) own.unshift(namesOf(language));
    this.own = merged(own);
    this.loadAll = () => merged([...own, ...packs.slice(1).map(packNames), mergedNames(locales)]);
    this.fillers = new Set([...commonFillers, ...packs.flatMap((pack) => pack.dates.fillers)]);
    this.ordinals = new Set([...commonOrdinals, ...packs.flatMap((pack) => pack.dates.ordinals)]);
  }

  /** `foreign`: also in languages that are neither the release's nor have a pack. */
  month(word: string, foreign: boolean): MonthName | undefined {
    return this.names(foreign).months.get(word);
  }

  /** Whether the word is one of two that name a month together. */
  isPartOfMonth(word: string, foreign: boolean): boolean {
    return this.names(foreign).parts.has(word);
  }

  weekday(word: string, foreign: boolean): number | undefined {
    const { weekdays } = this.names(foreign);
    return weekdays.get(word) ?? weekdays.get(withoutEnd(word));
  }

  isFiller(word: string): boolean {
    return this.fillers.has(word);
  }

  isOrdinal(word: string): boolean {
    return this.ordinals.has(word);
  }

  /** Whether the word names a month or a weekday, or a part of one, in any language. */
  isNamed(word: string): boolean {
    const { months, weekdays, parts } = this.names(true);
    return months.has(word) || weekdays.has(word) || weekdays.has(withoutEnd(word)) || parts.has(word);
  }

  /** Whether a date of any language may hold the word before its first number. */
  isOfDate(word: string): boolean {
    return this.fillers.has(word) || this.isNamed(word);
  }

  /** All names are dear to load, and many texts ask for none of them. */
  private names(foreign: boolean): Names {
    if (!foreign) return this.own;
    this.loaded ??= this.loadAll();
    return this.loaded;
  }
}

const ends = weekdayEnds.map(fold);

/** "วันพุธที่" without what Thai glues to a weekday before a day. */
function withoutEnd(word: string): string {
  const end = ends.find((each) => word.length > each.length && word.endsWith(each));
  return end === undefined ? word : word.slice(0, -end.length);
}

/** By packs, locales and language: every text of a language has the same ones. */
const known = new WeakMap<readonly LanguagePack[], WeakMap<readonly string[], Map<string | undefined, Vocabulary>>>();
// One text asks for its words line by line.
let last: { readonly context: DateContext; readonly vocabulary: Vocabulary } | null = null;

/** The words that count in a context: the release's own; those of other languages only where a full date needs them. */
export function vocabularyOf(context: DateContext): Vocabulary {
  if (last?.context === context) return last.vocabulary;
  const { packs, language, locales = dateLocales } = context;
  const ofPackList = known.get(packs) ?? new WeakMap<readonly string[], Map<string | undefined, Vocabulary>>();
  const ofLocaleList = ofPackList.get(locales) ?? new Map<string | undefined, Vocabulary>();
  const vocabulary = ofLocaleList.get(language) ?? new Vocabulary(packs, language, locales);
  known.set(packs, ofPackList.set(locales, ofLocaleList.set(language, vocabulary)));
  last = { context, vocabulary };
  return vocabulary;
}
