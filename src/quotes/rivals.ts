import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Paragraph, Sentence } from "./paragraphs.ts";
import type { People } from "./people.ts";
import { is, type Token } from "./tokens.ts";
import { ARTICLE, CUE, INDEFINITE } from "./word-class.ts";

/** True if a sentence, from a token on, is nothing but what stands in marks: no word says that somebody else speaks. */
export function isQuiet({ tokens }: Paragraph, { first, end }: Sentence, from = first): boolean {
  for (let at = from; at < end; at += 1) if (tokens[at]?.kind === "word") return false;
  return true;
}

/**
 * True if a sentence is about somebody who is not known to be `name`: "Ann Sample nodded", "Visitors were of another
 * mind". The first mention decides that hangs on no preposition; a thing with an article is nobody.
 */
export function isAboutOther(
  { mentions, first }: Sentence,
  { tokens, lexicon }: Paragraph,
  people: People,
  name: string,
): boolean {
  for (const mention of mentions) {
    const { kind, start, head, article } = mention;
    if (lexicon.capitalNouns && isThing(mention, tokens[start - 1], people, lexicon)) continue;
    if (kind === "name" && people.named(mention)?.name === name) return false;
    if (mention.oblique || kind === "document") continue;
    // "She smiled": whoever spoke, as far as anybody can tell.
    if (kind === "pronoun") return false;
    if (kind === "name") return article === undefined;
    // "The former champion" may be whoever spoke; "a neighbour" is somebody new, "the mayor" may be known.
    const opening = tokens[first];
    const definite = start - first <= DESCRIBED && is(opening, ARTICLE) && !is(opening, INDEFINITE);
    const person = people.withTitle(head ?? "");
    return person === null ? !definite : person.name !== name;
  }
  return false;
}

/** "neue Technik": where all nouns have capitals, one behind a small word with an adjective's ending is a thing, if nobody is called so. */
const isThing = (
  mention: Mention,
  before: Token | undefined,
  people: People,
  { adjectiveEnds: ends }: Lexicon,
): boolean =>
  mention.kind === "name" &&
  mention.title === null &&
  mention.head === null &&
  mention.name?.includes(" ") === false &&
  before?.kind === "word" &&
  !before.capital &&
  before.text.length > SHORTEST_END &&
  ends.some((end) => before.lower.endsWith(end)) &&
  !is(before, CUE) &&
  people.named(mention) === null;
const SHORTEST_END = 2;

const ENDS = /[.!?…,。！？]/;

/** A title in a list of talks: no sentence ends in it, and whoever the list names elsewhere says nothing. */
export function isItem({ role, parts, tokens, text }: Paragraph, at: number): boolean {
  const end = parts[tokens[at]?.quotation ?? -1]?.inner.end ?? 0;
  return role === "list" && !ENDS.test(text.charAt(end - 1));
}

/** Words from article to noun: "the former national champion". */
const DESCRIBED = 4;
