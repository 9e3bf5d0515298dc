import { isOf, type Lexicon } from "./lexicon.ts";
import type { Person } from "./person.ts";
import { GIVEN_NAME } from "./word-class.ts";

/** What a name says of its forms. */
type Forms = Pick<Person, "name" | "forms" | "surname">;
type Pair = readonly [own: string, declined: string];

/** A shorter rest is no name. */
const SHORTEST = 2;
const CONSONANT = /\p{L}$/u;
const VOWEL = /[aeiouyáéíóúýěąęłаеиіоуєїюяąėęįųūāēīū]$/iu;

/**
 * A person's name as it is said by itself: "Milan Vzorka" where the release has "podle Milana Vzorky" as well. Where it has
 * the surname alone as a verb's subject ("dodal Vzorka"), the first name is put into the same form, if it is known which that
 * is. Endings that are always a case fall off. Every other name stays as it is printed.
 */
export function ownForm(person: Forms, lexicon: Lexicon): string {
  const { nameCases, nameGlued } = lexicon;
  if (nameCases.length === 0 && nameGlued.length === 0) return person.name;
  const pairs = [...nameGlued, ...nameCases];
  const printed = person.forms.find((form) =>
    person.forms.some((other) => other !== form && isDeclined(other, form, pairs, lexicon)),
  );
  if (printed !== undefined) return printed;
  const [first, last] = parted(person.name);
  if (first === "") return person.name;
  const { surname } = person;
  const pair = surname === null || surname === last ? undefined : pairBetween(last, surname, pairs, lexicon);
  if (surname !== null && pair !== undefined) {
    const own = nameGlued.includes(pair) ? first : firstName(first, surname, pair, lexicon);
    return own === null ? person.name : `${own} ${surname}`;
  }
  // "Jelene Primjerić" and "dodala Primjerićeva": of women the surname may stand as it is, and have an ending by itself.
  const herself = surname === null ? undefined : pairBetween(surname, last, pairs, lexicon);
  if (herself !== undefined && herself[1].length > 2)
    return `${ownWord(first, "", ["a", ""], lexicon) ?? first} ${last}`;
  return surname === last ? person.name : `${first} ${unglued(last, nameGlued)}`;
}

function parted(name: string): readonly [first: string, last: string] {
  const at = name.lastIndexOf(" ");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}

/** True where each word of one form is the other's, or that in another case, and not all are the same. */
function isDeclined(form: string, own: string, pairs: readonly Pair[], lexicon: Lexicon): boolean {
  const [words, owns] = [form.split(" "), own.split(" ")];
  if (words.length !== owns.length) return false;
  return words.every(
    (word, at) => word === owns[at] || pairBetween(word, owns[at] ?? "", pairs, lexicon) !== undefined,
  );
}

/** How a word becomes another in the case in which it is printed; of a name with a hyphen how its last part does. */
function pairBetween(word: string, own: string, pairs: readonly Pair[], { fleeting }: Lexicon): Pair | undefined {
  const [parts, owns] = [word.split("-"), own.split("-")];
  if (parts.length !== owns.length) return undefined;
  const found = parts.map((part, at) => {
    const whole = owns[at] ?? "";
    return pairs.find(([on, off]) => {
      if (!part.endsWith(off) || !whole.endsWith(on) || part === whole) return false;
      const [stem, ownStem] = [part.slice(0, part.length - off.length), whole.slice(0, whole.length - on.length)];
      return (
        stem.length >= SHORTEST && (stem === ownStem || (on === "" && stem === withoutFleeting(ownStem, fleeting)))
      );
    });
  });
  const same = found.every((pair, at) => pair !== undefined || parts[at] === owns[at]);
  return same ? found.at(-1) : undefined;
}

/** "Vzork" of "Vzorek": the vowel that falls out where an ending follows. */
export function withoutFleeting(word: string, fleeting: string): string {
  const vowel = word.charAt(word.length - 2);
  if (vowel === "" || !fleeting.includes(vowel) || VOWEL.test(word) || word.length < SHORTEST + 2) return word;
  return VOWEL.test(word.slice(0, -2)) ? word : word.slice(0, -2) + word.slice(-1);
}

/** A first name in its own form beside a surname that is; null where several fit, or none. */
function firstName(first: string, surname: string, pair: Pair, lexicon: Lexicon): string | null {
  const words = first.split(" ").map((word) => ownWord(word, surname, pair, lexicon));
  return words.includes(null) ? null : words.join(" ");
}

function ownWord(word: string, surname: string, [on]: Pair, lexicon: Lexicon): string | null {
  if (word.endsWith(".")) return word;
  const { nameCases, fleeting, genitive } = lexicon;
  const isKnown = (name: string): boolean => isOf(lexicon, name.toLowerCase(), GIVEN_NAME);
  const fits = nameCases.flatMap(([own, declined]) => {
    if (!word.endsWith(declined) || word.length - declined.length < SHORTEST) return [];
    const stem = word.slice(0, word.length - declined.length);
    const full = own === "" ? [...fleeting].map((vowel) => stem.slice(0, -1) + vowel + stem.slice(-1)) : [];
    return [stem + own, ...full].filter((name) => name !== word && isKnown(name));
  });
  const ends = (endings: readonly string[] = []): boolean =>
    endings.some((ending) => surname.toLowerCase().endsWith(ending));
  const she = ends(genitive?.feminine);
  const he = !she && (ends(genitive?.masculine) || (on === "" && CONSONANT.test(surname) && !VOWEL.test(surname)));
  const all = [...new Set(fits)];
  const own =
    she || on === "a" ? all.filter((name) => VOWEL.test(name)) : he ? all.filter((name) => !VOWEL.test(name)) : all;
  const [only] = own.length > 0 ? own : all;
  if (only !== undefined && (own.length === 1 || all.length === 1)) return only;
  if (all.length === 0 && isKnown(word)) return word;
  if (all.length > 0 || !he) return null;
  // "Alojza": what is no known first name loses an ending as the surname did, where just one can fall off.
  const stems = nameCases.flatMap(([own, declined]) =>
    own === "" && word.endsWith(declined) ? [word.slice(0, word.length - declined.length)] : [],
  );
  const bare = stems.filter((stem) => stem.length > SHORTEST && !VOWEL.test(stem));
  return bare.length === 1 ? (bare[0] ?? null) : null;
}

/** "Otxoa" of "Otxoak": the ending says only what the name does in its sentence. */
function unglued(word: string, glued: readonly Pair[]): string {
  const pair = glued.find(([, off]) => off !== "" && word.endsWith(off) && word.length - off.length > SHORTEST);
  if (pair === undefined) return word;
  const own = word.slice(0, word.length - pair[1].length) + pair[0];
  return pair[0] === "" && !VOWEL.test(own) ? word : own;
}
