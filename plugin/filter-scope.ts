import type { PageData } from "./eleventy.ts";

type Data = Readonly<Record<string, unknown>>;

/** What Eleventy gives a filter as `this`. */
export interface FilterScope {
  readonly page?: PageData;
  /** The data of the page it is used on, in Nunjucks; templates in JavaScript have none here. */
  readonly ctx?: Data;
  /** The same in Liquid. */
  readonly context?: { getAll(): Data };
}

/** All data of the page that a filter is used on, as far as its template language tells. */
export function scopeData({ ctx, context }: FilterScope): Data {
  return ctx ?? context?.getAll() ?? {};
}
