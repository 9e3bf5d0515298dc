/**
 * All that is made of a release but HTML by markdown-it, JSON-LD and ninjs: these are in renderer.ts, json-ld.ts and ninjs.ts, and
 * take long to load, themselves or with the words of all languages.
 */
export { modifiedOf } from "../resolve/modified.ts";
export { escapeHtml } from "./escape.ts";
export { fullText } from "./full-text.ts";
export { idsOf } from "./ids.ts";
export { unescapeMarkdown } from "./markdown-escape.ts";
export { markdownText } from "./markdown-text.ts";
export { type Piece, type PiecesOptions, piecesOf } from "./pieces.ts";
export { bodyText, plainText } from "./plain-text.ts";
export { areAmong, areInOrder, type PrintKind, printsOf, printsOfHtml } from "./prints.ts";
export type { BodyOptions, Renderer, RendererOptions } from "./renderer.ts";
export { type SharedLine, sharedLine } from "./shared-line.ts";
export { type CardFacts, vcard } from "./vcard.ts";
export {
  barelyOf,
  copyOf,
  type Difference,
  differenceInBody,
  lossesIn,
  missingIn,
  type Spoken,
  spokenTexts,
} from "./verbatim.ts";
export { wordsOf, wordsOfHtml } from "./words.ts";
