import type { Block, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { wordsOutside } from "./words-outside.ts";

/** Date, place, author and release line: each on a line of its own in the rail. Nothing where none is known. */
export function byline(release: Release, context: PageContext): Html {
  const pieces = [date(release, context), place(release), ...printed(release, context)].filter(
    (piece) => piece.markup !== "",
  );
  if (pieces.length === 0) return nothing;
  return html`<div class="pr-byline pr-furniture">
${lines(pieces)}
</div>`;
}

/** `<time datetime="2021-10-13">13 October 2021</time>` */
export function date(release: Release, context: PageContext): Html {
  if (release.date === null) return nothing;
  return html`<time class="pr-date dt-published" datetime="${release.date.iso}">${context.formatDate(release.date)}</time>`;
}

function place(release: Release): Html {
  const name = release.dateline?.place ?? null;
  // A dateline alone on its line is printed whole, below.
  if (name === null || release.blocks.some((block) => block.role === "dateline")) return nothing;
  return html`<span class="pr-place p-location">${name}</span>`;
}

/** The lines of the text that belong here. */
function printed(release: Release, context: PageContext): Html[] {
  return blocksFor("byline", release).map((block) => {
    const inner = raw(context.renderer.excerpt(release, block));
    switch (block.role) {
      case "byline":
        return html`<span class="pr-author p-author h-card">${inner}</span>`;
      case "release-line":
        return html`<span class="pr-release-line">${inner}</span>`;
      case "dateline":
        return besidesDate(release, block, inner, "pr-place p-location");
      default:
        return besidesDate(release, block, inner, "pr-date-rest");
    }
  });
}

/** The date in a line is shown as the page's date; this is what else the line says, or all of it where it gave no date. */
function besidesDate(release: Release, block: Block, inner: Html, name: string): Html {
  const rest = wordsOutside(release.source.text, block, release.date?.excerpt ?? null);
  return rest === "" ? nothing : html`<span class="${name}">${rest ?? inner}</span>`;
}
