import { isDeepStrictEqual } from "node:util";

/** Deeper than any page's data; what goes on may turn in a circle, which Node's own comparison sees. */
const DEEPEST = 12;

/**
 * Whether two values say the same. What pages are made of is plain data that mostly is the same in every build, object by object,
 * and Node's own comparison takes five times as long for it.
 *
 * A text that was read again is another one, whatever it says: it is not compared with the one before, word by word and line by
 * line, only to find the difference.
 */
export function areSame(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return Object.is(one, other);
  }
  if (depth > DEEPEST || !(isPlain(one) && isPlain(other))) return isDeepStrictEqual(one, other);
  if (isText(one) && isText(other) && one.source !== other.source) return false;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && areSame(one[name], other[name], depth + 1))
  );
}

type Plain = Readonly<Record<string, unknown>>;

/** An object or a list as literals make them. */
function isPlain(value: object): value is Plain {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

/** Whether it is what was read from a text: a release. */
const isText = ({ source, blocks }: Plain): boolean => typeof source === "object" && Array.isArray(blocks);
