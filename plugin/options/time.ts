import { isText } from "./values.ts";

/** An instant with its zone: "2026-06-25T08:30-04:00". Without a zone the build's own would decide. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)$/;

export const isInstant = (value: unknown): value is Date | string =>
  (value instanceof Date || (isText(value) && INSTANT.test(value))) && !Number.isNaN(new Date(value).getTime());

/**
 * What sets the build's one clock: what a site says, else SOURCE_DATE_EPOCH (reproducible-builds.org); null for the time of day.
 * @throws TypeError where SOURCE_DATE_EPOCH is no number of seconds.
 */
export function fixedTime(now: Date | string | undefined, epoch: string | undefined): Date | null {
  if (now !== undefined) return new Date(now);
  if (epoch === undefined || epoch === "") return null;
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new TypeError(`press-release: SOURCE_DATE_EPOCH must be a whole number of seconds, not “${epoch}”.`);
  }
  return new Date(Number(epoch) * 1000);
}
