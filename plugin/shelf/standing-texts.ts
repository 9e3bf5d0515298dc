import { key } from "../../src/text/fold.ts";
import type { Boilerplate } from "../../src/types.ts";
import { type Slugify, slugFor } from "../permalinks.ts";
import type { Published } from "../published.ts";
import { fresh } from "./fresh.ts";
import { baseLanguage } from "./languages.ts";

/** What a body says of itself under its releases, in its newest wording. */
export interface StandingText {
  /** Its place on the page of all of them: "about-brackmoor-observatory". */
  readonly id: string;
  readonly boilerplate: Boilerplate;
  /** The newest release that has it, whose wording this is. */
  readonly from: Published;
  /** How many releases have it, in this or an older wording. */
  readonly count: number;
  /** Whether it is the newsroom's own, and not that of a body it works with. */
  readonly isOwn: boolean;
}

interface Group {
  readonly boilerplate: Boilerplate;
  readonly from: Published;
  readonly words: ReadonlySet<string>;
  readonly releases: Published[];
}

/** Under one heading a text may be rewritten; under different ones it is the same only if it hardly changed. */
const SAME_HEADING = 0.3;
const OTHER_HEADING = 0.7;
/** Not more texts than this are compared with one, the newest first: the work stays linear. */
const MOST_COMPARED = 60;

/**
 * The standing texts of releases, each once in its newest wording: the newsroom's own first, those in the site's language
 * before others, then what most releases have.
 * @param name what the newsroom is called: a text that names it in its heading is its own, and so is what stands in its place
 *   in a translation.
 */
export function standingTextsOf(
  releases: readonly Published[],
  { name, language }: { readonly name: string | null; readonly language: string },
  slugify: Slugify,
  translations: (published: Published) => readonly Published[],
): StandingText[] {
  const groups = grouped(releases);
  const own = ownOf(groups, name, language, translations);
  const rank = (group: Group): number =>
    (own.has(group) ? 0 : 2) + (baseLanguage(group.from.lang) === baseLanguage(language) ? 0 : 1);
  const taken = new Set<string>();
  // Equal ones stay in the order of their newest releases.
  return [...groups]
    .sort((a, b) => rank(a) - rank(b) || b.releases.length - a.releases.length)
    .map((group) => ({
      id: fresh(slugFor(group.boilerplate.heading ?? "", slugify) || "about", taken),
      boilerplate: group.boilerplate,
      from: group.from,
      count: group.releases.length,
      isOwn: own.has(group),
    }));
}

function grouped(releases: readonly Published[]): Group[] {
  const groups: Group[] = [];
  const exact = new Map<string, Group>();
  const headings = new Map<string, Group[]>();
  const languages = new Map<string, Group[]>();
  for (const from of releases) {
    for (const boilerplate of from.release.boilerplate) {
      const language = baseLanguage(from.lang);
      const heading = `${language} ${key(boilerplate.heading ?? "")}`;
      const text = `${heading}\n${spellingOf(boilerplate)}`;
      const same = exact.get(text);
      if (same !== undefined) {
        same.releases.push(from);
        continue;
      }
      const words = wordsOfText(boilerplate);
      if (words.size === 0) continue;
      const known =
        like(words, boilerplate.heading === null ? [] : (headings.get(heading) ?? []), SAME_HEADING) ??
        like(words, languages.get(language) ?? [], OTHER_HEADING);
      const group = known ?? { boilerplate, from, words, releases: [] };
      group.releases.push(from);
      exact.set(text, group);
      if (known === undefined) {
        groups.push(group);
        headings.set(heading, [...(headings.get(heading) ?? []), group].slice(0, MOST_COMPARED));
        languages.set(language, [...(languages.get(language) ?? []), group].slice(0, MOST_COMPARED));
      }
    }
  }
  return groups;
}

/** The first of some groups that shares so much of its words, as a part of the longer text of both. */
function like(words: ReadonlySet<string>, groups: readonly Group[], least: number): Group | undefined {
  return groups.find((group) => {
    const [few, many] = words.size < group.words.size ? [words, group.words] : [group.words, words];
    // So many words of the shorter text may be missing from the longer one; most texts differ soon.
    let missing = few.size - least * many.size;
    for (const word of few) {
      if (missing < 0) return false;
      if (!many.has(word)) missing -= 1;
    }
    return missing >= 0;
  });
}

const spellings = new WeakMap<Boilerplate, string>();

/** The text in the spelling for comparing, kept as its words are. */
function spellingOf(boilerplate: Boilerplate): string {
  const spelling = spellings.get(boilerplate) ?? key(boilerplate.text);
  spellings.set(boilerplate, spelling);
  return spelling;
}

const wordsOf = new WeakMap<Boilerplate, ReadonlySet<string>>();

/** The words of a standing text; while a site is watched nearly all of them are those of the build before. */
function wordsOfText(boilerplate: Boilerplate): ReadonlySet<string> {
  const words = wordsOf.get(boilerplate) ?? wordsIn(boilerplate.text);
  wordsOf.set(boilerplate, words);
  return words;
}

/** Scripts that do not part their words: two characters each do. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (UNPARTED.test(word) ? pairsIn(word) : [word])));
}

function pairsIn(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
}

/**
 * The newsroom's own text: the first whose heading names it, else what most releases have, in the site's language if any has
 * one there; and the texts that their translations have.
 */
function ownOf(
  groups: readonly Group[],
  name: string | null,
  language: string,
  translations: (published: Published) => readonly Published[],
): ReadonlySet<Group> {
  const inLanguage = groups.filter(({ from }) => baseLanguage(from.lang) === baseLanguage(language));
  const candidates = inLanguage.length > 0 ? inLanguage : groups;
  const wanted = key(name ?? "");
  const named = candidates.find(({ boilerplate }) => wanted !== "" && key(boilerplate.heading ?? "").includes(wanted));
  const own = named ?? candidates.reduce<Group | undefined>((best, each) => larger(best, each), undefined);
  if (own === undefined) return new Set();
  const translated = new Set(own.releases.flatMap((each) => [...translations(each)]));
  return new Set([
    own,
    ...groups.filter((group) => group.releases.some((each) => translated.has(each)) && !isBeside(own, group)),
  ]);
}

const larger = (one: Group | undefined, other: Group): Group =>
  one === undefined || other.releases.length > one.releases.length ? other : one;

/** Of one language: what stands beside a text is not its translation. */
const isBeside = (one: Group, other: Group): boolean => baseLanguage(one.from.lang) === baseLanguage(other.from.lang);
