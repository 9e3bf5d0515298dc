import { isAgency } from "../dates/agency.ts";
import { publicLines } from "../languages/public-lines.ts";
import { emailsIn, holdsDetails, holdsPressBox, isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { colonIn, hasLabel } from "../text/label.ts";
import { isBelowSigner, signerBelow } from "../text/lone-head.ts";
import { looksLikeName } from "../text/names.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";
import { peopleBehind } from "./people-behind.ts";

/** A line of so few words in a header is no deck. */
const FEWEST_DECK_WORDS = 3;
/** A name and a number, or a desk and an address: hardly more words than this. */
const MOST_CONTACT_WORDS = 12;
const MOST_SALUTATIONS = 2;
/** With address and number both, a sentence of so many words. */
const MOST_SENTENCE_WORDS = 45;

/** "__________", "----------"; "* * *", "---", "~~~", "•••": what parts two parts of a story is none of its paragraphs. */
const RULE = /^[_=–—-]{8,200}$|^([*#_=~:–—•·-])(?: ?\1){2,30}$/u;

/** "… dwanaście milionów złotych. (PAP)": the last paragraph, and the agency that signs behind its stop. */
function isSignedSentence({ text, words, mark }: Unit): boolean {
  if (mark !== "" || words < FEWEST_SENTENCE_WORDS || !SIGNED_LAST.test(text.slice(-1))) return false;
  const signed = SIGNED.exec(text.slice(-LONGEST_SIGNED));
  return signed?.[1] !== undefined && isAgency(signed[1]);
}
const FEWEST_SENTENCE_WORDS = 4;
const LONGEST_SIGNED = 40;
const SIGNED_LAST = /[)）\]/]/;
/** A stop, and a name between brackets or slashes that ends the text. */
const SIGNED = /(?:[.!?…"”»“] [([/]{1,2}|[。！？」][(（])([^()[\]/（）]{2,30})[)）\]/]{1,2}$/u;

/** What may stand before a name that signs. */
const DASH = /^[–—-]\s?/u;

/** A number and nothing else: among a page's menus it is the switchboard's. */
const isNumberAlone = ({ text }: Unit): boolean => !LETTER.test(text) && phonesIn(text).length > 0;
const LETTER = /\p{L}/u;

/** An address and nothing else as the last line, right below the text, and not an office's: Korean items are signed with their writer's. */
const isWritersBox = (unit: Unit, units: readonly Unit[]): boolean =>
  isAddressAlone(unit.text) &&
  !holdsPressBox(unit) &&
  unit.index === units.length - 1 &&
  units[unit.index - 1] !== undefined &&
  isProse(units[unit.index - 1] as Unit);

/**
 * "홍가온 기자 gaon@example.kr", "（編輯：林例）1150304": who wrote an item, and nobody for the press to ask. What stands before the address ends in the
 * word for a writer, or the line opens on it and a sign, in brackets or not.
 */
function isWriter({ text, words }: Unit, { labels }: Context): boolean {
  if (words > MOST_CONTACT_WORDS) return false;
  const [address] = emailsIn(text);
  const before = text.slice(0, address?.start ?? 0).trimEnd();
  if (before !== "" && hasLabel(labels.byline, before.slice(before.lastIndexOf(" ") + 1))) return true;
  const inner = BRACKETED.exec(text)?.[1];
  const colon = inner === undefined ? -1 : colonIn(inner, PUBLIC_REACH);
  return inner !== undefined && colon > 0 && hasLabel(labels.byline, inner.slice(0, colon));
}
/** A bracket that opens the line. */
const BRACKETED = /^[（([［【]([^（）()[\]［］【】]{3,40})[）)\]］】]/u;

/** "Tickets: 01632 960001": whom the reader calls, and not the press. */
const forPublic = new Set(publicLines);
const isForPublic = (text: string): boolean => {
  const colon = colonIn(text, PUBLIC_REACH);
  return colon > 0 && forPublic.has(key(text.slice(0, colon)));
};
const PUBLIC_REACH = 40;

/**
 * Round two: short lines outside the story that nothing else has taken. One with an e-mail address or number is a
 * contact; the others are kept, but apart from the story.
 */
export const leftover: Recogniser = (context) => {
  const { units, outline, story, pack, packs } = context;
  const mark = outline.findIndex((role, at) => role === "end-mark" && at >= story.first);
  const people = peopleBehind(context, story.end);
  const titled = outline.indexOf("headline");
  return claimsOn(units, (unit) => {
    const at = unit.index;
    if (outline[at] !== null) return null;
    const person = people.get(unit);
    if (person !== undefined)
      return claim("contact", unit, unit, "placed", "leftover", "a name over number and address, behind the story", {
        part: "text",
        block: person,
        valueStart: 0,
      });
    // The last quotation of a story is signed as those before it are: "– Jane Example, mayor of Oldport".
    const signer = at >= story.first ? signerBelow(unit, units) : null;
    if (signer !== null && outline[at - 1] === null && looksLikeName(signer.replace(DASH, ""), packs)) return null;
    if (outline[at - 1] === null && isBelowSigner(unit, units, packs)) return null;
    if (unit.words === 0 && RULE.test(unit.text)) return claim("wire", unit, unit, "placed", "leftover", "a rule");
    const whole = unit.words <= MOST_SENTENCE_WORDS && emailsIn(unit.text).length > 0 && phonesIn(unit.text).length > 0;
    const told = isProse(unit) || isSentence(unit) || isSignedSentence(unit);
    const behind = at >= story.end && ((mark >= 0 && at > mark) || whole || !told);
    // "Dear friends," right above a speech.
    const salutes = unit.mark === "," && unit.words > 1 && at >= story.first - MOST_SALUTATIONS;
    const short = (unit.words < FEWEST_DECK_WORDS && !salutes) || (unit.mark === "" && holdsDetails(unit));
    // Whoever stands over a headline that its label or code tells is no text.
    const over = at < titled && !told;
    const above = at < story.first && (over || (short && (at > 0 || unit.words === 0)));
    const lone =
      (isNumberAlone(unit) || (pack.quotation.glued !== undefined && isWritersBox(unit, units))) &&
      ![-2, -1, 1, 2].some((step) => outline[at + step] === "contact");
    if (
      behind &&
      !lone &&
      !isForPublic(unit.text) &&
      !isWriter(unit, context) &&
      (unit.words <= MOST_CONTACT_WORDS || whole) &&
      holdsDetails(unit)
    ) {
      const value = { part: "text", block: at, valueStart: 0 };
      return claim("contact", unit, unit, "placed", "leftover", "an address or a number behind the story", value);
    }
    return behind || above
      ? claim("wire", unit, unit, "placed", "leftover", `a short line ${behind ? "behind" : "above"} the story`)
      : null;
  });
};
