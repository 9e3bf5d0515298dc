import type { Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import { tokenise } from "./tokens.ts";

/** Where a closing mark was forgotten: after the comma in “We waited, said Jan Example. Null where nothing shows it. */
export function slipAt(text: string, from: number, lexicon: Lexicon): number | null {
  const rest = text.slice(from);
  const tokens = tokenise(rest, [], lexicon);
  for (const [at, token] of tokens.entries()) {
    if (!/^[,.!?]$/.test(token.text)) continue;
    const verb = phraseAt(tokens, at + 1, lexicon.verbs);
    if (verb > 0 && tokens[at + 1]?.capital === false && tokens[at + 1 + verb]?.capital === true)
      return from + token.end;
  }
  return null;
}

/** True where a verb of speech follows a closing mark that has no opening one: We waited,” said Jan Example. */
export function opensLate(text: string, end: number, lexicon: Lexicon): boolean {
  const tokens = tokenise(text.slice(end), [], lexicon);
  const verb = phraseAt(tokens, 0, lexicon.verbs);
  return verb > 0 && tokens[0]?.capital === false && tokens[verb]?.capital === true;
}
