import { fileKinds, fileOffers } from "../languages/file-offers.ts";
import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** "PDF", "(pdf, 120 KB)". */
const PDF = /(?<![\p{L}\p{N}.])pdf(?![\p{L}\p{N}])/iu;
const MOST_WORDS = 16;
/** "Download PDF (120 KB)". */
const MOST_BUTTON_WORDS = 7;
/** "release", a shorter word, may be anything's. */
const SHORTEST_GENRE = 8;

/** Words of "Télécharger le dossier de presse". */
const MOST_KIT_WORDS = 5;
const kinds: ReadonlySet<string> = new Set(fileKinds.map(key));
const offers: ReadonlySet<string> = new Set(fileOffers.map(key));

/**
 * Reads what offers the release as a file: "Download PDF", "Die Pressemitteilung als PDF: …", "Download press kit". Refuses "The report is out as a
 * PDF." and "Download figures rise".
 */
export const fileOffer: Recogniser = (context) =>
  claimsOn(context.units, (unit) =>
    isKit(unit) ||
    (unit.index > 0 &&
      unit.words <= MOST_WORDS &&
      PDF.test(unit.text) &&
      (isButton(unit) || namesRelease(unit, context)))
      ? claim("wire", unit, unit, "shaped", "fileOffer", "offers the text as a file")
      : null,
  );

/** "Download press kit", "Pressemappe herunterladen": what is offered, and the word before or behind it, nothing else. */
function isKit({ text, words, mark, digits }: Unit): boolean {
  if (words < 2 || words > MOST_KIT_WORDS || digits > 0 || (mark !== "" && mark !== ":")) return false;
  const line = key(mark === ":" ? text.slice(0, -1) : text);
  const [first, last] = [line.indexOf(" "), line.lastIndexOf(" ")];
  return (
    (offers.has(line.slice(0, first)) && kinds.has(line.slice(first + 1))) ||
    (offers.has(line.slice(last + 1)) && kinds.has(line.slice(0, last)))
  );
}

function isButton({ text, words, mark }: Unit): boolean {
  if (words > MOST_BUTTON_WORDS || (mark !== "" && mark !== ":")) return false;
  const line = ` ${key(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return fileOffers.some(
    (word) => line.startsWith(` ${word} `) || line.endsWith(` ${word} `) || line.includes(` pdf ${word} `),
  );
}

/** What the release calls itself stands in the line. */
function namesRelease({ text }: Unit, { pack, packs }: Context): boolean {
  const line = key(text);
  return [pack, ...packs.filter(({ tag }) => tag === "en")].some(({ labels }) =>
    labels.genre.some((word) => word.length >= SHORTEST_GENRE && line.includes(word)),
  );
}
