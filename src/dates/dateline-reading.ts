import type { DateReading } from "./index.ts";

/** A dateline at the head of a text; offsets are relative to the text. */
export interface DatelineReading {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: DateReading | null;
  /** Where the lead itself begins. */
  readonly end: number;
  /** True if nothing follows: the dateline is a line of its own. */
  readonly alone: boolean;
  /** True where a date or an agency stands beside the place, or the place is in brackets: form enough to be sure. */
  readonly strong: boolean;
}
