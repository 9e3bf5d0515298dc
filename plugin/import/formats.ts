import { extname } from "node:path";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { feed } from "./feed.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import type { Importer } from "./types.ts";

/** Who reads a file, by its ending. */
const formats: Readonly<Record<string, Importer>> = {
  ".docx": docx,
  ".eml": eml,
  ".htm": html,
  ".html": html,
  ".md": markdown,
  ".markdown": markdown,
  ".xml": feed,
  ".rss": feed,
  ".atom": feed,
};

export const endings = Object.keys(formats);

/** The reader of a file; null where nobody reads its format. */
export const importerOf = (path: string): Importer | null => formats[extname(path).toLowerCase()] ?? null;
