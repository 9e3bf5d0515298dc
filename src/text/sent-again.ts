import { reissueMarks } from "../languages/reissue-marks.ts";
import { key } from "./fold.ts";

/** "/R E P R I S E -- Avis aux médias - Le bac revient/": a slash, such a mark, a dash. */
const SENT_AGAIN = /^\/([\p{L} ]{5,24}?)\s?(?:[–—:-]|--)\s(?=\S)/u;
const marks: ReadonlySet<string> = new Set(reissueMarks);

export const isReissueMark = (word: string): boolean => marks.has(key(word));

/** Where the text begins behind a wire's note that it is sent once more, "/R E P E A T -- The ferry is back/"; 0 for none. */
export function behindReissue(line: string): number {
  const [whole, mark] = line.startsWith("/") ? (SENT_AGAIN.exec(line) ?? []) : [];
  return whole !== undefined && mark !== undefined && isReissueMark(mark) ? whole.length : 0;
}

/** "REMINDER Medieneinladung: …", "Erinnerung: Einladung zur Pressekonferenz: …", "RAPPEL - Invitation presse : …": such a mark, and what parts it from the next word. */
const REMINDER = /^(\p{L}{5,14})(?::\s?|\s[:–—-]\s|\s)(?=\p{L})/u;

/** Where a line goes on behind a mark that it is sent once more; 0 for none. What the reader is reminded of has the same mark: look what follows. */
export function behindReminder(line: string): number {
  const [whole = "", mark] = REMINDER.exec(line) ?? [];
  return mark !== undefined && isReissueMark(mark) ? whole.length : 0;
}
