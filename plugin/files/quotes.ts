import { quotationsJson } from "../quotations/collect.ts";
import type { FileMaker } from "./output-file.ts";

/** All quotations of the newsroom, for other programs. */
export const quotes: FileMaker = ({ quotations }, { settings, contexts }) => {
  if (settings.quotes === false) return [];
  const path = `/${settings.quotes}`;
  return [{ path, content: quotationsJson(quotations, contexts.for(path).url) }];
};
