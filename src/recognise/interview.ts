import { isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** Two may be asked for effect. */
const FEWEST_QUESTIONS = 3;
/** Of the paragraphs from the first question on, one in so many asks. */
const MOST_PARAGRAPHS_EACH = 4;
const MOST_WORDS = 50;
const FEWEST_WORDS = 3;
/** A question in two sentences asks twice at most. */
const ASKING_THRICE = /[?？][^?？]*[?？][^?？]*[?？]/u;
/** What somebody says, and what names who asks: "“Why?", "– Why?", "Q Why?", "Journalist: Why?". */
const SPOKEN = /^(?:["“„«»‘'「『–—-]|\p{L}[^?？]{0,24}[:：]\s|\p{Lu}\.?\s(?=\p{Lu}))/u;

const none: ReadonlySet<Unit> = new Set();

/**
 * The questions of an interview, which stand as headings over its answers: three or more paragraphs of the story that end in a question mark, each over
 * running text that asks nothing or more than that, and one in four of all that follows the first. Refuses questions for effect in a text of many paragraphs, a list of
 * questions, and minutes that name who asks.
 */
export function questionsOf({ units, outline, story }: Context): ReadonlySet<Unit> {
  const asked: Unit[] = [];
  let paragraphs = 0;
  for (let at = story.first + 1; at < story.end; at += 1) {
    const unit = units[at] as Unit;
    if (outline[at] !== null) continue;
    if (asksAlone(unit) && answers(units[at + 1], outline)) asked.push(unit);
    if (asked.length > 0) paragraphs += 1;
  }
  return asked.length >= FEWEST_QUESTIONS && asked.length * MOST_PARAGRAPHS_EACH >= paragraphs ? new Set(asked) : none;
}

const asksAlone = ({ text, words, mark }: Unit): boolean =>
  mark === "?" && words >= FEWEST_WORDS && words <= MOST_WORDS && !SPOKEN.test(text) && !ASKING_THRICE.test(text);

const answers = (unit: Unit | undefined, outline: Context["outline"]): boolean =>
  unit !== undefined && outline[unit.index] === null && isProse(unit) && !asksAlone(unit);
