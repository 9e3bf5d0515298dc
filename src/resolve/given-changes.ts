import { isoDate, readIsoDay } from "../dates/calendar.ts";
import { fold } from "../text/fold.ts";
import type { Correction, StatedDate, Withdrawal } from "../types.ts";

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "2021-10-15", and nothing behind it but a time. */
const dayOf = (value: unknown): StatedDate | null => {
  const date = typeof value === "string" ? readIsoDay(value.trim()) : null;
  return date && { ...date, iso: isoDate(date), excerpt: null };
};

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? fold(String(value)) : "";

/**
 * The changes that front matter tells of: `corrections` as one text, one `{ date, text }` or a list of them, each with
 * `kind: update` where nothing was wrong; and `updated`, the day of the last change, unless one of them has it.
 */
export function givenCorrections(data: Data): Correction[] {
  const told = (Array.isArray(data.corrections) ? data.corrections : [data.corrections]).flatMap(correctionFrom);
  const updated = dayOf(data.updated);
  if (updated === null || told.some(({ date }) => date?.iso === updated.iso)) return told;
  return [...told, { kind: "update", date: updated, text: "", blocks: [], from: "front-matter" }];
}

function correctionFrom(value: unknown): Correction[] {
  const { date, text, kind } = isRecord(value) ? value : { date: null, text: value, kind: null };
  const day = dayOf(date);
  const said = textOf(text);
  if (day === null && said === "") return [];
  return [
    { kind: kind === "update" ? "update" : "correction", date: day, text: said, blocks: [], from: "front-matter" },
  ];
}

/** `withdrawn: true`, the reason, or `{ date, reason }`. */
export function givenWithdrawal({ withdrawn }: Data): Withdrawal | null {
  if (withdrawn === true) return { date: null, reason: null };
  if (typeof withdrawn === "string") return textOf(withdrawn) === "" ? null : { date: null, reason: textOf(withdrawn) };
  if (!isRecord(withdrawn)) return null;
  return { date: dayOf(withdrawn.date), reason: textOf(withdrawn.reason) || null };
}

/** Whether `corrections` can be used, all of it. */
export function areCorrections(value: unknown): boolean {
  return (Array.isArray(value) ? value : [value]).every((each) => {
    if (!isRecord(each)) return textOf(each) !== "";
    const { date, text, kind, ...others } = each;
    const known = Object.keys(others).length === 0 && [undefined, "correction", "update"].includes(kind as string);
    return known && (date === undefined || dayOf(date) !== null) && (date !== undefined || textOf(text) !== "");
  });
}

/** Whether `withdrawn` can be used. */
export function isWithdrawal(value: unknown): boolean {
  if (typeof value === "boolean") return true;
  if (!isRecord(value)) return textOf(value) !== "";
  const { date, reason, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    (date === undefined || dayOf(date) !== null) &&
    (reason === undefined || textOf(reason) !== "")
  );
}
