import { commonWords } from "../languages/common-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { unpacked } from "../languages/unpacked.ts";
import { caselessSpeech } from "../languages/unpacked-words/caseless-speech.ts";
import { east } from "../languages/unpacked-words/east.ts";
import { europe } from "../languages/unpacked-words/europe.ts";
import { mainland } from "../languages/unpacked-words/mainland.ts";
import { europeanNames } from "../languages/unpacked-words/names-europe.ts";
import { slavicNames } from "../languages/unpacked-words/names-slavic.ts";
import { europeanOffices } from "../languages/unpacked-words/offices-europe.ts";
import { slavicOffices } from "../languages/unpacked-words/offices-slavic.ts";
import { rightToLeft } from "../languages/unpacked-words/right-to-left.ts";
import { slavic } from "../languages/unpacked-words/slavic.ts";
import { speech } from "../languages/unpacked-words/speech.ts";
import { speechAsia } from "../languages/unpacked-words/speech-asia.ts";
import { speechSoutheast } from "../languages/unpacked-words/speech-southeast.ts";
import { wider } from "../languages/unpacked-words/wider.ts";
import type { SpeechWords, UnpackedWords } from "../languages/unpacked-words/words.ts";
import { key } from "../text/fold.ts";

const known: Readonly<Record<string, UnpackedWords>> = { ...slavic, ...europe, ...east, ...wider, ...mainland };
const spoken: Readonly<Record<string, SpeechWords>> = {
  ...speech,
  ...speechAsia,
  ...speechSoutheast,
  ...rightToLeft,
  ...caselessSpeech,
};
const offices: Readonly<Record<string, SpeechWords>> = { ...slavicOffices, ...europeanOffices };
const names: Readonly<Record<string, SpeechWords>> = { ...slavicNames, ...europeanNames };
/** The languages of which something is known, by BCP 47 tag. */
export const unpackedLanguages: readonly string[] = Object.keys(known);

/** Languages so near that a short text in one is taken for the other: what is known of one serves both. */
const NEAR: readonly (readonly string[])[] = [
  ["id", "ms"],
  ["cs", "sk"],
  ["hr", "sr", "sl"],
  ["bg", "mk"],
];
const packs = new Map<string, LanguagePack>();

/**
 * What is known of a language that has no pack, by its tag without script and region; of one that nothing is known of, what all
 * those share. The same object for the same language.
 */
export function unpackedPack(language: string): LanguagePack {
  const tag = Object.hasOwn(known, language) || Object.hasOwn(offices, language) ? language : unpacked.tag;
  const built = packs.get(tag) ?? packOf(tag, known[tag] ?? { labels: {} }, withNear(tag), spokenNear(tag));
  packs.set(tag, built);
  return built;
}

/** The words of a language, and behind them those of its neighbours. */
function withNear(language: string): readonly UnpackedWords[] {
  const near = NEAR.find((tags) => tags.includes(language)) ?? [];
  return [language, ...near.filter((tag) => tag !== language)].flatMap((tag) => known[tag] ?? []);
}

/** What is known of speech in a language, with the verbs, jobs and courtesies of its neighbours. */
function spokenNear(language: string): SpeechWords {
  const own = wordsOf(language);
  const others = (NEAR.find((tags) => tags.includes(language)) ?? []).map(wordsOf);
  if (others.length === 0) return own;
  const all = [own, ...others];
  const verbs = [...new Set(all.flatMap((words) => words.verbs ?? []))];
  // "Sri" honours in Malay, and is a first name in Indonesian.
  const names = new Set(own.givenNames);
  const titles = new Set(all.flatMap((words) => words.personTitles ?? []));
  const personTitles = [...titles].filter((title) => own.personTitles?.includes(title) || !names.has(title));
  return { ...own, verbs, personTitles, roleNouns: [...new Set(all.flatMap((words) => words.roleNouns ?? []))] };
}

/** What all lists of words know of how one language gives what people say. */
const wordsOf = (language: string): SpeechWords =>
  joined(joined(spoken[language] ?? {}, offices[language] ?? {}), names[language] ?? {});

/** What two lists of words know of one language: lists of both together, all else as the second has it. */
function joined(one: SpeechWords, other: SpeechWords): SpeechWords {
  const both: Record<string, unknown> = { ...one, ...other };
  for (const [field, list] of Object.entries(one)) {
    const more = other[field as keyof SpeechWords];
    if (Array.isArray(list) && Array.isArray(more)) both[field] = [...new Set([...list, ...more])];
  }
  return both as SpeechWords;
}

const none = { patronymics: [], surnames: [], bodies: [], cases: [] };

function packOf(
  tag: string,
  { titleCase, bodyLinks, placePrefixes, townAndColon, siteAlone }: UnpackedWords,
  all: readonly UnpackedWords[],
  {
    verbs = [],
    roleNouns = [],
    roleCases = [],
    prepositions = [],
    notNames = [],
    accordingTo = [],
    standIns = [],
    ...said
  }: SpeechWords,
): LanguagePack {
  const listed = (list: (words: UnpackedWords | LanguagePack) => readonly string[] | undefined): string[] => [
    ...new Set([...all, unpacked].flatMap((words) => (list(words) ?? []).map(key))),
  ];
  const small = new Set([...prepositions, ...unpacked.quotation.prepositions]);
  const { genitive: hanging = none, ...shared } = unpacked.quotation;
  // "dodaje policjantka": who may stand for a name has a job.
  const jobs = [...roleNouns, ...standIns.filter((noun) => !noun.includes(" "))];
  const forms = declined(jobs, roleCases);
  const fields = Object.keys(unpacked.labels) as (keyof LanguagePack["labels"])[];
  const labels = fields.map((field) => [field, listed((words) => words.labels[field])] as const);
  const months = Object.assign({}, ...all.map((words) => words.months ?? {})) as Readonly<Record<string, number>>;
  return {
    ...unpacked,
    tag,
    commonWords: commonWords[tag] ?? [],
    ...(titleCase && { titleCase }),
    ...(bodyLinks && { bodyLinks }),
    ...(placePrefixes && { placePrefixes }),
    ...(townAndColon && { townAndColon }),
    ...(siteAlone && { siteAlone }),
    labels: Object.fromEntries(labels) as unknown as LanguagePack["labels"],
    release: {
      immediate: listed((words) => words.release?.immediate),
      embargo: listed((words) => words.release?.embargo),
    },
    dates: { ...unpacked.dates, monthAbbreviations: { ...months, ...unpacked.dates.monthAbbreviations } },
    quotation: {
      ...shared,
      // Where the verb closes its sentence all that belongs to a title stands in front of it.
      ...(said.verbLast !== true && { genitive: hanging }),
      ...said,
      givenNames: [...new Set([...(said.givenNames ?? []), ...(unpacked.quotation.givenNames ?? [])])],
      verbs: [...new Set([...verbs, ...unpacked.quotation.verbs])],
      prepositions: [...small],
      // A preposition begins no name anyway, and as part of a title ("dyrektor muzeum w Przykładowie") it must not end it.
      notNames: [...new Set([...notNames, ...unpacked.quotation.notNames])].filter((word) => !small.has(word)),
      accordingTo: [...new Set([...accordingTo, ...unpacked.quotation.accordingTo])],
      personTitles: [...new Set([...(said.personTitles ?? []), ...unpacked.quotation.personTitles])],
      standIns,
      declinedRoleNouns: forms.map(([form]) => form),
      roleForms: forms,
      roleNouns: [...new Set([...jobs, ...headsOf(roleNouns, tag), ...unpacked.quotation.roleNouns])],
    },
    endMarks: listed((words) => words.endMarks),
    organisationWords: listed((words) => words.organisationWords),
    abbreviations: listed((words) => words.abbreviations),
  };
}

/** Nouns for jobs in cases that no verb's subject has, so far as those differ from every noun in its own, each with that noun. */
function declined(
  nouns: readonly string[],
  cases: NonNullable<SpeechWords["roleCases"]>,
): (readonly [form: string, noun: string])[] {
  const plain = new Set([...nouns, ...unpacked.quotation.roleNouns]);
  const single = nouns.filter((noun) => !noun.includes(" "));
  const forms = new Map<string, string>();
  for (const [off, on] of cases) {
    for (const noun of single.filter((each) => each.endsWith(off))) {
      const form = noun.slice(0, noun.length - off.length) + on;
      if (!plain.has(form) && !forms.has(form)) forms.set(form, noun);
    }
  }
  return [...forms];
}

/** Languages in which the noun comes first in a title of several words: "direktur utama". */
const HEAD_FIRST: ReadonlySet<string> = new Set(["id", "ms", "ro", "ca", "gl", "pl", "sw", "tl"]);

/** Languages that part every syllable with a space: which of them tell a job is listed. */
const SYLLABIC: ReadonlySet<string> = new Set(["vi"]);

/** The nouns of titles of several words of which no word is a job by itself: "liige" of "juhatuse liige". */
function headsOf(titles: readonly string[], tag: string): string[] {
  // "nhà văn": "Văn" by itself is a name.
  if (SYLLABIC.has(tag)) return [];
  const single = new Set([...titles, ...unpacked.quotation.roleNouns]);
  return titles.flatMap((title) => {
    const parts = title.split(" ");
    if (parts.length === 1 || parts.some((word) => single.has(word))) return [];
    return (HEAD_FIRST.has(tag) ? parts[0] : parts.at(-1)) ?? [];
  });
}
