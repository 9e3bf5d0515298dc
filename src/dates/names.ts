/** A name of a month. */
export interface MonthName {
  readonly month: number;
  /** Its language writes it with a capital, so that "march 10 miles" is no date. */
  readonly capital: boolean;
}

/** The names of one language, or of several. All as `fold` leaves them. */
export interface Names {
  readonly months: ReadonlyMap<string, MonthName>;
  /** The words of months that have two: "تشرين" and "الأول" of "تشرين الأول". */
  readonly parts: ReadonlySet<string>;
  /** ISO numbers: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
}

export function namesFrom(months: ReadonlyMap<string, MonthName>, weekdays: ReadonlyMap<string, number>): Names {
  const pairs = [...months.keys()].filter((word) => word.includes(" "));
  return { months, weekdays, parts: new Set(pairs.flatMap((pair) => pair.split(" "))) };
}
