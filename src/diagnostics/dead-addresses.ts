import { sourceSpans } from "../text/view.ts";
import type { Block, Finding, Release } from "../types.ts";

/** Runs without white space, brackets or quotation marks: "press@example.org,". */
const WORD = /[^\s<>()[\]{}"“”„«»|;，；、。：（）「」『』]+/gu;
/** What may be glued to an address without being of it: "mailto:", "E-mail:". */
const GLUED_LABEL = /^.*[:：]/u;
const CLOSING = /[,;:!?'’*_]+$/u;
/** "example.org": two labels or more, none empty, the last of letters only. */
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu;
/** "press.office+uk"; no dot at an end, no two in a row. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+){0,20}$/u;
/** Words at the end of a sentence have a full stop behind them; a field is no longer than this. */
const FIELD_WORDS = 4;

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * E-mail addresses that mail cannot reach: "press@example", "press@@example.org", "press@example,com",
 * "press@ example.org", and "press@example.org." as a field of its own. It is the form that is judged; whether anybody reads
 * the letters cannot be told. Leaves alone "@example" and "@jane@example.social", which are names on networks,
 * addresses of the web, and places that call themselves "Cinema@Dock".
 */
export function deadAddresses({ source, blocks }: Release): Finding[] {
  return blocks.flatMap((block) => {
    if (!block.text.includes("@") || block.role === "front-matter" || block.role === "mail") return [];
    const words = [...block.text.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: index }));
    return words.flatMap((word, at): Finding[] => {
      const dead = word.text.includes("@") ? deadAt(words, at, word, block) : null;
      if (dead === null) return [];
      const [span = null] = sourceSpans(block, source, dead.start, dead.start + dead.text.length);
      return [{ code: "contact/dead-email", span, values: { text: dead.text } }];
    });
  });
}

/** The address at a word as far as it is one, where it is dead; null for one that may live, and for no address. */
function deadAt(words: readonly Word[], at: number, word: Word, block: Block): Word | null {
  const label = GLUED_LABEL.exec(word.text)?.[0].length ?? 0;
  const text = word.text.slice(label).replace(CLOSING, "");
  const address = { text, start: word.start + label };
  if (text.includes("/") || text.includes("://")) return null;
  if (text.startsWith("@")) return parted(words[at - 1], address, block);
  if (text.endsWith("@")) return parted(address, words[at + 1], block);

  const isField = block.role === "contact" && at + 1 === words.length && words.length <= FIELD_WORDS;
  const stopped = text.replace(/\.$/, "");
  const [local = "", domain = "", ...more] = stopped.split("@");
  if (more.length > 0) return address;
  const isName = /^\p{Lu}/u.test(local) && /^\p{Lu}/u.test(domain) && !domain.includes(".");
  if (isName || (domain.length < 2 && block.role !== "contact")) return null;
  const works = LOCAL.test(local) && DOMAIN.test(domain) && !(isField && text !== stopped);
  return works ? null : { ...address, text: isField ? text : stopped };
}

/** "press @example.org", "press@ example.org": one address that a space parts. A name on a network stands behind no word of it. */
function parted(front: Word | undefined, back: Word | undefined, block: Block): Word | null {
  if (front === undefined || back === undefined || block.role !== "contact") return null;
  const text = block.text.slice(front.start, back.start + back.text.length).replace(/[.,;:]+$/, "");
  const [local = "", domain = ""] = text.split("@");
  const isOne = /^[\p{Ll}\p{N}._-]+\s?$/u.test(local) && DOMAIN.test(domain.trim());
  return isOne && /\s/.test(text) ? { text, start: front.start } : null;
}
