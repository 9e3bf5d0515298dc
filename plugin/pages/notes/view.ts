import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { passages } from "../section/passages.ts";
import { section } from "../section/view.ts";

/** Matter beside the story: notes to editors, footnotes, rights. A section a heading. */
export function notes(release: Release, context: PageContext): Html {
  return passages(blocksFor("notes", release), context.words.notes, release, context);
}

/** What the file also holds: a wire's own lines, unless the site drops them, and whatever no other part shows. A rule, "---", says nothing. */
export function alsoInTheText(release: Release, context: PageContext): Html {
  const blocks = blocksFor("rest", release).filter(
    ({ role, text }) => (role !== "wire" || context.wire === "show") && WORD.test(text),
  );
  if (blocks.length === 0) return nothing;
  return section(
    context.words.alsoInTheText,
    html`<div class="pr-rest pr-furniture">
${lines(blocks.map((block) => html`<p>${raw(context.renderer.excerpt(release, block, { links: true }))}</p>`))}
</div>`,
  );
}
const WORD = /[\p{L}\p{N}]/u;
