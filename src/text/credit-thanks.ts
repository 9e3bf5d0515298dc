import { creditThanks } from "../languages/credit-thanks.ts";
import { key } from "./fold.ts";
import { firstWord } from "./label-dictionary.ts";

/** By their first word. */
const byFirst = new Map<string, string[]>();
for (const phrase of creditThanks.map(key)) {
  const first = firstWord(phrase);
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/**
 * Where whose picture it is begins, behind "courtesy of" or "by kind permission of" at the head of a text; 0 where nothing of the kind
 * stands there, or no name in capitals behind it.
 */
export function behindThanks(text: string): number {
  const head = key(text.slice(0, LONGEST));
  let end = 0;
  for (const phrase of byFirst.get(firstWord(head)) ?? []) {
    if (phrase.length > end && head.startsWith(phrase) && ENDS.test(text.slice(phrase.length - 1))) end = phrase.length;
  }
  const space = end === 0 ? 0 : text.slice(end).search(/\S/u);
  const from = end + Math.max(0, space);
  return end > 0 && NAME.test(text.slice(from)) ? from : 0;
}

/** Characters: the longest phrase and the word behind it. */
const LONGEST = 60;
/** A word ends: by a space, or by its own apostrophe. */
const ENDS = /^(?:['’]|.(?:\s))/u;
/** "Example Museum", "the Example Museum", "музеем Тарны": within two words one begins with a capital. */
const NAME = /^["«„“]?(?:\S{1,20}\s){0,1}\p{Lu}/u;
