import { fileOffers } from "../languages/file-offers.ts";
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

/** Reads what offers the release as a file: "Download PDF", "Die Pressemitteilung als PDF: …". Refuses "The report is out as a PDF." */
export const fileOffer: Recogniser = (context) =>
  claimsOn(
    context.units,
    (unit) =>
      unit.words <= MOST_WORDS && PDF.test(unit.text) && (isButton(unit) || namesRelease(unit, context))
        ? claim("wire", unit, unit, "shaped", "fileOffer", "offers the text as a file")
        : null,
    1,
  );

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
