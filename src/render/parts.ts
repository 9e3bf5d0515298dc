import type { StateCore, Token } from "markdown-it";
import { PART_OPEN, withoutSigns } from "./marks.ts";
import type { PartElement } from "./tokens.ts";

const SIGN = /[\uFDD2\uFDD3]/g;

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
  // A sign that inline code or an address has swallowed would pair the others wrongly.
  const complete = signsIn(children) === 2 * parts.length;
  const placed: (Token | null)[] = [];
  const open: { readonly at: number; readonly depth: number; readonly tokens: number; crossed: boolean }[] = [];
  let depth = 0;
  let next = 0;

  // The rule linkify finds the beginning of a link by its level, and a part may lie within a link.
  const element = (nesting: 1 | -1, level: number) => {
    const token = new state.Token(nesting === 1 ? "pr_part_open" : "pr_part_close", "span", nesting);
    token.level = level;
    placed.push(token);
    return token;
  };
  const openPart = (level: number) => {
    const part = parts[next];
    next += 1;
    if (part === undefined) return;
    open.push({ at: placed.length, depth, tokens: part.link === null ? 1 : 2, crossed: false });
    const token = element(1, level);
    token.attrs = [["class", part.class]];
    if (part.id !== null) token.attrs.push(["id", part.id]);
    if (part.link === null) return;
    const link = new state.Token("pr_html", "", 0);
    // Not as content: the marks beside it are no letter's neighbours.
    link.meta = { html: part.link };
    link.level = level;
    placed.push(link);
  };
  const closePart = (level: number) => {
    const opened = open.pop();
    if (opened === undefined) return;
    if (opened.depth === depth && !opened.crossed) element(-1, level);
    else placed.fill(null, opened.at, opened.at + opened.tokens);
  };

  for (const child of children) {
    if (child.type === "text") {
      let from = 0;
      for (const { 0: sign, index } of child.content.matchAll(SIGN)) {
        if (index > from) placed.push(textLike(state, child, from, index));
        from = index + 1;
        if (!complete) continue;
        if (sign === PART_OPEN) openPart(child.level);
        else closePart(child.level);
      }
      if (from > 0) child.content = child.content.slice(from);
      if (child.content !== "") placed.push(child);
      continue;
    }
    if (child.content !== "") child.content = withoutSigns(child.content);
    for (const pair of child.attrs ?? []) pair[1] = withoutSigns(String(pair[1]));
    depth += child.nesting;
    if (child.nesting === -1) for (const opened of open) opened.crossed ||= depth < opened.depth;
    placed.push(child);
  }
  return placed.filter((token) => token !== null);
}

function signsIn(children: readonly Token[]): number {
  let count = 0;
  for (const { type, content } of children) {
    if (type !== "text") continue;
    count += content.match(SIGN)?.length ?? 0;
  }
  return count;
}

function textLike(state: StateCore, token: Token, from: number, to: number): Token {
  const text = new state.Token("text", "", 0);
  text.content = token.content.slice(from, to);
  text.level = token.level;
  return text;
}
