import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { is, type Token } from "./tokens.ts";
import { CONJUNCTION } from "./word-class.ts";

/** "," or "and" where nothing else stands between two names; null elsewhere. */
export function linkOf(tokens: readonly Token[], one: Mention | undefined, other: Mention | undefined): string | null {
  if (one?.kind !== "name" || other?.kind !== "name" || other.sentence !== one.sentence) return null;
  const size = other.start - one.end;
  if (size <= 0) return tokens[one.end - 1]?.mark === "," ? "," : null;
  if (size > 2) return null;
  for (let at = one.end; at < other.start; at += 1) {
    if (tokens[at]?.mark !== "," && !is(tokens[at], CONJUNCTION)) return null;
  }
  return tokens[other.start - 1]?.text ?? null;
}

/** "A, B and C". */
export const listOf = (items: readonly string[], word: string): string =>
  `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;

/** One title for all ("co-chairs", or the same for each), or the titles in the order of the names. */
export function jointRole(all: readonly Mention[], word: string, lexicon: Lexicon): string | null {
  const roles = all.flatMap(({ role }) => (role === null ? [] : [role]));
  const [first] = new Set(roles);
  if (first === undefined || new Set(roles).size === 1) {
    const shared = roles.length === all.length || lexicon.pluralRoles.has(all.at(-1)?.head?.replace(/^co-/, "") ?? "");
    return shared ? (first ?? null) : null;
  }
  return roles.length === all.length ? listOf(roles, word) : null;
}
