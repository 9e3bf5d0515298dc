import { givesContact, LONGEST_CONTACT, websIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
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
  const texts = [...last, ...behind].flatMap((unit) =>
    outline[unit.index] === null && isRunning(unit) && !givesContact(unit)
      ? [claim("boilerplate", unit, unit, "placed", "untitledBoilerplate", last.includes(unit) ? ITSELF : BEHIND, text)]
      : [],
  );
  return [...headed, ...texts];
};

/** Some words and a stop, or more than a slogan or a signature has. */
const isRunning = ({ words, mark }: Unit): boolean => words >= (mark === "" ? FEWEST_OPEN_WORDS : FEWEST_WORDS);
const [FEWEST_WORDS, FEWEST_OPEN_WORDS] = [9, 14];

const NAMED = "a name over what is said of it, at the end of the story";
const ITSELF = "what the sender is or since when, at the end of the story";

/** The paragraph in which the sender closes on itself, and where to read more below it. */
function itself(context: Context): readonly Unit[] {
  const { units, outline, story } = context;
  const free = units.slice(story.first + 2, story.end).filter(({ index }) => outline[index] === null);
  const found = free
    .slice(-2)
    .findIndex((unit, at, list) => isOfSender(unit, context) && list.slice(at + 1).every(isWhere));
  return found < 0 ? [] : free.slice(-2).slice(found);
}

const isOfSender = (unit: Unit, context: Context): boolean =>
  [closesOnItself, describesItself, statesItsFacts, describesItselfUnspaced].some((says) => says(unit, context));

/** "ACME" alone over "Founded in 1972, Acme is …": the name heads what is said of it. */
function nameAbove(text: Unit, { units, outline }: Context): Unit | undefined {
  const above = units[text.index - 1];
  if (above === undefined || outline[above.index] !== null || above.gap === 0) return undefined;
  if (above.words === 0 || above.words > MOST_NAME_WORDS || above.mark !== "") return undefined;
  return key(text.text).includes(key(above.text)) ? above : undefined;
}
const MOST_NAME_WORDS = 6;

const isWhere = ({ text, words }: Unit): boolean => words <= LONGEST_CONTACT && websIn(text).length > 0;
