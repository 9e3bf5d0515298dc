import { escapeHtml } from "../src/render/index.ts";
import type { FilterTaker } from "./clashes.ts";
import type { Cascade } from "./eleventy.ts";
import { type FilterScope, scopeData } from "./filter-scope.ts";
import { documentOf } from "./layout.ts";
import type { PageContexts } from "./page-context.ts";
import { counted, documentHead, documentMasthead, type PageContext } from "./pages/index.ts";

type Words = PageContext["words"];

/**
 * Adds the filters that a layout of a site's own is made of: `{{ page | pressHead | safe }}`. They look at all data of the
 * page they are used on; in a layout in JavaScript that is their value, `this.pressHead(data)`.
 */
export function addLayoutFilters(config: FilterTaker, contexts: PageContexts): void {
  const documentFor = (scope: FilterScope, value: unknown) => documentOf(dataFor(scope, value), contexts);
  config.addFilter("pressLanguage", function (this: FilterScope, value: unknown) {
    const { language, direction } = documentFor(this, value).document;
    return `lang="${escapeHtml(language)}" dir="${direction}"`;
  });
  config.addFilter("pressHead", function (this: FilterScope, value: unknown) {
    const { document, context } = documentFor(this, value);
    return documentHead(document, context).markup;
  });
  config.addFilter("pressMasthead", function (this: FilterScope, value: unknown) {
    const { document, context } = documentFor(this, value);
    return documentMasthead(document, context).markup;
  });
  config.addFilter("pressWord", function (this: FilterScope, name: string, n = 0) {
    const { words, locale } = documentFor(this, null).context;
    if (Object.hasOwn(words, name)) {
      const word = words[name as keyof Words];
      return typeof word === "string" ? word : counted(word, n, locale);
    }
    throw new Error(`press-release: there is no word “${name}”. There are: ${Object.keys(words).join(", ")}.`);
  });
}

/** Templates in JavaScript hand over their data; of any other the value says nothing. */
function dataFor(scope: FilterScope, value: unknown): Cascade {
  const isWhole = typeof value === "object" && value !== null && "page" in value;
  return isWhole ? (value as Cascade) : ({ ...scopeData(scope), page: scope.page } as Cascade);
}
