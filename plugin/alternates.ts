import { channelsOf, feedFiles } from "./feeds/channels.ts";
import { versionPath } from "./files/output-file.ts";
import type { Settings } from "./options.ts";
import type { PageContexts } from "./page-context.ts";
import type { Alternate } from "./pages/index.ts";
import type { Shelf } from "./shelf.ts";

/** What else there is of a page for programs: a release in other forms, feeds of what a list holds, and that of the newsroom. */
export function alternatesOf(pageUrl: string, shelf: Shelf, settings: Settings, contexts: PageContexts): Alternate[] {
  const { text, markdown, ninjs } = settings.files;
  const page = shelf.at(pageUrl);
  const version = (isThere: boolean, ending: string, type: string): Alternate[] =>
    page === null || !isThere ? [] : [{ type, path: versionPath(page, ending), title: null }];
  const [all, ...parts] = channelsOf(shelf, settings, contexts);
  const channels = [...parts.filter(({ folder }) => folder === pageUrl), ...(all === undefined ? [] : [all])];
  return [
    ...version(text, "txt", "text/plain"),
    ...version(markdown, "md", "text/markdown"),
    ...version(ninjs && settings.url !== null, "ninjs.json", "application/json"),
    ...channels.flatMap(({ folder, title }) =>
      feedFiles.map(({ file, type }) => ({ type, path: folder + file, title })),
    ),
  ];
}
