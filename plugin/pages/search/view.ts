import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { plainPage } from "../plain-page/view.ts";

export interface SearchPage {
  /** The folder of Pagefind's index. */
  readonly index: string;
  /** Where all releases are listed, for whom the search does not work. */
  readonly archive: string;
}

/**
 * The page to search on. As it is served it says where all releases are; the script beside it puts the form in that place
 * as soon as the index is there.
 */
export function searchPage({ index, archive }: SearchPage, context: PageContext): Html {
  const { words, url } = context;
  return plainPage(
    html`<p class="pr-kicker pr-furniture"><b>${words.newsroom}</b></p>
<h1 class="pr-headline" data-length="short">${words.search}</h1>`,
    html`<div class="pr-search" id="pr-search" data-index="${url(index)}" data-root="${url("/")}" data-results="${JSON.stringify(words.results)}">
<p class="pr-search__fallback">${words.searchNeedsScript} <a href="${url(archive)}">${words.archive}</a></p>
<form class="pr-search__form pr-furniture" role="search" hidden>
<p class="pr-search__words"><label for="pr-search-q">${words.search}</label>
<input id="pr-search-q" type="search" name="q" autocomplete="off"><button type="submit">${words.search}</button></p>
${[choice("year", words.year, words.all), choice("topic", words.topic, words.all), choice("speaker", words.speaker, words.all)]}
</form>
<p class="pr-search__count pr-furniture" role="status"></p>
<ol class="pr-search__found"></ol>
<p><button class="pr-search__more pr-furniture" type="button" hidden>${words.moreResults}</button></p>
</div>`,
  );
}

/** A filter; the script fills in what there is to choose from, and shows it where that is more than one. */
function choice(name: string, label: string, all: string): Html {
  return html`<p hidden><label for="pr-search-${name}">${label}</label>
<select id="pr-search-${name}" name="${name}"><option value="">${all}</option></select></p>
`;
}
