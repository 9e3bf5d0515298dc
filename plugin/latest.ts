/**
 * Remembers what was made of the one thing that was asked about last, and lets go of it for the next: for what several parts of
 * a page ask one after the other. A map of all would hold a newsroom in memory.
 */
export function latest<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
