import type { Excerpt, Release } from "../../../src/types.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { isCapitals } from "./capitals.ts";
import { printedGenre } from "./genre.ts";
import { headlineLength } from "./length.ts";

/** An issuer longer than this, in characters, stands with the sources only. */
const LONGEST_ISSUER = 60;

/**
 * “Press release” as printed or in the page's words, and who issues it, unless the masthead has said so. It is the page's
 * heading where there is no headline.
 */
export function kicker(release: Release, context: PageContext): Html {
  const printed = printedGenre(release, context);
  const genre = printed === null ? html`${context.words.pressRelease}` : text(release, printed, context);
  const issuer = isWorthSaying(release.issuer?.text ?? "", context)
    ? html` <span class="pr-kicker__issuer p-author h-card">${issuerText(release, context)}</span>`
    : nothing;
  const words = html`<b${isPlainLabel(printed, context) && raw(` class="pr-kicker__genre"`)}>${genre}</b>${issuer}`;
  return release.headline === null
    ? html`<h1 class="pr-kicker pr-furniture p-name">${words}</h1>`
    : html`<p class="pr-kicker pr-furniture">${words}</p>`;
}

/** "PRESS RELEASE" and no name in it: the sheet may set it in small letters. */
function isPlainLabel(printed: Excerpt | null, { isLabelFor }: PageContext): boolean {
  return printed !== null && isCapitals(printed.text) && isLabelFor("genre", printed.text);
}

function isWorthSaying(issuer: string, context: PageContext): boolean {
  return issuer !== "" && issuer.length <= LONGEST_ISSUER && !sameName(issuer, context.site.name ?? "");
}

/** The page's only `<h1>`. */
export function headline(release: Release, context: PageContext): Html {
  const { headline: printed } = release;
  if (printed === null) return nothing;
  return html`<h1 class="pr-headline p-name" data-length="${headlineLength(printed.text)}">${text(release, printed, context)}</h1>`;
}

/** One paragraph a deck line. */
export function deck(release: Release, context: PageContext): Html {
  return lines(release.decks.map((each) => html`<p class="pr-deck p-summary">${text(release, each, context)}</p>`));
}

function text(release: Release, excerpt: NonNullable<Release["headline"]>, context: PageContext): Html {
  return raw(context.renderer.excerpt(release, excerpt));
}

function issuerText(release: Release, context: PageContext): Html {
  return release.issuer === null ? nothing : text(release, release.issuer, context);
}

/** "THE  NORROW INSTITUTE" is “Norrow Institute”: case, spaces and marks do not make another name. */
function sameName(one: string, other: string): boolean {
  const key = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s/, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return key(one) === key(other);
}
