import { escapeHtml } from "../src/render/index.ts";

/**
 * The absolute address of a path of the site: "/releases/a/" -> "https://press.example/releases/a/".
 * @param root the option `url`, which ends in a slash and has the path prefix in it.
 */
export function absolute(root: string, path: string): string {
  return new URL(`.${path}`, root).href;
}

/** An address in a tag that the renderer has written; in text a quotation mark is always escaped. */
const ADDRESS = /(<[a-z][^<>]*?\s(?:href|src)=)"([^"<>]*)"/g;

/** HTML in which every address is absolute, for wherever it is read away from its page. */
export function withAbsoluteAddresses(html: string, page: string): string {
  return html.replace(ADDRESS, (whole, before: string, address: string) => {
    if (URL.canParse(address)) return whole;
    const written = address.replaceAll("&amp;", "&");
    return URL.canParse(written, page) ? `${before}"${escapeHtml(new URL(written, page).href)}"` : whole;
  });
}
