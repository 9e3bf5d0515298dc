import { pointingBehind } from "../languages/pointing-behind.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { isFullName } from "./others-title.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { People } from "./people.ts";
import type { Person } from "./person.ts";
import { titleStart } from "./title-front.ts";
import type { Range } from "./titles.ts";
import { is, type Token } from "./tokens.ts";
import { ROLE_NOUN } from "./word-class.ts";

type Place = Pick<Paragraph, "tokens" | "lexicon">;

/** Words of a title with its body: "Setiausaha Agung PCM". */
const MOST_WORDS = 7;

/**
 * "politikus Partai Contoh ini", "Setiausaha Agung PCM itu": a title and whose it is, and behind both what points back: somebody who was spoken of, and
 * no name of anybody. Refuses "Menteri Budi Santoso ini".
 */
export function pointedTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  if (lexicon.genitive?.loose !== true || !is(tokens[at], ROLE_NOUN)) return null;
  let to = at + 1;
  while (to - at < MOST_WORDS && tokens[to]?.kind === "word" && (tokens[to]?.capital || is(tokens[to], ROLE_NOUN)))
    to += 1;
  if (to === at + 1 || !pointsBack(tokens[to]) || isFullName(tokens, at + 1)) return null;
  return { from: titleStart(tokens, at, lexicon), to };
}

/** "kata Setiausaha Agung PCM itu": the title that points back is said of who speaks; any other is that of the person. */
export const roleSaid = ({ role, end }: Mention, { roles }: Person, paragraph: Place): string | null =>
  isPointed(end, paragraph) ? role : (roles[0] ?? role);

const isPointed = (end: number, { tokens, lexicon }: Place): boolean =>
  lexicon.genitive?.loose === true && pointsBack(tokens[end]);

/** Whoever such a title stands for: the last of those who speak in a text; nobody where none of them was mentioned. */
export const pointedAt = (end: number, paragraph: Place, people: People): Person | null =>
  isPointed(end, paragraph) ? (people.memory.recent.findLast(({ speaks }) => speaks) ?? null) : null;

/** "ini", "itu". */
const pointsBack = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.capital && pointingBehind.has(token.lower);
