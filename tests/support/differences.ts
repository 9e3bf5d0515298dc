/** One place where a value is not what was expected: `quotes[0].speaker`. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * Walks what is expected and tells where `got` differs, at the deepest place that can be named. Keys that the
 * expectation does not speak of are not looked at; an array has to have the expected length.
 */
export function differences(expected: unknown, got: unknown, path = ""): Difference[] {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const length = Math.max(expected.length, got.length);
    return Array.from({ length }, (_, at) => differences(expected[at], got[at], `${path}[${at}]`)).flat();
  }
  if (isObject(expected) && isObject(got) && !Array.isArray(got)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, got[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, got) ? [] : [{ path, expected, got }];
}
