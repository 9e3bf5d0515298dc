/** Words that are kept at most; then all are let go. */
const MOST = 20_000;

/** Remembers what was made of words that come up again and again: of the same names, in every release and every build. */
export function known<Value>(make: (words: string) => Value): (words: string) => Value {
  const made = new Map<string, Value>();
  return (words) => {
    const before = made.get(words);
    if (before !== undefined) return before;
    if (made.size >= MOST) made.clear();
    const value = make(words);
    made.set(words, value);
    return value;
  };
}
