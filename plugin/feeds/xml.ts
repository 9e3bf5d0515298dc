import { escapeHtml } from "../../src/render/index.ts";

/**
 * XML built safely, as `html` builds HTML: the `xml` tag escapes every value put into it, unless that value is itself `Xml`.
 *
 *     xml`<title>${"1 < 2"}</title>`.markup === "<title>1 &lt; 2</title>"
 */
export interface Xml {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, XML is kept, lists are joined, null and false leave nothing. */
export type XmlContent = Xml | string | null | false | readonly XmlContent[];

/** What XML 1.0 forbids even as a reference: control characters, halves of characters, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The tag of the templates; see the example above. */
export function xml(parts: TemplateStringsArray, ...values: readonly XmlContent[]): Xml {
  return { markup: parts.reduce((all, part, index) => all + part + markupOf(values[index] ?? null), "") };
}

/** A whole document. */
export const xmlDocument = ({ markup }: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`;

function markupOf(value: XmlContent): string {
  if (value === null || value === false) return "";
  if (typeof value === "string") return escapeHtml(value.replace(FORBIDDEN, "\uFFFD"));
  return "markup" in value ? value.markup : value.map(markupOf).join("");
}
