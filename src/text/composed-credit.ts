import { type CreditCompounds, creditCompounds } from "../languages/credit-compounds.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { behindThanks } from "./credit-thanks.ts";
import { key } from "./fold.ts";
import { colonIn, type LabelReading } from "./label.ts";

/** Characters of the longest label, and its words. */
const LONGEST = 40;
const MOST_WORDS = 6;

interface Words {
  readonly all: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly ends: readonly string[];
}

/**
 * Reads a label of a credit that is put together of its usual words: "Video and photo:", "Pic credit:", "Header image by". It names a
 * picture, and holds nothing else but what may stand beside one. Refuses "Photo opportunity:", "Photo caption:".
 */
export function composedCredit(text: string, packs: readonly LanguagePack[]): LabelReading | null {
  const words = wordsFor(packs);
  if (words === null || !opens(text, words)) return null;
  const colon = colonIn(text, LONGEST);
  return colon < 0 ? (beforeName(text, words) ?? beforeThanks(text, words)) : beforeColon(text, colon, words);
}

/** "Pictures by kind permission of the Example Trust": one word for a picture, and right behind it who is thanked. */
function beforeThanks(text: string, { pictures }: Words): LabelReading | null {
  const end = text.slice(0, LONGEST).search(/\s/u);
  const first = plain(text.slice(0, Math.max(0, end)));
  const named = pictures.has(first) ? behindThanks(text.slice(end + 1)) : 0;
  const valueStart = end + 1 + named;
  return named === 0
    ? null
    : { label: text.slice(0, valueStart).trim(), key: key(text.slice(0, valueStart).trim()), valueStart };
}

function beforeColon(text: string, colon: number, words: Words): LabelReading | null {
  const label = text.slice(0, colon).trim();
  const parts = partsOf(label);
  if (parts.length > MOST_WORDS || !parts.every((part) => words.all.has(part) || isCompound(part, words))) return null;
  const space = /^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  const valueStart = colon + 1 + space;
  if (parts.some((part) => words.pictures.has(part) || isCompound(part, words)))
    return { label, key: parts.join(" "), valueStart };
  // "Source: photo Jane Example": what it is the source of stands behind the colon.
  const [named = "", picture = ""] = NAMED_BEHIND.exec(text.slice(valueStart)) ?? [];
  if (parts.length !== 1 || !words.pictures.has(picture.toLowerCase())) return null;
  const whole = text.slice(0, valueStart + named.length).trim();
  return { label: whole, key: key(whole), valueStart: valueStart + named.length };
}

/** "photo Jane", "Bild: Stadt": one word, a colon or none, and a capital. */
const NAMED_BEHIND = /^(\p{L}{3,12})\s?:?\s(?=\p{Lu})/u;

/** "Header image by Jane Example": the words go on to one that names who made it. */
function beforeName(text: string, words: Words): LabelReading | null {
  let end = 0;
  const parts: string[] = [];
  for (const [word] of text.slice(0, LONGEST).matchAll(WORD)) {
    const part = plain(word.trim());
    if (!words.all.has(part)) return null;
    parts.push(part);
    end += word.length;
    if (!words.makers.has(part)) continue;
    const named = parts.slice(0, -1).some((each) => words.pictures.has(each)) && /^\p{Lu}/u.test(text.slice(end));
    return named ? { label: text.slice(0, end).trim(), key: parts.join(" "), valueStart: end } : null;
  }
  return null;
}
const WORD = /\S+\s/gu;

const partsOf = (label: string): string[] =>
  label
    .split(/[\s/+]+|(?<=\p{L}['’])(?=\p{L}{3})/u)
    .map(plain)
    .filter((part) => part !== "");

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^\(|[(),]$/g, "");

/** Whether the first word is one of such labels. */
function opens(text: string, words: Words): boolean {
  const end = text.slice(0, LONGEST).search(/[\s/:：'’]/u);
  if (end < 2) return false;
  const first = plain(text.slice(0, end));
  return words.all.has(first) || words.all.has(`${first}'`) || isCompound(first, words);
}

/** "coverfoto" in German: what it ends in says that it is a picture. */
const isCompound = (word: string, { ends }: Words): boolean => ends.some((end) => word.endsWith(end));

const known = new WeakMap<readonly LanguagePack[], Words | null>();

/** The words of the release's own language, and those of English, which offices use everywhere. */
function wordsFor(packs: readonly LanguagePack[]): Words | null {
  const built = known.get(packs);
  if (built !== undefined) return built;
  const [base = ""] = (packs[0]?.tag ?? "").split("-");
  const own = creditCompounds[base];
  const lists: CreditCompounds[] = own === undefined ? [] : [own];
  const words =
    lists.length === 0
      ? null
      : {
          all: new Set(lists.flatMap(({ pictures, beside, makers }) => [...pictures, ...beside, ...makers])),
          pictures: new Set(lists.flatMap(({ pictures }) => pictures)),
          makers: new Set(lists.flatMap(({ makers }) => makers)),
          ends: lists.flatMap(({ ends }) => ends ?? []),
        };
  known.set(packs, words);
  return words;
}
