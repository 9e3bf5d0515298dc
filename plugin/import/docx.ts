import { basename } from "node:path";
import { zipSync } from "fflate";
import { optional } from "./optional.ts";
import { pictureBeside } from "./picture-beside.ts";
import { type Importer, single } from "./types.ts";
import { type Parts, unpack } from "./zip.ts";

/** Word's own title is the headline; the rest is a page. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "comment-reference => !"];

/** Parts of the file that the library passes over, and what people call them. */
const PASSED_OVER: readonly (readonly [part: RegExp, name: string])[] = [
  [/^word\/header\d*\.xml$/, "the header of the page"],
  [/^word\/footer\d*\.xml$/, "the footer of the page"],
  [/^word\/comments\.xml$/, "comments"],
  [/^word\/diagrams\/data\d*\.xml$/, "a diagram"],
  [/^word\/charts\/chart\d*\.xml$/, "a chart"],
];

/** A file within the file, such as a table of Excel's. */
const EMBEDDED = /^word\/embeddings\/([^/]+)$/;

/** Words of Word, of drawings and of charts, and what parts them: "<w:t>Weir</w:t>", "</a:p>". */
const WORDS = /<(w:t|a:t|c:v)(?:\s[^>]*)?>([^<]*)<\/\1>|<\/(?:[wa]:p|c:pt)>/g;

/** A document of words and pictures has a few megabytes; what unpacks to more than this is made to fill the memory. */
const MOST_UNPACKED = 250_000_000;

export const docx: Importer = async (path, bytes) => {
  const parts = unpack(bytes, MOST_UNPACKED);
  const { default: mammoth } = await optional(() => import("mammoth"), "mammoth", "Word documents");
  // The library unpacks without a limit: it is given what has been unpacked, so that nothing grows there.
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, externalFileAccess: false });
  const lost = messages.filter(({ message }) => !/^Unrecognised (?:paragraph|run) style/.test(message));
  return single({
    name: basename(path),
    headline: null,
    date: null,
    body: { html: value },
    data: {},
    picture: pictureBeside(path),
    attached: [],
    lost: [...lost.map(({ message }) => message), ...passedOver(parts)],
  });
};

/** Words in parts of the document that do not come with its text. */
function passedOver(parts: Parts): string[] {
  return [...parts].flatMap(([part, content]) => {
    const embedded = EMBEDDED.exec(part)?.[1];
    if (embedded !== undefined) return [`an embedded file: ${embedded}`];
    const name = PASSED_OVER.find(([pattern]) => pattern.test(part))?.[1];
    if (name === undefined) return [];
    const words = [...Buffer.from(content).toString("utf8").matchAll(WORDS)];
    const text = words.map(([, , word]) => word ?? " ").join("");
    return text.trim() === "" ? [] : [`${name}: “${text.replace(/\s+/g, " ").trim().slice(0, 200)}”`];
  });
}
