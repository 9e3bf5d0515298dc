import { key } from "../text/fold.ts";
import { type Shared, sharedStems, stemsOf } from "../text/stems.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";

/** UTF-16 units of a story that are looked through: what is told first is told again. */
const REACH = 8000;
/** A story of fewer UTF-16 units says too little to tell what is not of it; scripts that do not part words need fewer. */
const SHORTEST = 400;
const SHORTEST_UNSPACED = 160;

/**
 * Headline and deck say what the story says, and share some of their longer words with it; what pages print around them mostly has
 * none of the story's. Null where the story is too short to tell.
 */
export function sharedWithStory({ text: line }: Unit, context: Context): Shared | null {
  const story = storyOf(context);
  const shortest = context.pack.spaced ? SHORTEST : SHORTEST_UNSPACED;
  return story.length < shortest ? null : sharedStems(stemsOf(line), story);
}

/** What the story says; kept, since several lines of a header are asked for. */
function storyOf({ units, story }: Context): string {
  const known = stories.get(units);
  if (known !== undefined) return known;
  let text = "";
  for (let at = story.first; at < story.end && text.length < REACH; at += 1) text += ` ${key(units[at]?.text ?? "")}`;
  stories.set(units, text);
  return text;
}

const stories = new WeakMap<readonly Unit[], string>();

/** Whether the story has none of a line's words, of so many at least. */
export function isForeign(unit: Unit, context: Context, fewest: number): boolean {
  const shared = sharedWithStory(unit, context);
  return shared !== null && shared.of >= fewest && shared.found === 0;
}
