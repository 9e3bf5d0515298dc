import type { LanguagePack } from "../languages/pack.ts";
import { deskUnits, pressDesks } from "../languages/press-desks.ts";
import { pressJobs } from "../languages/press-jobs.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { mapped } from "../text/mapped.ts";
import { isOrganisationWord, looksLikeName, withoutTitles } from "../text/names.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type ContactValue, type Context, claim, type Recogniser } from "./context.ts";

/** No header has more lines. */
const HEADER = 10;
/** Name and desk have so many words together. */
const MOST_WORDS = 12;
const FEWEST_WORDS = 3;
/** Words of the body's name below. */
const MOST_BODY_WORDS = 8;

const desks = new Set(pressDesks);
const units = new Set(deskUnits);

/**
 * Reads who is to be asked where a header names a person and the desk for the press on one line, with the body's name below it and without
 * any number: "Dr. Jana Beispiel Abteilung Öffentlichkeitsarbeit" over "Museum der Wehre e. V.". Refuses a name alone, and "Presse".
 */
export const deskPerson: Recogniser = (context) => {
  const signs = signerAt(context);
  if (signs.length > 0) return signs;
  for (const unit of context.units.slice(1, HEADER)) {
    const name = nameBeforeDesk(unit, context);
    if (name === null) continue;
    const value: ContactValue = { part: "text", block: unit.index, valueStart: 0, desk: name };
    const because = "a person and the desk for the press";
    const body = context.units[unit.index + 1];
    const below = body !== undefined && body.chunk === unit.chunk && body.words <= MOST_BODY_WORDS && body.digits === 0;
    return [
      claim("contact", unit, unit, "shaped", "deskPerson", because, value),
      ...(below ? [claim("contact", body, body, "shaped", "deskPerson", "whose desk it is", value)] : []),
    ];
  }
  return [];
};

/**
 * At the foot, without any number: "Jane Example" over "Deputy Press Secretary", or both with a comma between. Refuses a name over another job, and
 * the job within a sentence.
 */
function signerAt({ units, pack, packs }: Context): Claim[] {
  const first = Math.max(2, units.length - FOOT);
  for (const unit of units.slice(first)) {
    if (unit.words < 2 || unit.words > MOST_WORDS || unit.digits > 0 || unit.mark !== "") continue;
    const [name = "", ...more] = unit.text.replace(BULLET, "").split(", ");
    const below = more.length === 0 ? units[unit.index + 1] : undefined;
    const job = more.length === 0 ? (below?.digits === 0 && below.mark === "" ? below.text : "") : more.join(", ");
    if (!holdsPressJob(job, pack) || !looksLikeName(name, packs) || !isTold(units, unit.index)) continue;
    const value: ContactValue = { part: "text", block: unit.index, valueStart: 0, desk: withoutTitles(name, packs) };
    const because = "a name and a job at the press desk";
    return [unit, ...(below === undefined ? [] : [below])].map((each) =>
      claim("contact", each, each, "shaped", "deskPerson", because, value),
    );
  }
  return [];
}
/** A name, a job, an office, a site; with a number or an address below it the name is another recogniser's. */
const FOOT = 4;
const BULLET = /^[-–•*]\s/u;

const isTold = (units: readonly Unit[], to: number): boolean =>
  units.slice(0, to).some((unit) => isProse(unit)) &&
  !units.slice(to).some((unit) => isProse(unit) || holdsDetails(unit));

/** "Stellvertretende Pressesprecherin und …", "Deputy Press Secretary, Acme": few words before the job, and behind it nothing, a comma or “and”. */
function holdsPressJob(text: string, { quotation }: LanguagePack): boolean {
  const words = text === "" ? [] : text.split(" ");
  if (words.length > MOST_JOB_WORDS) return false;
  for (let from = 0; from <= MOST_BEFORE; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_JOB); to += 1) {
      const job = key(words.slice(from, to).join(" "));
      const next = words[to];
      const ends = next === undefined || job.endsWith(",") || quotation.conjunctions.includes(next);
      if (ends && jobs.has(job.replace(/,$/, ""))) return true;
    }
  }
  return false;
}
const LONGEST_JOB = 4;
const jobs: ReadonlySet<string> = new Set(pressJobs.map(key));
const MOST_JOB_WORDS = 12;
const MOST_BEFORE = 2;

function nameBeforeDesk({ text, words, digits, mark }: Unit, { packs }: Context): string | null {
  if (words < FEWEST_WORDS || words > MOST_WORDS || digits > 0 || mark !== "") return null;
  const parts = text.split(" ");
  const last = key(parts.at(-1) ?? "");
  if (!desks.has(last) && !desks.has(`${key(parts.at(-2) ?? "")} ${last}`)) return null;
  const lower = mapped(parts, (part) => key(part));
  const from = lower.findIndex((part, at) => at > 1 && (units.has(part) || desks.has(lower.slice(at).join(" "))));
  if (from < 0) return null;
  const name = withoutTitles(parts.slice(0, from).join(" "), packs);
  // "Alster Kommunes presseafdeling": whose desk it is.
  const owned = name.endsWith("s") && isOrganisationWord(name.slice(name.lastIndexOf(" ") + 1, -1), packs);
  return looksLikeName(name, packs) && !owned ? name : null;
}
