import type { Place } from "./nearest-cue.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People } from "./people.ts";
import type { Person } from "./person.ts";
import { type Speaker, speech } from "./speakers.ts";
import { is } from "./tokens.ts";
import { CONJUNCTION, PREPOSITION, RELATIVE, ROLE_NOUN, SUBJECT_PRONOUN } from "./word-class.ts";

/** Words behind a quotation that can be a verb and little more. */
const FEW = 3;
const PARTS = /^[,–—-]$/;
/** Words that no verb begins with. */
const NO_VERB = PREPOSITION | CONJUNCTION | RELATIVE | ROLE_NOUN;

/**
 * Who speaks in „…,“ posteskla si. – a verb that the pack does not know, and nobody beside it, or no more than a pronoun or a job that
 * somebody is known to have ("posteskla si vedoucí"): behind a comma or a dash a few small words close the sentence that the
 * quotation opens. Where verbs need no pronoun, whoever is spoken of says it. Refuses „…“ vyhrálo.
 */
export function spokenBehind(paragraph: Paragraph, place: Place, people: People): Speaker | null {
  const signer = signerBehind(paragraph, place, people);
  if (signer !== null) return signer;
  const person = personBehind(paragraph, place, people);
  return (
    person && speech(person.name, person.roles[0] ?? null, "a verb behind the quotation, with nobody new beside it")
  );
}

/** “…” Jan Example, keeper at Tarn.: a full name and a job, and nothing else, close a paragraph that opens on what was said. */
function signerBehind({ tokens, mentions }: Paragraph, { at }: Place, people: People): Speaker | null {
  const [mention] = mentions;
  if (at !== 0 || mention?.start !== 1 || mention.kind !== "name" || mention.role === null || mention.oblique)
    return null;
  if (mention.name?.includes(" ") !== true || !tokens.slice(mention.end).every(({ mark }) => mark === ".")) return null;
  const name = people.named(mention)?.name ?? mention.name;
  return speech(name, mention.role, "a name and a job close the paragraph of the quotation");
}

function personBehind(paragraph: Paragraph, { at, sentence }: Place, people: People): Person | null {
  const { tokens, text, parts, lexicon } = paragraph;
  if (sentence.first !== at || sentence.quotations.length > 1) return null;
  if (!lexicon.dropsPronouns && lexicon.nameCases.length === 0) return null;
  const part = parts[tokens[at]?.quotation ?? -1];
  let from = at + 1;
  while (PARTS.test(tokens[from]?.mark ?? "")) from += 1;
  const parted = from > at + 1;
  if (part === undefined || (!parted && text.charAt(part.inner.end - 1) !== ",")) return null;
  let end = from;
  while (end < sentence.end && tokens[end]?.kind === "word" && tokens[end]?.capital === false) end += 1;
  const closed = end === sentence.end || (end === sentence.end - 1 && tokens[end]?.kind === "punctuation");
  if (!closed || end === from || end - from > FEW || is(tokens[from], NO_VERB)) return null;
  const rest = tokens.slice(from + 1, end);
  const pronoun = rest.find((token) => is(token, SUBJECT_PRONOUN));
  if (pronoun !== undefined) return people.forPronoun(pronoun.lower);
  const job = rest.find((token) => is(token, ROLE_NOUN));
  if (job !== undefined) return people.withTitle(job.lower);
  return lexicon.dropsPronouns ? people.spokenOf() : null;
}
