import { existsSync, readFileSync } from "node:fs";
import { once } from "../once.ts";

/** The parts that have styles, in the order of the sheet: the base first, print last. */
const parts = [
  "base",
  "masthead",
  "head",
  "byline",
  "downloads",
  "correction",
  "body",
  "pull-quotes",
  "quotation-link",
  "figure",
  "section",
  "sources",
  "contacts",
  "notes",
  "year",
  "plain-page",
  "pager",
  "tally",
  "related",
  "neighbours",
  "press-contacts",
  "front",
  "speaker",
  "specimen",
  "print",
] as const;

const built = new URL("./stylesheet.css", import.meta.url);

/**
 * The whole stylesheet, in cascade layers below `pr`, without comments and needless white space. The package holds it ready made: every
 * build begins with it.
 */
export const stylesheet = once((): string =>
  existsSync(built) ? readFileSync(built, "utf8") : compact(readableStylesheet()),
);

/**
 * The same as it was written, for whoever wants to go on from there. Parts that follow each other share one block of their layer:
 * two dozen heads of it are a fiftieth of the sheet.
 */
export function readableStylesheet(): string {
  const sheets: string[] = [];
  let open = false;
  for (const part of parts) {
    const css = readFileSync(new URL(`./${part}/style.css`, import.meta.url), "utf8").trim();
    const rules = rulesIn(css);
    if (open && rules === null) sheets.push("}");
    if (!open && rules !== null) sheets.push(PARTS);
    sheets.push(rules === null ? `/* ${part} */\n${css}` : `  /* ${part} */\n${rules}`);
    open = rules !== null;
  }
  return sheets.join("\n");
}

const PARTS = "@layer pr.parts {";

/** What stands in the layer of the parts, where a sheet is one block of it and nothing else. */
function rulesIn(css: string): string | null {
  if (!css.startsWith(PARTS)) return null;
  const rest = css.slice(PARTS.length);
  const plain = rest.replace(COMMENT, "");
  let depth = 1;
  for (const [at, sign] of [...plain].entries()) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth === 0) return at === plain.length - 1 ? rest.slice(0, -1).replace(/^\n+|\s+$/g, "") : null;
  }
  return null;
}

/** The script that copies quotations, as the site serves it. */
export function script(): string {
  return readFileSync(new URL("./quotation-link/copy.js", import.meta.url), "utf8");
}

/** What the page to search on needs beside the sheet of all pages. */
export function searchStylesheet(): string {
  return compact(readFileSync(new URL("./search/style.css", import.meta.url), "utf8"));
}

/** What a server puts above a page: that it is held back, and what is wrong in it. No page of the published site has either. */
export const heldStylesheet = once((): string => {
  const read = (part: string) => readFileSync(new URL(`./${part}/style.css`, import.meta.url), "utf8");
  return compact(`${read("held")}\n${read("findings")}`);
});

/** The script of the page to search on. */
export function searchScript(): string {
  return readFileSync(new URL("./search/search.js", import.meta.url), "utf8");
}

const COMMENT = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g;

/** Our sheets only: no string in them holds a comment, a brace or two spaces that matter. */
function compact(css: string): string {
  return css
    .replace(COMMENT, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}
