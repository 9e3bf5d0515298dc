import type { StateCore, Token } from "markdown-it";
import type { Block } from "../types.ts";
import { ATTRIBUTES_CLOSE, ATTRIBUTES_OPEN } from "./marks.ts";

/**
 * The attributes of a block's marker in markdown-it-attrs' notation, between signs that no text can hold; null if it
 * has none. Only the marker that was recognised gets them, so braces in prose stay prose.
 */
export function attributesText(block: Block, ids: ReadonlyMap<string, string>): string | null {
  const { attributes } = block;
  if (attributes === null) return null;
  const tokens = attributes.classes.map((name) => `.${name}`);
  const id = attributes.id === undefined ? undefined : ids.get(block.id);
  if (id !== undefined) tokens.push(`#${id}`);
  for (const [name, value] of Object.entries(attributes.data)) tokens.push(`${name}="${value}"`);
  return tokens.length === 0 ? null : `${ATTRIBUTES_OPEN}${tokens.join(" ")}${ATTRIBUTES_CLOSE}`;
}

/**
 * Puts these where markdown-it-attrs looks for them: in a text of their own at the end of a paragraph or heading, in a
 * paragraph of their own after a list or table. Runs after inline parsing, which must not see them.
 */
export function placeAttributes(state: StateCore): void {
  const placed: Token[] = [];
  for (const token of state.tokens) {
    placed.push(token);
    const attributes = token.meta?.attributes;
    if (typeof attributes !== "string") continue;
    const text = new state.Token("text", "", 0);
    text.content = attributes;
    // The empty text keeps markdown-it-attrs from giving them to emphasis, code or a link that ends the paragraph.
    if (token.type === "inline") token.children?.push(new state.Token("text", "", 0), text);
    else {
      const inline = new state.Token("inline", "", 0);
      inline.content = attributes;
      inline.children = [text];
      placed.push(new state.Token("paragraph_open", "p", 1), inline, new state.Token("paragraph_close", "p", -1));
    }
  }
  state.tokens = placed;
}
