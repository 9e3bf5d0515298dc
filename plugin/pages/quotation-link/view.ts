import { spokenText } from "../../../src/quotes/spoken.ts";
import { typographic } from "../../../src/render/typographic.ts";
import type { Quotation, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { html } from "../html.ts";

/**
 * The link to a quotation, where that begins. It is an address and works as one; where the site has the script, a click
 * copies the quotation as well, with who said it, when, and that address.
 */
export function quotationLink(release: Release, context: PageContext): (quotation: Quotation) => string {
  const { words, script } = context;
  return (quotation) => {
    const copied =
      script !== null && html` data-copy="${copyOf(quotation, release, context)}" data-copied="${words.copied}"`;
    return html`<a class="pr-q__link" href="#${quotation.id}" aria-label="${words.linkToQuotation}"${copied}></a>`
      .markup;
  };
}

/** “Nothing about it is a replica” – Maren Oduya, chief engineer, 13 October 2021 */
function copyOf(quotation: Quotation, release: Release, context: PageContext): string {
  const { speaker, role } = quotation;
  const marks = context.marksOf(release.language.tag);
  const [open, close] = marks.double;
  const date = release.date === null ? null : context.formatDate(release.date);
  const by = [speaker, speaker === null ? null : role, date].filter((each) => each !== null).join(", ");
  return `${open}${typographic(spokenText(quotation), marks)}${close}${by === "" ? "" : ` – ${by}`}`;
}
