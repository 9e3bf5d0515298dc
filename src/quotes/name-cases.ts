import { isOf, type Lexicon } from "./lexicon.ts";
import type { Person } from "./person.ts";
import { GIVEN_NAME } from "./word-class.ts";

/** What a name says of its forms. */
type Forms = Pick<Person, "name" | "forms" | "surname" | "cased">;
type Pair = readonly [own: string, declined: string];

/** A shorter rest is no name. */
const SHORTEST = 2;
/** "Zdenk" of "Zdenka", "Petr" of "Petra": a vowel may have stood there. */
const CLUSTER = /[^aeiouyáéíóúýěąęаеиіоуєїюяj][krlncvкрлнцв]$/iu;
const VOWEL = /[aeiouyáéíóúýěąęłаеиіоуєїюяėįųūāēī]$/iu;

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
  const { surname } = person;
  if (first === "") return person.name;
  if (nameGlued.length > 0) {
    const own = unglued(surname ?? last, nameGlued);
    return own === last || pairBetween(last, own, pairs, lexicon)
      ? `${first} ${own}`
      : `${first} ${unglued(last, nameGlued)}`;
  }
  if (surname === null) return person.name;
  // "Lorene Primjerić" and "dodala Primjerić": women's surnames may stay as they are, and so the first name has to be a known one.
  if (surname === last) {
    const own = person.cased && !isFirst(first, lexicon) ? known(first, null, lexicon) : null;
    return own === null ? person.name : `${own} ${last}`;
  }
  const pair = pairBetween(last, surname, pairs, lexicon);
  if (pair !== undefined) {
    const own = firstName(first, genderOf(surname, pair, lexicon), lexicon);
    return own === null ? person.name : `${own} ${surname}`;
  }
  // "dodala Primjerićeva": by themselves they may have an ending.
  const herself = pairBetween(surname, last, pairs, lexicon);
  const hers = herself !== undefined && herself[1].length > 2 ? firstName(first, "she", lexicon) : null;
  return hers === null ? person.name : `${hers} ${last}`;
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

/** How a word becomes another in the case in which it is printed; of a name with a hyphen how a part of it does. */
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
  return same ? found.find((pair) => pair !== undefined) : undefined;
}

/** "Vzork" of "Vzorek": the vowel that falls out where an ending follows. */
export function withoutFleeting(word: string, fleeting: string): string {
  const vowel = word.charAt(word.length - 2);
  if (vowel === "" || !fleeting.includes(vowel) || VOWEL.test(word) || word.length < SHORTEST + 2) return word;
  return VOWEL.test(word.slice(0, -2)) ? word : word.slice(0, -2) + word.slice(-1);
}

/** "Vzor", "Pavyzdys": what a man's name ends on. */
const isHis = (own: string): boolean => own === "" || own.endsWith("s");
const HERS = /[aeė]$/;

type Gender = "he" | "she" | null;

/** Whose surname ends so in its own form and changes so: "Vzorová", "Vzor" of "Vzora". */
function genderOf(surname: string, [own]: Pair, { genitive }: Lexicon): Gender {
  const parts = surname.toLowerCase().split("-");
  const ends = (endings: readonly string[] = []): boolean =>
    endings.some((ending) => parts.some((part) => part.endsWith(ending)));
  if (ends(genitive?.feminine)) return "she";
  if (own.endsWith("ė") || (own === "e" && surname.endsWith("e"))) return "she";
  return ends(genitive?.masculine) || (isHis(own) && !VOWEL.test(surname)) ? "he" : null;
}

/** First names in their own form; null where several fit, or none. */
function firstName(first: string, gender: Gender, lexicon: Lexicon): string | null {
  if (lexicon.lastDeclines) return first;
  const words = first.split(" ").map((word) => (word.endsWith(".") ? word : ownWord(word, gender, lexicon)));
  return words.includes(null) ? null : words.join(" ");
}

function ownWord(word: string, gender: Gender, lexicon: Lexicon): string | null {
  const listed = known(word, gender, lexicon);
  if (listed !== null) return listed;
  if (isFirst(word, lexicon)) return word;
  if (gender === null) return null;
  // "Alojza", "Kornelii": what is no known first name changes its ending as others do, where just one way is open.
  const fits = new Set(
    lexicon.nameCases
      .filter(([own, declined]) => (gender === "he" ? isHis(own) : HERS.test(own)) && word.endsWith(declined))
      .map(([own, declined]) => word.slice(0, word.length - declined.length) + own)
      .filter((name) => name.length > SHORTEST + 1 && VOWEL.test(name) === (gender === "she") && !CLUSTER.test(name)),
  );
  const [only] = fits;
  return only !== undefined && fits.size === 1 ? only : null;
}

const isFirst = (word: string, lexicon: Lexicon): boolean => isOf(lexicon, word.toLowerCase(), GIVEN_NAME);

/** The one known first name of which a word is another case; null where none is, or several. */
function known(word: string, gender: Gender, lexicon: Lexicon): string | null {
  const { nameCases, fleeting } = lexicon;
  const fits = nameCases.flatMap(([own, declined]) => {
    const stem = word.slice(0, word.length - declined.length);
    if (!word.endsWith(declined) || stem.length < SHORTEST) return [];
    const full = own === "" ? [...fleeting].map((vowel) => stem.slice(0, -1) + vowel + stem.slice(-1)) : [];
    return [stem + own, ...full].filter((name) => name !== word && isFirst(name, lexicon));
  });
  const all = [...new Set(fits)];
  const own = gender === null ? all : all.filter((name) => VOWEL.test(name) === (gender === "she"));
  const [only] = own.length > 0 ? own : all;
  return only !== undefined && (own.length === 1 || all.length === 1) ? only : null;
}

/** "Otxoa" of "Otxoak": the ending says only what the name does in its sentence. */
function unglued(word: string, glued: readonly Pair[]): string {
  const pair = glued.find(([, off]) => off !== "" && word.endsWith(off) && word.length - off.length > SHORTEST);
  if (pair === undefined) return word;
  const own = word.slice(0, word.length - pair[1].length) + pair[0];
  return pair[0] === "" && !VOWEL.test(own) ? word : own;
}
