import type { Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing } from "../html.ts";

/** What can be taken away: “Plain text”, “Press kit, ZIP, 4.1 MB”. Under date and place; nothing where there is none. */
export function downloads(release: Release, context: PageContext): Html {
  const all = context.downloads(release);
  if (all.length === 0) return nothing;
  return html`<ul class="pr-downloads">
${lines(
  all.map(
    ({ label, path, note }) =>
      html`<li><a href="${context.url(path)}" download>${label}</a>${note !== null && html` <span class="pr-downloads__note">${note}</span>`}</li>`,
  ),
)}
</ul>`;
}
