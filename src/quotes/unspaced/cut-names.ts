import type { Lexicon } from "../lexicon.ts";
import { changed, type Mention } from "../mention.ts";

/** A surname and a first name of a sign each. */
const SHORT = /^\p{Script=Han}{2}$/u;

/**
 * Chinese shortens nobody's name to half of the first name: where "陈舟说" stands, the "陈舟深" that was read in "会长陈舟深有感触" is 陈舟
 * and a sign of the next word. Only a form that stands once and never speaks is cut: "叶青禾表示" keeps its three signs.
 */
export function withCutNames(mentions: readonly Mention[], spoken: readonly Mention[], lexicon: Lexicon): Mention[] {
  const surnames = lexicon.unspaced?.titlesBehind === false ? lexicon.unspaced.surnames : [];
  const speaking = new Set(spoken.map(({ name }) => name));
  const short = [...speaking].filter((name) => name !== null && SHORT.test(name) && surnames.includes(name.charAt(0)));
  if (short.length === 0) return [...mentions];
  const times = new Map<string, number>();
  for (const { name } of mentions) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  return mentions.map((mention) => {
    const { name } = mention;
    if (name?.length !== LONG || speaking.has(name) || times.get(name) !== 1) return mention;
    const own = short.find((each) => each !== null && name.startsWith(each) && !surnames.includes(each));
    return own == null ? mention : changed(mention, { name: own });
  });
}

const LONG = 3;
