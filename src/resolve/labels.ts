import { embargoForms, immediateForms, noteForms } from "../languages/desk-forms.ts";
import { genreAlone, genreForms } from "../languages/genre-forms.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { standingOpenings } from "../languages/standing-openings.ts";
import { unpackedLabels } from "../languages/unpacked-labels.ts";
import type { Labels } from "../recognise/context.ts";
import { withoutLatinAccents } from "../text/accents.ts";
import { key } from "../text/fold.ts";
import { type LabelWords, labelSets, labelWords, phraseWords } from "../text/label-dictionary.ts";

const known = new WeakMap<readonly LanguagePack[], Labels>();

/** The label sets of some packs; built once for each list of packs. */
export function labelsOf(packs: readonly LanguagePack[]): Labels {
  const built = known.get(packs);
  if (built) return built;
  const sets = labelSets({
    genre: withBare(
      withAlone(withUnpacked(labelWords(packs, "genre"), [...unpackedLabels.genre, ...genreForms]), genreAlone),
    ),
    headline: labelWords(packs, "headline"),
    deck: labelWords(packs, "deck"),
    date: withBare(labelWords(packs, "date")),
    place: labelWords(packs, "place"),
    byline: labelWords(packs, "byline"),
    photoCredit: labelWords(packs, "photoCredit"),
    caption: labelWords(packs, "caption"),
    figure: withUnpacked(labelWords(packs, "figure"), unpackedLabels.figure),
    source: labelWords(packs, "source"),
    sourcePhrases: labelWords(packs, "sourcePhrases"),
    issuer: labelWords(packs, "issuer"),
    contact: withBare(withUnpacked(labelWords(packs, "contact"), unpackedLabels.contact)),
    contactField: labelWords(packs, "phone", "fax", "email", "web"),
    boilerplatePrefixes: labelWords(packs, "boilerplatePrefixes"),
    boilerplateHeadings: labelWords(packs, "boilerplateHeadings"),
    standing: phraseWords(standingOpenings),
    notes: withUnpacked(labelWords(packs, "notes"), noteForms),
    deskNotes: labelWords(packs, "deskNotes"),
    wire: labelWords(packs, "wire"),
    correction: withUnpacked(labelWords(packs, "correction"), unpackedLabels.correction),
    update: withUnpacked(labelWords(packs, "update"), unpackedLabels.update),
    correctionNotes: labelWords(packs, "correctionNotes"),
    updateNotes: labelWords(packs, "updateNotes"),
    changed: labelWords(packs, "changed"),
    immediate: phraseWords([...packs.flatMap((pack) => pack.release.immediate), ...immediateForms.map(keyOf)]),
    embargo: phraseWords([...packs.flatMap((pack) => pack.release.embargo), ...embargoForms.map(keyOf)]),
  });
  const labels: Labels = {
    ...sets,
    dictionary: sets.genre.dictionary,
    genrePhrases: ordered(
      packs
        .flatMap((pack) => [...pack.labels.genre, ...bareOf(pack.labels.genre)])
        .filter((label) => label.includes(" ") || label.length > (HANGUL.test(label) ? 2 : 9)),
    ),
    boilerplateSuffixes: byEnd(packs.flatMap((pack) => pack.labels.boilerplateSuffixes)),
    endMarks: new Set(packs.flatMap((pack) => pack.endMarks)),
  };
  known.set(packs, labels);
  return labels;
}

/** A syllable of Korean is as much as three letters. */
const HANGUL = /^[가-힣]+$/u;

/** Labels of the packs, and behind them those of languages without one. */
function withUnpacked({ labels, phrases }: LabelWords, words: readonly string[]): LabelWords {
  // Written as people read them: Turkish and Greek have letters that are compared by other ones.
  const keys = words.map(keyOf);
  return { labels: [...labels, ...keys], phrases: [...phrases, ...keys] };
}

/** With words that are labels only where nothing else stands on their line. */
const withAlone = ({ labels, phrases }: LabelWords, words: readonly string[]): LabelWords => ({
  labels: [...labels, ...words.map(keyOf)],
  phrases,
});

/** With them, their long ones without accents: capitals are often set so ("COMMUNIQUE DE PRESSE"). */
const withBare = ({ labels, phrases }: LabelWords): LabelWords => ({
  labels: [...labels, ...bareOf(labels)],
  phrases: [...phrases, ...bareOf(phrases)],
});

/** The long ones among some words that Latin accents stand in, without these. Refuses "réaction": without, it is another language's word. */
const bareOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const bare = word.length >= SHORTEST_BARE && ACCENTED.test(word) ? withoutLatinAccents(word) : word;
    return bare === word ? [] : [bare];
  });

const SHORTEST_BARE = 9;
/** Latin letters beyond ASCII. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

/** The words of our lists are in small letters: only those with letters that are compared by others are not their own keys. Asked some thousand times at start. */
const keyOf = (word: string): string => (NEEDS_KEY.test(word) ? key(word) : word);
const NEEDS_KEY = /[\p{Lu}ı\u0370-\u03ff\u2018\u2019\u02bc]|\u0307/u;

/** The place of each word in a list; of a word that stands there twice, the first. */
const ordered = (words: readonly string[]): Map<string, number> =>
  new Map(words.map((word, index): [string, number] => [word, index]).reverse());

/** Words by their last two characters. */
function byEnd(words: readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) lists.set(word.slice(-2), [...(lists.get(word.slice(-2)) ?? []), word]);
  return lists;
}
