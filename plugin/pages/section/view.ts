import { type Content, type Html, html } from "../html.ts";

/** A section under the copy: its label in the rail, its text beside it. */
export function section(label: Content, text: Html): Html {
  return html`<section class="pr-sec">
<h2 class="pr-sec__label pr-furniture">${label}</h2>
<div class="pr-sec__text">
${text}
</div>
</section>`;
}
