import type { Block, Excerpt } from "../../../src/types.ts";

/** What ends a label: "Photo:", "Contacts –". */
const LABEL_END = /[\s:：–—-]+$/;

/** A label or heading as printed, without its colon. */
export function bareLabel(text: string): string {
  return text.replace(LABEL_END, "");
}

/** What a block says after its label; the whole of it where it has none. */
export function afterLabel(block: Block): Excerpt {
  const label = block.label?.text ?? "";
  if (label === "" || !block.text.startsWith(label)) return block;
  return { ...block, text: block.text.slice(label.length).replace(/^[\s:：]+/, "") };
}
