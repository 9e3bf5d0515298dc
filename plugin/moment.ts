import { isoDate } from "../src/dates/calendar.ts";
import { modifiedOf } from "../src/resolve/modified.ts";
import type { Release } from "../src/types.ts";

/** When something was published or changed. */
export interface Moment {
  /** The day, "2021-10-13". */
  readonly day: string;
  /** RFC 3339: "2021-10-13T10:00:00Z". */
  readonly instant: string;
  /** Whether the text states the hour, or only the day. */
  readonly exact: boolean;
}

/**
 * The hour that stands for a day where a format wants one: at ten in UTC it is that day from Hawaii to New Zealand, so that
 * no reader's clock moves it.
 */
const HOUR = "T10:00:00Z";

/** Day, time and zone, so that nothing is left open: "2026-06-25T08:30-04:00". Refuses "2026-06-25T08:30". */
const COMPLETE = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

const ofDay = (day: string): Moment => ({ day, instant: day + HOUR, exact: false });

/** The end of a release's embargo, where the text states it in full. */
export function embargoEnd({ releaseLine }: Release): Moment | null {
  return releaseLine?.kind === "embargo" ? endOf(releaseLine.until) : null;
}

/** An instant that leaves nothing open; else null. */
export function endOf(until: string | null): Moment | null {
  const [, day, time, seconds = ":00", zone] = COMPLETE.exec(until ?? "") ?? [];
  return day === undefined || time === undefined || zone === undefined
    ? null
    : { day, instant: day + time + seconds + zone, exact: true };
}

/** When a release was published: on its day, at the hour at which its embargo ended on it. Null where no day is stated. */
export function publishedAt(release: Release): Moment | null {
  if (release.date === null) return null;
  const end = embargoEnd(release);
  return end?.day === release.date.iso ? end : ofDay(release.date.iso);
}

/** When a release was last changed: when it was published, unless the text tells of a later day. */
export function changedAt(release: Release): Moment | null {
  const published = publishedAt(release);
  const modified = modifiedOf(release);
  if (modified === null) return null;
  const day = isoDate(modified);
  return published?.day === day ? published : ofDay(day);
}
