import type { Excerpt, Picture, PictureWords, Release } from "../../../src/types.ts";
import type { PageContext, PictureAddress } from "../context.ts";
import { type Html, html, lines, nothing, raw } from "../html.ts";
import { shownPictures } from "./shown.ts";

/** How wide a picture is on the page, for a browser to choose a size by; see the grid in base/style.css. */
const ON_ITS_PAGE =
  "(min-width: 70em) 53.75em, (min-width: 56em) 51.9em, (min-width: 40em) 35.6em, calc(100vw - 2.5em)";
const ON_THE_FRONT = "(min-width: 70em) 37.2em, (min-width: 56em) 53vw, calc(100vw - 2.5em)";

/**
 * A picture with its caption and credit. Its description is what the author gave, and else empty: the caption stands beside it
 * and is read out in any case, and neither said twice nor made up is it of use to anybody. `check` asks for one.
 * Nothing where the picture has no place in the site.
 */
export function figure(picture: Picture, release: Release, context: PageContext): Html {
  const address = context.picture(picture, release);
  if (address === null) return nothing;
  const words = pictureWords(picture, release, context);
  return html`<figure class="pr-figure${picture.height > picture.width && " pr-figure--tall"}">
${image(picture, address, { sizes: ON_ITS_PAGE, first: picture === release.pictures[0] }, context)}${
  words.markup !== "" &&
  html`
<figcaption class="pr-figure__words pr-furniture">${words}</figcaption>`
}
</figure>`;
}

/** The caption of a picture and its credit, as far as they are known. */
export function pictureWords(picture: Picture, release: Release, context: PageContext): Html {
  return html`${wordsOf("caption", picture.caption, release, context)}${creditOf(picture, release, context)}`;
}

/** The pictures of a release by themselves, for a page that does not hold its text. */
export function pictures(release: Release, context: PageContext): Html {
  return lines(shownPictures(release, context).map((picture) => figure(picture, release, context)));
}

/** The first picture of a release that leads a front page, with who is credited for it; its caption stands with the text. */
export function leadPicture(release: Release, context: PageContext): Html {
  const [picture] = release.pictures;
  const address = picture === undefined ? null : context.picture(picture, release);
  if (picture === undefined || address === null) return nothing;
  const credit = creditOf({ ...picture, credit: said(picture.credit) }, release, context);
  return html`<figure class="pr-first__picture">
${image(picture, address, { sizes: ON_THE_FRONT, first: true }, context)}${
  credit.markup !== "" &&
  html`
<figcaption class="pr-furniture">${credit}</figcaption>`
}
</figure>`;
}

/** On a page without the text nothing is a repetition. */
const said = (words: PictureWords | null): PictureWords | null => words && { ...words, block: words.block ?? "b0" };

/** The first one of a page is what a reader waits for; all others may come when they are scrolled to. */
function image(
  { width, height, alt }: Picture,
  { path, sources }: PictureAddress,
  { sizes, first }: { readonly sizes: string; readonly first: boolean },
  context: PageContext,
): Html {
  const srcset = (source: PictureAddress["sources"][number]): string =>
    source.sizes.map((size) => `${context.url(size.path)} ${size.width}w`).join(", ");
  const own = sources.at(-1);
  const when = first ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`;
  const img = html`<img src="${context.url(own?.sizes.at(-1)?.path ?? path)}"${
    own !== undefined && html` srcset="${srcset(own)}" sizes="${sizes}"`
  } width="${width}" height="${height}" alt="${alt?.text ?? ""}" ${when}>`;
  const others = sources.slice(0, -1);
  if (others.length === 0) return img;
  return html`<picture>${others.map(
    (source) => html`<source type="${source.type}" srcset="${srcset(source)}" sizes="${sizes}">`,
  )}${img}</picture>`;
}

function wordsOf(part: "caption" | "credit", words: PictureWords | null, release: Release, context: PageContext): Html {
  if (words === null) return nothing;
  const text = words.printed === null ? html`${words.text}` : set(words.printed, release, context);
  const label = words.label !== null && html`<span class="pr-hidden">${set(words.label, release, context)} </span>`;
  return html`<p class="pr-figure__${part}"${words.from !== "text" && html` data-from="${words.from}"`}>${label}${text}</p>`;
}

const set = (words: Excerpt, release: Release, context: PageContext): Html =>
  raw(context.renderer.excerpt(release, words, { links: true }));

/** “Photo: …”, as printed or under the page's own label. What another picture has said already is for the eye alone. */
function creditOf({ credit }: Picture, release: Release, context: PageContext): Html {
  if (credit === null) return nothing;
  if (credit.from === "text" && credit.block === null) {
    return html`<aside class="pr-figure__credit" aria-hidden="true" data-nosnippet data-pagefind-ignore>${credit.printed?.text ?? credit.text}</aside>`;
  }
  if (credit.printed !== null) return wordsOf("credit", credit, release, context);
  const label = SIGNED.test(credit.text) ? "" : `${context.words.photo}: `;
  return html`<p class="pr-figure__credit" data-from="${credit.from}">${label}${credit.text}</p>`;
}

/** What says for itself that it is a credit: "© Jane Example". */
const SIGNED = /^(?:©|\(c\)|copyright\b)/i;
