const HEBREW_FIRST = 0x5d0;
const HEBREW_LAST = 0x5ea;
const isHebrew = (code: number): boolean => code >= HEBREW_FIRST && code <= HEBREW_LAST;

/** Letters behind the mark of an abbreviation with an ending: "לית" in "מנכ\"לית". */
const LONGEST_ENDING = 3;

/**
 * True for the mark at `at` before the last letter of a Hebrew abbreviation: ד"ר, מנכ"ל, מנכ"לית. Refuses one that opens a
 * quotation behind a small word written together with it: ב"הארץ".
 */
export function isGershayim(text: string, at: number): boolean {
  if (!isHebrew(text.charCodeAt(at - 1)) || !isHebrew(text.charCodeAt(at + 1))) return false;
  if (!isHebrew(text.charCodeAt(at + 2))) return true;
  let end = at + 1;
  while (end <= at + LONGEST_ENDING + 1 && isHebrew(text.charCodeAt(end))) end += 1;
  return end - at - 1 <= LONGEST_ENDING && isHebrew(text.charCodeAt(at - 2));
}
