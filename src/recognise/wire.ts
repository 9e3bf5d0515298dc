import { isAgency } from "../dates/agency.ts";
import { addressed, addressees } from "../languages/desk-addressees.ts";
import { cellsOf } from "../text/cells.ts";
import { GAP, opensOn } from "../text/characters.ts";
import { isAddressAlone, phonesIn } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import { isLabel, readPhrase } from "../text/label.ts";
import { isDeskCode, isDocumentNumber, isFeedFoot, isPictureFile } from "../text/line-kind.ts";
import { isProse } from "../text/prose.ts";
import { behindReissue } from "../text/sent-again.ts";
import type { Unit } from "../text/units.ts";
import { isNought, isPrintedTail, isTailCode, isTicker } from "../text/wire-tail.ts";
import type { Claim } from "../types.ts";
import { claim, claimsOn, type Labels, type Recogniser } from "./context.ts";

/** A line of a header that is nothing but a bracket: "(Adds details of the closure)", "(“Acme” or the “Company”)". */
const REMARK = /^\([^()]{12,200}\)$/;
/** Lines of a header. */
const HEADER = 8;
/** Initials or a desk sign at the very end: "(jg)", "dpa hm bs". */
const LONGEST_SIGN = 48;
const DESK_SIGN = /^(?:\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)|\p{Ll}{2,4}(?: \p{Ll}{2,3}){1,5})$/u;
/** Other lines need not be asked: V8 takes milliseconds to compile some of these patterns. */
const OPENS_SIGN = /^[a-z(\x80-\uffff]/;
/** "AND/OID/ASG", "MPE // HN", "asl/tib/pid", "abc/ xyz/ defg/": the initials of who wrote and read it, parted by slashes. */
const INITIALS = /^\p{L}{2,4}(?: ?\/{1,2} ?\p{L}{2,4}){1,4}(?: ?\/)?$/u;
const LONGEST_INITIALS = 56;
/** "Copyright Acme 2024.", "© 2024 AFP", "© Example Service for Rivers. Last updated 2 May 2024. …". */
const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,90}\b(?:19|20)\d\d\b/i;
/** A note of rights may tell of the page as well; other lines are shorter. */
const [LONGEST_RIGHTS, LONGEST] = [200, 160];
/** What both begin with. */
const RIGHTS_FIRST = "©(cC";
/** "(C) Copyright Example Service and the sender": the sign and the word. */
const RIGHTS_TWICE = /^(?:©|\(c\)) ?copyright\b/i;
/** "Top | Imprint, 12 Example Street. Copyright © 2001 Example Trust": behind the cells of a row. */
const RIGHTS_LAST = /\| .*(?:©|\(c\)|\bcopyright) ?(?:19|20)\d\d\b[^|]{0,60}$/i;

/** "各县区政府，各有关单位：", "尊敬的各位记者：", "関係各位：": whom it is sent to, above the text. */
const ADDRESSEES = /^(?:各|尊敬的|致各)[^。：:]{2,80}[：:]$|^[^。：:、]{0,12}各位[：:]$/u;

/** Reads what wires and web pages leave in a text: "KEYWORD: …", "View source version on …", an address alone at the end. */
export const wire: Recogniser = ({ units, labels, source }) =>
  claimsOn(units, (unit) => {
    const found = (because: string): Claim => claim("wire", unit, unit, "shaped", "wire", because);
    const { text } = unit;
    const phrase = text.length < 400 ? readPhrase(unit, labels.wire) : null;
    if (phrase && (unit.words <= 40 || text === text.toUpperCase())) {
      return claim("wire", unit, unit, "labelled", "wire", `lines that begin “${phrase.label}” come from a wire`);
    }
    // Where the story follows at once, what was sent again is the headline.
    if (unit.index === 0 && isSentAgain(text))
      return isProse(units[1] ?? unit) ? null : found("a wire's note that it sends the text again");
    if (isTags(unit) || isOverTags(unit, units)) return found("words to file it under on networks");
    if (isBelowLabel(unit, units, labels)) return found("what stands below a portal's label");
    if (unit.index > units.length / 2 && isFeedFoot(text)) return found("the last line of a feed");
    // Stronger than the table that the gaps in such lines make.
    if (isTailCode(unit.text) && [-1, 1].some((step) => isTailCode(units[unit.index + step]?.text ?? "")))
      return claim("wire", unit, unit, "labelled", "wire", "a code of a wire, among others");
    if (unit.index > 1 && isPrintedTail(text) && units.slice(0, unit.index).some((other) => isProse(other)))
      return claim("wire", unit, unit, "labelled", "wire", "a note of a wire between strokes, behind the story");
    if (text.length > LONGEST_RIGHTS) return null;
    const rights = opensOn(text, RIGHTS_FIRST);
    if (rights && ((unit.digits > 0 && RIGHTS.test(text)) || RIGHTS_TWICE.test(text)))
      return found("a note of rights with a year");
    if (text.length > LONGEST) return null;
    if (unit.digits > 0 && text.includes(" | ") && RIGHTS_LAST.test(text))
      return found("a row of a page, with a note of rights");
    if (unit.index > 0 && isPictureFile(unit)) return found("the name of a picture's file");
    const late = unit.index > units.length / 2;
    if (late && isAddressRow(unit, source.text))
      return found("an address and a number in columns: the foot of a letterhead");
    if (unit.index < 5 && isDeskCode(text)) return found("a desk's code");
    if (unit.index < HEADER && isDocumentNumber(text)) return found("the number of an official document");
    if (unit.index > 0 && unit.index < HEADER && unit.mark === ":" && ADDRESSEES.test(text))
      return found("whom an official notice is sent to");
    if (unit.index < HEADER && isAddressed(unit)) return found("for which desks a wire sends it");
    if (unit.index > 2 && isTicker(text) && isBehindMark(unit, units))
      return found("where a share is traded, behind a wire's text");
    if (unit.index > 0 && unit.index < HEADER && text.startsWith("(") && REMARK.test(text))
      return found("a remark in brackets above the story");
    if (unit.index > 1 && unit.index < HEADER && unit.words <= 3 && isAgency(text))
      return found("an agency alone above the story");
    const last = unit.index >= units.length - 2 && units.length > 4;
    if (last && text.length <= LONGEST_SIGN && OPENS_SIGN.test(text) && DESK_SIGN.test(text))
      return found("a desk's sign");
    if (late && unit.gap > 0 && text.length <= LONGEST_INITIALS && text.includes("/") && INITIALS.test(text))
      return found("initials of a desk");
    return late &&
      unit.gap > 0 &&
      opensOn(text, "hHwW") &&
      WEB_FIRST.test(text) &&
      isAddressAlone(text) &&
      !text.includes("@")
      ? found("a web address alone")
      : null;
  });

/** "/R E P E A T -- Media advisory - The ferry is back/", "/REPRISE - Avis aux médias - …/": a whole line between slashes that opens on such a mark. */
function isSentAgain(text: string): boolean {
  const start = text.endsWith("/") ? behindReissue(text) : 0;
  const length = text.length - 1 - start;
  return start > 0 && length >= SHORTEST_AGAIN && length <= LONGEST_AGAIN;
}
/** What was sent again, in characters. */
const [SHORTEST_AGAIN, LONGEST_AGAIN] = [3, 280];

/** "#FerryDay #SallowEnd", nothing but such words. Refuses "# # #", "#1 in the valley". */
const isTags = ({ text, words }: Unit): boolean =>
  text.startsWith("#") && words > 1 && text.split(/[\s,;]+/).every((word) => word === "" || TAG.test(word));
const TAG = /^#\p{L}[\p{L}\p{M}\p{N}_]{1,60}$/u;
/** "Hashtags:" right above them. */
const isOverTags = ({ words, mark, index }: Unit, units: readonly Unit[]): boolean =>
  mark === ":" && words <= 2 && units[index + 1] !== undefined && isTags(units[index + 1] as Unit);

/** "Keywords" alone on its line in the second half, and the line of keywords below it. */
function isBelowLabel(unit: Unit, units: readonly Unit[], { wire: set, contact }: Labels): boolean {
  const above = units[unit.index - 1];
  if (above === undefined || above.index <= units.length / 2 || !isLabel(above, set) || unit.mark !== "") return false;
  const opens = [contact, set].some((labels) => isLabel(unit, labels)) || unit.words > MOST_KEYWORDS;
  return !opens && units[unit.index + 1]?.chunk !== unit.chunk;
}

const MOST_KEYWORDS = 20;

/** "Business Editors & Computer Writers", "Attention News/Photo Editors:": nothing but such words. Refuses "Journal Names New Managing Editors". */
function isAddressed({ text, words, mark, digits }: Unit): boolean {
  if (words < 2 || words > MOST_ADDRESSED_WORDS || digits > 0 || (mark !== "" && mark !== ":")) return false;
  const each = key(mark === ":" ? text.slice(0, -1) : text)
    .split(/[\s/,&]+/)
    .filter((word) => word !== "");
  const last = each.at(-1);
  return (
    last !== undefined && addressees.has(last) && each.every((word) => addressed.has(word) || addressees.has(word))
  );
}
const MOST_ADDRESSED_WORDS = 9;

/** Behind what ends the copy or says where it is from, or among codes: in the last part. */
const isBehindMark = ({ index }: Unit, units: readonly Unit[]): boolean =>
  units.slice(Math.max(0, index - 4), index).some(({ text }) => isPrintedTail(text) || isNought(text));

/** "https://…", "www.…". */
const WEB_FIRST = /^(?:https?:|www)/i;

/** "Example House  12 Long Street  Exampleton  +44 1632 960000": three cells or more on one line, one with a number. */
function isAddressRow(unit: Unit, text: string): boolean {
  if (unit.mark !== "" || (unit.signs & GAP) === 0 || unit.digits === 0) return false;
  const cells = cellsOf(text.slice(unit.span.start, unit.span.end));
  return cells.length >= 3 && cells.some((cell) => phonesIn(cell.text).length > 0);
}
