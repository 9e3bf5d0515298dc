const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day in a time as feeds, e-mails and pages write it (RFC 3339, RFC 5322), as the calendar of whoever wrote it had it:
 * "2021-10-13" of "Wed, 13 Oct 2021 23:30:00 -0400". Null for anything else.
 */
export function dayOf(time: unknown): string | null {
  if (typeof time !== "string") return null;
  const [iso] = /^\d{4}-\d\d-\d\d/.exec(time) ?? [];
  if (iso !== undefined) return iso;
  const [, day = "", month = "", year = ""] = /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(time) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
