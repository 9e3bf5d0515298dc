import type { FileMaker } from "./output-file.ts";

/** The pictures that are drawn for link previews, beside the pages of their releases. */
export const shareImages: FileMaker = ({ releases }, { shareImages: drawn, contexts }) =>
  releases.flatMap((page) => drawn.file(page, contexts.for(page.url, page.release)) ?? []);
