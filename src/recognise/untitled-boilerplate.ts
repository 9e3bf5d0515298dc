import { findDates } from "../dates/index.ts";
import { vocabularyOf } from "../dates/vocabulary.ts";
import { withoutCompanyForm } from "../text/company-form.ts";
import { givesContact, LONGEST_CONTACT, websIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, type Recogniser, type SectionValue } from "./context.ts";
import { describesItself } from "./self-description.ts";
import { closesOnItself } from "./sender-name.ts";
import { statesItsFacts } from "./standing-facts.ts";
import { describesItselfUnspaced } from "./unspaced-self-description.ts";

const text: SectionValue = { part: "text" };

const BEHIND = "running text behind the end mark or another standing text";

/** Round two: running text behind the end mark, or behind standing text that contacts part from it, stands without heading. */
export const untitledBoilerplate: Recogniser = (context) => {
  const { units, outline, story } = context;
  const closed = outline.findIndex((role, at) => at >= story.first && (role === "end-mark" || role === "boilerplate"));
  const behind = closed < 0 ? [] : units.slice(Math.max(closed + 1, story.end));
  const last = closed < 0 || closed >= story.end ? itself(context) : [];
  const heading = last[0] === undefined ? undefined : nameAbove(last[0], context);
  const headed =
    heading === undefined
      ? []
      : [claim("boilerplate", heading, heading, "placed", "untitledBoilerplate", NAMED, { part: "heading" })];
  const signed = heading === undefined ? undefined : signatureAbove(heading, context);
  if (signed !== undefined)
    headed.push(claim("wire", signed, signed, "placed", "untitledBoilerplate", "signs above the sender's name"));
  const texts = [...last, ...behind].flatMap((unit) =>
    outline[unit.index] === null && isRunning(unit) && !givesContact(unit)
      ? [claim("boilerplate", unit, unit, "placed", "untitledBoilerplate", last.includes(unit) ? ITSELF : BEHIND, text)]
      : [],
  );
  return [...headed, ...texts];
};

/** Some words and a stop, or more than a slogan or a signature has. */
const isRunning = ({ words, mark, digits }: Unit): boolean =>
  mark === "" ? words >= FEWEST_OPEN_WORDS && digits < FEWEST_OF_ADDRESS : words >= FEWEST_WORDS;
/** House number and postal code, ISBN and price. */
const FEWEST_OF_ADDRESS = 9;
const [FEWEST_WORDS, FEWEST_OPEN_WORDS] = [9, 14];

const NAMED = "a name over what is said of it, at the end of the story";
const ITSELF = "what the sender is or since when, at the end of the story";

/** The paragraph in which the sender closes on itself, what goes on with it, and where to read more below. */
function itself(context: Context): readonly Unit[] {
  const { units, outline, story } = context;
  const free = units.slice(story.first + 2, story.end).filter(({ index }) => outline[index] === null);
  // A name, a job and a number may follow, a line each.
  const end = free.findLastIndex((unit) => isProse(unit) || isWhere(unit)) + 1;
  const last = free.slice(Math.max(0, end - MOST_PARAGRAPHS), end);
  const found = last.findIndex(
    (unit, at) =>
      (isOfSender(unit, context) || namesContact(unit, context)) &&
      last.slice(at + 1).every((next) => isWhere(next) || goesOn(next, unit, context) || isOfSender(next, context)),
  );
  return found < 0 ? [] : last.slice(found);
}
const MOST_PARAGRAPHS = 3;

/** "Acme Baltic", "Press Office", "01632 960001", and right below them "Acme Baltic is …": who is to be asked is told of. */
function namesContact({ index, text: words }: Unit, { units, outline }: Context): boolean {
  for (let at = index - 1; at > index - MOST_CONTACTS && outline[at] === "contact"; at -= 1) {
    const line = units[at]?.text ?? "";
    if (line.length >= SHORTEST_CONTACT && /^\p{Lu}/u.test(line) && words.startsWith(`${line} `)) return true;
  }
  return false;
}
const MOST_CONTACTS = 6;
const SHORTEST_CONTACT = 4;

/** A second paragraph that names the sender as the first does, tells of no day, and quotes nobody. */
function goesOn({ text, words }: Unit, first: Unit, { dates }: Context): boolean {
  if (words < FEWEST_WORDS || QUOTED.test(text)) return false;
  if (findDates(text, dates).some(({ partial }) => partial.day !== undefined)) return false;
  const vocabulary = vocabularyOf(dates);
  const days = key(text).split(/[^\p{L}]+/u);
  if (days.some((word) => word.length >= SHORTEST_DAY && vocabulary.weekday(word, false) !== undefined)) return false;
  const names = first.text.slice(0, OPENING).match(NAME) ?? [];
  return names.some((name) => text.includes(name));
}
/** Shorter ones are other words as well: "so", "mar". */
const SHORTEST_DAY = 4;
const OPENING = 60;
/** "AcmeW", "Musterverband", "OWB": no article or small word of a sentence's beginning. */
const NAME = /\p{Lu}[\p{L}\p{N}&]*\p{Lu}[\p{L}\p{N}&]*|(?<=\s)\p{Lu}[\p{L}\p{N}&-]{4,}|^\p{Lu}[\p{L}\p{N}&-]{5,}/gu;
const QUOTED = /["“„«»”][^"“”„«»]{20}/u;

const isOfSender = (unit: Unit, context: Context): boolean =>
  [closesOnItself, describesItself, statesItsFacts, describesItselfUnspaced].some((says) => says(unit, context));

/** "ACME" alone over "Founded in 1972, Acme is …": the name heads what is said of it. */
function nameAbove(text: Unit, { units, outline }: Context): Unit | undefined {
  const above = units[text.index - 1];
  if (above === undefined || outline[above.index] !== null) return undefined;
  // "Information Department" and "Acme AB" may stand together.
  const signer = units[above.index - 1];
  if (above.gap === 0 && !(signer !== undefined && signer.gap > 0 && isSignature(signer))) return undefined;
  if (above.words === 0 || above.words > MOST_NAME_WORDS || above.mark !== "") return undefined;
  return key(text.text).includes(key(withoutCompanyForm(above.text))) ? above : undefined;
}
const MOST_NAME_WORDS = 6;

/** "Information Department" between the story and that name: who sends it signs. */
function signatureAbove(heading: Unit, { units, outline }: Context): Unit | undefined {
  const [above, story] = [units[heading.index - 1], units[heading.index - 2]];
  if (above === undefined || story === undefined || outline[above.index] !== null || outline[story.index] !== null)
    return undefined;
  return isSignature(above) && isRunning(story) ? above : undefined;
}
const isSignature = ({ words, mark }: Unit): boolean => words > 0 && words <= MOST_SIGNING_WORDS && mark === "";
const MOST_SIGNING_WORDS = 4;

const isWhere = ({ text, words }: Unit): boolean => words <= LONGEST_CONTACT && websIn(text).length > 0;
