import { type Html, html } from "../html.ts";

/** A page of the newsroom that is no release: its heading, and what stands under it across the whole page. */
export function plainPage(head: Html, body: Html): Html {
  return html`<div class="pr">
<div class="pr-wrap">
<header class="pr-head">
${head}
</header>
<div class="pr-listing">
${body}
</div>
</div>
</div>`;
}
