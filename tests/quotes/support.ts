import { packs } from "../../src/languages/index.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { attribute } from "../../src/quotes/index.ts";
import type { Block, Role, Source } from "../../src/types.ts";

/** A source of one paragraph a line, and its blocks: "## " opens a subhead, "- " a list, all else a paragraph. */
export function bodyOf(text: string): { source: Source; blocks: Block[] } {
  let start = 0;
  const lines = text.split("\n").map((line, index) => {
    const from = start;
    start += line.length + 1;
    return { number: index + 1, start: from, end: from + line.length, text: line };
  });
  const blocks = lines
    .filter((line) => line.text.trim() !== "")
    .map((line, index): Block => {
      const role: Role = line.text.startsWith("## ") ? "subhead" : line.text.startsWith("- ") ? "list" : "paragraph";
      const from = line.start + (role === "subhead" ? 3 : 0);
      const span = { start: from, end: line.end };
      return {
        id: `b${index + 1}`,
        role,
        lines: [line.number, line.number],
        span,
        because: "",
        label: null,
        items: [],
        rows: [],
        part: "text",
        inline: [],
        attributes: null,
        pull: null,
        text: text.slice(from, line.end),
        spans: [span],
        joint: " ",
      };
    });
  return { source: { text, lines, file: null }, blocks };
}

export function packOf(tag: string): LanguagePack {
  const pack = packs.find((each) => each.tag === tag);
  if (pack === undefined) throw new Error(`no pack for ${tag}`);
  return pack;
}

/** Reads a body in English, or with another pack. */
export function read(text: string, options: { pack?: LanguagePack; headline?: string } = {}) {
  const { source, blocks } = bodyOf(text);
  const pack = options.pack ?? packOf("en");
  return {
    source,
    blocks,
    ...attribute({ source, paragraphs: blocks, headline: options.headline ?? null, elsewhere: [], outside: [], pack }),
  };
}

/** "speaker (role)" of each quotation; "?" where nobody is named. */
export function whoSaid(text: string, options: { pack?: LanguagePack; headline?: string } = {}): string[] {
  return read(text, options).quotes.map(({ speaker, role }) =>
    speaker === null ? "?" : role === null ? speaker : `${speaker} (${role})`,
  );
}
