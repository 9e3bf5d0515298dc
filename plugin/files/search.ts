import { searchScript, searchStylesheet } from "../pages/index.ts";
import type { FileMaker } from "./output-file.ts";

/** The script and the stylesheet of the page to search on, beside it: no other page is heavier for them. */
export const search: FileMaker = (_shelf, { settings }) => {
  const { search: folder } = settings.pages;
  if (folder === null) return [];
  return [
    { path: `${folder}search.js`, content: searchScript() },
    ...(settings.stylesheet === false ? [] : [{ path: `${folder}search.css`, content: searchStylesheet() }]),
  ];
};
