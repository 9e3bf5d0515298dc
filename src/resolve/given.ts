import { isDay, isoDate, readIsoDay } from "../dates/calendar.ts";
import { fold } from "../text/fold.ts";
import type { CalendarDate, Excerpt, LineRange, ReleaseDate, Source } from "../types.ts";
import type { DayOfYear } from "./date.ts";
import type { Skeleton } from "./release.ts";

/** The names front matter may give a field by, the field's own name first. */
const NAMES = {
  headline: ["headline"],
  decks: ["deck", "subheadline"],
  byline: ["byline", "author"],
  issuer: ["issuer"],
  place: ["place"],
  sources: ["source", "sources"],
  photoCredits: ["photoCredit", "photoCredits", "credit"],
} as const satisfies Record<string, readonly string[]>;

type Data = Readonly<Record<string, unknown>>;

/** True where front matter gives the headline: then no line of the text is taken for it. */
export const givesHeadline = (data: Data): boolean => textsOf(data, "headline").length > 0;

/**
 * Puts the fields that front matter gives in the place of what was read. What the text says stays in its blocks, so that
 * nothing of it is lost from the page.
 */
export function withGiven(skeleton: Skeleton, data: Data, source: Source, lines: LineRange | null): Skeleton {
  if (!lines) return skeleton;
  const within = { start: 0, end: source.lines[lines[1] - 1]?.end ?? 0 };
  const excerpts = (field: keyof typeof NAMES): Excerpt[] =>
    textsOf(data, field).map((text) => excerptIn(source, within, text));
  const one = (field: keyof typeof NAMES): Excerpt | undefined => excerpts(field)[0];
  const place = one("place");
  const decks = excerpts("decks");
  const sources = excerpts("sources").map((excerpt) => ({ name: excerpt.text, excerpt, block: "b0" }));
  const credits = excerpts("photoCredits").map((excerpt) => ({ text: excerpt.text, excerpt, block: "b0" }));
  return {
    ...skeleton,
    headline: one("headline") ?? skeleton.headline,
    decks: decks.length > 0 ? decks : skeleton.decks,
    byline: one("byline") ?? skeleton.byline,
    issuer: one("issuer") ?? skeleton.issuer,
    dateline: place
      ? {
          agency: null,
          date: null,
          ...skeleton.dateline,
          place: place.text,
          excerpt: skeleton.dateline?.excerpt ?? place,
        }
      : skeleton.dateline,
    sources: sources.length > 0 ? sources : skeleton.sources,
    photoCredits: credits.length > 0 ? credits : skeleton.photoCredits,
  };
}

/** The texts under the first of a field's names that is there; numbers count as text. */
function textsOf(data: Data, field: keyof typeof NAMES): string[] {
  const name = NAMES[field].find((each) => data[each] !== undefined && data[each] !== null);
  if (name === undefined) return [];
  const value = data[name];
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((each) => typeof each === "string" || typeof each === "number")
    .map((each) => fold(String(each)))
    .filter((each) => each !== "");
}

/** Where the words stand in the front matter; YAML may have folded or escaped them, then they have no place. */
function excerptIn(source: Source, within: { start: number; end: number }, text: string): Excerpt {
  const at = source.text.slice(within.start, within.end).indexOf(text);
  return { text, spans: at < 0 ? [] : [{ start: at, end: at + text.length }], joint: " " };
}

/** What is known of a text's date from outside it. */
interface Told {
  /** "2021-10-13". */
  readonly date: string | null;
  readonly file: string | null;
}

/**
 * The date as front matter gives it, else as the text does, else as the option or the file name does. A day that the text
 * states without a year is that day in the year which brings it nearest to the date that is told.
 */
export function givenDate(data: Data, { date, file }: Told, { date: read, day }: Skeleton): ReleaseDate | null {
  const stated = typeof data.date === "string" ? dayOf(data.date.trim()) : null;
  if (stated) return { ...stated, from: "front-matter" };
  if (read) return read;
  const option = dayOf(date ?? "");
  const told = option ?? dayOf(file?.split(/[\\/]/).at(-1) ?? "");
  if (told === null) return null;
  return { ...(day === null ? told : nearest(day, told)), from: option ? "option" : "file-name" };
}

/** "31 December" beside "2022-01-02" is the last day of 2021. */
function nearest({ month, day, excerpt }: DayOfYear, told: CalendarDate): Omit<ReleaseDate, "from"> {
  const distance = (date: CalendarDate): number => Math.abs(dayNumber(date) - dayNumber(told));
  const [date = told] = [told.year - 1, told.year, told.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isDay)
    .sort((a, b) => distance(a) - distance(b));
  return { ...date, iso: isoDate(date), excerpt };
}

const dayNumber = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

function dayOf(text: string): Omit<ReleaseDate, "from"> | null {
  const date = readIsoDay(text);
  return date && { ...date, iso: isoDate(date), excerpt: null };
}
