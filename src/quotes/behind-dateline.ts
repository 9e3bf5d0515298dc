import { sourceSpans } from "../text/view.ts";
import type { Block, Source } from "../types.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a lead without those of its dateline: "Oldport" in "Oldport, 4 May (EFX) – The mayor" speaks no word. */
export function behindDateline(tokens: readonly Token[], block: Block, source: Source): readonly Token[] {
  const end = block.inline.find(({ kind }) => kind === "dateline")?.spans.at(-1)?.end;
  if (end === undefined) return tokens;
  const first = tokens.findIndex((token) => {
    return (sourceSpans(block, source, token.start, token.end)[0]?.start ?? 0) >= end;
  });
  return first < 1 ? tokens : tokens.slice(first);
}
