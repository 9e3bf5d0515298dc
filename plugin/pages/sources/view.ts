import type { Block, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { afterLabel, bareLabel } from "../section/label.ts";
import { section } from "../section/view.ts";

/** A printed label of more words than this is part of the sentence: “Based on materials from …”. */
const MOST_LABEL_WORDS = 3;

/** “Issued by”, “Source”, “Photo”: a row a line of the text, its printed label in place of ours. */
export function sources(release: Release, context: PageContext): Html {
  const rows = blocksFor("sources", release).map((block) => row(block, release, context));
  if (rows.length === 0) return nothing;
  return section(
    context.words.sourcesAndCredits,
    html`<dl class="pr-credits pr-furniture">
${lines(rows)}
</dl>`,
  );
}

function row(block: Block, release: Release, context: PageContext): Html {
  const label = block.label?.text ?? "";
  const rest = afterLabel(block);
  const isShort = label !== "" && rest.text !== "" && label.split(/\s+/).length <= MOST_LABEL_WORDS;
  const term = isShort ? bareLabel(label) : ourLabel(block, context);
  const author = block.role === "issuer" ? raw(` class="p-author h-card"`) : nothing;
  const text = raw(context.renderer.excerpt(release, isShort ? rest : block, { links: true }));
  return html`<div class="pr-credits__row pr-credits__row--${block.role}"><dt>${term}</dt><dd${author}>${text}</dd></div>`;
}

function ourLabel(block: Block, context: PageContext): string {
  const { words } = context;
  if (block.role === "issuer") return words.issuedBy;
  return block.role === "photo-credit" ? words.photo : words.source;
}
