import { isDay, isoDate } from "../dates/calendar.ts";
import type { ReleaseDate } from "../types.ts";

/** "2021-10-13", at the head of a file name or as the value of `date:`; a time behind it is left alone. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The date as front matter gives it, else as the text does, else as the file name does. */
export function givenDate(
  data: Readonly<Record<string, unknown>>,
  file: string | null,
  read: ReleaseDate | null,
): ReleaseDate | null {
  const stated = typeof data.date === "string" ? dayOf(data.date.trim()) : null;
  if (stated) return { ...stated, from: "front-matter" };
  if (read) return read;
  const named = dayOf(file?.split(/[\\/]/).at(-1) ?? "");
  return named ? { ...named, from: "file-name" } : null;
}

function dayOf(text: string): Omit<ReleaseDate, "from"> | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isDay(date)) return null;
  return { ...date, iso: isoDate(date), excerpt: null };
}
