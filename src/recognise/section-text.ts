import { commentEnds } from "../languages/comment-heads.ts";
import { givesContact } from "../text/contact-details.ts";
import { isDeliveryNote } from "../text/delivery-note.ts";
import { itemMark } from "../text/line-kind.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { headOfContact, headsContact } from "./contact-head.ts";
import { type Context, claim, type Recogniser, type SectionValue } from "./context.ts";
import { peopleBehind } from "./people-behind.ts";

const text: SectionValue = { part: "text" };
/** A heading has at most so many words. */
const MOST_HEADING_WORDS = 14;

/** Round two: what stands under such a heading, up to the next thing with a role of its own. */
export const sectionText: Recogniser = (context) => {
  const claims: Claim[] = [];
  let open: "boilerplate" | "notes" | null = null;
  let said = false;
  const people = peopleBehind(context, Math.floor(context.units.length / 2));
  context.units.forEach((unit, at) => {
    const role = context.outline[at] ?? null;
    if (role === "notes" && isDeliveryNote(unit.text)) return;
    if (role === "boilerplate" || role === "notes") open = role;
    // "2. For further information, contact …" is one of the notes, and the next follows.
    else if (role === "contact" && open === "notes" && itemMark(unit.text)?.kind === "number") return;
    else if (role !== null && role !== "list" && role !== "wire") open = null;
    if (at === context.story.resumes) open = null;
    if (role !== null) said = false;
    // The comment's own sentences go on until something else has a role.
    if (said && unit.mark === ".") {
      claims.push(
        claim("paragraph", unit, unit, "shaped", "sectionText", "stands under a heading over somebody's words"),
      );
      return;
    }
    if (open === null || (role !== null && role !== "list")) return;
    if (open === "notes" && givesContact(unit)) return;
    if (people.has(unit)) open = null;
    if (open === null) return;
    if (role === null && headsComment(unit, context)) {
      const from = nameOver(unit, context) ?? unit;
      claims.push(claim("subhead", from, unit, "shaped", "sectionText", "heads somebody's words", { start: 0 }));
      open = null;
      said = true;
      return;
    }
    if (role === null && headsContact(unit, context)) {
      claims.push(
        claim("contact", unit, unit, "shaped", "sectionText", "a short line above a contact", headOfContact(unit)),
      );
      open = null;
      return;
    }
    claims.push(
      claim(
        open,
        unit,
        unit,
        "shaped",
        "sectionText",
        open === "notes" ? "stands under a heading of notes" : "stands under a heading of standing text",
        text,
      ),
    );
  });
  return claims;
};

/** "代表取締役社長　川上氏のコメント" and running text below it: what a partner says follows what it is. */
const headsComment = ({ index, text: line, words, mark }: Unit, { units, outline }: Context): boolean =>
  mark === "" &&
  words <= MOST_HEADING_WORDS &&
  commentEnds.some((end) => line.length > end.length && line.endsWith(end)) &&
  outline[index + 1] === null &&
  units[index + 1]?.mark === ".";

/** "青葉観光株式会社" right above "代表取締役社長　川上氏のコメント": whose president it is. */
function nameOver(unit: Unit, { units, outline }: Context): Unit | undefined {
  const above = units[unit.index - 1];
  if (above === undefined || above.chunk !== unit.chunk || outline[above.index] !== null || above.mark !== "") return;
  return above.words <= MOST_NAME_WORDS && units[unit.index - 2]?.chunk !== unit.chunk ? above : undefined;
}
const MOST_NAME_WORDS = 12;
