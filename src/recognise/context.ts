import type { DateContext } from "../dates/index.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { LabelDictionary, LabelSet } from "../text/label-dictionary.ts";
import type { Unit } from "../text/units.ts";
import type { Claim, Role, Source, Strength } from "../types.ts";

/** What every recogniser is given. Round one sees units only; round two also sees what round one resolved. */
export interface Context {
  readonly source: Source;
  readonly units: readonly Unit[];
  /** The units of each chunk, by `Unit.chunk`. */
  readonly chunks: readonly (readonly Unit[])[];
  /** The release's own pack, or the nearest there is. */
  readonly pack: LanguagePack;
  /** The release's pack first, then the others as fallback. */
  readonly packs: readonly LanguagePack[];
  readonly dates: DateContext;
  /** Label sets of all packs, built once. */
  readonly labels: Labels;
  /** Role of each unit as far as it is known; all null in round one. */
  readonly outline: readonly (Role | null)[];
  /** Front matter gives the headline, so no line of the text is one. */
  readonly headlineGiven: boolean;
  /** Where the story begins and ends, in units; the whole text in round one. */
  readonly story: Story;
}

/** The units from the lead to the last paragraph before the trailer; `first` = `end` where there is none. */
export interface Story {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** The heading under which it goes on behind a section of standing text in its midst; absent in most. */
  readonly resumes?: number;
}

export interface Labels {
  /** What all sets are in: units were looked up in it. */
  readonly dictionary: LabelDictionary;
  readonly genre: LabelSet;
  readonly headline: LabelSet;
  readonly deck: LabelSet;
  readonly date: LabelSet;
  readonly place: LabelSet;
  readonly byline: LabelSet;
  readonly photoCredit: LabelSet;
  readonly caption: LabelSet;
  readonly figure: LabelSet;
  readonly source: LabelSet;
  readonly sourcePhrases: LabelSet;
  readonly issuer: LabelSet;
  readonly contact: LabelSet;
  /** Genre words long enough to be told inside a line, with their order. */
  readonly genrePhrases: ReadonlyMap<string, number>;
  /** By their last two characters. */
  readonly boilerplateSuffixes: ReadonlyMap<string, readonly string[]>;
  readonly endMarks: ReadonlySet<string>;
  /** "phone", "fax", "e-mail", "web": the fields inside a contact block. */
  readonly contactField: LabelSet;
  readonly boilerplatePrefixes: LabelSet;
  readonly boilerplateHeadings: LabelSet;
  /** Openings of standing text without a heading. */
  readonly standing: LabelSet;
  readonly notes: LabelSet;
  readonly deskNotes: LabelSet;
  readonly wire: LabelSet;
  readonly correction: LabelSet;
  readonly update: LabelSet;
  readonly correctionNotes: LabelSet;
  readonly updateNotes: LabelSet;
  readonly changed: LabelSet;
  /** Openings of release lines. */
  readonly immediate: LabelSet;
  readonly embargo: LabelSet;
}

/** A unit of a contact block: its heading, a label with value, or a line. */
export interface ContactValue {
  readonly part: "heading" | "text";
  /** Units of one block share the index of its first unit. */
  readonly block: number;
  /** Where the value begins behind a label, or in the second column. */
  readonly valueStart: number;
  /** The first column is something else: "FOR IMMEDIATE RELEASE        Contact: Jane Example". */
  readonly column?: true;
  /** Who is at the desk for the press, where nothing but that is said. */
  readonly desk?: string;
}

/** A table of which every line is a cell. */
export interface CellTableValue {
  readonly columns: number;
}

/** A unit of a section: its heading, its text, or both run together (then `headingEnd` says where the text begins). */
export interface SectionValue {
  readonly part: "heading" | "text";
  /** For a run-in heading: where it ends and where the text begins in the unit's text. */
  readonly headingEnd?: number;
  readonly textStart?: number;
}

/** One field, one pure function. */
export type Recogniser = (context: Context) => Claim[];

/** The claims on those units of which a rule makes one, among those from `start` up to `end`. */
export function claimsOn(
  units: readonly Unit[],
  rule: (unit: Unit) => Claim | null,
  start = 0,
  end = units.length,
): Claim[] {
  const claims: Claim[] = [];
  for (let at = start; at < Math.min(end, units.length); at += 1) {
    const claimed = rule(units[at] as Unit);
    if (claimed !== null) claims.push(claimed);
  }
  return claims;
}

/** The claims of a rule that may make several on a unit. */
export function claimsOnEach(units: readonly Unit[], rule: (unit: Unit) => readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  for (const unit of units) for (const claimed of rule(unit)) claims.push(claimed);
  return claims;
}

/** A claim on whole units, from `first` to `last`. */
export function claim(
  field: Role,
  first: Unit,
  last: Unit,
  strength: Strength,
  by: string,
  because: string,
  value?: unknown,
): Claim {
  const lines: Claim["lines"] = [first.lines[0], last.lines[1]];
  return value === undefined ? { field, lines, strength, by, because } : { field, lines, strength, by, because, value };
}
