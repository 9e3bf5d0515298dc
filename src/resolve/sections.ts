import type { Context } from "../recognise/context.ts";
import { excerptOf } from "../text/view.ts";
import type { Boilerplate } from "../types.ts";
import type { Owned } from "./blocks.ts";

/** What stands round a heading: "【当社について】", "■ 会社概要", "About Acme:". */
const FRAME = /^[【＜〈《■□◆◇●○▼▽\s]{1,4}|[\s:：】＞〉》]{1,4}$/gu;

/** Sections with their headings. Text without heading is a section of its own where the end mark, or a heading of the story, parts it from the last. */
export function sectionsOf(owned: readonly Owned[], role: "boilerplate" | "notes", { source }: Context): Boilerplate[] {
  const sections: { heading: string | null; text: string; blocks: string[] }[] = [];
  let open: (typeof sections)[number] | null = null;
  for (const { block } of owned) {
    if (block.role === "end-mark" || block.role === "subhead") open = null;
    if (block.role !== role) continue;
    const parted = block.part === "heading" || block.label !== null;
    if (open === null || parted) {
      open = { heading: null, text: "", blocks: [] };
      sections.push(open);
    }
    open.blocks.push(block.id);
    if (block.part === "heading") open.heading = block.text.replace(FRAME, "");
    else if (block.label) {
      open.heading = block.label.text;
      open.text = excerptOf(block, source, block.label.text.length, block.text.length).text.replace(
        /^[:：–—-]\s*/u,
        "",
      );
    } else open.text = open.text === "" ? block.text : `${open.text}\n${block.text}`;
  }
  return sections;
}
