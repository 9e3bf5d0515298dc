import type { LanguagePack } from "../languages/pack.ts";

type Forms = NonNullable<LanguagePack["stoppedTowns"]>;

interface Stopped {
  /** "Karlsruhe", "Berlin/Bonn.": the same, and nothing else. */
  readonly alone: RegExp;
  /** "Karlsruhe. ", "Berlin/Bonn. ", "Oldheim, Nordrhein-Westfalen/Stuttgart. ", "Essen und Köln. ": towns, a stop, and a sentence. */
  readonly head: RegExp;
  readonly joint: RegExp;
  readonly names: ReadonlySet<string>;
}

const WORD = String.raw`\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?`;
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const known = new WeakMap<Forms, Stopped>();

function stoppedOf(forms: Forms): Stopped {
  const built = known.get(forms);
  if (built !== undefined) return built;
  const oneOf = (words: readonly string[]): string => words.join("|").replaceAll(".", String.raw`\.`);
  const town = String.raw`(?:(?:(?:${oneOf(forms.fronts.map(capitalised))}) )?${WORD}(?: (?:${oneOf(forms.links)}) ?\p{Lu}(?:\p{Ll}{1,16}|\.))?)`;
  const joint = String.raw`(?:, | ?/ ?| (?:${oneOf(forms.joins)}) | \| ?)`;
  const towns = `${town}(?:${joint}(?:${town}|[A-Z]{3})){0,3}`;
  const found = {
    alone: new RegExp(`^(${towns})\\.?$`, "u"),
    head: new RegExp(String.raw`^(${towns})\. (?=["“„»]?\p{Lu}\p{Ll}*[ ,-])`, "u"),
    joint: new RegExp(joint, "u"),
    names: new Set(forms.names),
  };
  known.set(forms, found);
  return found;
}

/** The longest head of such a line. */
const REACH = 110;
/** Characters of a lead behind it at least. */
const SHORTEST_LEAD = 60;

/**
 * Reads "Karlsruhe. Die Ämter haben …", "Oldheim/Stuttgart. Die …": of the names before the stop one is of a town that the pack knows.
 * "Weltpremiere. Die …" has no such name, and every noun has a capital there.
 * @returns the place and where the lead begins.
 */
export function readTownDateline(text: string, { stoppedTowns }: LanguagePack): { place: string; end: number } | null {
  if (stoppedTowns === undefined || text.length < SHORTEST_LEAD) return null;
  const head = text.slice(0, REACH);
  if (!head.includes(". ")) return null;
  const stopped = stoppedOf(stoppedTowns);
  const [whole, place] = stopped.head.exec(head) ?? [];
  if (whole === undefined || place === undefined || text.length - whole.length < SHORTEST_LEAD) return null;
  return isTown(place, stopped) ? { place, end: whole.length } : null;
}

/** Reads "Karlsruhe", "Berlin/Potsdam." as a line of its own: one of the names is of a town that the pack knows. */
export function readTownAlone(text: string, { stoppedTowns }: LanguagePack): string | null {
  if (stoppedTowns === undefined || text.length > LONGEST_ALONE) return null;
  const stopped = stoppedOf(stoppedTowns);
  const place = stopped.alone.exec(text)?.[1];
  return place !== undefined && isTown(place, stopped) ? place : null;
}
const LONGEST_ALONE = 48;

const isTown = (place: string, { joint, names }: Stopped): boolean =>
  place.split(joint).some((name) => names.has(name.toLowerCase()));
