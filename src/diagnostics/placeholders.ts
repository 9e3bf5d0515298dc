import { blanks, hiddenAddresses } from "../languages/blanks.ts";
import { key } from "../text/fold.ts";
import { sourceSpans } from "../text/view.ts";
import type { Block, Finding, Release } from "../types.ts";

/** "[Company Name]", "【会社名】", "<insert date>", "{{city}}": few signs between brackets, and no other bracket. */
const BRACKETED = /\[([^[\]\n]{2,60})\](?!\()|【([^【】\n]{2,20})】|<([^<>@\n/]{2,60})>|\{\{?([^{}\n]{2,60})\}?\}/gu;
/** What printers set to see how a page looks. */
const DUMMY = /lorem ipsum dolor/iu;

const whole: ReadonlySet<string> = new Set([...blanks.whole, ...hiddenAddresses].map(key));
const opens = blanks.opens.map((words) => `${key(words)} `);
const closes = blanks.closes.map(key);

/**
 * Blanks of a template that nobody has filled in, text that only shows how a page looks, and what a page writes in place of an address. Leaves
 * alone what an editor adds to somebody's words, "[the ferry]", "[sic]", and brackets of all other kinds.
 */
export function placeholders({ source, blocks }: Release): Finding[] {
  return blocks.flatMap((block) => {
    if (block.role === "front-matter" || block.role === "mail") return [];
    return [...bracketed(block), ...dummies(block)].map(({ text, start }): Finding => {
      const [span = null] = sourceSpans(block, source, start, start + text.length);
      return { code: "text/placeholder", span, values: { text } };
    });
  });
}

interface Place {
  readonly text: string;
  readonly start: number;
}

function bracketed({ text }: Block): Place[] {
  if (!OPENING.test(text)) return [];
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: all, index, ...groups }) => {
    const words = key(groups[1] ?? groups[2] ?? groups[3] ?? groups[4] ?? "");
    const blank =
      whole.has(words) ||
      opens.some((opening) => words.startsWith(opening)) ||
      closes.some((closing) => words.length > closing.length && words.endsWith(closing));
    return blank ? [{ text: all, start: index }] : [];
  });
}
const OPENING = /[[【<{]/;

function dummies({ text }: Block): Place[] {
  const match = DUMMY.exec(text);
  return match === null ? [] : [{ text: match[0], start: match.index }];
}
