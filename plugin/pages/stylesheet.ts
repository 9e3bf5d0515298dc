import { readFileSync } from "node:fs";

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

/** The whole stylesheet, in cascade layers below `pr`, without comments and needless white space. */
export function stylesheet(): string {
  return joined(compact(readableStylesheet()));
}

/** The same as it was written, for whoever wants to go on from there. */
export function readableStylesheet(): string {
  const read = (part: string) => readFileSync(new URL(`./${part}/style.css`, import.meta.url), "utf8");
  return parts.map((part) => `/* ${part} */\n${read(part)}`).join("\n");
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
export function heldStylesheet(): string {
  const read = (part: string) => readFileSync(new URL(`./${part}/style.css`, import.meta.url), "utf8");
  return compact(`${read("held")}\n${read("findings")}`);
}

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

const PARTS = "@layer pr.parts{";

/** Parts that follow each other share one block of their layer: two dozen heads are a fiftieth of what a page loads. */
function joined(css: string): string {
  const [head = "", ...blocks] = css.split(PARTS);
  return blocks.reduce((sheet, block, at) => {
    const before = blocks[at - 1];
    return before !== undefined && isOneBlock(before) ? sheet.slice(0, -1) + block : sheet + PARTS + block;
  }, head);
}

/** True where what follows the opening of a block ends with the brace that closes it, and nothing comes after. */
function isOneBlock(rest: string): boolean {
  let depth = 1;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === "{") depth += 1;
    if (rest[at] === "}") depth -= 1;
    if (depth === 0) return at === rest.length - 1;
  }
  return false;
}
