import { givesContact, LONGEST_CONTACT, websIn } from "../text/contact-details.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, type Recogniser, type SectionValue } from "./context.ts";
import { describesItself } from "./self-description.ts";
import { closesOnItself } from "./sender-name.ts";

const text: SectionValue = { part: "text" };

const BEHIND = "running text behind the end mark or another standing text";

/** Round two: running text behind the end mark, or behind standing text that contacts part from it, stands without heading. */
export const untitledBoilerplate: Recogniser = (context) => {
  const { units, outline, story } = context;
  const closed = outline.findIndex((role, at) => at >= story.first && (role === "end-mark" || role === "boilerplate"));
  const behind = closed < 0 ? [] : units.slice(Math.max(closed + 1, story.end));
  const last = closed < 0 || closed >= story.end ? itself(context) : [];
  return [...last, ...behind].flatMap((unit) =>
    outline[unit.index] === null && unit.words >= 9 && !givesContact(unit)
      ? [claim("boilerplate", unit, unit, "placed", "untitledBoilerplate", last.includes(unit) ? ITSELF : BEHIND, text)]
      : [],
  );
};

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
  closesOnItself(unit, context) || describesItself(unit, context);

const isWhere = ({ text, words }: Unit): boolean => words <= LONGEST_CONTACT && websIn(text).length > 0;
