import { settle } from "../../plugin/options.ts";
import { pageContexts } from "../../plugin/page-context.ts";
import { documentPage } from "../../plugin/pages/index.ts";
import { specimenPage } from "../../plugin/pages/specimen/view.ts";

/** The specimen page as a document by itself: every part of a release's page, in all its examples. */
export function specimen(stylesheet: string): string {
  const settings = settle({ name: "Port of Tarn", stylesheet: stylesheet.slice(1) });
  const contexts = pageContexts(settings, (path) => path);
  const content = specimenPage((release) => contexts.for("/", release)).markup;
  const data = { title: "Specimen", description: null, language: "en", direction: "ltr", kind: "other" } as const;
  return documentPage(content, data, contexts.for("/"));
}
