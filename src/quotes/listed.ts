import type { Lexicon } from "./lexicon.ts";
import { changed, type Mention } from "./mention.ts";
import { withJobInFront } from "./title-twice.ts";
import { is, isPossessive, type Token } from "./tokens.ts";
import { CONJUNCTION, GIVEN_NAME, NOT_NAME, ROLE_NOUN, STOP } from "./word-class.ts";

/** A mention with what the list that it stands in says of it; `found` are those before it, of which it may take in some. */
export const listed = (
  mention: Mention | null,
  found: Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Mention | null =>
  paired(
    withJobInFront(
      enumerated(inheriting(mention, found.at(-1), tokens, lexicon), found, tokens, lexicon),
      found.at(-1),
      tokens,
    ),
    found,
    tokens,
    lexicon,
  );

/** "Sens. Jane Example (A) and John Sample (B)": the second has the title of the first. */
function inheriting(
  mention: Mention | null,
  before: Mention | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Mention | null {
  if (mention?.kind !== "name" || mention.role !== null || before?.kind !== "name" || before.head === null)
    return mention;
  if (!lexicon.pluralRoles.has(before.head) || mention.start > before.end + 2) return mention;
  const between = tokens.slice(before.end, mention.start);
  const listed = between.every((token) => token.mark === "," || is(token, CONJUNCTION));
  return listed ? changed(mention, { role: before.role, head: before.head, initial: false }) : mention;
}

/** "депутат Думы, член комиссии Иван Примеров": of several titles before one name the first counts. */
function enumerated(
  mention: Mention | null,
  found: Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Mention | null {
  let whole = mention;
  while (lexicon.genitive !== null && whole?.kind === "name" && whole.role !== null) {
    const before = found.at(-1);
    if (before?.kind !== "role" || before.end !== whole.start - 1 || tokens[before.end]?.mark !== ",") break;
    if (before.sentence !== whole.sentence) break;
    whole = changed(whole, {
      role: before.role,
      head: before.head,
      start: before.start,
      oblique: before.oblique,
    });
    found.pop();
  }
  return whole;
}

/** "of Management and Budget", "to Jane Example (A) and John Sample": what hangs on a preposition does so with its "and". */
export function governed(mention: Mention, before: Mention | undefined, tokens: readonly Token[]): Mention {
  if (mention.oblique || before === undefined || before.end !== mention.start - 1) return mention;
  // "the Office of Management and Budget": a body goes on.
  const goesOn = before.kind === "name" && before.article !== undefined && before.name?.includes(" ") === true;
  const single = mention.role === null && mention.name?.includes(" ") === false;
  if (!before.oblique && !(goesOn && single && !is(tokens[mention.start], GIVEN_NAME))) return mention;
  if (before.sentence !== mention.sentence || !is(tokens[before.end], CONJUNCTION)) return mention;
  return isPossessive(tokens[before.end - 1]) ? mention : changed(mention, { oblique: true });
}

/** Adjectives between a title and its "and", at most: "vicepresidenta segunda y". */
const ADJECTIVES = 2;

/** "President and CEO, Jane Example", "la vicepresidenta y ministra Ana Ejemplo": a second title without an article is the same person's. */
function paired(mention: Mention | null, found: Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention | null {
  const before = found.at(-1);
  if (mention?.kind !== "name" || mention.role === null || mention.article !== undefined) return mention;
  const joint = mention.start - 1;
  if (
    before?.kind !== "role" ||
    before.sentence !== mention.sentence ||
    !is(tokens[joint], CONJUNCTION) ||
    before.end > joint
  )
    return mention;
  if (!mention.role.startsWith(tokens[mention.start]?.text ?? " ")) return mention;
  const between = tokens.slice(before.end, joint);
  const adjectives = lexicon.adjectivesBehind && between.length <= ADJECTIVES;
  if (between.length > 0 && !(adjectives && between.every(isAdjective))) return mention;
  found.pop();
  const words = [before.role, ...between.map(({ text }) => text), tokens[joint]?.text, mention.role];
  return changed(mention, { role: words.join(" "), start: before.start, oblique: before.oblique });
}

/** A small word that may belong to a title. */
const isAdjective = (token: Token): boolean =>
  token.kind === "word" && !token.capital && !is(token, STOP | NOT_NAME | ROLE_NOUN);
