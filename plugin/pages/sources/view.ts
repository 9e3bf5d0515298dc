import type { Block, Excerpt, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { shownPictures } from "../figure/shown.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { blocksFor } from "../placement.ts";
import { afterLabel, bareLabel } from "../section/label.ts";
import { section } from "../section/view.ts";

/** A printed label of more words than this is part of the sentence: “Based on materials from …”. */
const MOST_LABEL_WORDS = 3;

/** A term of the list and what stands beside it. */
interface Row {
  readonly role: CreditRole;
  readonly term: string;
  readonly texts: Excerpt[];
}

type CreditRole = "issuer" | "photo-credit" | "source";

/** “Issued by”, “Source”, “Photo”: each line of the text as printed, its label in place of ours. */
export function sources(release: Release, context: PageContext): Html {
  // Who is credited beside a picture is not said once more.
  const beside = new Set(shownPictures(release, context).map(({ credit }) => credit?.block));
  const blocks = blocksFor("sources", release).filter(({ id }) => !beside.has(id));
  const rows = rowsOf(blocks, context);
  if (rows.length === 0) return nothing;
  return section(
    context.words.sourcesAndCredits,
    html`<dl class="pr-credits pr-furniture">
${lines(rows.map((row) => rowView(row, release, context)))}
</dl>`,
  );
}

/** A line without a label of its own stands under the term of the line above, if it is one of its kind. */
function rowsOf(blocks: readonly Block[], context: PageContext): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const role = roleOf(block);
    const { term, text } = read(block, role, context);
    const above = rows.at(-1);
    if (term === null && above?.role === role && text !== null) above.texts.push(text);
    else rows.push({ role, term: term ?? ourTerm(role, context), texts: text === null ? [] : [text] });
  }
  return rows;
}

/** The printed label and what follows it; a label alone is the term of the lines below it. */
function read(
  block: Block,
  role: CreditRole,
  { isLabelFor }: PageContext,
): { term: string | null; text: Excerpt | null } {
  if (isLabelFor(labelFields[role], block.text)) return { term: bareLabel(block.text), text: null };
  const label = block.label?.text ?? "";
  const rest = afterLabel(block);
  const isShort = label !== "" && rest.text !== "" && label.split(/\s+/).length <= MOST_LABEL_WORDS;
  return isShort ? { term: bareLabel(label), text: rest } : { term: null, text: block };
}

const labelFields = { issuer: "issuer", "photo-credit": "photoCredit", source: "source" } as const;

function roleOf({ role }: Block): CreditRole {
  return role === "issuer" || role === "photo-credit" ? role : "source";
}

function ourTerm(role: CreditRole, { words }: PageContext): string {
  return { issuer: words.issuedBy, "photo-credit": words.photo, source: words.source }[role];
}

function rowView({ role, term, texts }: Row, release: Release, context: PageContext): Html {
  const author = role === "issuer" ? raw(` class="p-author h-card"`) : nothing;
  // A label that nothing followed is still said.
  const cells = texts.length === 0 ? [html`<dd></dd>`] : texts.map((text) => cell(text, author, release, context));
  return html`<div class="pr-credits__row pr-credits__row--${role}"><dt>${term}</dt>${cells}</div>`;
}

function cell(text: Excerpt, author: Html, release: Release, context: PageContext): Html {
  return html`<dd${author}>${raw(context.renderer.excerpt(release, text, { links: true }))}</dd>`;
}
