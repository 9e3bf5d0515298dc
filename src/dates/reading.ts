import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { CalendarDate, Span } from "../types.ts";

/** What the reading of dates may know beforehand. */
export interface DateContext {
  /** The release's own pack first, then the others. */
  readonly packs: readonly LanguagePack[];
  /** ISO 3166 ("US", "GB"): settles the order of day and month in numeric dates. Null: such a date stays open. */
  readonly region: string | null;
  /** BCP 47 tag of the release's language; its month names count like a pack's even where it has no pack. */
  readonly language?: string;
  /** Languages whose month names are believed in a full date only. Default: `dateLocales`. */
  readonly locales?: readonly string[];
  /** Days the same text states beyond doubt elsewhere: a numeric date that can be one of them is that one. */
  readonly known?: readonly CalendarDate[];
}

/** Something to tell about a date; its place is the span of the reading. */
export interface DateProblem {
  readonly code: DiagnosticCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** One date as written in a string. */
export interface DateReading {
  /** UTF-16 offsets into the string read. Includes weekday, ordinals and leading words such as "on", "den", "le". */
  readonly span: Span;
  /** Null unless day, month and year are all stated, in an order that is beyond doubt, and form a real day. */
  readonly date: CalendarDate | null;
  /** What is stated beyond doubt, whether or not it makes a date. */
  readonly partial: PartialDate;
  /** As stated, ISO number: Monday is 1. */
  readonly weekday: number | null;
  readonly problems: readonly DateProblem[];
}

export interface TimeOfDay {
  /** 0–24; 24 only for the end of the day ("midnight"). 12 as printed where it is open. */
  readonly hour: number;
  readonly minute: number;
  /** IANA name, "UTC" or offset "+02:00"; null where none is stated. */
  readonly zone: string | null;
  /** True for "12:01" with neither a.m. nor p.m., in a language whose clock has twelve hours: noon or midnight. */
  readonly open: boolean;
}

/** A moment as written in a string: a date, a time of day, or both. */
export interface InstantReading {
  /** From the first to the last character of date and time. */
  readonly span: Span;
  /** ISO 8601 as far as stated: "2026-06-25T08:30-04:00", "2021-10-14T10:00" (no zone), "2021-10-14"; null without a date. */
  readonly until: string | null;
  readonly date: DateReading | null;
  readonly time: TimeOfDay | null;
}
