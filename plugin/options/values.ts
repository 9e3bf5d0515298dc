/** What several options are made of. */

export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A path of the site that is a folder, "/people/". */
export const isFolder = (value: unknown): value is string => isText(value) && /^\/(?:[^/\s?#]+\/)+$/.test(value);

/** An object with none but these keys. */
export const isObject = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => keys.includes(key));
