import type { Lexicon } from "./lexicon.ts";
import { isFirstName } from "./name-signs.ts";
import type { Token } from "./tokens.ts";

/** "Kivirannasta", "yliopistosta": a shorter word may be a surname. */
const SHORTEST = 6;

/**
 * Where the name ends in "Matti Esimerkki Kivirannasta", "Matti Esimerkki Mallilan yliopistosta" and "Matti Esimerkki Kiviranta
 * Oyj:stä", and where what says where the person is from ends; the same place twice where nothing says it.
 */
export function homeBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  { homes }: Lexicon,
): { readonly name: number; readonly after: number } {
  const none = { name: to, after: to };
  const full = from + (isFirstName(tokens[from + 1]) ? 3 : 2);
  if (homes === undefined || to <= full) return none;
  const isHome = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.end - token.start >= SHORTEST &&
    homes.endings.some((ending) => token.lower.endsWith(ending));
  const [last, next] = [tokens[to - 1], tokens[to]];
  // A case behind a colon is that of a firm, of which the first word is in none.
  if (isHome(last)) return { name: last?.text.includes(":") === true ? full : to - 1, after: to };
  const { owner, surname } = homes;
  const owns = last?.lower.endsWith(owner) === true && !(surname !== undefined && last.lower.endsWith(surname));
  return owns && next?.sentence === last.sentence && !next.capital && isHome(next)
    ? { name: full, after: to + 1 }
    : none;
}
