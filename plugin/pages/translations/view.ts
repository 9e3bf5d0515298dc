import type { PageContext } from "../context.ts";
import { type Html, html, nothing } from "../html.ts";

/** “Also in Deutsch · Français”: the same release in other languages, each called as it calls itself. */
export function translations({ words, url, surroundings }: PageContext): Html {
  const others = surroundings.translations.filter((each) => each.url !== surroundings.url);
  if (others.length === 0) return nothing;
  const links = others.map(
    (other, at) =>
      html`${at > 0 && " · "}<a rel="alternate" hreflang="${other.lang}" lang="${other.lang}" href="${url(other.url)}">${other.title}</a>`,
  );
  return html`<span class="pr-translations">${words.alsoIn} ${links}</span>`;
}
