import type { LanguagePack } from "../languages/pack.ts";
import { holdsJobWord } from "./names.ts";
import { isCapitals, isProse } from "./prose.ts";
import type { Unit } from "./units.ts";

/** Words of a heading that is somebody's: more are a quotation by themselves. */
const MOST_QUOTED_WORDS = 8;
/** Words of one behind a hyphen. */
const MOST_WORDS = 14;
const HYPHEN = /^- (?=\S)/;
/** "“A hard winter”", "'Yeni bir dönem'": nothing but one pair of marks and no end of a sentence in it. */
const QUOTED = /^(?:["“”„][^"“”„«»]{3,90}["“”]|[«»][^«»]{3,90}[«»]|['‘’][^'‘]{3,90}['’]|「[^「」]{3,40}」)$/u;

const CLOSED = /["“”«»'’」]$/;

/** How long the sign is behind which a unit is a heading by itself, as agencies set it: "- Yeni hat Mayıs'ta açılıyor"; 0 for none. */
export function loneHyphen(unit: Unit, units: readonly Unit[]): number {
  if (unit.text.charCodeAt(0) !== 0x2d) return 0;
  const sign = HYPHEN.exec(unit.text)?.[0].length ?? 0;
  if (sign === 0 || unit.words > MOST_WORDS || !(unit.mark === "" || unit.mark === "?")) return 0;
  // "- Jan Example, mayor": below what stands in marks it says who speaks.
  return standsBetween(unit, units) && !CLOSED.test(units[unit.index - 1]?.text ?? "") ? sign : 0;
}

/** True for a heading that is nothing but somebody's words in marks, between paragraphs; in capitals it needs no blank lines round it. */
export function isQuotedHead(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.words > MOST_WORDS || ".,:;".includes(unit.mark || " ") || !QUOTED.test(unit.text)) return false;
  if (isCapitals(unit.text))
    return [units[unit.index - 1], units[unit.index + 1]].every((beside) => beside !== undefined && isProse(beside));
  return unit.words <= MOST_QUOTED_WORDS && standsBetween(unit, units);
}

/** Alone between blank lines, with running text on both sides that does not lead to it. */
function standsBetween(unit: Unit, units: readonly Unit[]): boolean {
  const [before, after] = [units[unit.index - 1], units[unit.index + 1]];
  if (before === undefined || after === undefined || unit.gap === 0 || after.gap === 0) return false;
  return (
    isProse(before) && before.mark !== ":" && isProse(after) && !HYPHEN.test(before.text) && !HYPHEN.test(after.text)
  );
}

/** "Jane Example, director of Acme", "Jane Example – Acme": a name and what parts it from the rest. */
const NAME_AND_MORE = /^([^,|]{5,48}?)(?:,\s|\s[–—|-]\s)\p{L}/u;
const NAME_ALONE = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u;
/** Opens in marks and closes on them. */
const WHOLLY_QUOTED = /^["“”„«»「『‘].{20,}["“”«»」』’]$/su;

/** "“…,” said Jane Example. “…”": whose words they are stands within, so nobody signs below. */
const ATTRIBUTED = /[,.!?]["”»«“] [^"“”„«»]{3,160}[.,:] ["“„«»”]/u;

/** The name in "Jane Example, director of Acme" or "Jane Example" below a paragraph that is nothing but somebody's words; null where none signs. */
export function signerBelow(unit: Unit, units: readonly Unit[]): string | null {
  const above = units[unit.index - 1];
  if (above === undefined || unit.mark !== "" || !WHOLLY_QUOTED.test(above.text)) return null;
  if (ATTRIBUTED.test(above.text)) return null;
  return NAME_AND_MORE.exec(unit.text)?.[1] ?? (NAME_ALONE.test(unit.text) ? unit.text : null);
}

/** "– Jane Example", "Jane Example,". */
const SIGNS = /^[–—-]\s?|\s?,$/g;
const MOST_JOB_WORDS = 14;

/** True for a line right below "Jane Example", who signs what stands above in marks: her job is in it. */
export function isBelowSigner(unit: Unit, units: readonly Unit[], packs: readonly LanguagePack[]): boolean {
  const signer = units[unit.index - 1];
  if (signer === undefined || unit.gap > 0 || unit.words > MOST_JOB_WORDS || !(unit.mark === "" || unit.mark === ","))
    return false;
  const name = signer.text.replace(SIGNS, "");
  return (
    NAME_ALONE.test(name) &&
    signerBelow({ ...signer, text: name, mark: "" }, units) !== null &&
    holdsJobWord(unit.text, packs)
  );
}
