import { basename } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { optional } from "./optional.ts";
import { pictureBeside } from "./picture-beside.ts";
import { type Importer, single } from "./types.ts";

/** Word's own title is the headline; the rest is a page. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "comment-reference => !"];

/** Parts of the file that the library passes over, and what people call them. */
const PASSED_OVER: readonly (readonly [part: RegExp, name: string])[] = [
  [/^word\/header\d*\.xml$/, "the header of the page"],
  [/^word\/footer\d*\.xml$/, "the footer of the page"],
  [/^word\/comments\.xml$/, "comments"],
];

/** A document of words and pictures has a few megabytes; what unpacks to more than this is made to fill the memory. */
const MOST_UNPACKED = 250_000_000;

export const docx: Importer = async (path, bytes) => {
  refuseBomb(bytes);
  const { default: mammoth } = await optional(() => import("mammoth"), "mammoth", "Word documents");
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  const lost = messages.filter(({ message }) => !/^Unrecognised (?:paragraph|run) style/.test(message));
  return single({
    name: basename(path),
    headline: null,
    date: null,
    body: { html: value },
    data: {},
    picture: pictureBeside(path),
    attached: [],
    lost: [...lost.map(({ message }) => message), ...passedOver(bytes)],
  });
};

/**
 * A Word document is a ZIP, which says how large its parts are before any is unpacked. One that lies about it is
 * not seen through.
 * @throws Error for one that is too large.
 */
function refuseBomb(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize;
      return false;
    },
  });
  if (size <= MOST_UNPACKED) return;
  const [has, most] = [size, MOST_UNPACKED].map((each) => Math.round(each / 1_000_000));
  throw new Error(`it would unpack to ${has} MB, and a document has ${most} at most`);
}

/** Words in parts of the document that do not come with its text. */
function passedOver(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => PASSED_OVER.some(([part]) => part.test(name)) });
  return Object.entries(parts).flatMap(([part, content]) => {
    const words = [...strFromU8(content).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)];
    const text = words.map(([, word]) => word ?? " ").join("");
    const name = PASSED_OVER.find(([pattern]) => pattern.test(part))?.[1];
    return text.trim() === "" ? [] : [`${name}: “${text.replace(/\s+/g, " ").trim().slice(0, 200)}”`];
  });
}
