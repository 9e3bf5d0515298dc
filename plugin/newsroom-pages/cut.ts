/** One page of a list that is cut into several. */
export interface Cut<T> {
  readonly url: string;
  readonly items: readonly T[];
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  readonly newer: string | null;
  readonly older: string | null;
}

/**
 * Cuts a list into pages, "/people/ada/", "/people/ada/2/": at least one, also of nothing.
 * @param perPage 0 for all on one page.
 */
export function cut<T>(items: readonly T[], first: string, perPage: number): Cut<T>[] {
  const size = perPage > 0 ? perPage : Math.max(1, items.length);
  const count = Math.max(1, Math.ceil(items.length / size));
  const url = (number: number): string => (number === 1 ? first : `${first}${number}/`);
  return Array.from({ length: count }, (_, at) => ({
    url: url(at + 1),
    items: items.slice(at * size, (at + 1) * size),
    number: at + 1,
    count,
    newer: at === 0 ? null : url(at),
    older: at + 1 === count ? null : url(at + 2),
  }));
}
