import { plainText } from "../src/render/index.ts";
import { type FilterTaker, takeFilter } from "./clashes.ts";
import type { CollectionItem, EleventyConfig } from "./eleventy.ts";
import { type FilterScope, scopeData } from "./filter-scope.ts";
import { jsonLdOf } from "./json-ld.ts";
import { addLayoutFilters } from "./layout-filters.ts";
import type { PageContexts } from "./page-context.ts";
import { frontPage, notFoundPage, type PartName, parts, readingMinutes, releasePage } from "./pages/index.ts";
import { filterName } from "./part-filters.ts";
import { pressDate } from "./press-date.ts";
import { releaseIn } from "./release-in.ts";

/**
 * Adds the filters, for Nunjucks, Liquid and JavaScript alike. Those of a release's parts give HTML that is already
 * safe: `{{ release | pressByline | safe }}` in Nunjucks, without `safe` in Liquid. A layout serves other pages as well: of
 * what is no release they give nothing.
 */
export function addFilters(site: EleventyConfig, contexts: PageContexts): void {
  const config: FilterTaker = { addFilter: (name, filter) => takeFilter(site, name, filter) };
  addLayoutFilters(config, contexts);
  config.addFilter("pressDate", pressDate);
  config.addFilter("pressReadingMinutes", (value: unknown) => {
    const release = releaseIn(value);
    return release ? readingMinutes(release) : 0;
  });
  config.addFilter("pressPlainText", (value: unknown) => {
    const release = releaseIn(value);
    return release ? plainText(release) : "";
  });
  config.addFilter("pressJsonLd", function (this: FilterScope, value: unknown) {
    const release = releaseIn(value);
    if (release === undefined) return "";
    const context = contexts.for(this.page?.url, release);
    return `<script type="application/ld+json">${jsonLdOf(release, scopeData(this), context)}</script>`;
  });
  for (const name of Object.keys(parts) as PartName[]) {
    config.addFilter(filterName(name), function (this: FilterScope, value: unknown) {
      const release = releaseIn(value);
      return release === undefined ? "" : parts[name](release, contexts.for(this.page?.url, release));
    });
  }
  config.addFilter("pressArticle", function (this: FilterScope, value: unknown) {
    const release = releaseIn(value);
    return release === undefined ? "" : releasePage(release, contexts.for(this.page?.url, release));
  });
  config.addFilter("pressFront", function (this: FilterScope, items: readonly CollectionItem[]) {
    return frontPage(items.flatMap(listItem), contexts.for(this.page?.url));
  });
  config.addFilter("pressNotFound", function (this: FilterScope) {
    return notFoundPage(contexts.for(this.page?.url));
  });
}

/** A page of the collection as the lists show it; pages that are no releases have nothing to show there. */
function listItem({ data, url }: CollectionItem) {
  const release = releaseIn(data.release);
  return release === undefined || url === false ? [] : [{ release, url, date: release.date }];
}
