import { sharedLine } from "../../../src/render/index.ts";
import type { Block, Excerpt, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { downloads } from "../downloads/view.ts";
import { noteBeforeHeadline } from "../head/genre.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { readingTime } from "../reading-time/view.ts";
import { translations } from "../translations/view.ts";
import { placeAsWritten } from "./place.ts";
import { words, wordsOutside } from "./words-outside.ts";

/** Date, place, author and release line: each on a line of its own in the rail. Nothing where none is known. */
export function byline(release: Release, context: PageContext): Html {
  // Whom to call beside it stands among the contacts.
  const blocks = blocksFor("byline", release).map((block) => sharedLine(block, release)?.left ?? block);
  const dated = blocks.find((block) => block.role === "date-line" && outside(block, release) !== null);
  const others = blocks.filter((block) => block !== dated);
  const pieces = [
    dated === undefined ? date(release, context) : dateLine(dated, release, context),
    place(release),
    ...others.map((block) => printed(block, release, context)),
    releaseLine(noteBeforeHeadline(release, context), release, context),
    readingTime(release, context),
    translations(context),
    downloads(release, context),
  ].filter((piece) => piece.markup !== "");
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

/** The line that gave the date, with the date in it as the locale sets it: “Published 13 October 2021, 10:30 GMT”. */
function dateLine(block: Block, release: Release, context: PageContext): Html {
  const rest = outside(block, release);
  if (rest === null || (rest.before === "" && rest.after === "")) return date(release, context);
  return html`<span class="pr-date-line">${rest.before}${date(release, context)}${rest.after}</span>`;
}

function place(release: Release): Html {
  const name = release.dateline?.place ?? null;
  // A dateline alone on its line is printed whole.
  if (name === null || release.blocks.some((block) => block.role === "dateline")) return nothing;
  return html`<span class="pr-place p-location">${placeAsWritten(name, release.source.text)}</span>`;
}

function printed(block: Block, release: Release, context: PageContext): Html {
  const inner = raw(context.renderer.excerpt(release, block));
  if (block.role === "byline") return html`<span class="pr-author p-author h-card">${inner}</span>`;
  if (block.role === "release-line") return releaseLine(block, release, context);
  if (block.role === "date-line") return html`<span class="pr-date-line">${inner}</span>`;
  // The date of a dateline is the page's date already: here it leaves its place.
  const rest = outside(block, release);
  const place = rest === null ? inner : html`${words(rest)}`;
  return place.markup === "" ? nothing : html`<span class="pr-place p-location">${place}</span>`;
}

function releaseLine(printed: Excerpt | null, release: Release, context: PageContext): Html {
  if (printed === null) return nothing;
  return html`<span class="pr-release-line">${raw(context.renderer.excerpt(release, printed))}</span>`;
}

function outside(block: Block, release: Release) {
  return wordsOutside(release.source.text, block, release.date?.excerpt ?? null);
}
