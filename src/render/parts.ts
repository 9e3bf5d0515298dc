import type { StateCore, Token } from "markdown-it";
import { PART_CLOSE, PART_OPEN, withoutSigns } from "./marks.ts";
import type { PartElement } from "./tokens.ts";

/**
 * Turns the signs around the parts of a paragraph (dateline, quotations) into elements. Runs after inline parsing and
 * before linkify: a link then lies within a part or outside it. A part that crosses the border of an element, which
 * Markdown can bring about, gets none: what is written is always well-formed.
 */
export function placeParts(state: StateCore): void {
  for (const token of state.tokens) {
    const parts = token.meta?.parts;
    if (token.type !== "inline" || token.children === null || !Array.isArray(parts) || parts.length === 0) continue;
    token.content = withoutSigns(token.content);
    token.children = withElements(state, token.children, parts);
  }
}

function withElements(state: StateCore, children: readonly Token[], parts: readonly PartElement[]): Token[] {
  const pieces = children.flatMap((child) => split(state, child));
  const complete = [PART_OPEN, PART_CLOSE].every(
    (sign) => pieces.filter((piece) => piece.type === sign).length === parts.length,
  );
  const placed: (Token | null)[] = [];
  const open: { at: number; depth: number }[] = [];
  let depth = 0;
  let next = 0;
  for (const piece of pieces) {
    if (piece.type === PART_OPEN) {
      const part = parts[next];
      next += 1;
      if (!complete || part === undefined) continue;
      const element = new state.Token("pr_part_open", "span", 1);
      element.attrs =
        part.id === null
          ? [["class", part.class]]
          : [
              ["class", part.class],
              ["id", part.id],
            ];
      open.push({ at: placed.length, depth });
      placed.push(element);
    } else if (piece.type === PART_CLOSE) {
      const opened = open.pop();
      if (opened === undefined) continue;
      if (opened.depth === depth) placed.push(new state.Token("pr_part_close", "span", -1));
      else placed[opened.at] = null;
    } else {
      depth += piece.nesting;
      for (const opened of open) if (depth < opened.depth) opened.depth = Number.NaN;
      placed.push(piece);
    }
  }
  return placed.filter((token) => token !== null);
}

/** A text cut at the signs, each sign a token of that type; in any other token the signs vanish. */
function split(state: StateCore, token: Token): Token[] {
  if (token.type !== "text") {
    if (token.content !== "") token.content = withoutSigns(token.content);
    for (const pair of token.attrs ?? []) pair[1] = withoutSigns(String(pair[1]));
    return [token];
  }
  return token.content.split(/([\uFDD2\uFDD3])/).flatMap((content) => {
    if (content === "") return [];
    const isSign = content === PART_OPEN || content === PART_CLOSE;
    const piece = new state.Token(isSign ? content : "text", "", 0);
    piece.content = content;
    piece.level = token.level;
    return [piece];
  });
}
