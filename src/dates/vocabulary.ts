import type { LanguagePack } from "../languages/pack.ts";
import { commonFillers, commonOrdinals, dateLocales } from "./common-forms.ts";
import type { DateContext } from "./reading.ts";
import { fold } from "./tokens.ts";

/** A name of a month. */
export interface MonthName {
  readonly month: number;
  /** Its language writes it with a capital, so that "march 10 miles" is no date. */
  readonly capital: boolean;
}

interface Names {
  readonly months: ReadonlyMap<string, MonthName>;
  /** The words of months that have two: "تشرين" and "الأول" of "تشرين الأول". */
  readonly parts: ReadonlySet<string>;
  /** ISO numbers: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
}

// Memoised for good: names follow from the key alone, and asking Intl for them costs some 2 ms a language.
const ofLocales = new Map<string, Names>();
const ofPacks = new WeakMap<LanguagePack, Names>();
const ofLists = new WeakMap<readonly string[], Names>();

const WIDTHS = ["long", "short"] as const;
/** A name that is a number: "10月". Ideographic dates have a reader of their own. */
const NUMBERED = /\d/;
const CAPITAL = /^\p{Lu}/u;

/** Whether Intl knows the language; for one it does not know, it would give the names of the machine's own. */
function isSupported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    // No BCP 47 tag at all: front matter may hold anything.
    return false;
  }
}

/** The first of each month, and the days of a week from Monday on. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2009, month, 1)));
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2016, 10, 14 + day)));

/**
 * What Intl calls a part of some days in dates of a form. Asked of Intl itself, not by luxon's `Info`, which makes an object
 * or two for each name: names take most of the time in which the first text is read.
 */
function namesIn(locale: string, form: Intl.DateTimeFormatOptions, part: "month" | "weekday", days: readonly Date[]) {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
  return days.map((day) => format.formatToParts(day).find(({ type }) => type === part)?.value ?? "");
}

/** Standing alone, and beside a day. */
function monthNames(locale: string, width: (typeof WIDTHS)[number]): string[][] {
  return [
    namesIn(locale, { calendar: "gregory", month: width }, "month", MONTHS),
    namesIn(locale, { calendar: "gregory", month: width, day: "numeric" }, "month", MONTHS),
  ];
}

/** Standing alone, and beside a date. */
function weekdayNames(locale: string, width: (typeof WIDTHS)[number]): string[][] {
  return [
    namesIn(locale, { weekday: width }, "weekday", WEEK),
    namesIn(locale, { weekday: width, year: "numeric", month: "long", day: "numeric" }, "weekday", WEEK),
  ];
}

/** Month and weekday names of a language, standing alone ("октябрь") and inside a date ("октября"). */
function intlNames(locale: string): Names {
  const cached = ofLocales.get(locale);
  if (cached) return cached;
  const months = new Map<string, MonthName>();
  const weekdays = new Map<string, number>();
  for (const width of isSupported(locale) ? WIDTHS : []) {
    for (const names of monthNames(locale, width)) {
      for (const [index, name] of names.entries()) {
        if (NUMBERED.test(name) || months.has(fold(name))) continue;
        months.set(fold(name), { month: index + 1, capital: CAPITAL.test(name) });
      }
    }
    for (const names of weekdayNames(locale, width)) {
      // "quarta-feira": the second half is a filler.
      for (const [index, name] of names.entries()) weekdays.set(fold(name.split("-")[0] ?? name), index + 1);
    }
  }
  const result = namesFrom(months, weekdays);
  ofLocales.set(locale, result);
  return result;
}

/** A pack's names: those of its locale and its own abbreviations. */
function packNames(pack: LanguagePack): Names {
  const cached = ofPacks.get(pack);
  if (cached) return cached;
  const intl = intlNames(pack.tag);
  const capital = [...intl.months.values()][0]?.capital ?? false;
  const months = new Map(intl.months);
  for (const [word, month] of Object.entries(pack.dates.monthAbbreviations)) months.set(fold(word), { month, capital });
  const weekdays = new Map(intl.weekdays);
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

function namesFrom(months: ReadonlyMap<string, MonthName>, weekdays: ReadonlyMap<string, number>): Names {
  const pairs = [...months.keys()].filter((word) => word.includes(" "));
  return { months, weekdays, parts: new Set(pairs.flatMap((pair) => pair.split(" "))) };
}

function mergedNames(locales: readonly string[]): Names {
  const cached = ofLists.get(locales);
  if (cached) return cached;
  const result = merged(locales.map(intlNames));
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
    if (language && first?.tag !== language) own.unshift(intlNames(language));
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
    return this.names(foreign).weekdays.get(word);
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
    return months.has(word) || weekdays.has(word) || parts.has(word);
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
