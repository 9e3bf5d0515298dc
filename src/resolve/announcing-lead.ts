import { isCommon } from "../dates/place-opening.ts";
import { beforeLeadVerbs, leadVerbs } from "../languages/announcing-leads.ts";
import type { Context } from "../recognise/context.ts";
import { hasFirstName } from "../text/names.ts";
import type { Unit } from "../text/units.ts";

type Speaking = Pick<Context, "pack" | "packs">;

/** The sender, what it is and its verb stand among so many characters of a lead. */
const REACH = 220;
const MOST_NAME_WORDS = 6;
const anyOf = (words: readonly string[]): string => words.join("|");

/** The first verb with which senders announce, between spaces. */
const VERB = new RegExp(String.raw`(?:\s(?:${anyOf(beforeLeadVerbs)}))*\s(?:${anyOf(leadVerbs)})(?=\s)`, "u");
/** "Acme Ltd (ACM), a maker of ferries, ": what a name has behind it. */
const BEHIND_NAME = /(?:\s[(（][^()（）]{1,60}[)）])?(?:,\s.{3,160},)?$/u;
/** "4 Winds Ltd", "Weidenau Fähren": a capital or a figure first, and no mark within. */
const NAME = /^[\p{Lu}\p{N}][^,.;:!?()“”"«»„]{1,60}$/u;

/** The sender's name where a text opens on it and a verb that announces: "Acme Ltd, a maker of ferries, today announces …"; null elsewhere. */
function announcer(text: string, { pack, packs }: Speaking): string | null {
  const head = text.slice(0, REACH).replaceAll("’", "'");
  const verb = VERB.exec(head);
  if (verb === null) return null;
  const name = head.slice(0, verb.index).replace(BEHIND_NAME, "");
  if (!NAME.test(name) || name.split(" ").length > MOST_NAME_WORDS) return null;
  // "We announce …", "The trust announces …", and somebody of the story.
  return isCommon(name, pack) || hasFirstName(name, packs) ? null : name;
}

/**
 * "4 Winds Ltd announces the second boat, …" below "Nobody has to wait any more. Forty cars cross at once.": a lead that opens on its sender and
 * the news has a deck above it, unless that names the sender itself.
 */
export function announces(lead: Unit, deck: Unit, context: Speaking): boolean {
  if (lead.gap === 0 || lead.words <= deck.words) return false;
  const name = announcer(lead.text, context);
  return name !== null && !deck.text.toLowerCase().includes(name.toLowerCase());
}
