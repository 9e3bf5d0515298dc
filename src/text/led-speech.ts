import { firstPerson } from "../languages/first-person.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { type DashSpeech, dashSpeech, wordsOf } from "./dash-speech.ts";
import { key } from "./fold.ts";
import { mapped } from "./mapped.ts";
import { verbAtHead } from "./speech-verbs.ts";

/** "Borgmester Hanne Eksempel, som er på ferie, udtaler på den baggrund:": a longer paragraph does not lead to what another says. */
const LONGEST = 240;

/**
 * True for a paragraph that says who speaks in the paragraphs below it, each behind a dash: it ends in a colon, with a verb of
 * speech in it. Only in languages whose agencies print speech so: elsewhere such dashes are bullets.
 */
export function leadsToSpeech(text: string, pack: LanguagePack): boolean {
  if (firstPerson[pack.tag] === undefined || text.length > LONGEST || !text.trimEnd().endsWith(":")) return false;
  const { verbs } = wordsOf(pack);
  const folded = key(text);
  for (let at = 0; at >= 0 && at < folded.length; at = folded.indexOf(" ", at) + 1) {
    if (verbAtHead(folded.slice(at, at + LONGEST_VERB), verbs) !== undefined) return true;
    if (folded.indexOf(" ", at) < 0) return false;
  }
  return false;
}
const LONGEST_VERB = 40;

/** What is said behind a dash in each paragraph; null in one that opens with none. */
export function dashSpeeches(
  paragraphs: readonly { readonly role: string; readonly text: string }[],
  pack: LanguagePack,
): (DashSpeech | null)[] {
  let led = false;
  return mapped(paragraphs, ({ role, text }) => {
    const speech = role === "paragraph" ? dashSpeech(text, pack, led) : null;
    if (speech === null) led = leadsToSpeech(text, pack);
    return speech;
  });
}
