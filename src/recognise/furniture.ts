import { announcingVerbs, deskSections } from "../languages/desk-sections.ts";
import { key } from "../text/fold.ts";
import { isInitials, isReference } from "../text/line-kind.ts";
import { isOrganisationWord } from "../text/names.ts";
import { isCapitals, isProse } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Context } from "./context.ts";
import { sharedWithStory } from "./of-story.ts";

/** What may be the headline below has as many words. */
const FEWEST_HEADLINE_WORDS = 3;
/** The sender and a verb: "Stadt Beispielhausen informiert". */
const MOST_ANNOUNCING_WORDS = 6;
/** A section of a desk and what the text is about: "MEDIO AMBIENTE LINCES". */
const MOST_SLUG_WORDS = 1;

/**
 * Why the first line that nothing has taken is no headline, where another line that may be one stands below it: a remark in brackets, the
 * number of a file, an address, initials, a desk's section in capitals, or a sender that "informs". Null where it may be the headline.
 */
export function furniture(unit: Unit, next: Unit | undefined, context: Context): string | null {
  if (next === undefined || next.words < FEWEST_HEADLINE_WORDS || isRemark(next)) return null;
  if (isRemark(unit)) return "a remark in brackets above the headline";
  if (unit.digits > 0 && (isReference(unit.text) || CODE.test(unit.text)))
    return "a reference number above the headline";
  if (unit.mark === ":" && unit.words <= MOST_TOPIC_WORDS && next.mark !== ":")
    return "a topic and a colon above the headline";
  if (isTown(unit, context)) return "a town by itself above the headline";
  if (SITE.test(unit.text)) return "an address above the headline";
  if (isInitials(unit.text)) return "initials above the headline";
  if (next.gap === 0 || unit.mark !== "") return null;
  if (isOffice(unit, context)) return "an office beside date or number";
  if (isSlug(unit, next)) return "a desk's section above the headline";
  if (announces(unit, context)) return "the sender, and that it has news";
  return isOfPage(unit, next, context) ? "a line above the headline, of which the story says little" : null;
}

/**
 * "Harbour Gazette", "News  Services": what pages print on top is no part of the story, which says much more of the headline below; of a row of cells
 * or with figures, "Press // Boats and ferries", "Topic of 4 May", the story may have a word. Refuses it where the line below is none of the story's either,
 * and a headline that calls out or quotes.
 */
function isOfPage(unit: Unit, next: Unit, context: Context): boolean {
  const isRow = unit.digits > 0 || CELLS.test(unit.text);
  if (unit.words > (isRow ? MOST_ROW_WORDS : MOST_FOREIGN_WORDS) || isProse(next) || CALLS.test(unit.text))
    return false;
  const above = sharedWithStory(unit, context);
  if (above === null || above.of === 0 || above.found > (isRow ? above.of / 3 : 0)) return false;
  const below = sharedWithStory(next, context);
  return below !== null && below.found >= FEWEST_SHARED && below.found / below.of >= above.found / above.of + MORE;
}
const MOST_FOREIGN_WORDS = 4;
const MOST_ROW_WORDS = 12;
const FEWEST_SHARED = 3;
/** What parts the cells of a row. */
const CELLS = /[|/»>•·]/u;
/** Of all its longer words, so many more are told. */
const MORE = 0.3;
/** What a headline of few words has, and no site's name: "Ahoy!", “Never again”. */
const CALLS = /[!?！？"“”„«»「」『』]/u;

/** "FA29", "PR-118/26", "PR 04 079", "#1712", "99/226": letters of a desk and a number, and nothing else. */
const CODE = /^(?:\d{1,4}\/\d{2,4}|(?:\p{Lu}{1,5}[ -]?|# ?)\d{1,6}(?:[ /-]\d{2,4})?\p{Lu}?)$/u;

/** "г. Приморск", "м. Озерне": a town behind the word for one, which is written small. */
const isTown = ({ text, words, mark }: Unit, { packs }: Context): boolean =>
  words <= MOST_TOWN_WORDS &&
  mark === "" &&
  packs.some(({ placePrefixes }) =>
    placePrefixes?.some((prefix) => text.startsWith(`${prefix} `) && /^\p{Lu}/u.test(text.slice(prefix.length + 1))),
  );
const MOST_TOPIC_WORDS = 2;
const MOST_TOWN_WORDS = 4;

const LONGEST_REMARK = 60;
/** "(Gemeinsame Mitteilung)", "（記者クラブ同時発表）": nothing outside the brackets, and no other ones within. */
const REMARK = /^(?:\([^()]{2,58}\)|（[^（）]{2,58}）)$/u;
const isRemark = ({ text }: Unit): boolean => text.length <= LONGEST_REMARK && REMARK.test(text);

/** "acme.example", "www.acme.example/press", "https://acme.example". */
const SITE = /^(?:https?:\/\/)?(?:[\p{L}\d-]{1,40}\.){1,4}\p{Ll}{2,10}(?:\/[\p{L}\d/._-]{0,60})?$/u;

const sections = new Set(deskSections.map(key));

/** "MEDIO AMBIENTE LINCES" over a headline in small letters: sections, and a word for what the text is about. */
function isSlug({ text, words }: Unit, next: Unit): boolean {
  if (words > MOST_SECTION_WORDS + MOST_SLUG_WORDS || next.words <= words || !isCapitals(text) || isCapitals(next.text))
    return false;
  const parts = key(text).split(" ");
  const section = [2, 1].find((count) => sections.has(parts.slice(0, count).join(" ")));
  if (section === undefined) return false;
  const rest = parts.slice(section);
  return rest.length <= MOST_SLUG_WORDS || rest.every((word) => sections.has(word));
}

const MOST_SECTION_WORDS = 3;

/** "Dir. Gral. de Comunicación Social", below a date or a number that it stands together with: an abbreviation opens the name of an office. */
function isOffice({ text, words, chunk }: Unit, { pack, chunks, outline }: Context): boolean {
  const first = chunks[chunk]?.[0];
  if (pack.titleCase || first === undefined || outline[first.index] === null || words > MOST_OFFICE_WORDS) return false;
  const { conjunctions, articles, prepositions } = pack.quotation;
  const small = [...conjunctions, ...articles, ...prepositions];
  return OFFICE.test(text) && text.split(" ").every((word) => /^\p{Lu}/u.test(word) || small.includes(word));
}

const MOST_OFFICE_WORDS = 8;
/** "Dir. …", "Abt. …", "Dept. …". */
const OFFICE = /^\p{Lu}\p{Ll}{2,5}\. /u;

/** The verb ends the line, and what stands before it is a body's name: "Kommun informerar" has no name. */
function announces({ text, words }: Unit, { pack, packs }: Context): boolean {
  if (words < 2 || words > MOST_ANNOUNCING_WORDS) return false;
  const line = key(text);
  const verb = announcingVerbs.find((each) => line.endsWith(` ${each}`));
  if (verb === undefined) return false;
  const name = text.slice(0, -verb.length - 1).split(" ");
  const [first = ""] = name;
  return (
    /^\p{Lu}/u.test(first) &&
    !pack.quotation.articles.includes(first.toLowerCase()) &&
    name.length > 1 &&
    name.some((word) => isOrganisationWord(word, packs))
  );
}
