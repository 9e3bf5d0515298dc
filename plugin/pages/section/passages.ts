import type { Block, Excerpt, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { afterLabel, bareLabel } from "./label.ts";
import { section } from "./view.ts";

interface Passage {
  readonly heading: string | null;
  readonly text: Html[];
}

/** Sections of running text, one a printed heading or label; text before any has the page's own word over it. */
export function passages(
  blocks: readonly Block[],
  word: string,
  release: Release,
  context: PageContext,
  attributes: Html = nothing,
): Html {
  return lines(
    cut(blocks, release, context).map(({ heading, text }, at) =>
      section(
        heading ?? word,
        text.length === 0
          ? nothing
          : html`<div class="pr-prose">
${lines(text)}
</div>`,
        at === 0 ? attributes : nothing,
      ),
    ),
  );
}

function cut(blocks: readonly Block[], release: Release, context: PageContext): Passage[] {
  const found: Passage[] = [];
  for (const block of blocks) {
    const label = block.part === "heading" ? block.text : (block.label?.text ?? null);
    if (label !== null || found.length === 0) {
      found.push({ heading: label === null ? null : bareLabel(label), text: [] });
    }
    if (block.part === "text") found.at(-1)?.text.push(paragraph(release, afterLabel(block), context));
  }
  return found;
}

function paragraph(release: Release, excerpt: Excerpt, context: PageContext): Html {
  return html`<p>${raw(context.renderer.excerpt(release, excerpt, { links: true }))}</p>`;
}
