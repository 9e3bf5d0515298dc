import { DateTime } from "luxon";
import type { Hold } from "../../hold.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";

/** What stands above a release that must not be published yet: that it is not, and until when or why. */
export function heldBanner(hold: Hold, context: PageContext): Html {
  const { words, locale, direction } = context;
  return html`<aside class="pr-held" lang="${locale}" dir="${direction}"><p><b>${words.notPublished}</b> ${reason(hold, context)}</p></aside>
`;
}

/** What stands above every other page of such a build: its lists and counts are not those of the site. */
export function previewBanner({ words, locale, direction }: PageContext): Html {
  return html`<aside class="pr-held pr-held--other" lang="${locale}" dir="${direction}"><p>${words.showsUnpublished}</p></aside>
`;
}

function reason(hold: Hold, { words, formatDate }: PageContext): Html {
  if (hold.kind === "draft") return html`${words.draft}`;
  if (hold.kind === "vague") return html`${words.embargoOpen} (${hold.stated})`;
  const end = DateTime.fromISO(hold.until, { setZone: true });
  const zone = end.offset === 0 ? "UTC" : `UTC${end.toFormat("ZZ")}`;
  const [before = "", after = ""] = words.embargoedUntil.split("{time}");
  return html`${before}<time datetime="${hold.until}">${formatDate(end)}, ${end.toFormat("HH:mm")} ${zone}</time>${after}`;
}
