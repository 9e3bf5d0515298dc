import { type Content, type Html, html, nothing } from "../html.ts";

/**
 * A section under the copy: its label in the rail, its text beside it.
 * @param attributes of the section, with a space before them: ` lang="de"`.
 */
export function section(label: Content, text: Html, attributes: Html = nothing): Html {
  return html`<section class="pr-sec"${attributes}>
<h2 class="pr-sec__label pr-furniture">${label}</h2>
<div class="pr-sec__text">
${text}
</div>
</section>`;
}
