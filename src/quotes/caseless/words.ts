import type { CaselessWords } from "../../languages/caseless-words.ts";
import type { LanguagePack } from "../../languages/pack.ts";

/** What is needed to read who speaks where no capitals tell. */
export type Caseless = Required<CaselessWords> & {
  /** Words of respect that are written in one with a name, the longest first. */
  readonly gluedTitles: readonly string[];
  readonly verbs: readonly string[];
  /** Words of organisations. */
  readonly bodies: readonly string[];
  readonly dropsSubject: boolean;
};

/** Below it no letter is of a script without capitals. */
const FIRST_CASELESS = 0x590;

/** Null for a language that has capitals, or people of which other things tell. */
export function caselessOf({ organisationWords, quotation }: LanguagePack): Caseless | null {
  if (quotation.caseless === undefined) return null;
  const { gluedTitles = [], verbs, dropsPronouns } = quotation;
  return {
    singleNames: false,
    parting: [],
    agents: [],
    agentEnds: [],
    nameEnds: [],
    openRoles: [],
    openings: [],
    notTitles: [],
    leads: [],
    announcers: [],
    roleStops: [],
    familyPlaces: [],
    companyForms: [],
    ...quotation.caseless,
    gluedRoles: byLength(quotation.caseless.gluedRoles ?? []),
    gluedTitles: byLength(gluedTitles),
    // What all languages without a pack share is of other scripts.
    verbs: byLength(verbs.filter((verb) => verb.charCodeAt(0) >= FIRST_CASELESS)),
    bodies: organisationWords.filter((word) => word.charCodeAt(0) >= FIRST_CASELESS),
    dropsSubject: dropsPronouns === true,
  };
}

const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
